// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { network } from '../testing.ts';

interface Said {
  text: string;
  voice: unknown;
  lang: string;
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
}

/** A device's voices, and what they were given to say. */
let spoken: Said[] = [];
let voices: { lang: string; localService: boolean }[] = [];
let cancel = vi.fn();
let listeners: (() => void)[] = [];

const button = () => document.querySelector<HTMLButtonElement>('#listen') ?? expect.fail();
const label = () => button().querySelector('span')?.textContent;

async function open(speech: unknown) {
  vi.stubGlobal('speechSynthesis', speech);
  vi.resetModules();
  (await import('./read-aloud.ts')).readAloud();
}
const device = () => ({
  getVoices: () => voices,
  speak: (one: Said) => spoken.push(one),
  cancel,
  addEventListener: (_: string, listener: () => void) => listeners.push(listener),
});

beforeEach(() => {
  spoken = [];
  listeners = [];
  voices = [{ lang: 'fi_FI', localService: true }];
  cancel = vi.fn();
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<button id="listen" data-stop="Stop" hidden><span>Listen</span></button>
    <div class="prose" lang="fi-simple"><p>Yksi</p><ul><li>Kaksi</li></ul></div><div class="prose" lang="so"><p>Saddex</p></div><p lang="fi">Muu</p>`;
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  network({ '/en/words.json': { words: { 'listen.failed': 'It does not speak' } } });
});
afterEach(() => void vi.unstubAllGlobals());

describe('reading aloud', () => {
  test('reads the texts for which the device itself has a voice', async () => {
    await open(device());
    expect(button().hidden).toBe(false);
    button().click();
    expect(spoken.map(({ text }) => text)).toEqual(['Yksi', 'Kaksi']);
    expect(spoken.map(({ lang }) => lang)).toEqual(['fi_FI', 'fi_FI']);
    expect(spoken[0]?.voice).toBe(voices[0]);
    expect(label()).toBe('Stop');
    expect(spoken[0]?.onend).toBeUndefined();
    spoken[1]?.onend?.();
    expect(label()).toBe('Listen');
  });

  test('the second press stops it', async () => {
    await open(device());
    button().click();
    cancel.mockClear();
    button().click();
    expect(cancel).toHaveBeenCalledTimes(1);
    expect([label(), spoken.length]).toEqual(['Listen', 2]);
    dispatchEvent(new Event('pagehide'));
    expect(cancel.mock.calls.length).toBeGreaterThan(1);
  });

  test('has no button where the device has no voice of its own, until it has one', async () => {
    voices = [{ lang: 'fi-FI', localService: false }];
    await open(device());
    expect(button().hidden).toBe(true);
    voices = [{ lang: 'FI', localService: true }];
    for (const listener of listeners) listener();
    expect(button().hidden).toBe(false);
  });

  test('says that it failed, and not where the reader has stopped it', async () => {
    await open(device());
    button().click();
    for (const error of ['interrupted', 'canceled']) spoken[0]?.onerror?.({ error });
    expect(label()).toBe('Stop');
    spoken[0]?.onerror?.({ error: 'synthesis-failed' });
    expect(label()).toBe('Listen');
    await vi.waitFor(() => expect(label()).toBe('It does not speak'));
  });

  test('is none in a browser that cannot speak', async () => {
    await open(undefined);
    expect(button().hidden).toBe(true);
  });
});
