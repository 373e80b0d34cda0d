// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { cardOf, rowTemplate } from '../testing.ts';
import { type Marks, resultRow } from './result-row.ts';

beforeEach(() => {
  document.body.innerHTML = rowTemplate;
});

const words = {
  unclear: '',
  open: 'open',
  partly: 'in part',
  silent: 'nobody knows how',
  label: '{label}: {value}',
  km: '{km} km',
};
const here: Marks = { open: '', partly: false, km: 0 };
const step = { act: 'call' as const, href: 'tel:+3589123', label: 'Call' };
const phone = { text: '09 123', href: 'tel:+3589123' };
const notes = (row: HTMLElement) => [...row.querySelectorAll('.note')].map(({ textContent }) => textContent);
const meta = (row: HTMLElement) => row.querySelector('.meta') ?? expect.fail();

describe('a row of the results', () => {
  test('of a place says nothing but how to begin', () => {
    const row = resultRow(cardOf('a', { step, phone }), words, here);
    expect(meta(row).textContent).toBe('Turku · Call 09 123');
    const act = meta(row).querySelector('a') ?? expect.fail();
    expect([act.href, act.querySelector('bdi')?.textContent, act.getAttribute('aria-label')]).toEqual([
      step.href,
      '09 123',
      null,
    ]);
    expect(notes(row)).toEqual([]);
    expect(meta(row).querySelector('strong')).toBeNull();
  });

  test('says how far it is, that it helps in part, its languages and that it is open', () => {
    const row = resultRow(cardOf('a', { step, phone, languages: 'Somali' }), words, {
      open: 'open now',
      partly: true,
      km: 12.6,
    });
    expect(meta(row).textContent).toBe('Turku · 13 km · in part · Somali · open now · Call 09 123');
    expect(meta(row).querySelector('strong')?.textContent).toBe('open now');
  });

  test('says whom another first step is about, to those who hear it', () => {
    const row = resultRow(cardOf('a', { step: { ...step, act: 'look', label: 'Look' } }), words, here);
    const act = meta(row).querySelector('a');
    expect([act?.textContent, act?.getAttribute('aria-label')]).toEqual(['Look', 'Look: A']);
  });

  test('says where nobody knows how to reach it, and what there is to say of its summary', () => {
    expect(notes(resultRow(cardOf('a', { note: 'in Finnish' }), words, here))).toEqual([
      'nobody knows how',
      'in Finnish',
    ]);
  });

  test('has two lines of times, each with the name of its thing', () => {
    const lines = [
      { days: 'Mo', times: '9–15' },
      { days: 'Tu', times: '10–12' },
    ];
    const row = resultRow(
      cardOf('a', { step, times: [{ lines: lines.slice(0, 1) }, { name: 'Café', lines }] }),
      words,
      here,
    );
    expect(notes(row)).toEqual(['Mo 9–15 · Café: Mo 9–15']);
    expect(row.querySelector<HTMLElement>('.note')?.dir).toBe('auto');
  });
});
