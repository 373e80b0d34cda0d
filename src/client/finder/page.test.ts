// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { network } from '../testing.ts';
import { arrive, at, chips, choose, field, hash, names, open, said, screen, settled, site, type } from './testing.ts';

describe('the search page', () => {
  test('at first shows nothing, and can be used', async () => {
    await open();
    expect([names(), said('#status'), said('#note'), at('#none').hidden, at('#clear').hidden]).toEqual([
      [],
      '',
      '',
      true,
      true,
    ]);
    expect([document.querySelector('.late'), at<HTMLFieldSetElement>('fieldset').disabled]).toEqual([null, false]);
  });

  test('finds by words while they are typed, and the address holds them', async () => {
    await open();
    await type('tea');
    expect([names(), said('#status'), hash()]).toEqual([['TEA', 'CLUB'], '2 results', '#q=tea']);
    await type('  ');
    expect([names(), said('#status')]).toEqual([[], '']);
  });

  test('opens where its address stands', async () => {
    screen.narrow = true;
    await open('#q=tea&need=courses');
    expect(at<HTMLInputElement>('#q').value).toBe('tea');
    expect([names(), chips(), field('need').value]).toEqual([['TEA'], ['Courses ×'], 'courses']);
    expect(at<HTMLDetailsElement>('#narrow').open).toBe(false);
    arrive('#place=oulu');
    await vi.waitFor(() => expect(chips()).toEqual(['Oulu ×']));
    expect(at<HTMLInputElement>('#q').value).toBe('');
  });

  test('follows a choice, says how many each leaves, and tells it to the next page', async () => {
    await open();
    await choose('place', 'turku');
    expect([names(), hash(), at('#clear').hidden]).toEqual([['TEA', 'CLUB', 'HAVEN'], '#place=turku', false]);
    expect([...field('need').options].map(({ text }) => text)).toEqual([
      'Any',
      'Courses (1)',
      'Groups (1)',
      'Housing (0)',
    ]);
    expect(document.documentElement.dataset['told']).toBe('place=turku');
    expect(document.querySelector('h2')?.textContent).toBe('In Turku 3');
  });

  test('takes a choice away by its chip, and the focus goes to the next one, then to the field', async () => {
    await open('#need=courses&place=turku');
    expect(chips()).toEqual(['Turku ×', 'Courses ×']);
    at('#chosen button').click();
    await vi.waitFor(() => expect(chips()).toEqual(['Courses ×']));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove-Courses');
    at('#chosen button').click();
    await vi.waitFor(() => expect(chips()).toEqual([]));
    expect([document.activeElement?.id, hash()]).toEqual(['q', '']);
  });

  test('takes all choices away and keeps the words', async () => {
    await open('#q=tea&need=courses&place=turku');
    at('#clear').click();
    await settled();
    expect([chips(), names(), document.activeElement?.id]).toEqual([[], ['TEA', 'CLUB'], 'q']);
  });

  test('says what a place does not have, and where the nearest is', async () => {
    await open();
    await choose('need', 'housing');
    await choose('place', 'turku');
    expect(said('#note')).toMatch(/^no Housing in Turku FAR is \d{3} km away$/);
    expect(at<HTMLAnchorElement>('#note a').getAttribute('href')).toBe('/en/organisations/far/');
  });

  test('offers another word, and asks for it when it is taken', async () => {
    await open();
    await type('kantelx');
    expect([said('#note'), names(), at('#suggested').hidden]).toEqual(['kantele, not kantelx', ['TEA'], true]);
    await type('huilx');
    expect([at('#suggested').hidden, said('#suggested'), names()]).toEqual([false, 'Did you mean huilu?', []]);
    at('#suggested').click();
    await settled();
    expect([hash(), names(), at('#suggested').hidden]).toEqual(['#q=huilu', ['FAR'], true]);
    expect([at<HTMLInputElement>('#q').value, document.activeElement?.id]).toEqual(['huilu', 'q']);
  });

  test('offers places that are called alike where nothing is found', async () => {
    await open();
    await type('oulux');
    expect([at('#none').hidden, at('#near').hidden]).toEqual([false, false]);
    expect(at<HTMLAnchorElement>('#near a').getAttribute('href')).toBe('/en/places/oulu/');
    await type('qqqqqqqq');
    expect([at('#none').hidden, at('#near').hidden, at('#near ul').children.length]).toEqual([false, true, 0]);
  });

  test('a press of the button shows what was found: on a phone the choices make room', async () => {
    await open();
    screen.narrow = true;
    at<HTMLInputElement>('#q').value = 'tea';
    const asked = new Event('submit', { cancelable: true });
    at('form').dispatchEvent(asked);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('status'));
    expect([asked.defaultPrevented, names(), at<HTMLDetailsElement>('#narrow').open]).toEqual([
      true,
      ['TEA', 'CLUB'],
      false,
    ]);
  });

  test('finds where the device is, and says where it cannot', async () => {
    const tell = vi.fn((told: (at: unknown) => void) => told({ coords: { latitude: 65, longitude: 25.5 } }));
    vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: tell }, onLine: true });
    await open();
    at('#here').click();
    await vi.waitFor(() => expect(hash()).toBe('#place=oulu'));
    tell.mockImplementation((told) => told({ coords: { latitude: 0, longitude: 0 } }));
    vi.stubGlobal('navigator', { onLine: true });
    at('#here').click();
    await vi.waitFor(() => expect(said('#note')).toBe('nowhere'));
    expect(document.activeElement).toBe(field('place'));
  });

  test('knows what is open when it is seen again', async () => {
    await open('#when=now');
    expect(names()).toEqual(['TEA']);
    vi.setSystemTime(new Date('2026-11-25T10:00:00Z'));
    dispatchEvent(new Event('pageshow'));
    await settled();
    await vi.waitFor(() => expect(names()).toEqual([]));
  });

  test('says that it failed, and what can be done without it', async () => {
    network({ ...site, '/facts.json': new Error('no network') });
    await open('#q=tea');
    expect([said('#status'), at('#none').hidden, names()]).toEqual(['failed', false, []]);
    network(site);
    await type('tea');
    expect([said('#status'), at('#none').hidden]).toEqual(['2 results', true]);
  });
});
