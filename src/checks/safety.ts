import type { Sentence } from '#i18n/sentence.ts';
import type { Organisation } from '#schema/organisation.ts';
import { dangerActivities } from '#schema/vocabularies.ts';
import { at, type Parsed, type Rule } from './material.ts';

const rule = 'safety';

/** Beginnings of words that a text uses when a tag is deserved, by the language of the text. */
type Beginnings = Readonly<Record<string, readonly string[]>>;

const shelter: Beginnings = {
  fi: ['turvakoti', 'turvakod', 'turvatalo'],
  sv: ['skyddshem', 'skyddat', 'skyddshus'],
  en: ['shelter', 'refuge', 'safe'],
};

/** Each list holds the words of the one before it, too: a shelter is help against violence, and that is help in a crisis. */
const violence = longer(shelter, {
  fi: ['väkival', 'uhka', 'pakot', 'satut', 'raiska', 'hyväksikäyt', 'ihmiskaup', 'kunnia', 'silpom', 'kidutu'],
  sv: [
    'våld',
    'hot',
    'tvång',
    'tving',
    'misshand',
    'övergrepp',
    'utnyttj',
    'människohand',
    'heder',
    'stympn',
    'tortyr',
  ],
  en: [
    'violen',
    'threat',
    'forc',
    'hurt',
    'rape',
    'abus',
    'assault',
    'exploit',
    'traffick',
    'honour',
    'mutilat',
    'tortur',
  ],
});

const crisis = longer(violence, {
  fi: ['kriisi', 'itsemurh', 'keskusteluap', 'keskusteluav', 'hätään', 'hädä', 'auttav', 'chat', 'rikos'],
  sv: ['kris', 'självmord', 'samtalsstöd', 'hjälptelefon', 'jour', 'chatt', 'brott'],
  en: ['crisis', 'suicid', 'helpline', 'hotline', 'chat', 'counsel', 'crime'],
});

const echoes: Readonly<Record<string, Beginnings>> = {
  shelter,
  'crisis-support': crisis,
  'violence-survivors': violence,
};

function longer(words: Beginnings, more: Beginnings): Beginnings {
  return Object.fromEntries(Object.entries(more).map(([lang, list]) => [lang, [...(words[lang] ?? []), ...list]]));
}

/** Who answers day and night, and sends on: whoever names it leaves nobody without a number. */
const alwaysOpen = /nollalinja|nollinjen/i;

export const safety: Rule = {
  id: rule,
  about: {
    fi: 'Vaarassa oleva löytää avun: turvakodin paikka on salassa, luokan crisis-support, shelter tai violence-survivors kertoo myös teksti, ja on numero, chat tai Nollalinja.',
    en: "People in danger find help: a shelter's place is secret, the text bears out the tags crisis-support, shelter and violence-survivors, and there is a number, a chat or Nollalinja.",
  },
  *check({ organisations }) {
    for (const one of organisations) {
      const { activities, groups } = one.data;
      if (activities.includes('shelter')) yield* open(one);
      for (const [field, tags] of [['activities', activities] as const, ['groups', groups] as const])
        for (const [index, tag] of tags.entries())
          if (!isEchoed(tag, one)) yield { rule, ...at(one, [field, index], unheard(tag)) };
      const danger = activities.findIndex((id) => dangerActivities.includes(id));
      if (danger >= 0 && one.data.status !== 'ended' && !reachable(one))
        yield { rule, ...at(one, ['activities', danger], unreachable(activities[danger] ?? '')) };
    }
  },
};

/** What of a shelter's place is not secret; a place beside the mark is told by the rule secret-address. */
function* open(one: Parsed<Organisation>) {
  if (one.data.addressSecret) return;
  yield {
    rule,
    ...at(one, ['activities'], {
      fi: 'Järjestöllä on turvakoti (shelter), mutta osoitetta ei ole merkitty salaiseksi. Lisää rivi addressSecret: true ja poista osoitteet.',
      en: 'The organisation has a shelter, but its address is not marked as secret. Add the line addressSecret: true and remove addresses.',
    }),
  };
  if (one.data.locations)
    yield {
      rule,
      ...at(one, ['locations'], {
        fi: 'Järjestöllä on turvakoti (shelter), joten sen paikkaa ei näytetä. Poista kenttä locations heti.',
        en: 'The organisation has a shelter, so its place is not shown. Remove the field locations at once.',
      }),
    };
}

function isEchoed(tag: string, { data, body }: Parsed<Organisation>): boolean {
  const beginnings = echoes[tag]?.[data.language.replace(/-.*/, '')];
  if (!beginnings) return true;
  const words = `${data.summary} ${body}`.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

const reachable = ({ data, body }: Parsed<Organisation>): boolean =>
  alwaysOpen.test(body) ||
  (data.offers ?? []).some(
    ({ activity, phone, url }) => dangerActivities.includes(activity) && (phone !== undefined || url !== undefined),
  );

const unheard = (tag: string): Sentence => ({
  fi: `Luokka ${tag} vie vaarassa olevan tänne, mutta teksti ei puhu siitä. Kerro tekstissä, miten järjestö auttaa, tai poista luokka.`,
  en: `The tag ${tag} sends people in danger here, but the text does not speak of it. Say in the text how the organisation helps, or remove the tag.`,
});

const unreachable = (tag: string): Sentence => ({
  fi: `Luokka ${tag} vie vaarassa olevan tänne, mutta hän ei saa yhteyttä kehenkään. Lisää kohtaan offers numero (phone) tai chat (url), mainitse tekstissä Nollalinja tai poista luokka.`,
  en: `The tag ${tag} sends people in danger here, but they can reach nobody. Give an offer a number (phone) or a chat (url), name Nollalinja in the text, or remove the tag.`,
});
