import type { Context, Hono } from 'hono';
import { permitted } from '#formats/signed-link.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { reasonOf, Unavailable } from '#repository/unavailable.ts';
import { submission } from '#schema/submission.ts';
import { absolute, site } from '#site.ts';
import type { Intake } from './app.ts';
import type { Limited } from './limits.ts';
import { page } from './page.ts';
import { stateIn } from './receipt.ts';
import { isOfType, langOf, senderOf, textOf } from './request.ts';
import { receiptFor, take, takeConfirmation } from './take.ts';

/** Characters of a note. */
const longest = 2000;

/** What browsers use without any script: a plain form for a note, and the page of a signed link. */
export function formRoutes(routes: Hono, intake: Intake): void {
  const received = (c: Context, lang: Lang, receipt: string) =>
    c.html(page(lang, { message: stateIn(lang, 'received'), follow: `/submissions/${receipt}` }), 202);
  const notNow = (c: Context, lang: Lang, status: 429 | 503, wait: number) =>
    c.html(page(lang, { message: translator(lang)('intake.later') }), status, { 'retry-after': String(wait) });
  const unknown = (c: Context, lang: Lang) => c.html(page(lang, { message: translator(lang)('intake.unknown') }), 404);

  /** Seconds to wait, where this address has sent too much. */
  const wait = (c: Context, what: Limited) => intake.limit(what, senderOf(c, intake.proxies));

  /** A person reads the same refusal as a program, on a page. */
  const onPage = async (c: Context, lang: Lang, answer: () => Promise<Response>): Promise<Response> => {
    try {
      return await answer();
    } catch (error) {
      intake.log(reasonOf(error));
      return notNow(c, lang, 503, (error instanceof Unavailable && error.retryAfter) || 60);
    }
  };

  routes.post('/notes', async (c) => {
    const isForm = isOfType(c, 'application/x-www-form-urlencoded');
    const form = Object.fromEntries(new URLSearchParams(isForm ? ((await textOf(c)) ?? '') : ''));
    const lang = langOf(c, form['lang']);
    // One who has sent too much does not use up what all may send.
    const tooOften = wait(c, 'note') ?? intake.limit('notes', '');
    if (tooOften) return notNow(c, lang, 429, tooOften);
    const { message, address } = form;
    const [id, contact] = [form['id']?.trim() || undefined, form['contact']?.trim() || undefined];
    const read = submission.safeParse({
      ...{ kind: 'note', lang, speaksFor: false, altcha: '', message, address },
      ...(id && { id }),
      ...(contact && { contact }),
    });
    const refused = translator(lang)('intake.empty', { count: longest });
    if (!read.success) return c.html(page(lang, { message: refused }), isForm ? 400 : 415);
    if (address?.trim()) return received(c, lang, receiptFor(intake.secret, read.data));
    return onPage(c, lang, async () => {
      const taken = await take(intake, read.data);
      return 'receipt' in taken ? received(c, lang, taken.receipt) : unknown(c, lang);
    });
  });

  /** The entry of a signed link that is good today, and the language in which its reader is spoken to. */
  const linked = async (c: Context, word: string) => {
    const permission = permitted(word, intake.secret, intake.today());
    const entry = permission && (await intake.present()).material.byId.get(permission.id);
    if (!entry) return undefined;
    const own = isLang(entry.data.language) ? entry.data.language : site.fallback;
    const asked = c.req.query('lang');
    return { id: entry.id, name: entry.data.name, lang: isLang(asked) ? asked : own };
  };

  // Programs that look through mails follow links: looking changes nothing.
  routes.get('/confirm/:word', async (c) => {
    const asked = langOf(c, c.req.query('lang'));
    const tooOften = wait(c, 'look');
    if (tooOften) return notNow(c, asked, 429, tooOften);
    return onPage(c, asked, async () => {
      const one = await linked(c, c.req.param('word'));
      if (!one) return unknown(c, asked);
      const t = translator(one.lang);
      const about = { address: absolute(`${one.lang}/organisations/${one.id}/`), name: one.name };
      return c.html(page(one.lang, { message: t('intake.right', { name: one.name }), about, button: t('intake.yes') }));
    });
  });

  routes.post('/confirm/:word', async (c) => {
    const asked = langOf(c, c.req.query('lang'));
    const tooOften = wait(c, 'look');
    if (tooOften) return notNow(c, asked, 429, tooOften);
    return onPage(c, asked, async () => {
      const word = c.req.param('word');
      const one = await linked(c, word);
      const taken = one && (await takeConfirmation(intake, word, { ...one, today: intake.today() }));
      if (!taken) return unknown(c, asked);
      intake.wake();
      return received(c, one.lang, taken.receipt);
    });
  });
}
