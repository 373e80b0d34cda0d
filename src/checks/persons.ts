import { at, inBody, type Rule, texts } from './material.ts';

const rule = 'persons';

/** Words before the @ that look like `firstname.lastname` but belong to nobody. */
const shared =
  /^(info|toimisto|office|kansli|kirkkoherranvirasto|yhdistys|posti|asiakaspalvelu|neuvonta|hallitus|etunimi)\b/;
const personal = /^[a-zåäö]{2,}(-[a-zåäö]+)?\.[a-zåäö]{2,}(-[a-zåäö]+)?@/i;
/** Whether an e-mail address looks like that of one person. */
export const isPersonal = (email: string): boolean => personal.test(email) && !shared.test(email.toLowerCase());

const contact = /[\w.+-]{1,64}@[\w-]+\.[\w.]+|(?:\+358|\b0\d{1,3})[ \d()-]{6,}\d/;

/** The first phone number or e-mail address in a line of text. */
export const contactIn = (line: string): string | undefined => contact.exec(line)?.[0];

export const persons: Rule = {
  id: rule,
  about: {
    fi: 'Kenenkään yksityisen ihmisen yhteystietoja ei julkaista, eikä yhteystietoja kirjoiteta leipätekstiin.',
    en: "No private person's contact details are published, and no contact details are in the text.",
  },
  *check(material) {
    for (const one of material.organisations) {
      const { email } = one.data;
      if (email && isPersonal(email))
        yield {
          rule,
          ...at(one, ['email'], {
            fi: `"${email}" näyttää ihmisen omalta osoitteelta. Kirjoita järjestön yleinen osoite tai poista kenttä.`,
            en: `"${email}" looks like a person's own address. Write the organisation's general address or remove the field.`,
          }),
        };
    }
    for (const text of texts(material)) {
      const lines = text.body.split('\n');
      for (const [index, line] of lines.entries()) {
        const found = contactIn(line);
        if (found)
          yield {
            rule,
            ...inBody(text, index + 1, {
              fi: `Tekstissä on yhteystieto "${found}", joka vanhenisi huomaamatta. Siirrä se kenttään phone tai email ja poista tästä.`,
              en: `The text has the contact "${found}", which would grow old unseen. Move it to the field phone or email and remove it here.`,
            }),
          };
      }
    }
  },
};
