import { afterEach, expect, test, vi } from 'vitest';
import { cardsOf } from './cards.ts';

afterEach(() => void vi.unstubAllGlobals());

const answers = (byPath: Record<string, Response | Error>) =>
  vi.stubGlobal('fetch', async (path: string) => {
    const answer = byPath[path] ?? new Response(null, { status: 404 });
    if (answer instanceof Error) throw answer;
    return answer;
  });

test('a former id brings the present one, each organisation once; what is not there is named', async () => {
  answers({
    '/a/organisations/new.json': Response.json({ id: 'new' }),
    '/a/organisations/old.json': Response.json({ id: 'new' }),
    '/a/organisations/other.json': Response.json({ id: 'other' }),
  });
  const found = await cardsOf('/a/', ['other', 'old', 'gone']);
  expect(found.cards.map(({ id }) => id)).toEqual(['other', 'new']);
  expect(found.asked.get('new')).toBe('old');
  expect(found.unknown).toEqual(['gone']);
  expect((await cardsOf('/a/', ['new', 'old'])).cards).toHaveLength(1);
});

test('a fault of the network or the server is an error, and is tried again', async () => {
  answers({ '/b/organisations/x.json': new Error('no connection') });
  await expect(cardsOf('/b/', ['x'])).rejects.toThrow('no connection');
  answers({ '/b/organisations/x.json': new Response(null, { status: 500 }) });
  await expect(cardsOf('/b/', ['x'])).rejects.toThrow('500');
  answers({ '/b/organisations/x.json': Response.json({ id: 'x' }) });
  expect((await cardsOf('/b/', ['x'])).cards).toEqual([{ id: 'x' }]);
});
