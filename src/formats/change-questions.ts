import type { Option, Question } from './questions.ts';

export type ChangeQuestion = 'organisation' | 'what' | 'right' | 'source';

/** What can be wrong; the first four a machine can put right from one line. */
export const faults: readonly Option[] = [
  { value: 'phone', fi: 'Puhelinnumero', en: 'Phone number' },
  { value: 'email', fi: 'Sähköpostiosoite', en: 'E-mail address' },
  { value: 'website', fi: 'Verkkosivun osoite', en: 'Address of the website' },
  { value: 'ended', fi: 'Toiminta on loppunut', en: 'It has ended' },
  { value: 'address', fi: 'Katuosoite', en: 'Street address' },
  { value: 'times', fi: 'Ajat', en: 'Times' },
  { value: 'languages', fi: 'Kielet', en: 'Languages' },
  { value: 'other', fi: 'Jokin muu', en: 'Something else' },
];

/** What must be known before a fact of an organisation can be put right. */
export const changeQuestions: readonly Question<ChangeQuestion>[] = [
  {
    name: 'organisation',
    label: { fi: 'Mikä järjestö', en: 'Which organisation' },
    help: { fi: 'Sen sivun osoite tällä sivustolla.', en: 'Address of its page on this site.' },
    control: 'line',
    options: [],
    required: true,
  },
  {
    name: 'what',
    label: { fi: 'Mikä on väärin', en: 'What is wrong' },
    control: 'choice',
    options: faults,
    required: true,
  },
  {
    name: 'right',
    label: { fi: 'Mikä on oikein', en: 'What is right' },
    help: {
      fi: 'Puhelinnumero, osoite tai muu tieto niin kuin sen pitäisi olla.',
      en: 'The phone number, the address or another fact as it should be.',
    },
    control: 'text',
    options: [],
    required: false,
  },
  {
    name: 'source',
    label: { fi: 'Mistä oikean tiedon näkee', en: 'Where the right fact can be seen' },
    help: {
      fi: 'Verkkosivun osoite, jos on. Muuten kerro edellisessä kohdassa, mistä tiedät sen.',
      en: 'Address of a web page, if there is one. If not, tell above how you know it.',
    },
    control: 'line',
    options: [],
    required: false,
  },
];
