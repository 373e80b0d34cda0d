// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Found } from '#finder/find.ts';
import type { Query } from '#finder/query.ts';
import { rowTemplate } from '../testing.ts';
import type { FinderWords } from './words.ts';

/** The page of the finder with answers that a test decides, and a network of which one card is slow. */

const words = {
  counted: '{value} ({note})',
  remove: 'remove {choice}',
  nearest: 'The nearest: {name}, {km} km.',
  noneHere: 'None of {need} in {place}.',
  comma: ', ',
  count: { other: '# found' },
  locale: 'en',
} as Partial<FinderWords> as FinderWords;

vi.mock('./engine.ts', () => ({ openEngine: () => ({}) }));
vi.mock('./reader.ts', () => ({
  openReader: () => ({
    facts: async () => ({ rows: [], situations: {}, services: {}, situationOf: {} }),
    narrow: async () => ({}),
    understand: async () => ({}),
  }),
}));
vi.mock('#finder/find.ts', () => ({
  find: async (_engine: unknown, { words }: Query): Promise<Found> => ({
    ...({
      counts: { place: {} },
      meaning: { senses: [], answers: [], choices: {} },
      circles: [],
      count: 0,
    } as unknown as Found),
    choices: { place: 'iisalmi', language: words },
    ...(words === 'so' && { nearest: { id: 'slow', km: 85.4 } }),
  }),
}));

const at = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector) ?? expect.fail(selector);

test('what is found late for an earlier question shows nothing any more', async () => {
  const card = Promise.withResolvers<Response>();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('fetch', () => card.promise);
  document.body.innerHTML = `${rowTemplate}<div id="finder" data-home="/en/"><form><input id="q"><select name="place"><option value="iisalmi">Iisalmi</select></form>
    <script type="application/json">${JSON.stringify(words)}</script></div><details id="narrow"></details>
    ${['status', 'note', 'none', 'chosen', 'answers', 'leave', 'kept', 'results'].map((id) => `<p id="${id}"></p>`).join('')}
    ${['suggested', 'clear', 'more', 'here'].map((id) => `<button id="${id}"></button>`).join('')}<div id="near"><ul></ul></div>`;
  await import('./page.ts');
  const type = (text: string) => {
    at<HTMLInputElement>('#q').value = text;
    at('#q').dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('so');
  await vi.waitFor(() => expect(at('#finder').getAttribute('aria-busy')).toBe('true'));
  type('ar');
  await vi.waitFor(() => expect(at('#note').textContent).toBe('None of ar in Iisalmi.'));
  card.resolve(Response.json({ id: 'slow', name: 'Slow', url: '/en/organisations/slow/' }));
  await card.promise;
  await vi.waitFor(() => expect(at('#finder').hasAttribute('aria-busy')).toBe(false));
  expect(at('#note').textContent).toBe('None of ar in Iisalmi.');
  type('so');
  await vi.waitFor(() => expect(at('#note').textContent).toBe('None of so in Iisalmi. The nearest: Slow, 85 km.'));
});
