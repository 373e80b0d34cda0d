import fc from 'fast-check';
import { expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { comment, longest } from './comment.ts';
import { asText } from './plain-text.ts';
import { decisions } from './proposal.ts';
import { review } from './review.ts';
import { change, pathOf, reviewOf } from './testing.ts';

/** Texts that break things elsewhere, and any other. */
const nasty = fc.oneof(
  fc.constantFrom(
    '</code>',
    '@all',
    '-->',
    '```',
    '\u202e',
    '\u0000',
    '🙂',
    "'",
    '|',
    '\n\n# x',
    '[x](javascript:1)',
    '&lt;',
    'a\u0308',
  ),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const yaml = nasty.map((text) => JSON.stringify(text));
const files = fc
  .record(
    {
      name: yaml,
      phone: yaml,
      summary: yaml,
      locations: yaml,
      offers: fc.constantFrom('[]', '{}', '[[[]]]', '[{name: {}}]', '1'),
    },
    { requiredKeys: [] },
  )
  .chain((facts) => nasty.map((body) => organisation(facts as Record<string, string>, body)))
  .chain((text) =>
    fc.constantFrom(text, text.slice(0, text.length / 2), text.replaceAll('\n', '\r\n'), `\ufeff${text}`),
  );
const paths = fc.oneof(
  fc.constantFrom(pathOf('a'), 'content/translations/en/a.md', '../x', 'content/phrases/fi.csv'),
  nasty,
);
const content = fc.dictionary(paths, files, { maxKeys: 3 });

test('whatever is sent is judged: nothing breaks, nothing leaves its code, nothing is too long', () => {
  fc.assert(
    fc.property(content, content, nasty, (before, after, speaksFor) => {
      const judged = review(change(before, after, { speaksFor }));
      expect(Object.keys(decisions)).toContain(judged.proposal.decision);
      const html = comment(judged);
      expect(html.length).toBeLessThanOrEqual(longest);
      const ours = html.slice(html.indexOf('\n')).replace(/<code>[^<]*<\/code>/g, '');
      expect(ours.replace(/<\/?(?:h3|h4|ul|li|p|table|tr|th|td|del|ins)>/g, '')).not.toMatch(
        /[<>`[\]]|@(?!kotokartta\/[a-z-]+$)/m,
      );
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(asText(judged)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('nothing sent is nothing to say but to accept', () => {
  expect(reviewOf({}, {})).toMatchObject({ findings: [], similar: [], outdated: [], proposal: { decision: 'accept' } });
});
