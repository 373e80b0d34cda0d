import { table } from '#formats/made-part.ts';

/** One word for one thing: the table in CONTRIBUTING, which a test holds against names in `src/`. */
interface Word {
  word: string;
  en: string;
  fi: string;
  /** Words that are not used for it; `names` are those that no exported name and no file's name may hold. */
  not: readonly string[];
  names?: RegExp;
}

export const words: readonly Word[] = [
  {
    word: 'organisation',
    en: 'who is listed, one file each',
    fi: 'luettelossa oleva toimija, yksi tiedosto',
    not: ['actor', 'entity', 'one'],
    names: /^(?:one|actors?|entit(?:y|ies))$/i,
  },
  {
    word: 'offer',
    en: 'a named activity that one can join',
    fi: 'nimetty toiminta, johon voi tulla',
    not: ['service', 'programme'],
    names: /programmes?/i,
  },
  {
    word: 'area',
    en: 'what an organisation serves: a municipality, a region, the country, online',
    fi: 'missä järjestö palvelee: kunta, maakunta, koko maa, verkko',
    not: ['coverage (that is how much we know)'],
  },
  {
    word: 'finder',
    en: 'the search page, from question to answer',
    fi: 'hakusivu, kysymyksestä vastaukseen',
    not: ['filter'],
    names: /filter/i,
  },
  {
    word: 'finder file',
    en: '`/facts.json`: what the finder chooses by',
    fi: '`/facts.json`: minkä mukaan hakusivu valitsee',
    not: ['facts (those are what an organisation’s file says)'],
  },
  {
    word: 'search index',
    en: "Pagefind's words of all texts",
    fi: 'Pagefindin hakemisto tekstien sanoista',
    not: ['search, alone'],
  },
  {
    word: 'my list',
    en: 'organisations that a reader has put aside',
    fi: 'lukijan itselleen keräämät järjestöt',
    not: ['kept', 'favourites', 'bookmarks'],
    names: /favourites?|bookmarks?/i,
  },
  {
    word: 'saved',
    en: 'pages on the device, for when there is no network',
    fi: 'laitteella olevat sivut, kun verkkoa ei ole',
    not: ['kept', 'cached'],
    names: /[Kk]ept|[Kk]eeps?(?=[A-Z-]|$)|cached/,
  },
  {
    word: 'stored',
    en: 'what the browser remembers: language, my list, the wish for a quick exit',
    fi: 'mitä selain muistaa: kieli, lista, toive nopeasta poistumisesta',
    not: ['kept', 'persisted'],
    names: /persist/i,
  },
  {
    word: 'hand-out',
    en: 'the paper in two languages',
    fi: 'kaksikielinen paperi',
    not: ['paper', 'printout'],
    names: /paper|printout/i,
  },
  {
    word: 'freshness',
    en: 'how old facts are, and who has confirmed them',
    fi: 'miten vanhoja tiedot ovat ja kuka ne on vahvistanut',
    not: ['age', 'staleness'],
    names: /^age(?:Of|-of)|stale/,
  },
  {
    word: 'finding',
    en: 'what a rule says of a file: an error or a warning',
    fi: 'mitä sääntö sanoo tiedostosta: virhe tai huomautus',
    not: ['issue', 'problem'],
    names: /problems?/i,
  },
];

const heads = { en: ['word', 'means', 'not'], fi: ['sana', 'tarkoittaa', 'ei'] };

export const wordTable = (lang: 'en' | 'fi'): string =>
  table(
    heads[lang],
    words.map((one) => [one.word, one[lang], one.not.join(', ')]),
  );

/** Names that still hold an unused word; one that has been renamed must go from here. */
export const left = ['src/directory/age.ts ageOfFacts', 'src/directory/age.ts ageOfNumber', 'src/styles/paper.css'];

export const unusedWordIn = (name: string): string | undefined => words.find(({ names }) => names?.test(name))?.word;
