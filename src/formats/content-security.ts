import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const directives = ["default-src 'self'", "object-src 'none'", "base-uri 'none'"];

/**
 * The policy of `/admin/`, which is no page of readers: Sveltia CMS writes styles and HTML as it runs, so it gets neither hashes
 * of styles nor Trusted Types; what it may ask is this site and, for an editor who has signed in, GitHub's interface.
 */
const ofEditor = [
  ...directives,
  "form-action 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data: https://avatars.githubusercontent.com",
  "connect-src 'self' blob: data: https://api.github.com",
].join(';');

const hashes = new Map<string, string>();

/** What a page needs beside its own host and its own styles. */
interface Needs {
  wasm?: boolean;
  /** The page of editors. */
  editor?: boolean;
  /** Origin of another host to which the page sends. */
  service?: string;
}

/**
 * Writes a page's Content-Security-Policy into it: scripts from this site alone, just the styles that stand in the page, and
 * no text that becomes code (Trusted Types). Styles that are neighbours become one, which saves a hash; icons end shorter.
 */
export function withContentSecurity(html: string, { wasm = false, editor = false, service = '' }: Needs = {}): string {
  const page = html
    .replace(/\s*<\/style>\s*<style>/g, '')
    .replace(/\s+<\/style>/g, '</style>')
    .replace(/><\/(?:use|path|circle)>/g, '/>');
  const styles = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => hash(css));
  const policy = editor ? ofEditor : ofPage(styles, wasm, service);
  return page.replace(/<meta charset="utf-8">/i, `$&<meta http-equiv="content-security-policy" content="${policy}">`);
}

const ofPage = (styles: readonly string[], wasm: boolean, service: string) =>
  [
    ...directives,
    `form-action 'self'${service && ` ${service}`}`,
    "require-trusted-types-for 'script'",
    ...(service ? [`connect-src 'self' ${service}`] : []),
    ...(wasm ? ["script-src 'self' 'wasm-unsafe-eval'"] : []),
    `style-src ${[...new Set(styles)].join(' ') || "'none'"}`,
  ].join(';');

function hash(css: string): string {
  const known = hashes.get(css) ?? `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(css))))}'`;
  hashes.set(css, known);
  return known;
}
