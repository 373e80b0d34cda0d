import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldAt, fieldsOf } from './fields.ts';
import { organisation, page, translation } from './organisation.ts';
import { kinds } from './vocabularies.ts';

const fields = fieldsOf(organisation);
const field = (name: string) => fields.find((one) => one.name === name);

describe('fieldsOf', () => {
  test('names for people, an example, whether it must be there', () => {
    expect(field('phone')).toEqual({
      name: 'phone',
      fi: 'puhelin',
      en: 'phone',
      example: '+358401234567',
      required: false,
      type: 'text',
      many: false,
      options: [],
      fields: [],
    });
    expect(field('summary')).toEqual({
      name: 'summary',
      fi: 'tiivistelmä',
      en: 'summary',
      required: true,
      type: 'text',
      many: false,
      options: [],
      fields: [],
    });
  });

  test('values of a closed list, also in a list of them', () => {
    expect(field('kind')?.options).toEqual([...kinds]);
    expect(field('groups')?.options).toContain('everyone');
  });

  test('what each is made of, and whether it is a list', () => {
    const told = ['name', 'names', 'founded', 'addressSecret', 'confirmed', 'offers', 'serves', 'kind'].map(field);
    expect(told.map((one) => [one?.type, one?.many])).toEqual([
      ['text', false],
      ['names', false],
      ['number', false],
      ['true', false],
      ['part', false],
      ['part', true],
      ['text', true],
      ['text', false],
    ]);
  });

  test('fields inside, through optional ones and lists', () => {
    expect(field('confirmed')?.fields.map(({ name, required }) => [name, required])).toEqual([
      ['on', true],
      ['by', true],
    ]);
    const when = field('offers')?.fields.find(({ name }) => name === 'when');
    expect(when?.fields.map(({ name }) => name)).toEqual(['slots', 'start', 'end', 'exceptions']);
  });

  test('stand in the order of the schema', () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(organisation.shape));
  });

  test('a field without words is called by its name', () => {
    expect(fieldsOf(z.object({ plain: z.string() }))).toMatchObject([{ name: 'plain', fi: 'plain', en: 'plain' }]);
  });

  test.each([
    ['organisation', organisation],
    ['translation', translation],
    ['page', page],
  ])('every field of %s has words in both languages', (_, schema) => {
    for (const { name, fi, en } of fieldsOf(schema)) {
      expect(fi, name).toMatch(/\S/);
      expect(en, name).toMatch(/\S/);
    }
    expect(fieldsOf(schema).filter(({ name, fi }) => fi === name)).toEqual([]);
  });

  test('every example is accepted by its own field', () => {
    const examples = fields.filter(({ example, fields }) => example !== undefined && fields.length === 0);
    expect(examples.length).toBeGreaterThan(15);
    for (const { name, example = '' } of examples) {
      const type: z.ZodType = organisation.shape[name as keyof typeof organisation.shape];
      const values = [example, [example], Number(example), example === 'true'];
      expect(
        values.some((value) => type.safeParse(value).success),
        `${name}: ${example}`,
      ).toBe(true);
    }
  });
});

describe('fieldAt', () => {
  test('the field at a path, whatever the numbers in it', () => {
    expect(fieldAt(fields, ['phone'])?.name).toBe('phone');
    expect(fieldAt(fields, ['offers', 3, 'when', 'slots', 0])?.fi).toBe('viikkoajat');
    expect(fieldAt(fields, ['locations', 0, 'openingHours', 1, 'from'])?.name).toBe('from');
  });

  test('the nearest one above where the schema has none', () => {
    expect(fieldAt(fields, ['names', 'sv'])?.name).toBe('names');
    expect(fieldAt(fields, ['locations', 0, 'floor'])?.name).toBe('locations');
  });

  test('none where nothing fits', () => {
    expect(fieldAt(fields, ['fone'])).toBeUndefined();
    expect(fieldAt(fields, ['__proto__', 'name'])).toBeUndefined();
    expect(fieldAt(fields, [])).toBeUndefined();
    expect(fieldAt(fields, [0])).toBeUndefined();
  });
});
