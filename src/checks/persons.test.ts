import { describe, expect, test } from 'vitest';
import { persons } from './persons.ts';
import { english, findings, finnish, organisation, translation } from './testing.ts';

const path = 'content/organisations/a.md';
const mail = (email: string) => findings(persons, { [path]: organisation({ email }) });
const text = (words: string) => findings(persons, { [path]: organisation({}, `${finnish}\n\n${words}`) });

describe('persons', () => {
  test("a person's own address", () => {
    expect(mail('aino.virta-niemi@jarjesto.fi')).toEqual([
      {
        rule: 'persons',
        level: 'error',
        file: path,
        line: 13,
        field: 'email',
        message: {
          fi: '"aino.virta-niemi@jarjesto.fi" näyttää ihmisen omalta osoitteelta. Kirjoita järjestön yleinen osoite tai poista kenttä.',
          en: '"aino.virta-niemi@jarjesto.fi" looks like a person\'s own address. Write the organisation\'s general address or remove the field.',
        },
      },
    ]);
    expect(mail('Aino.Virta@jarjesto.fi')).toHaveLength(1);
  });

  test.each(['info@jarjesto.fi', 'toimisto.turku@jarjesto.fi', 'Kansli.Abo@jarjesto.fi', 'hope2@jarjesto.fi'])(
    '%s belongs to nobody',
    (email) => {
      expect(mail(email)).toEqual([]);
    },
  );

  test('what looks like a name must be all that stands before the @, and a shared word must begin it', () => {
    expect(mail('a1.aino.virta@jarjesto.fi')).toEqual([]);
    expect(mail('aino.toimisto@jarjesto.fi')).toHaveLength(1);
  });

  test('a contact in the text, on its line', () => {
    expect(text('Soita.\nNumero on 040 123 4567.')).toEqual([
      {
        rule: 'persons',
        level: 'error',
        file: path,
        line: 21,
        field: 'body',
        message: {
          fi: 'Tekstissä on yhteystieto "040 123 4567", joka vanhenisi huomaamatta. Siirrä se kenttään phone tai email ja poista tästä.',
          en: 'The text has the contact "040 123 4567", which would grow old unseen. Move it to the field phone or email and remove it here.',
        },
      },
    ]);
  });

  test.each(['+358 40 123 4567', '(09) 2525 0111', '09-25250111', 'aino@jarjesto.fi'])('%s is a contact', (contact) => {
    expect(text(`Kirjoita tai soita: ${contact}`)).toHaveLength(1);
  });

  test.each(['Avoinna 09.00–15.30', 'Vuonna 2026 tuli 1 200 ihmistä', 'Soita 116 006', 'Laki 738/2002, 12 §'])(
    '"%s" is no contact',
    (words) => {
      expect(text(words)).toEqual([]);
    },
  );

  test('translations are read too', () => {
    const files = { 'content/translations/en/a.md': translation({}, `${english}\n\nWrite to a@b.fi`) };
    expect(findings(persons, files)).toMatchObject([{ file: 'content/translations/en/a.md', line: 11 }]);
  });
});
