import { afterEach, expect, test, vi } from 'vitest';
import { position } from './position.ts';

afterEach(() => void vi.unstubAllGlobals());

test('where the device is, is told in degrees', async () => {
  const ask = vi.fn((tell: (at: unknown) => void) =>
    tell({ coords: { latitude: 60.5, longitude: 22.3, accuracy: 9 } }),
  );
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: ask } });
  expect(await position()).toEqual({ lat: 60.5, lon: 22.3 });
  expect(ask.mock.calls[0]).toHaveLength(3);
});

test('it is nothing where the device may not or cannot tell', async () => {
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: (_: unknown, refuse: () => void) => refuse() } });
  expect(await position()).toBeUndefined();
  vi.stubGlobal('navigator', {});
  expect(await position()).toBeUndefined();
});
