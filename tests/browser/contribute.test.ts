import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { read } from '#entry/read.ts';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();
const challenge = await createChallenge({
  algorithm: 'PBKDF2/SHA-256',
  cost: 1,
  counter: 2,
  deriveKey,
  hmacSignatureSecret: 's',
});

/** A service that answers what the test wants; gives what was sent. */
async function service(page: Page, answers: { status: number; body: unknown }[]) {
  const sent: Record<string, unknown>[] = [];
  await page.route('**/intake/challenge', (route) => route.fulfill({ json: challenge }));
  await page.route('**/intake/submissions', (route) => {
    sent.push(route.request().postDataJSON());
    const { status = 500, body } = answers.shift() ?? {};
    return route.fulfill({ status, json: body });
  });
  return sent;
}

const taken = { status: 202, body: { receipt: 'abc123' } };
const entry = (text: unknown) => read('content/organisations/x.md', new TextEncoder().encode(String(text)));
const phone = '[data-path="phone"] input';
const ready = (page: Page) => page.locator('#contribute form:not([hidden])').waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);
const end = (page: Page) => page.locator('#end:not([hidden])').waitFor();

test('a number is mended in five taps from the page of the organisation, and nothing else changes', async () => {
  await site.visit('/en/organisations/naistila/', async (page) => {
    const sent = await service(page, [taken]);
    let taps = 0;
    const tap = (selector: string) => {
      taps++;
      return page.locator(selector).first().click();
    };
    await tap('.next .meta a');
    await ready(page);
    await tap(phone);
    await page.keyboard.type('040 123 4567');
    await tap('#next');
    await end(page);
    expect(await page.innerText('#changes')).toMatch(/Phone\s+Now\s+–\s+After the change\s+\+358401234567/);
    await tap('#end [type=submit]');
    await page.locator('#contribute a[href="/intake/submissions/abc123"]').waitFor();
    expect(taps).toBeLessThanOrEqual(5);
    const [{ file, base, ...rest } = {}] = sent;
    expect(rest).toEqual({ kind: 'change', id: 'naistila', lang: 'en', speaksFor: false, altcha: expect.any(String) });
    const before = await (await page.request.get(site.url('/organisations/naistila.md'))).text();
    expect(String(file)).toBe(before.replace('\nwebsite:', '\nphone: "+358401234567"\nwebsite:'));
    expect(base).toMatch(/^[0-9a-f]{8}$/);
  });
});

test('"all of this is right" is one tap on the form', async () => {
  await site.visit('/en/organisations/naistila/', async (page) => {
    const sent = await service(page, [taken]);
    await page.click('a[href$="field=right"]');
    await end(page);
    expect(await page.innerText('#preview h3')).toBe('Naistila ry');
    await page.click('#end [type=submit]');
    await page.locator('a[href="/intake/submissions/abc123"]').waitFor();
    expect(sent).toEqual([
      { kind: 'confirm', id: 'naistila', lang: 'en', speaksFor: false, altcha: expect.any(String) },
    ]);
  });
});

describe('a new organisation', () => {
  test('is asked step by step, is shown as it will look, and arrives as a whole file', async () => {
    await site.visit('/en/contribute/', async (page) => {
      const sent = await service(page, [taken]);
      await ready(page);
      expect(await focused(page)).toBe('BODY');
      await page.click('#next');
      await page.locator('[data-path="name"] .fault strong').waitFor();
      expect(await page.innerText('#status')).toBe('Some answers need a change. They are marked.');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path'))).toBe(
        'name',
      );
      await page.fill('[data-path="name"] input', 'Uusi ryhmä ry');
      await page.selectOption('[data-path="kind"] select', 'association');
      await page.selectOption('[data-path="language"] select', 'fi');
      await page.fill('[data-path="summary"] textarea', 'Ryhmä, johon kaikki voivat tulla.');
      await page.fill('[data-path="body"] textarea', 'Ryhmässä juodaan kahvia ja puhutaan suomea. '.repeat(10));
      await page.click('#next');
      await page.locator('[data-path="website"] input').waitFor();
      expect(await focused(page)).toBe('H2');
      await page.fill('[data-path="website"] input', 'example.org/uusi');
      await page.click('#next');
      await page.fill('[data-path="serves"] input', 'Turku');
      await page.click('#next');
      await page.check('[data-path="activities"] label:has-text("Meeting place") input');
      await page.check('[data-path="groups"] label:has-text("Everyone") input');
      await page.click('#next');
      await page.click('#next');
      await end(page);
      expect(await page.innerText('#preview')).toContain('Ryhmä, johon kaikki voivat tulla.');
      await page.check('[name=speaks][value=yes]');
      await page.fill('#contact', 'minä@example.org');
      await page.click('#end [type=submit]');
      await page.locator('a[href="/intake/submissions/abc123"]').waitFor();
      expect(sent[0]).toMatchObject({ kind: 'new', speaksFor: true, contact: 'minä@example.org' });
      expect(entry(sent[0]?.['file']).frontmatter).toMatchObject({
        name: 'Uusi ryhmä ry',
        status: 'active',
        website: 'https://example.org/uusi',
        serves: ['Turku'],
        sources: [{ url: 'https://example.org/uusi' }],
      });
      expect(String(sent[0]?.['file'])).not.toContain('minä@');
    });
  });

  test('answers are kept on the device only after a tap, and are there again', async () => {
    await site.visit('/en/contribute/', async (page) => {
      await ready(page);
      await page.fill('[data-path="name"] input', 'Yksi ry');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.check('#draft');
      await page.fill('[data-path="name"] input', 'Kaksi ry');
      page.on('dialog', (dialog) => dialog.accept());
      await page.reload();
      await page.click('#draft-continue');
      expect(await page.inputValue('[data-path="name"] input')).toBe('Kaksi ry');
    });
  });
});

