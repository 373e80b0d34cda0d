import { dump } from 'js-yaml';
import type { Sentence } from '#i18n/sentence.ts';
import { changeQuestions } from './change-questions.ts';
import { both, entryQuestions, type Question } from './questions.ts';

/** What nobody may write where everybody reads. */
const careful: Sentence = {
  fi: 'Kaikki näkevät tämän. Älä kirjoita tähän kenenkään yksityisasioita tai yhteystietoja, äläkä turvakodin tai muun salaisen paikan osoitetta.',
  en: "Everybody can see this. Write nobody's private matters or contact details here, and no address of a shelter or of another secret place.",
};

/** The issue forms, by their paths in the repository: GitHub reads them there. */
export const issueForms = (): Map<string, string> =>
  new Map([
    [
      '.github/ISSUE_TEMPLATE/organisation.yml',
      form(
        { fi: 'Järjestö puuttuu', en: 'An organisation is missing' },
        {
          fi: 'Kerro järjestöstä, joka auttaa Suomeen muuttaneita.',
          en: 'Tell us of an organisation that helps people who have moved to Finland.',
        },
        'organisation',
        entryQuestions,
      ),
    ],
    [
      '.github/ISSUE_TEMPLATE/wrong.yml',
      form(
        { fi: 'Jokin tieto on väärin', en: 'Something is wrong' },
        {
          fi: 'Järjestön tieto on vanha tai väärä.',
          en: 'A fact of an organisation is old or wrong.',
        },
        'wrong',
        changeQuestions,
      ),
    ],
  ]);

function form(name: Sentence, about: Sentence, label: string, questions: readonly Question[]): string {
  const body = [
    { type: 'markdown', attributes: { value: `${careful.fi}\n\n${careful.en}\n` } },
    ...questions.map(element),
  ];
  const yaml = dump(
    { name: both(name), description: both(about), labels: [label], body },
    { lineWidth: -1, quoteStyle: 'double' },
  );
  return `# Made from the schema by "npm run fix".\n${yaml}`;
}

const types = { line: 'input', text: 'textarea', choice: 'dropdown', choices: 'checkboxes' } as const;

function element({ name, label, help, control, options, required }: Question) {
  const words = options.map(both);
  return {
    type: types[control],
    id: name,
    attributes: {
      label: both(label),
      ...(help && { description: both(help) }),
      ...(control === 'choice' && { options: words }),
      ...(control === 'choices' && { options: words.map((one) => ({ label: one })) }),
    },
    ...(control !== 'choices' && required && { validations: { required } }),
  };
}
