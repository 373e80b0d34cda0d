import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import type { Sentence } from '#i18n/sentence.ts';
import { translator } from '#i18n/t.ts';
import { reasonOf, Unavailable } from '#repository/unavailable.ts';
import { submission } from '#schema/submission.ts';
import { site } from '#site.ts';
import type { Challenges } from './challenge.ts';
import { formRoutes } from './forms.ts';
import type { Limited } from './limits.ts';
import { openApi } from './openapi.ts';
import { page, pagePolicy } from './page.ts';
import type { Remembered } from './queue.ts';
import { stateIn } from './receipt.ts';
import * as say from './refusal-sentences.ts';
import { about, refusals } from './refusals.ts';
import { isOfType, jsonOf, langOf, longestRequest, senderOf, textOf, wantsPage } from './request.ts';
import { receiptFor, type Taking, take } from './take.ts';

/** Everything that the routes need; tests give their own. */
export interface Intake extends Taking {
  challenges: Challenges;
  limit: (what: Limited, address: string) => number | undefined;
  follow: (receipt: string) => Promise<Remembered | undefined>;
  /** Tells the worker that something waits. */
  wake: () => void;
  today: () => string;
  /** How many proxies of ours stand in front. */
  proxies: number;
  log: (line: string) => void;
}

/** Seconds after which to try again, where nobody knows better. */
const later = 60;

/** The routes of the intake, as `/openapi.json` describes them. */
export function app(intake: Intake): Hono {
  const routes = new Hono();
  const refuse = (c: Context, status: 404 | 413 | 415 | 429 | 503, message: Sentence, after?: number) =>
    c.json({ message }, status, after === undefined ? {} : { 'retry-after': String(after) });

  routes.use(
    secureHeaders({
      referrerPolicy: 'no-referrer',
      crossOriginResourcePolicy: 'cross-origin',
    }),
  );
  routes.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
    c.header('content-security-policy', pagePolicy);
  });
  routes.use(
    cors({
      origin: new URL(site.origin).origin,
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type'],
      exposeHeaders: ['retry-after'],
    }),
  );
  routes.use(bodyLimit({ maxSize: longestRequest, onError: (c) => refuse(c, 413, say.tooLarge) }));
  routes.notFound((c) => refuse(c, 404, say.nowhere));
  routes.onError((error, c) => {
    intake.log(error instanceof Unavailable ? error.message : `${c.req.method} ${routePath(c)}: ${reasonOf(error)}`);
    return refuse(c, 503, say.notNow, (error instanceof Unavailable && error.retryAfter) || later);
  });

  const limited = (what: Limited) => async (c: Context, next: () => Promise<void>) => {
    const wait = intake.limit(what, senderOf(c, intake.proxies));
    return wait === undefined ? next() : refuse(c, 429, say.tooOften, wait);
  };

  routes.get('/challenge', limited('challenge'), async (c) => c.json(await intake.challenges.create()));
  routes.get('/openapi.json', (c) => c.json(openApi()));
  routes.get('/health', async (c) => {
    const [ok, waiting] = [await intake.present().then(Boolean, () => false), await intake.queue.count()];
    return c.json({ ok, waiting }, ok ? 200 : 503);
  });

  routes.post('/submissions', limited('submission'), async (c) => {
    if (!isOfType(c, 'application/json')) return refuse(c, 415, say.wrongType('application/json'));
    const sent = jsonOf(await textOf(c));
    const read = submission.safeParse(sent);
    if (!read.success) return c.json({ findings: refusals(read.error, sent) }, 400);
    const receipt = receiptFor(intake.secret, read.data);
    // A robot is told what anybody is told; who sends a second time has worked for it the first.
    if (read.data.address?.trim() || (await intake.queue.known(receipt))) return c.json({ receipt }, 202);
    if (!(await intake.challenges.accept(read.data.altcha))) return c.json({ findings: [about('altcha')] }, 400);
    const taken = await take(intake, read.data);
    if ('findings' in taken) return c.json(taken, 400);
    if ('conflict' in taken) return c.json(taken.conflict, 409);
    intake.wake();
    return c.json(taken, 202);
  });

  routes.get('/submissions/:receipt', limited('look'), async (c) => {
    const known = await intake.follow(c.req.param('receipt') ?? '');
    if (known) {
      const { receipt, state, lang } = known;
      const message = stateIn(lang, state);
      return wantsPage(c) ? c.html(page(lang, { message })) : c.json({ receipt, state, lang, message });
    }
    if (!wantsPage(c)) return refuse(c, 404, say.noReceipt);
    const lang = langOf(c, undefined);
    return c.html(page(lang, { message: translator(lang)('intake.unknown') }), 404);
  });

  formRoutes(routes, intake);
  return routes;
}