describe('when it is not taken', () => {
  const fill = async (page: Page) => {
    await ready(page);
    await page.fill(phone, '116006');
    await page.click('#next');
    await end(page);
    await page.click('#end [type=submit]');
  };

  test('the answers stay, and it says so', async () => {
    await site.visit(
      '/en/contribute/#id=naistila&field=phone',
      async (page) => {
        await service(page, [{ status: 429, body: {} }, taken]);
        await fill(page);
        await expect.poll(() => page.innerText('#outcome')).toContain('Your answers stay here.');
        await page.click('#end [type=submit]');
        await page.locator('a[href="/intake/submissions/abc123"]').waitFor();
      },
      {},
      /429/,
    );
  });

  test('what the service finds is shown at its question', async () => {
    const message = { fi: 'Sama numero on toisella.', en: 'Another has this number.' };
    const finding = { rule: 'duplicates', level: 'error', file: 'x', line: 1, field: 'phone', message };
    await site.visit(
      '/en/contribute/#id=naistila&field=phone',
      async (page) => {
        await service(page, [{ status: 400, body: { findings: [finding] } }]);
        await fill(page);
        await page.locator('[data-path="phone"] .fault:has-text("Another has this number.")').waitFor();
      },
      {},
      /400/,
    );
  });

  test('answers stand upon what somebody else has changed meanwhile', async () => {
    await site.visit(
      '/en/contribute/#id=naistila&field=phone',
      async (page) => {
        const before = await (await page.request.get(site.url('/organisations/naistila.md'))).text();
        const theirs = before.replace('founded: 1996', 'founded: 1997');
        const sent = await service(page, [{ status: 409, body: { yours: '', theirs } }, taken]);
        await fill(page);
        await expect.poll(() => page.innerText('#outcome')).toContain('Someone else has changed');
        await page.click('#end [type=submit]');
        await page.locator('a[href="/intake/submissions/abc123"]').waitFor();
        expect(entry(sent[1]?.['file']).frontmatter).toMatchObject({ founded: 1997, phone: '116006' });
        expect(sent[1]?.['base']).not.toBe(sent[0]?.['base']);
      },
      {},
      /409/,
    );
  });

  test('there are other ways: the file, a letter, GitHub', async () => {
    await site.visit('/en/contribute/#id=naistila&field=phone', async (page) => {
      await ready(page);
      await page.fill(phone, '116006');
      await page.click('#next');
      await end(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
      expect(download.suggestedFilename()).toBe('naistila.md');
      expect(await page.getAttribute('#github', 'href')).toMatch(/\/edit\/main\/content\/organisations\/naistila\.md$/);
    });
  });

  test('an organisation that nobody has is said to be none', async () => {
    await site.visit(
      '/en/contribute/#id=no-such',
      async (page) => {
        await expect.poll(() => page.innerText('#status')).toBe('We do not have this organisation. Check the address.');
        expect(await page.locator('#contribute form').isHidden()).toBe(true);
      },
      {},
      /404/,
    );
  });
});

test('two languages stand on one screen for who enters for somebody else', async () => {
  await site.visit('/sv/contribute/#id=naistila&field=phone', async (page) => {
    await ready(page);
    const second = page.locator('[data-path="phone"] .second');
    expect(await second.isVisible()).toBe(false);
    await page.check('#second');
    expect([await second.isVisible(), await second.getAttribute('lang')]).toEqual([true, 'fi']);
  });
});

test('without a script a note can be written', async () => {
  await site.visit(
    '/en/contribute/',
    async (page) => {
      const form = page.locator('.late form');
      expect([await form.getAttribute('method'), await form.getAttribute('action')]).toEqual(['post', '/intake/notes']);
      await form.locator('[name=message]').fill('The number is wrong.');
      expect((await form.locator('[name=address]').boundingBox())?.x).toBeLessThan(0);
    },
    { javaScriptEnabled: false },
  );
});
