import type { Lang } from './languages.ts';

/** Names of languages (BCP 47) in site languages, where Intl has another one or none; translators told them. */
export const languageNames: Partial<Record<Lang, Record<string, string>>> = {
  fi: { tl: 'tagalog' },
  'fi-simple': { tl: 'tagalog' },
  sv: { tl: 'tagalog' },
  en: { tl: 'Tagalog' },
  ru: { tl: 'тагальский' },
  uk: { so: 'сомалійська', tl: 'тагальська' },
  ar: { ml: 'المالايالام', tl: 'التاغالوغية' },
  so: {
    fi: 'Finnish',
    bg: 'Bulgaariyaan',
    ro: 'Romaniyaan',
    sq: 'Albaani',
    th: 'Taay',
    tr: 'Turki',
    vi: 'Fiyatnaamiis',
    zh: 'Shiineys',
    'zh-Hans': 'Shiineys (fudud)',
  },
  fa: { tr: 'ترکی', tl: 'تاگالوگ', ml: 'مالایالام' },
  ckb: { uk: 'ئۆکرانی', bg: 'بولگاری', sq: 'ئەلبانی', ml: 'مالایالامی', tl: 'تاگالۆگ (فیلیپینی)' },
  et: { tl: 'tagalogi' },
  vi: { tl: 'Tiếng Tagalog', it: 'Tiếng Ý' },
  sq: { hi: 'hindi', tl: 'tagalog', ml: 'malajalam' },
  es: { fi: 'finlandés', tl: 'tagalo' },
  fr: { tl: 'tagalog' },
  tr: { ml: 'Malayalamca', tl: 'Tagalogca' },
  'zh-Hans': { tl: '他加禄语' },
  th: { tl: 'ตากาล็อก' },
};

/** Names of languages in themselves that Intl does not know or tells in another way than readers do. */
export const ownNames: Record<string, string> = {
  fse: 'suomalainen viittomakieli',
  fss: 'finlandssvenskt teckenspråk',
  ckb: 'کوردی (سۆرانی)',
  kmr: 'Kurdî (Kurmancî)',
  ku: 'Kurdî / کوردی',
  prs: 'دری',
  tl: 'Tagalog',
  'fi-simple': 'selkosuomi',
};
