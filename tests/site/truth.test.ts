import { describe, expect, test } from 'vitest';
import { host } from '#directory/host.ts';
import { bodyFor, textFor } from '#directory/texts.ts';
import { formatDate, languageName } from '#i18n/format.ts';
import { translator } from '#i18n/t.ts';
import { dangerActivities } from '#schema/vocabularies.ts';
import { site as names } from '#site.ts';
import { organisationPages } from './content.ts';
import { all, hasClass, mainText, named, prove, textOf } from './pages.ts';

const pages = organisationPages();
const dangerous = pages.filter(({ one }) => one.activities.some((activity) => dangerActivities.includes(activity)));

/** A street of Finland with its number, in Finnish or Swedish. */
const street =
  /\p{L}+(?:katu|tie|kuja|polku|väylä|kaari|raitti|aukio|tori|ranta|rinne|gatan|vägen|gränden|stigen|torget|esplanaden)\s+\d+/u;

describe('truth', () => {
  test('what nobody has confirmed says so, with its age', () => {
    prove(pages, function* (page) {
      const { one, lang } = page;
      const t = translator(lang);
      const sentence = one.confirmed
        ? t(`org.fresh.confirmed.${one.confirmed.by}`, { date: formatDate(lang, one.confirmed.on) })
        : one.newest
          ? t('org.fresh.seen', { date: formatDate(lang, one.newest) })
          : t('org.fresh.undated');
      if (!mainText(page).includes(sentence)) yield `does not say "${sentence}"`;
    });
  });

  test('what may have ended says so', () => {
    prove(pages, function* (page) {
      const sentence = translator(page.lang)('org.unclear');
      if (mainText(page).includes(sentence) !== (page.one.status === 'unclear'))
        yield `the status is ${page.one.status}, "${sentence}" does not fit`;
    });
  });

  test('translations by machine are called that, each text for itself, and lead to the original', () => {
    prove(pages, function* (page) {
      const { one, lang } = page;
      const shown = new Set([textFor(one, lang), bodyFor(one, lang)]);
      const wanted = [...shown].filter(({ by }) => by === 'machine').length;
      const sentence = translator(lang)('org.text.machine', { language: languageName(lang, one.language) });
      const original = `${names.base}${one.language}/organisations/${one.id}/`;
      const notes = page.elements.filter((element) => hasClass(element, 'note') && textOf(element).includes(sentence));
      if (notes.length !== wanted) yield `says ${notes.length} times, not ${wanted}: "${sentence}"`;
      for (const note of notes)
        if (!all(note).some(({ attribs }) => attribs['href'] === original)) yield `no link to ${original}`;
    });
  });

  test('texts in another language say so', () => {
    prove(pages, function* (page) {
      const { one, lang } = page;
      if (one.texts[lang]) return;
      const prose = page.elements.find((element) => hasClass(element, 'prose'));
      const shown = Object.values(one.texts).find(({ lang: tag }) => tag === prose?.attribs['lang']);
      if (!shown) return yield 'a text without its language';
      const sentence = translator(lang)('org.text.other', { language: languageName(lang, shown.lang) });
      if (!mainText(page).includes(sentence)) yield `does not say "${sentence}"`;
    });
  });

  test('where there is danger, 112 and the quick exit come first', () => {
    expect(dangerous.length).toBeGreaterThan(0);
    prove(dangerous, function* (page) {
      const { one } = page;
      const links = named(page, 'a').map(({ attribs }) => attribs['href'] ?? '');
      const own = [
        one.phone && `tel:${one.phone}`,
        one.email && `mailto:${one.email}`,
        one.website,
        ...(one.social ?? []),
      ];
      const first = links.findIndex((href) => own.includes(href));
      const emergency = links.indexOf('tel:112');
      if (emergency < 0 || (first >= 0 && first < emergency)) yield `112 does not stand before ${links[first]}`;
      const exit = page.elements.findIndex(({ attribs }) => attribs['id'] === 'exit');
      if (page.elements[exit]?.attribs['href'] !== names.exit) yield 'no quick exit';
      else if (exit > page.elements.findIndex(({ name }) => name === 'main')) yield 'the quick exit comes late';
    });
  });

  test('every number of an offer shows its age, and what to do when nobody answers', () => {
    prove(pages, function* (page) {
      const { one, lang } = page;
      if (one.status === 'ended') return;
      const t = translator(lang);
      const list = page.elements.find((element) => hasClass(element, 'offers'));
      const items = list ? all(list).filter(({ name, parent }) => name === 'li' && parent === list) : [];
      for (const [index, { name, phone, asOf }] of (one.offers ?? []).entries()) {
        const item = items[index];
        if (!item) return yield `no offer "${name}"`;
        if (!phone) continue;
        const date = { date: formatDate(lang, asOf === 'unknown' ? '2000' : asOf) };
        const ages =
          asOf === 'unknown'
            ? [t('org.offer.undated'), t('times.past.undated')]
            : [t('org.offer.asOf', date), t('times.past', date)];
        if (!all(item).some(({ attribs }) => attribs['href'] === `tel:${phone}`)) yield `"${name}" lacks ${phone}`;
        if (!ages.some((age) => textOf(item).includes(age))) yield `"${name}" does not say "${ages[0]}"`;
        const otherwise = one.website ? t('org.line.check', { host: host(one.website) }) : t('org.line.check.plain');
        if (!mainText(page).includes(otherwise)) yield `"${name}" does not say "${otherwise}"`;
      }
    });
  });

  test('a secret address stands nowhere', () => {
    const secret = pages.filter(({ one }) => one.addressSecret);
    expect(secret.length).toBeGreaterThan(0);
    prove(secret, function* (page) {
      const { head = '', body = '' } =
        /(?<head>[\s\S]*?)<style>[\s\S]*<\/style>(?<body>[\s\S]*)/.exec(page.html)?.groups ?? {};
      const found = street.exec(head) ?? street.exec(body);
      if (found) yield `shows a street: ${found[0]}`;
      if (named(page, 'address').length > 0) yield 'has an address';
      if (!mainText(page).includes(translator(page.lang)('org.address.secret')))
        yield 'does not say that its address is secret';
    });
  });
});
