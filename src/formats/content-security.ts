import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const directives = ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"];

const hashes = new Map<string, string>();

/** Writes a page's Content-Security-Policy into it: scripts from this site alone, and just the styles that stand in the page; neighbours become one, which saves a hash. */
export function withContentSecurity(html: string, { wasm = false } = {}): string {
  const page = html.replace(/<\/style>\s*<style>/g, '');
  const styles = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => hash(css));
  const scripts = wasm ? ["'self'", "'wasm-unsafe-eval'"] : ["'self'"];
  const policy = [
    ...directives,
    `script-src ${scripts.join(' ')}`,
    `style-src ${["'self'", ...new Set(styles)].join(' ')}`,
  ].join(';');
  return page.replace(/<meta charset="utf-8">/i, `$&<meta http-equiv="content-security-policy" content="${policy}">`);
}

function hash(css: string): string {
  const known = hashes.get(css) ?? `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(css))))}'`;
  hashes.set(css, known);
  return known;
}
