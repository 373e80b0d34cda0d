import { isLang, langs } from '#i18n/languages.ts';
import { organisationId } from '#schema/types.ts';
import { pageNames } from '#schema/vocabularies.ts';
import { at, type Finding, type Material, onFile, type Rule } from './material.ts';

const rule = 'files';

/** Names of devices, which Windows keeps for itself. */
const ofWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export const files: Rule = {
  id: rule,
  compares: true,
  about: {
    fi: 'Tiedoston nimi on järjestön pysyvä tunnus, eikä kaksi järjestöä jaa samaa osoitetta.',
    en: "A file's name is the organisation's permanent id, and no two organisations share an address.",
  },
  *check(material) {
    yield* names(material);
    yield* formerIds(material);
  },
};

function* names({ entries }: Material): Iterable<Finding> {
  for (const entry of entries) {
    const depth = entry.path.split('/').length;
    const finding = (fi: string, en: string): Finding => ({ rule, ...onFile(entry.path, { fi, en }) });
    if (!entry.path.endsWith('.md') || depth !== (entry.kind === 'organisation' ? 3 : 4))
      yield finding(
        'Tiedosto on väärässä paikassa. Järjestö: content/organisations/<tunnus>.md, käännös: content/translations/<kieli>/<tunnus>.md.',
        'The file is in the wrong place. Organisation: content/organisations/<id>.md, translation: content/translations/<language>/<id>.md.',
      );
    else if (!organisationId.safeParse(entry.id).success)
      yield finding(
        `Nimi "${entry.id}" ei kelpaa tunnukseksi. Nimeä tiedosto pienillä kirjaimilla a–z, numeroilla ja yhdysmerkeillä.`,
        `The name "${entry.id}" cannot be an id. Name the file with small letters a–z, digits and hyphens.`,
      );
    else if (ofWindows.test(entry.id))
      yield finding(
        `Nimeä "${entry.id}" Windows ei voi tallentaa tiedostoon. Lisää siihen sana, esimerkiksi "${entry.id}-ry".`,
        `Windows cannot hold a file with the name "${entry.id}". Add a word to it, for example "${entry.id}-ry".`,
      );
    else if (entry.kind === 'page' && !pageNames.some((name) => name === entry.id))
      yield finding(
        `Sivustolla ei ole kirjoitettua sivua "${entry.id}". Sivut ovat: ${pageNames.join(', ')}.`,
        `The site has no written page "${entry.id}". The pages are: ${pageNames.join(', ')}.`,
      );
    else if (entry.kind !== 'organisation' && !isLang(entry.lang))
      yield finding(
        `Kansio "${entry.lang}" ei ole sivuston kieli. Siirrä tiedosto johonkin näistä: ${langs.join(', ')}.`,
        `The folder "${entry.lang}" is no language of the site. Move the file to one of: ${langs.join(', ')}.`,
      );
  }
}

function* formerIds({ organisations, byId }: Material): Iterable<Finding> {
  const seen = new Map<string, string>();
  for (const one of organisations)
    for (const [index, former] of (one.data.formerIds ?? []).entries()) {
      const owner = byId.has(former) ? former : seen.get(former);
      if (owner !== undefined)
        yield {
          rule,
          ...at(one, ['formerIds', index], {
            fi: `Tunnus "${former}" on jo järjestöllä ${owner}. Poista se tästä.`,
            en: `The id "${former}" already belongs to ${owner}. Remove it here.`,
          }),
        };
      seen.set(former, one.id);
    }
}
