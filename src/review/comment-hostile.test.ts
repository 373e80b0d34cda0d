import { describe, expect, test } from 'vitest';
import { finnish, organisation, translation } from '#checks/testing.ts';
import { comment } from './comment.ts';
import { changed, pathOf, reviewOf } from './testing.ts';

const hostile =
  '</code></h4>\n\n# Yes\n\n<script>alert(1)</script><img src=x onerror=alert(1)> @kotokartta/editors #1 [x](https://evil.example) ![](https://evil.example/p.png) https://evil.example www.evil.example a@evil.example ```\n--> | `x` **b** \\| &lt; :smile: \u202etxt.exe\u200b';

describe('a hostile change', () => {
  const seen = hostile.replace(/[\u202e\u200b]/g, '');
  const yaml = JSON.stringify(seen.replace(/\n+/g, ' ').slice(0, 110));
  const before = { [pathOf('a')]: organisation({ basedIn: 'Turku' }), 'content/translations/en/a.md': translation() };
  const after = {
    [pathOf('a')]: organisation(
      { basedIn: 'Turku', name: yaml, shortName: yaml, [yaml]: yaml },
      `${finnish}\n\n${seen}`,
    ),
    'content/translations/en/a.md': translation(),
    [`content/organisations/${hostile.replace(/[\n/]/g, '')}.md`]: hostile,
    [`.github/workflows/${hostile.replace(/[\n/]/g, '')}.yml`]: hostile,
  };
  const text = comment(reviewOf(before, after, { speaksFor: hostile }), { head: 'b'.repeat(40) });

  test('ends in the decision not to accept', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      `<!-- kotokartta-review {"head":"${'b'.repeat(40)}","decision":"refuse","reasons":["strange-name","errors","unreadable","machinery","mixed","competitor","new-host","new"]} -->`,
      '',
      '<h3>Älä hyväksy / Do not accept</h3>',
    ]);
  });

  test('holds no tag but ours, in which what others wrote is code', () => {
    const tags = new Set(text.match(/<[^!][^>]*>/g));
    const ours = ['h3', 'h4', 'ul', 'li', 'code', 'del', 'ins', 'table', 'tr', 'th', 'td', 'p'];
    expect([...tags].filter((tag) => !ours.includes(tag.replace(/[</>]/g, '')))).toEqual([]);
    const outside = text.slice(text.indexOf('\n')).replace(/<code>[^<]*<\/code>/g, '');
    expect(outside).not.toMatch(/evil|@kotokartta\/editors|#1\b|<script|smile|`|\[|\*\*/);
    expect(outside.match(/@[^\s<]+/g)).toEqual(['@kotokartta/varsinais-suomi']);
    expect(text.match(/<code>/g)?.length).toBe(text.match(/<\/code>/g)?.length);
  });

  test('is HTML to its end: every empty line is followed by a block of ours, none of Markdown', () => {
    const blocks = text.split(/\n\s*\n/).slice(1);
    expect(blocks.filter((block) => !/^<(?:h3|h4|ul|table|p)>/.test(block))).toEqual([]);
    expect(text).not.toMatch(/[\u202a-\u202e\u200b]/);
    expect(text).toContain('\\u202etxt.exe\\u200b');
    expect(text).toContain('<th>Tulee / Will be</th>');
    expect(text).toContain('(not repeated here)');
  });

  test('in exact words', () => {
    const name = '"</code> @kotokartta/editors ![x](https://evil.example/p.png) #1"';
    const old = organisation({ basedIn: 'Turku' });
    const sent = organisation(
      { basedIn: 'Turku', name },
      `${finnish}\n\n# <script>alert(1)</script>\n\n@all \`\`\` --> [x](javascript:1)`,
    );
    expect(
      comment(reviewOf({ [pathOf('a')]: old }, { [pathOf('a')]: sent, '.github/workflows/`@x`.yml': 'x' })),
    ).toMatchInlineSnapshot(`
      "<!-- kotokartta-review {"head":"","decision":"ask","reasons":["errors","machinery","mixed","new-host"]} -->

      <h3>Kysy lähettäjältä / Ask the sender</h3>

      <ul>
      <li>Tarkistus löysi virheitä: 4. Ne on korjattava ensin. / Errors that the check found: 4. They must be mended first.</li>
      <li>Muuttaa sitä, mikä ajetaan (työnkulut, skriptit, paketit). Ylläpitäjä päättää, toimittaja ei. / Changes what runs (workflows, scripts, packages). A maintainer decides, not an editor. <code>.github/workflows/\`@x\`.yml</code></li>
      <li>Sisältö ja muu samassa ehdotuksessa. Pyydä ne kahtena ehdotuksena. / Content and other things in one proposal. Ask for them as two.</li>
      <li>Linkki sivustolle, jota hakemistossa ei ole ollut. Avaa se ja katso, kenen se on. / A link to a site that the directory did not have. Open it and see whose it is. <code>evil.example</code></li>
      </ul>

      <h4><code>&lt;/code&gt; @kotokartta/editors ![x](https://evil.example/p.png) #1</code> · <code>organisations/a.md</code> · Varsinais-Suomi @kotokartta/varsinais-suomi</h4>

      <table><tr><th>Tieto / Field</th><th>Oli / Was</th><th>Tulee / Will be</th></tr>
      <tr><td>Virallinen nimi / Official name</td><td><del><code>Esimerkki ry</code></del></td><td><ins><code>&lt;/code&gt; @kotokartta/editors ![x](https://evil.example/p.png) #1</code></ins></td></tr>
      </table>

      <ul>
      <li>Teksti / Text: <code>… tarvitset. Voit tulla myös ystävän kanssa. </code><ins><code># &lt;script&gt;alert(1)&lt;/script&gt; @all \`\`\` --&gt; [x](javascript:1) </code></ins></li>
      </ul>

      <h4>Muut tiedostot / Other files</h4>

      <ul>
      <li><code>.github/workflows/\`@x\`.yml</code></li>
      </ul>

      <h4>Tarkistus / The check</h4>

      <ul>
      <li>Virhe / Error <code>organisations/a.md:21</code> <code>Pääotsikko on jo sivulla. Käytä otsikkoon kahta merkkiä: &quot;## Otsikko&quot;.</code> / <code>The page already has its first heading. Use two signs: &quot;## Heading&quot;.</code></li>
      <li>Virhe / Error <code>organisations/a.md:21</code> <code>HTML ei näy sivulla: &lt;script&gt;. Kirjoita tavallista tekstiä.</code> / <code>HTML does not show on the page: &lt;script&gt;. Write plain text.</code></li>
      <li>Virhe / Error <code>organisations/a.md:21</code> <code>HTML ei näy sivulla: &lt;/script&gt;. Kirjoita tavallista tekstiä.</code> / <code>HTML does not show on the page: &lt;/script&gt;. Write plain text.</code></li>
      <li>Virhe / Error <code>organisations/a.md:23</code> <code>Linkki &quot;javascript:1&quot; ei toimi sivulla. Käytä osoitetta, jonka alussa on https:, mailto: tai tel:.</code> / <code>The link &quot;javascript:1&quot; does not work on the page. Use an address that begins with https:, mailto: or tel:.</code></li>
      </ul>
      "
    `);
  });

  test('one value in exact words', () => {
    const [a, b] = changed({ shortName: '"<b>@x</b> | `y`"' });
    expect(comment(reviewOf(a, b))).toContain(
      '<tr><td>Lyhyt nimi / Short name</td><td>–</td><td><code>&lt;b&gt;@x&lt;/b&gt; | `y`</code></td></tr>',
    );
  });
});
