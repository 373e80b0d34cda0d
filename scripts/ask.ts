import { readFileSync } from 'node:fs';
import { isLang } from '#i18n/languages.ts';
import { openFinder } from '../tests/asking.ts';

/** Prints what the finder of the built site understands of a question, and what it finds with the reasons: npm run ask -- en "my words". */
const [lang = '', ...words] = process.argv.slice(2);
if (!isLang(lang) || words.length === 0) {
  console.error('npm run ask -- <lang> "<words>"   (after npm run build)');
  process.exit(1);
}

const { facts, ask } = openFinder(lang);
const found = await ask({ words: words.join(' ') });
const { meaning, choices, circles, count, suggested, instead, dropped, looser, nearest } = found;

for (const { target, score, phrase, share } of meaning.senses)
  console.log(`${target.padEnd(24)} ${score.toFixed(2)}  like “${phrase}”, ${Math.round(share * 100)} % of it`);
const said = {
  choices: Object.entries(choices).map(([facet, value]) => `${facet}=${value}`),
  answers: meaning.answers,
  authority: meaning.service,
  danger: meaning.danger && 'yes',
  'left as words': meaning.left,
  instead,
  'did you mean': suggested,
  'left out': dropped,
  'some of the words': looser && 'yes',
  nearest: nearest && `${nearest.id}, ${Math.round(nearest.km)} km`,
};
for (const [name, value] of Object.entries(said))
  if (value && value.length > 0) console.log(`${name}: ${Array.isArray(value) ? value.join(' ') : value}`);

console.log(`${count} found`);
const rows = new Map(facts.rows.map((row) => [row[0], row]));
let printed = 0;
for (const { circle, ids, partly, km } of circles)
  for (const [index, id] of ids.entries()) {
    if (printed++ >= 10) break;
    const [, , does = [], whom = []] = rows.get(id) ?? [];
    const { name } = JSON.parse(readFileSync(`dist/${lang}/organisations/${id}.json`, 'utf8'));
    const far = km[index] ? `, ${Math.round(km[index])} km` : '';
    const note = index >= ids.length - partly ? ', fits partly' : '';
    console.log(`${String(printed).padStart(2)}. ${name} (${circle}${far}${note})`);
    console.log(
      `    does ${does.map((one) => facts.activities[one]).join(' ')}; for ${whom.map((one) => facts.groups[one]).join(' ')}`,
    );
  }
