import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApi } from './openapi.ts';
import { madeIntake } from './testing.ts';

test('the description is OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(openApi())).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('it is served, and every operation of it is there', async () => {
  const { routes } = await madeIntake();
  const served = (await (await routes.request('/openapi.json')).json()) as ReturnType<typeof openApi>;
  expect(served).toEqual(JSON.parse(JSON.stringify(openApi())));
  for (const [path, operations] of Object.entries(served.paths))
    for (const [method, { responses }] of Object.entries(operations)) {
      const response = await routes.request(path.replace(/\{\w+\}/, 'x'), { method: method.toUpperCase() });
      expect(Object.keys(responses), `${method} ${path}`).toContain(String(response.status));
    }
});

test('what is sent is described by the object that reads it', () => {
  const { schema } = openApi().paths['/submissions'].post.requestBody.content['application/json'];
  expect(Object.keys(schema.properties ?? {})).toEqual([
    'kind',
    'id',
    'file',
    'base',
    'message',
    'lang',
    'speaksFor',
    'contact',
    'address',
    'altcha',
  ]);
  expect(schema.additionalProperties).toBe(false);
});
