/** Words by which an address is told from other words with a number; each list of one language a line. */

const words = (...lists: string[]): string[] => lists.flatMap((list) => list.split(' '));

/** Endings of names of streets, which also stand alone. */
export const streetEndings = words(
  'katu kadun kadulla tie tien tiellä kuja kujalla polku polulla väylä kaari raitti rinne mäki tori aukio',
  'puisto puistikko ranta penger esplanadi',
  'gata gatan väg vägen gränd gränden stig stigen torget allén esplanaden brinken',
  'tänav puiestee maantee',
  'улица улице вулиця вулиці кату тие куя полку',
);

/** Words for a street that are no endings: other words end like them. */
export const streetWords = new Set(words('street road avenue lane boulevard'));

/** Words for a street that stand before its name: the number follows within two words. */
export const wordsBeforeName = new Set(words('улица улице ул вулиця вулиці вул rue calle rruga شارع خیابان'));

/** Words that may stand between a street and its number. */
export const numbering = new Set(words('nro numero no nr nummer number talo hus house дом д будинок буд'));

/** Beginnings of words after a number that counts time, money or people. */
export const units = words(
  'vuot vuode vuos ihmis henkil henkeä nuor lapse lasta nais kiel tunti tunni minuut päiv kuukau viiko viikk',
  'euro kerta kerra järjestö yhdisty paikka kilomet',
  'person människ barn kvinn språk timm dagar dygn månad veck gång',
  'year people child women language hour minut days month week times places',
  'лет год час дней челов рок люд aasta inimes tundi saac sano heure hora saat',
);

/** Whole words that count. */
export const shortUnits = new Set(words('v pv kk h min km år am pm ans años e vjet orë yıl năm'));

/** Words before a number that tells a time or an amount. */
export const amounts = new Set(words('klo kl kello noin yli alle ainakin cirka över under minst at about over least'));
