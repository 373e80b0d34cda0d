import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withContentSecurity } from './content-security.ts';

const page = (head: string) => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head></html>`;
const policy = (html: string) => /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];

describe('withContentSecurity', () => {
  test('allows scripts of this site and the very styles of the page, and nothing else', () => {
    const css = 'a{color:red}';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(policy(withContentSecurity(page(`<style>${css}</style><link><style>${css}</style>`)))).toBe(
      `default-src 'self';object-src 'none';base-uri 'none';form-action 'self';require-trusted-types-for 'script';style-src 'sha256-${hash}'`,
    );
  });

  test('makes one style of neighbours, and hashes that', () => {
    const hash = createHash('sha256').update('a{}b{}').digest('base64');
    const html = withContentSecurity(page('<style>a{}\n</style> <style>b{}\n</style>'));
    expect(html).toContain('<style>a{}b{}</style>');
    expect(policy(html)).toMatch(/style-src '[^' ]*'$/);
    expect(policy(html)).toContain(hash);
  });

  test('hashes letters of every script as browsers do, in UTF-8', () => {
    const css = 'a::before{content:"خروج"}';
    const hash = createHash('sha256').update(css, 'utf8').digest('base64');
    expect(policy(withContentSecurity(page(`<style media="print">${css}</style>`)))).toContain(`'sha256-${hash}'`);
  });

  test('ends icons as HTML may', () => {
    expect(withContentSecurity('<svg><use href="#a"></use></svg>')).toBe('<svg><use href="#a"/></svg>');
  });

  test('the search may run its WebAssembly', () => {
    expect(policy(withContentSecurity(page(''), { wasm: true }))).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy(withContentSecurity(page('')))).not.toContain('wasm');
  });

  test('stands before everything that it governs', () => {
    expect(withContentSecurity(page('<style></style>'))).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="content-sec/,
    );
  });

  test('lets the editor write styles and HTML, and ask this site and GitHub alone', () => {
    const policyOfEditor = policy(withContentSecurity(page('<style>a{}</style>'), { editor: true }))?.split(';');
    expect(policyOfEditor).toEqual([
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' blob: data: https://avatars.githubusercontent.com",
      "connect-src 'self' blob: data: https://api.github.com",
    ]);
  });
});
