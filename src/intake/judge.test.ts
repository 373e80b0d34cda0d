import { describe, expect, test } from 'vitest';
import { material, organisation } from '#checks/testing.ts';
import { judge } from './judge.ts';
import { contentFiles, entryText, standing } from './testing.ts';

const present = material(contentFiles);
const rulesOf = (id: string, text: string) => [...new Set(judge(id, text, present).findings.map(({ rule }) => rule))];

describe('an entry that was sent', () => {
  test('is written in canonical form, whatever its layout was', () => {
    const text = organisation({ phone: '"+358401234560"', name: 'Café Esimerkki ry' });
    const canonical = entryText({ phone: '"+358401234560"', name: 'Café Esimerkki ry' });
    expect(text).not.toBe(canonical);
    for (const sent of [text, `\ufeff${text}`, text.replaceAll('\n', '\r\n'), text.normalize('NFD')])
      expect(judge('esimerkki', sent, present)).toEqual({ text: canonical, findings: [] });
  });

  test('is judged by the rules of the check, in its place', () => {
    expect(rulesOf('esimerkki', standing.esimerkki)).toEqual([]);
    expect(rulesOf('esimerkki', entryText({ serves: '[Åbo]' }))).toEqual(['places']);
    expect(rulesOf('esimerkki', entryText({ email: 'aino.virta@talo.fi' }))).toEqual(['persons']);
    expect(rulesOf('esimerkki', entryText({ phone: '"+358401234567"' }))).toEqual(['duplicates']);
    expect(rulesOf('uusi', standing.esimerkki)).toEqual(['duplicates', 'copied']);
    expect(rulesOf('nul', entryText({ name: 'Nul ry' }))).toContain('files');
  });

  test("never shows a shelter's address, and does not say it again", () => {
    const spoilt = standing.turvakoti.replace('Children', 'Come to Kirkkokatu 5. Children');
    const { findings } = judge('turvakoti', spoilt, present);
    expect(findings.map(({ rule }) => rule)).toContain('secret-address');
    expect(JSON.stringify(findings)).not.toContain('Kirkkokatu');
  });

  test('gets the lines of the text that was sent', () => {
    const sent = organisation({ phone: '12' });
    expect(judge('esimerkki', sent, present).findings).toMatchObject([
      { file: 'content/organisations/esimerkki.md', line: 13, field: 'phone', level: 'error' },
    ]);
  });

  test.each([
    ['nothing', ''],
    ['no facts', 'hei'],
    ['a comment, which nobody would see', organisation({ summary: 'Hei # kaikki' })],
    ['YAML that is none', organisation({ name: '[' })],
    ['another field', organisation({ admin: 'true' })],
    ['half a megabyte', organisation({ name: 'a'.repeat(500_000) })],
    ['a NUL', organisation({ name: '"a\\0b"' })],
    ['a line turned round', organisation({}, 'Hei \u202e kaikki')],
    ['__proto__', organisation({ __proto__: '' }).replace('kind:', '__proto__: {a: b}\nkind:')],
  ])('of %s gets a finding', (_, sent) => {
    expect(judge('esimerkki', sent, present).findings.length).toBeGreaterThan(0);
  });

  test('may have the faults that it had, and no new ones', () => {
    const old = entryText({ email: 'aino.virta@talo.fi' });
    const spoilt = material({ ...contentFiles, 'content/organisations/esimerkki.md': old });
    const mended = entryText({ email: 'aino.virta@talo.fi', phone: '"+358401234560"' });
    expect(judge('esimerkki', mended, spoilt).findings).toEqual([]);
    const worse = entryText({ email: 'aino.virta@talo.fi', phone: '"+358401234567"' });
    expect(judge('esimerkki', worse, spoilt).findings.map(({ rule }) => rule)).toEqual(['duplicates']);
  });

  test('is not stopped by translations that its sender cannot write', () => {
    expect(judge('turvakoti', standing.turvakoti, present).findings).toEqual([]);
    expect(rulesOf('uusi', entryText({ name: 'Uusi', activities: '[shelter]' }))).not.toContain('danger-texts');
  });

  test('does not suffer for faults of other files', () => {
    const spoilt = material({ ...contentFiles, 'content/organisations/rikki.md': 'x' });
    expect(judge('esimerkki', entryText({ phone: '"+358401234560"' }), spoilt).findings).toEqual([]);
  });
});
