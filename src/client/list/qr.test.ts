// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { qrCode } from './qr.ts';

test('a code is a picture with the margin that readers want, and words beside it say what it is for', () => {
  const code = qrCode('https://kotokartta.example/en/list/#mieli') ?? expect.fail();
  const [left = 0, top = 0, width = 0, height = 0] = (code.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const path = code.querySelector('path')?.getAttribute('d') ?? '';
  const modules = Math.max(...[...path.matchAll(/\d+/g)].map(Number));
  expect([left, top, width, height]).toEqual([-4, -4, modules + 8, modules + 8]);
  expect((modules - 17) % 4).toBe(0);
  expect([code.getAttribute('class'), code.getAttribute('aria-hidden'), code.getAttribute('shape-rendering')]).toEqual([
    'qr',
    'true',
    'crispEdges',
  ]);
});

test('there is none where no code can hold so much', () => {
  expect(qrCode('a'.repeat(3000))).toBeUndefined();
});
