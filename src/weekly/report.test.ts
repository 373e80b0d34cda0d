import { describe, expect, test } from 'vitest';
import { listedOne } from '#checks/testing.ts';
import { type Due, due } from '#directory/due.ts';
import type { Organisation } from '#schema/organisation.ts';
import { type LinkNews, report, type Week } from './report.ts';

const today = '2026-11-22';
const of = (id: string, facts: Partial<Organisation> = {}): Due => due(listedOne(id, facts), today);
const slots = [{ days: ['mo' as const], from: '09:00', to: '10:00' }];
const old = (name: string, asOf = '2019') => ({
  offers: [{ name, activity: 'guidance' as const, asOf, when: { slots }, phone: '116006' }],
});
const said = (week: Partial<Week>) => report({ today, all: [], letters: 0, silent: [], ...week });
const page = (id: string) => `[${id}](https://kotokartta.fi/fi/organisations/${id}/)`;

const field = { fi: 'verkkosivut', en: 'website' };
const links: LinkNews = {
  visited: 7,
  dead: [{ url: 'https://a.fi/b', why: 404, since: '2026-11-01', days: 21 }],
  moved: [{ url: 'https://c.fi/', to: 'https://d.fi/' }],
  closed: 2,
  waiting: 3,
  standings: new Map([
    ['https://a.fi/b', [{ id: 'tupa', listed: true, field }]],
    ['https://c.fi/', [{ id: 'linja', listed: false, field }]],
  ]),
  ourFault: false,
};

describe('a report', () => {
  test('says in Finnish and English how many are confirmed and how many mails wait', () => {
    const fresh = { confirmed: { on: '2026-11-01', by: 'organisation' as const } };
    const text = said({ all: [of('a'), of('b', fresh)], letters: 5 });
    expect(text).toContain(
      '2026-11-22: 2 järjestöä, joista 1 on vahvistettu vuoden sisällä. Kirjeitä lähetettäväksi tällä viikolla: 5.',
    );
    expect(text).toContain(
      '2026-11-22: 2 organisations, of which 1 were confirmed within a year. Mails to send this week: 5.',
    );
  });

  test('tells of dead links who names them, why and how long they are dead, and of moved ones where they are', () => {
    const text = said({ links });
    expect(text).toContain('Links that do not work (1)');
    expect(text).toContain(
      `- ${page('tupa')} (verkkosivut / website): <https://a.fi/b> – sivua ei ole (404) / no such page (404); 2026-11-01 (21 pv / days)`,
    );
    expect(text).toContain('- `linja` (verkkosivut / website): <https://c.fi/> → <https://d.fi/>');
    expect(text).toContain('7 links were looked at. 2 of them show robots nothing, and 3 did not work now');
  });

  test('concludes nothing about links where our own network has failed, or nobody looked', () => {
    const failed = said({ links: { ...links, ourFault: true } });
    expect(failed).toContain('Our own network is probably at fault');
    expect(failed).not.toContain('a.fi');
    expect(said({})).toContain('Links were not looked at this time.');
  });

  test('lists what is old, the oldest first', () => {
    const text = said({
      all: [of('b', old('Kuoro', '2021')), of('a', old('Kahvila', '2019')), of('c', old('Linja', 'unknown'))],
    });
    const rows = text.split('\n').filter((line) => line.startsWith('- '));
    const expected = [
      `- ${page('c')}: \`Linja\` ikä ei tiedossa / age not known`,
      `- ${page('a')}: \`Kahvila\` 2019`,
      `- ${page('b')}: \`Kuoro\` 2021`,
    ];
    expect(rows).toEqual([...expected, ...expected]);
    expect(text).toContain('Old times (3)');
    expect(text).toContain('Old phone numbers (3)');
  });

  test('names translations to mend, confirmations that have lapsed, and those to whom nobody can write', () => {
    const lapsed = of('b', { confirmed: { on: '2025-01-01', by: 'editor' } });
    const text = said({ all: [{ ...of('a'), translations: ['sv', 'ru'] }, lapsed], silent: [listedOne('c')] });
    expect(text).toContain(`- ${page('a')}: sv, ru`);
    expect(text).toContain(`- ${page('b')}: 2025-01-01`);
    expect(text).toContain(`- ${page('c')}\n`);
  });

  test('has no section of nothing', () => {
    expect(said({ all: [of('a')] })).not.toContain('##');
  });

  test('says nothing that others have written in words of its own', () => {
    const text = said({ all: [of('a', old('@team ![x](https://evil.fi/x.png) <img src=x> `code` #1'))] });
    expect(text).toContain("`@team ![x](https://evil.fi/x.png) <img src=x> 'code' #1`");
    expect(text.replace(/`[^`]*`/g, '')).not.toMatch(/@|<img|!\[|#1/);
  });

  test('is short enough for an issue, whatever there is to say, and says how much it leaves out', () => {
    const all = Array.from({ length: 400 }, (_, index) => of(`o${'x'.repeat(60)}${index}`, old('N'.repeat(80))));
    const dead = Array.from({ length: 400 }, (_, index) => ({
      url: `https://a.fi/${index}/${'y'.repeat(480)}`,
      why: 500,
      since: today,
      days: 0,
    }));
    const standings = new Map(dead.map(({ url }, index) => [url, [{ id: `o${index}`, listed: true, field }]]));
    const text = said({ all, links: { ...links, dead, standings }, silent: all.map(({ one }) => one) });
    expect(text.length).toBeLessThanOrEqual(40_000);
    expect(text).toContain('Old times (400)');
    expect(text).toMatch(/… ja 3\d\d muuta \/ and 3\d\d more/);
  });
});
