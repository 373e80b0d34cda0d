import { z } from 'zod';
import { submission } from '#schema/submission.ts';
import { site } from '#site.ts';
import * as answer from './answers.ts';

/** The description of the intake (OpenAPI 3.1), printed from the objects that read and write what it speaks of. */

const schemaOf = (schema: z.ZodType) => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
};

const json = (description: string, schema: z.ZodType, headers?: object) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/json': { schema: schemaOf(schema) } },
});

const page = (description: string) => ({ description, content: { 'text/html': { schema: { type: 'string' } } } });

const retryAfter = { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer', minimum: 1 } } };
const refused = (description: string) => json(description, answer.refusalAnswer, retryAfter);
const tooOften = { 429: refused('Too much has come from this address') };
const notNow = { 503: refused('It cannot be received now; nothing of it was stored') };
const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
const inLang = { name: 'lang', in: 'query', description: 'Language of the page', schema: { type: 'string' } };
const word = inPath('word', 'The signed word of a mail');

export const openApi = () => ({
  openapi: '3.1.0',
  info: {
    title: `${site.name}: the intake`,
    version: '1.0.0',
    description: 'Takes what people send without an account. An editor decides on each submission.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: {
    '/challenge': {
      get: {
        operationId: 'challenge',
        summary: 'A proof of work (ALTCHA 2, PBKDF2/SHA-256), good once',
        responses: { 200: json('A challenge', answer.challengeAnswer), ...tooOften },
      },
    },
    '/submissions': {
      post: {
        operationId: 'submit',
        summary: 'Sends a change, a new organisation, a confirmation or a note; the same twice is one',
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(submission) } } },
        responses: {
          202: json('It has been received and will not be lost', answer.receivedAnswer),
          400: json('What has to change, as the checks say it', answer.findingsAnswer),
          409: json('The entry has changed since `base`', answer.conflictAnswer),
          413: json('It is too large', answer.refusalAnswer),
          415: json('It is not JSON', answer.refusalAnswer),
          ...tooOften,
          ...notNow,
        },
      },
    },
    '/submissions/{receipt}': {
      get: {
        operationId: 'follow',
        summary: 'What became of a submission, in the language of its sender',
        parameters: [inPath('receipt', 'The receipt that its sender got')],
        responses: {
          200: json('What became of it', answer.fateAnswer),
          404: json('There is no such receipt', answer.refusalAnswer),
          ...tooOften,
        },
      },
    },
    '/notes': {
      post: {
        operationId: 'note',
        summary: 'Sends a note from a plain form, without a script',
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: schemaOf(answer.noteForm) } },
        },
        responses: {
          202: page('It has been received, with a link to the receipt'),
          400: page('The message is empty or too long'),
          415: page('It is not a form'),
          429: page('Too much has come from this address'),
          503: page('It cannot be received now'),
        },
      },
    },
    '/confirm/{word}': {
      get: {
        operationId: 'askConfirmation',
        summary: 'Asks whether everything is right; changes nothing',
        parameters: [word, inLang],
        responses: { 200: page('The question, with one button'), 404: page('The link is none of ours, or too old') },
      },
      post: {
        operationId: 'confirm',
        summary: 'Says that everything is right; a second time nothing new',
        parameters: [word, inLang],
        responses: { 202: page('It has been received'), 404: page('The link is none of ours, or too old') },
      },
    },
    '/health': {
      get: {
        operationId: 'health',
        summary: 'Whether it can take something, and how much waits to become a branch',
        responses: {
          200: json('It can', answer.healthAnswer),
          503: json('It has no content to judge by', answer.healthAnswer),
        },
      },
    },
    '/openapi.json': {
      get: { operationId: 'describe', summary: 'This description', responses: { 200: { description: 'OpenAPI 3.1' } } },
    },
  },
});
