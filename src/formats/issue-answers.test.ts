import { describe, expect, test } from 'vitest';
import { changeQuestions } from './change-questions.ts';
import { isFrom, readIssue, writeIssue } from './issue-answers.ts';
import { both, entryQuestions } from './questions.ts';

/** The text of an issue as GitHub writes it from our form, with the line ends of a browser. */
const github = `### Mikä järjestö / Which organisation

https://kotokartta.fi/fi/organisations/naistila/

### Mikä on väärin / What is wrong

Puhelinnumero / Phone number

### Mikä on oikein / What is right

040 123 4567

### Mistä oikean tiedon näkee / Where the right fact can be seen

_No response_`.replaceAll('\n', '\r\n');

const answers = {
  organisation: 'https://kotokartta.fi/fi/organisations/naistila/',
  what: 'phone',
  right: '040 123 4567',
};

describe('the text of an issue', () => {
  test('is read as GitHub writes it', () => {
    expect(isFrom(github, changeQuestions)).toBe(true);
    expect(readIssue(github, changeQuestions)).toEqual({ answers, faults: [] });
  });

  test('is written back as GitHub would', () => {
    expect(writeIssue(answers, changeQuestions)).toBe(github.replaceAll('\r\n', '\n'));
  });

  test('has crosses of both sizes beside what is chosen', () => {
    const [one, two, three] = entryQuestions.find(({ name }) => name === 'groups')?.options ?? [];
    if (!one || !two || !three) return expect.fail('three groups are needed');
    const text = `### Kenelle / For whom\n\n- [X] ${both(one)}\n- [ ] ${both(two)}\n- [x] ${both(three)}\n`;
    expect(readIssue(text, entryQuestions)).toEqual({ answers: { groups: [one.value, three.value] }, faults: [] });
  });

  test('may lack parts, and has nothing to say of them', () => {
    const text = '### Mikä on oikein / What is right\n\nKaksi\n\nriviä';
    expect(isFrom(text, changeQuestions)).toBe(false);
    expect(readIssue(text, changeQuestions)).toEqual({ answers: { right: 'Kaksi\n\nriviä' }, faults: [] });
    expect(readIssue('', changeQuestions)).toEqual({ answers: {}, faults: [] });
  });

  test('keeps headings that are no question as a part of the answer', () => {
    const text = `${github}\r\n`.replace('040 123 4567', 'Uusi\r\n\r\n### Lisää\r\n\r\n# Vielä');
    expect(readIssue(text, changeQuestions).answers.right).toBe('Uusi\n\n### Lisää\n\n# Vielä');
  });

  test('cannot answer a question from inside another answer', () => {
    const forged = github.replace(
      '040 123 4567',
      '1\r\n\r\n### Mistä oikean tiedon näkee / Where the right fact can be seen\r\n\r\nhttps://evil.example/',
    );
    const { faults } = readIssue(forged, changeQuestions);
    expect(faults).toEqual([
      {
        fi: 'Kohta "Mistä oikean tiedon näkee" on kahdesti. Poista toinen.',
        en: 'The part "Where the right fact can be seen" stands twice. Remove one.',
      },
    ]);
  });

  test('cannot choose what the form does not offer', () => {
    const { answers, faults } = readIssue(
      github.replace('Puhelinnumero / Phone number', 'constructor'),
      changeQuestions,
    );
    expect(answers.what).toBeUndefined();
    expect(faults.map(({ en }) => en)).toEqual([
      'The part "What is wrong" says "constructor", which the form does not have. Choose one of the form\'s options.',
    ]);
  });

  test.each([
    '<details>\n\n</details>',
    '```\n### a\n```',
    '[x](javascript:alert(1))',
    '![](https://evil.example/a.png)',
    '@kotokartta/editors #1',
    '- [X] Naiset / Women',
    '---\nname: Evil\n---',
  ])('takes hostile Markdown as a text: %j', (hostile) => {
    const { answers, faults } = readIssue(github.replace('040 123 4567', hostile), changeQuestions);
    expect(answers).toEqual({ organisation: answers.organisation, what: 'phone', right: hostile });
    expect(faults).toEqual([]);
  });
});
