// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '#formats/card.ts';
import { cardOf, wordsOf } from '../testing.ts';
import { handOutEntry, inBoth, type Side } from './hand-out-entry.ts';

const side = (lang: 'en' | 'fi' | 'ar', more: Partial<Card> = {}): Side => ({
  words: wordsOf({ 'label.value': lang === 'fi' ? '{label} = {value}' : '{label}: {value}' }, lang),
  cards: new Map([['mieli', cardOf('mieli', { summary: `${lang} summary`, ...more })]]),
});

let paper: HTMLElement;
beforeEach(() => {
  paper = document.createElement('div');
});

const draw = (more: Partial<Card> = {}, note = '') =>
  handOutEntry(paper, 'mieli', [side('en', more), side('fi', more)], note);
const texts = (selector: string) => [...paper.querySelectorAll(selector)].map(({ textContent }) => textContent);
const text = (selector: string) => texts(selector)[0];
const at = (selector: string) => paper.querySelector<HTMLElement>(selector) ?? expect.fail(selector);

test('the same is said in both languages, each marked with its own', () => {
  inBoth(paper, [side('ar'), side('fi')], ({ words }) => words['handout.heading']);
  expect(paper.textContent).toBe('handout.heading · handout.heading');
  expect([...paper.children].map((one) => [(one as HTMLElement).lang, (one as HTMLElement).dir])).toEqual([
    ['ar', 'rtl'],
    ['fi', 'ltr'],
  ]);
});

describe('an organisation on paper', () => {
  test('has its name once, a column in each language, and a code to its page', () => {
    draw();
    expect(texts('h3')).toEqual(['MIELI']);
    expect(at('h3 bdi').translate).toBe(false);
    expect([...paper.querySelectorAll<HTMLElement>('.side')].map(({ lang }) => lang)).toEqual(['en', 'fi']);
    expect(texts('.side > p:first-child')).toEqual(['en summary', 'fi summary']);
    expect(texts('.side .age')).toEqual(['mieli of 2026', 'mieli of 2026']);
    expect(paper.querySelector('.code svg')).not.toBeNull();
    expect(text('.code small')).toBe('handout.qr · handout.qr');
    expect(paper.querySelector('.written')).toBeNull();
  });

  test('of which nothing is known is left out', () => {
    handOutEntry(paper, 'nobody', [side('en')], '');
    handOutEntry(paper, 'mieli', [], '');
    expect(paper.innerHTML).toBe('');
  });

  test('that one language does not have is told in the other', () => {
    handOutEntry(paper, 'mieli', [side('en'), { ...side('fi'), cards: new Map() }], '');
    expect(texts('.side > p:first-child')).toEqual(['en summary', 'en summary']);
  });

  const phone = { text: '09 123', href: 'tel:+3589123' };
  test.each<[string, Partial<Card>, string, string]>([
    ['its number', { phone, email: 'a@b.fi', website: 'b.fi' }, 'org.phone · org.phone 09 123', 'number'],
    ['else its e-mail', { email: 'a@b.fi', website: 'b.fi' }, 'org.email · org.email a@b.fi', ''],
    ['else its pages', { website: 'b.fi/a' }, 'org.website · org.website b.fi/a', ''],
  ])('tells one way to reach it: %s', (_, more, expected, className) => {
    draw(more);
    expect(text('.head p')).toBe(expected);
    expect(at('.head p').className).toBe(className);
    expect(at('.head p > bdi').dir).toBe('ltr');
  });

  test('that can be reached in no way says nothing of it', () => {
    draw();
    expect(paper.querySelector('.head p')).toBeNull();
  });

  test('tells where to go, three places at most; where there is none, to ask', () => {
    draw({ addresses: ['A 1', 'B 2', 'C 3', 'D 4'] });
    expect(text('.head p')).toBe('handout.way · handout.way = A 1 · B 2 · C 3');
    expect(at('.head p > bdi').dir).toBe('ltr');
    expect(texts('.side p')).not.toContain('handout.way: handout.way.ask');
    paper.textContent = '';
    draw();
    expect(texts('.side p')).toContain('handout.way: handout.way.ask');
    expect(texts('.side p')).toContain('handout.way = handout.way.ask');
  });

  test('tells four times of the week at most, each name once; where none is known, to ask', () => {
    const lines = [
      { days: 'Mo', times: '9–15' },
      { days: 'Tu', times: 'by agreement' },
    ];
    draw({ times: [{ name: 'Café', lines }, { lines }, { name: 'Choir', lines }] });
    const [when] = [...paper.querySelectorAll<HTMLElement>('.side p')].filter(({ textContent }) =>
      textContent?.includes('handout.when'),
    );
    expect(when?.textContent).toBe('handout.when: Café: Mo 9–15 · Tu by agreement · Mo 9–15 · Tu by agreement');
    expect([...(when?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent)).toEqual(['Café']);
    paper.textContent = '';
    draw();
    expect(texts('.side p')).toContain('handout.when: handout.when.ask');
  });

  test('tells its languages, what to say first, and the reader’s own note', () => {
    const say = { 'label.value': '{label}: {value}', 'say.guidance': 'Hello' };
    const card = cardOf('mieli', { languages: 'Somali', activities: ['guidance', 'sports'] });
    handOutEntry(paper, 'mieli', [{ words: wordsOf(say), cards: new Map([['mieli', card]]) }], 'at nine');
    expect(texts('.side p')).toContain('org.languages: Somali');
    expect(text('.say')).toBe('handout.say: Hello');
    expect(text('.written')).toBe('list.note: at nine');
    expect(at('.written bdi').textContent).toBe('at nine');
  });
});
