import { expect, test } from 'vitest';
import { movedPage } from './moved-page.ts';

test('a page that has moved leads on, by itself and by a link, and tells search engines', async () => {
  const response = movedPage('sv', 'organisations/esimerkki/');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe(`<!doctype html>
<html lang="sv" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=/sv/organisations/esimerkki/">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="https://kotokartta.fi/sv/organisations/esimerkki/">
<title>Sidan har flyttat – Kotokartta</title>
</head>
<body>
<main>
<h1>Sidan har flyttat</h1>
<p><a href="/sv/organisations/esimerkki/">Gå till den nya sidan</a></p>
</main>
</body>
</html>
`);
});
