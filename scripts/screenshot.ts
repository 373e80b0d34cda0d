import { site } from '#site.ts';
import { launchChromium } from '../tests/chromium.ts';
import { serve } from '../tests/server.ts';

/** Makes the pictures that are kept in the repository: the README's, the share card and the touch icon. Needs `npm run build`. */
const shots: { path: string; file: string; width: number; height: number }[] = [
  { path: '/en/places/tampere/', file: 'docs/screenshot.png', width: 1280, height: 900 },
  { path: '/en/', file: 'public/share.png', width: 1200, height: 630 },
  { path: '/icon.svg', file: 'public/apple-touch-icon.png', width: 180, height: 180 },
];

const [browser, { url, close }] = await Promise.all([launchChromium(), serve('dist', site.base)]);
for (const { path, file, width, height } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(url + path);
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
await browser.close();
await close();
