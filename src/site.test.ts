import { afterEach, describe, expect, test, vi } from 'vitest';

/** The module as it is with these variables; an empty one is as good as none. */
async function siteWith(variables: Record<string, string>) {
  for (const name of ['SITE_URL', 'BASE_PATH', 'GITHUB_REPOSITORY']) vi.stubEnv(name, variables[name] ?? '');
  vi.resetModules();
  return import('./site.ts');
}

afterEach(() => void vi.unstubAllEnvs());

describe('site', () => {
  test('stands at its own address when nothing else is said', async () => {
    const { site, address, absolute } = await siteWith({});
    expect(site).toMatchObject({
      origin: 'https://kotokartta.fi',
      base: '/',
      repository: 'https://github.com/kotokartta/kotokartta',
      contact: 'https://github.com/kotokartta/kotokartta/issues/new',
    });
    expect(address('')).toBe('/');
    expect(address('fi/places/')).toBe('/fi/places/');
    expect(absolute('')).toBe('https://kotokartta.fi/');
    expect(absolute('fi/places/')).toBe('https://kotokartta.fi/fi/places/');
  });

  test.each(['https://a.github.io', 'https://a.github.io/', 'https://a.github.io//'])('SITE_URL %j', async (url) => {
    const { site, absolute } = await siteWith({ SITE_URL: url });
    expect(site.origin).toBe('https://a.github.io');
    expect(absolute('fi/')).toBe('https://a.github.io/fi/');
  });

  test.each([
    ['/', '/'],
    ['map', '/map/'],
    ['/map', '/map/'],
    ['map/', '/map/'],
    ['/map/', '/map/'],
    ['//map//', '/map/'],
    ['a/b', '/a/b/'],
  ])('BASE_PATH %j', async (path, base) => {
    const { site, address, absolute } = await siteWith({ SITE_URL: 'https://a.github.io/', BASE_PATH: path });
    expect(site.base).toBe(base);
    expect(address('en/')).toBe(`${base}en/`);
    expect(absolute('en/')).toBe(`https://a.github.io${base}en/`);
  });

  test('a fork leads to its own repository', async () => {
    const { site } = await siteWith({ GITHUB_REPOSITORY: 'someone/fork' });
    expect(site.repository).toBe('https://github.com/someone/fork');
    expect(site.contact).toBe('https://github.com/someone/fork/issues/new');
  });
});
