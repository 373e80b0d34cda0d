import { expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { comment, longest, refusal } from './comment.ts';
import { change, changed, pathOf, reviewOf } from './testing.ts';
import { told } from './told.ts';
import { countWords } from './words.ts';

/** What a reader sees of it. */
const read = (html: string) => html.replace(/<[^>]*>/g, ' ');

test('an ordinary change on one screen: a phone number replaced', () => {
  const text = comment(reviewOf(...changed({ phone: '"+358401234568"' })), {
    head: 'a'.repeat(40),
    preview: 'https://github.com/kotokartta/kotokartta/actions/runs/1#artifacts',
  });
  expect(
    text,
  ).toBe(`<!-- kotokartta-review {"head":"${'a'.repeat(40)}","decision":"look","reasons":["contact-replaced"]} -->

<h3>Katso, sitten hyväksy / Look, then accept</h3>

<ul>
<li>Puhelinnumero vaihtuu tai poistuu. Vertaa järjestön omiin sivuihin. / The phone number is replaced or removed. Compare it with the organisation&#39;s own pages. <code>a</code></li>
</ul>

<h4><code>Esimerkki ry</code> · <code>organisations/a.md</code> · Varsinais-Suomi @kotokartta/varsinais-suomi</h4>

<table><tr><th>Tieto / Field</th><th>Oli / Was</th><th>Tulee / Will be</th></tr>
<tr><td>Puhelin / Phone</td><td><code>040 1234567</code></td><td><code>040 1234568</code></td></tr>
</table>

<p><a href="https://github.com/kotokartta/kotokartta/actions/runs/1#artifacts">Sivut, kuten ne tulevat / The pages as they will be</a></p>
`);
  expect(countWords(read(text))).toBeLessThanOrEqual(120);
});

test('500 files: a comment that fits, with what did not counted, and no team called', () => {
  const all = (summary: string) =>
    Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        pathOf(`a${index}`),
        organisation({ name: `"${'Ä&'.repeat(40)} ${index}"`, summary }),
      ]),
    );
  const review = reviewOf(all('Yksi.'), all(`"${'<&>'.repeat(50)}"`));
  const text = comment(review);
  expect(text.length).toBeLessThanOrEqual(longest);
  expect(text.length).toBeGreaterThan(longest / 2);
  expect(review.proposal.reasons.map(({ id }) => id)).toContain('many');
  const shown = text.match(/<h4>/g)?.length ?? 0;
  const left = Number(/<p>… ja (\d+) muuta osaa \/ and \1 more parts<\/p>\n$/.exec(text)?.[1]);
  expect(shown + left).toBe(told(review).length - 1);
  expect(text).not.toContain('@kotokartta');
}, 60_000);

test('one entry with 10,000 fields: as many rows as there is room for', () => {
  const facts = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`f${index}`, 'x']));
  const text = comment(reviewOf({ [pathOf('a')]: organisation() }, { [pathOf('a')]: organisation(facts) }));
  expect(text.length).toBeLessThanOrEqual(longest);
  expect(text).toContain('<p>… ja 1940 muuta riviä / and 1940 more lines</p>');
});

test('where nothing can be reviewed, the reason stands alone', () => {
  expect(
    refusal({ fi: 'Syy <a>.', en: 'Reason.' }, 'c'),
  ).toBe(`<!-- kotokartta-review {"head":"c","decision":"ask","reasons":["artefact"]} -->

<h3>Kysy lähettäjältä / Ask the sender</h3>

<ul>
<li>Syy &lt;a&gt;. / Reason.</li>
</ul>
`);
  expect(change({}, {}).entries).toEqual([]);
});
