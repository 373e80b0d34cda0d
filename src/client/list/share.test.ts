// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { turn } from '../testing.ts';
import { sharing } from './share.ts';

const words = { share: 'Help:', title: 'My list', copied: 'copied', selected: 'selected', tooLong: 'too long' };
const said = () => document.querySelector('#share-said')?.textContent;
const press = async (id: string) => {
  document.querySelector<HTMLButtonElement>(id)?.click();
  await Promise.resolve();
  await turn();
};

beforeEach(() => {
  document.body.innerHTML = `<div id="share"><a data-way="sms"></a><a data-way="whatsapp"></a><a data-way="mail"></a>
    <input id="share-link"><button id="share-copy"></button><button id="share-device"></button>
    <p id="share-said"></p><div id="share-qr"></div></div>`;
});

describe('the link of a list', () => {
  test('says that it was copied only when it was', async () => {
    const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('refused'));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    sharing('/en/list/', words)(['mieli']);
    await press('#share-copy');
    expect(said()).toBe('copied');
    expect(writeText).toHaveBeenCalledWith(`${location.origin}/en/list/#mieli`);
    await press('#share-copy');
    expect(said()).toBe('selected');
  });

  test('is selected where there is no clipboard at all', async () => {
    vi.stubGlobal('navigator', {});
    sharing('/en/list/', words)(['mieli']);
    await press('#share-copy');
    expect(said()).toBe('selected');
  });

  test('where the device cannot share it is copied instead; who changes their mind is told nothing', async () => {
    const share = vi
      .fn()
      .mockRejectedValueOnce(new DOMException('no', 'AbortError'))
      .mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    vi.stubGlobal('navigator', { share, clipboard: { writeText: vi.fn().mockResolvedValue(undefined) } });
    sharing('/en/list/', words)(['mieli']);
    await press('#share-device');
    expect(said()).toBe('');
    await press('#share-device');
    expect(said()).toBe('copied');
  });

  test('goes by every way that a phone has, with the words that say what it is', () => {
    vi.stubGlobal('navigator', {});
    sharing('/en/list/', words)(['mieli', 'vamos']);
    const url = `${location.origin}/en/list/#mieli,vamos`;
    const body = encodeURIComponent(`Help: ${url}`);
    const href = (way: string) => document.querySelector(`[data-way=${way}]`)?.getAttribute('href');
    expect(href('sms')).toBe(`sms:?&body=${body}`);
    expect(href('whatsapp')).toBe(`https://wa.me/?text=${body}`);
    expect(href('mail')).toBe(`mailto:?subject=My%20list&body=${body}`);
    expect(document.querySelector<HTMLInputElement>('#share-link')?.value).toBe(url);
    expect(document.querySelector<HTMLButtonElement>('#share-device')?.hidden).toBe(true);
  });

  test('is offered to the device where it can share, and what was said before goes with another list', async () => {
    vi.stubGlobal('navigator', { share: vi.fn(), clipboard: { writeText: vi.fn().mockResolvedValue(undefined) } });
    const lead = sharing('/en/list/', words);
    lead(['mieli']);
    expect(document.querySelector<HTMLButtonElement>('#share-device')?.hidden).toBe(false);
    await press('#share-copy');
    lead(['vamos']);
    expect(said()).toBe('');
    expect(document.querySelectorAll('#share-qr svg')).toHaveLength(1);
  });

  test('has a code as long as one can hold it, and says so where none can', () => {
    const code = () => document.querySelector('#share-qr');
    const lead = sharing('/en/list/', words);
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `organisation-${index}`);
    lead(ids(150));
    expect(code()?.querySelector('svg path')).not.toBeNull();
    lead(ids(200));
    expect(code()?.textContent).toBe('too long');
    lead(ids(1));
    expect(code()?.querySelector('svg path')).not.toBeNull();
  });
});
