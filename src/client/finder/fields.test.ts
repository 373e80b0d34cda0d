// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Counts } from '#finder/narrow.ts';
import { facets } from '#finder/query.ts';
import { choiceFields } from './fields.ts';

const select = (name: string) => document.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? expect.fail(name);
const box = () => document.querySelector<HTMLInputElement>('[name=free]') ?? expect.fail();
const options = (name: string) =>
  [...select(name).options].map(({ text, disabled }) => (disabled ? `(${text})` : text));
const counts = (some: Record<string, Record<string, number>>) =>
  Object.fromEntries(facets.map((facet) => [facet, some[facet] ?? {}])) as Counts;

let fields: ReturnType<typeof choiceFields>;
beforeEach(() => {
  document.body.innerHTML = `<form><select name="place"><option value="">Anywhere</option><option value="turku">Turku</option>
    <option value="oulu">Oulu</option></select><select name="need"><option value="">Anything</option><option value="sports">Sports</option></select>
    <label><input type="checkbox" name="free" value="yes"><span> Free </span></label><input name="q"></form>`;
  fields = choiceFields(document.querySelector('form') ?? expect.fail(), '{value} ({note})');
});

describe('the fields of choices', () => {
  test('show what was chosen, and nothing for what they do not have', () => {
    fields.write({ place: 'oulu', need: 'sports,events', free: 'yes' });
    expect([select('place').value, select('need').value, box().checked]).toEqual(['oulu', '', true]);
    fields.write({ place: 'nowhere' });
    expect([select('place').value, box().checked]).toEqual(['', false]);
  });

  test('say how many each choice would leave; one that leaves none cannot be chosen, but the chosen one can be seen', () => {
    fields.write({ place: 'oulu' });
    fields.count(counts({ place: { turku: 2, everywhere: 1 }, free: { yes: 3 } }), { place: 'oulu' });
    expect(options('place')).toEqual(['Anywhere', 'Turku (3)', 'Oulu (1)']);
    expect(options('need')).toEqual(['Anything', '(Sports (0))']);
    expect([document.querySelector('span')?.textContent, box().disabled]).toEqual(['Free (3)', false]);
    fields.count(counts({}), { place: 'oulu' });
    expect(options('place')).toEqual(['Anywhere', '(Turku (0))', 'Oulu (0)']);
    expect([document.querySelector('span')?.textContent, box().disabled]).toEqual(['Free (0)', true]);
    fields.write({ free: 'yes' });
    fields.count(counts({}), { free: 'yes' });
    expect(box().disabled).toBe(false);
  });

  test('name their choices as the page does, whatever is counted', () => {
    fields.count(counts({ place: { turku: 2 } }), {});
    expect(fields.nameOf('place', 'turku')).toBe('Turku');
    expect(fields.nameOf('free', 'yes')).toBe('Free');
    expect(fields.nameOf('need', 'unknown')).toBe('unknown');
    expect(fields.names('place')).toEqual([
      ['turku', 'Turku'],
      ['oulu', 'Oulu'],
    ]);
  });

  test('tell what has changed; a need takes the place of a situation', () => {
    const query = { words: 'tea', situation: 'work' };
    select('place').value = 'turku';
    expect(fields.changed(select('place'), query)).toEqual({ ...query, place: 'turku' });
    select('need').value = 'sports';
    expect(fields.changed(select('need'), query)).toEqual({ words: 'tea', situation: '', need: 'sports' });
    box().checked = true;
    expect(fields.changed(box(), query)).toEqual({ ...query, free: 'yes' });
    box().checked = false;
    expect(fields.changed(box(), query)).toEqual({ ...query, free: '' });
    expect(fields.changed(document.querySelector('[name=q]'), query)).toBeUndefined();
  });
});
