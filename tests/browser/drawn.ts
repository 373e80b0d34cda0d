import type { Page } from 'playwright-core';
import { templates } from './site.ts';

/** Templates that another page shows as well, with as much in it. */
const shownTwice = ['places/kuhmo/', 'organisations/page/2/', 'organisations/keskusliitto/', 'search/', 'list/'];

/** Every template after the language, and what scripts draw. */
export const drawnPages = [
  ...templates.filter((path) => !shownTwice.includes(path)),
  'places/finland/week/',
  'needs/papers/',
  'needs/violence/uusimaa/',
  'search/#place=helsinki',
  'list/#kriisilinja,kielikahvila,keskusliitto',
];

/** Opens a page anew, waits for what its script draws, and unfolds what can be unfolded. */
export async function openDrawn(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  if (url.includes('search/#')) await page.waitForSelector('#results .rows li');
  if (url.includes('list/#')) await page.waitForSelector('#paper .qr');
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}

/** What is drawn beyond the window, sticks out of its box or is cut off, each as a selector; what scrolls by itself, fields, and what is out of sight on purpose may be. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (one: Element | null) =>
      one ? [one.localName, one.id && `#${one.id}`, ...[...one.classList].map((each) => `.${each}`)].join('') : '';
    const called = (one: Element) =>
      `${name(one.parentElement)} > ${name(one)} "${one.textContent?.trim().slice(0, 30)}"`;
    const mayBe = (one: Element) => {
      if (one.matches('select, input') || one.closest('.skip')) return true;
      for (let above = one.parentElement; above && above !== document.body; above = above.parentElement)
        if (/auto|scroll/.test(getComputedStyle(above).overflowX)) return true;
      return false;
    };
    const faultOf = (one: Element): string => {
      const { left, right, width } = one.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > innerWidth + 1)) return 'beyond the window';
      if (one.clientWidth === 0 || one.scrollWidth <= one.clientWidth + 1) return '';
      const { overflowX, borderTopWidth, backgroundColor } = getComputedStyle(one);
      if (/hidden|clip/.test(overflowX)) return 'cut off';
      const isBox = borderTopWidth !== '0px' || backgroundColor !== 'rgba(0, 0, 0, 0)';
      return isBox && overflowX === 'visible' ? 'sticks out' : '';
    };
    const found: string[] = [];
    for (const one of document.body.querySelectorAll('*:not(option, optgroup, br, svg *)')) {
      const fault = faultOf(one);
      if (fault && !mayBe(one)) found.push(`${fault}: ${called(one)}`);
    }
    const width = document.scrollingElement?.scrollWidth ?? 0;
    if (width > innerWidth) found.push(`the page is ${width} px wide`);
    return found;
  });

/** Sentences that people have written; a range in them may be divided. */
const sentences = '.prose, .rows > li > p:not([class]), .side > p:first-child';

/** Numbers that belong together and do not run from left to right, or stand on two lines: hours, days, telephone numbers, a postal code and its town. */
export const disordered = (page: Page): Promise<string[]> =>
  page.evaluate((prose) => {
    const together = /\+?\d[\d.:]*(?:[\u00a0\u202f –-]\u2060?\+?\d[\d.:]*)+|\+\d+|\b\d{5} \p{Lu}\p{L}+/gu;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (!/\d/.test(text) || !parent?.checkVisibility() || parent.closest(`option, script, style, ${prose}`)) continue;
      for (const match of text.matchAll(together)) {
        const parts = [...match[0].matchAll(/\+|\d+|\p{L}+/gu)].map((part) => {
          const range = document.createRange();
          range.setStart(node, match.index + part.index);
          range.setEnd(node, match.index + part.index + part[0].length);
          return range.getBoundingClientRect();
        });
        const where = `"${match[0]}" in ${parent.localName}.${parent.className} "${text.trim().slice(0, 60)}"`;
        const [first] = parts;
        const isWhole = parts.every(({ top }) => Math.abs(top - (first?.top ?? 0)) < 2);
        if (!isWhole) found.push(`on two lines: ${where}`);
        else if (parts.some(({ left }, index) => left < (parts[index - 1]?.left ?? left)))
          found.push(`backwards: ${where}`);
      }
    }
    return found;
  }, sentences);
