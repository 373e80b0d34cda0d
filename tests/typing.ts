import { launchChromium } from './chromium.ts';
import { serve } from './server.ts';

/** How much slower than this machine a phone of the middle price is. */
const slowness = 4;
const typed = ['apu', 'kurssi', 'turku ryhmä', 'lapset', 'neuvonta', 'koti', 'kahvila', 'suomi'];

/** Milliseconds from the last letter to the results, the middle one of some words, on a built site with a slowed processor. */
export async function typing(outDir: string): Promise<number> {
  const [{ url, close }, browser] = await Promise.all([serve(outDir), launchChromium()]);
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`${url}/fi/search/#q=perhe`);
  await page.locator('#results .name').first().waitFor();
  for (const words of typed) await time(words);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const times: number[] = [];
  for (const words of typed) times.push(await time(words));
  await browser.close();
  await close();
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

  function time(words: string): Promise<number> {
    return page.evaluate((text) => {
      const [input, finder] = [document.querySelector<HTMLInputElement>('#q'), document.querySelector('#finder')];
      if (!input || !finder) throw new Error('This is no search page');
      return new Promise<number>((resolve) => {
        const started = performance.now();
        const watch = new MutationObserver(() => {
          if (finder.hasAttribute('aria-busy')) return;
          watch.disconnect();
          resolve(performance.now() - started);
        });
        watch.observe(finder, { attributes: true, attributeFilter: ['aria-busy'] });
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    }, words);
  }
}
