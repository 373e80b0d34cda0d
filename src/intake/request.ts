import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { isLang, type Lang, langs } from '#i18n/languages.ts';
import { site } from '#site.ts';

/** Bytes of a submission above which it is refused unread: the longest file, every letter of it escaped. */
export const longestRequest = 200_000;

/**
 * The address that sent a request. Behind so many proxies of ours, the one that the first of them has written down; what
 * stands before it in `X-Forwarded-For` may be invented.
 */
export function senderOf(c: Context, proxies: number): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined;
  if (told) return told;
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}

/** Whether the body is of a type, whatever its parameters. */
export const isOfType = (c: Context, type: string): boolean =>
  (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() === type;

/** Whether a browser asks for something to look at. */
export const wantsPage = (c: Context): boolean => (c.req.header('accept') ?? '').includes('text/html');

/** The whole body as text; nothing where it is not UTF-8, of which reading would lose something. */
export async function textOf(c: Context): Promise<string | undefined> {
  const bytes = await c.req.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The value of a JSON text; nothing where it is none. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The language that was asked for, else the first that the browser prefers and we have. */
export function langOf(c: Context, asked: unknown): Lang {
  if (isLang(asked)) return asked;
  const wanted = (c.req.header('accept-language') ?? '').split(',').map((one) => one.replace(/;.*/, '').trim());
  const known = wanted.flatMap((tag) => langs.filter((lang) => lang === tag || lang === tag.split('-')[0]));
  return known[0] ?? site.fallback;
}
