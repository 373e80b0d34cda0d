import { globSync, readFileSync } from 'node:fs';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

/** The oldest browsers that we promise (astro.config.mjs). */
const oldest = { chrome: 80, safari: 14 };

/** Names that a browser may lack because the code asks first whether it has them, or because they are ours. */
const asked: Record<string, string> = {
  share: 'shown only where navigator has it',
  Segmenter: 'without it Thai is searched in runs of letters',
  createPolicy: 'called only where there is trustedTypes',
  createScriptURL: 'the same',
  move: 'ours: a row of the list',
  changed: 'ours: fields of the finder',
  hide: 'ours: answers of the finder',
  handle: 'of workbox',
  destroy: 'of workbox',
};

interface Support {
  version_added: string | false;
}
interface Feature {
  __compat?: { support: Partial<Record<'chrome' | 'safari', Support | Support[]>> };
  [name: string]: unknown;
}

const firstVersion = (support: Support | Support[] | undefined): number =>
  Math.min(
    ...[support ?? { version_added: false as const }]
      .flat()
      .map(({ version_added: added }) => (added ? Number.parseFloat(added.replace('≤', '')) || Infinity : Infinity)),
  );

/** For each name of a member of a built-in object or a browser's interface the first versions in which any has it. */
const known = new Map<string, { chrome: number; safari: number }>();
function learn(name: string, feature: Feature) {
  const { support = {} } = feature.__compat ?? {};
  const earlier = known.get(name) ?? { chrome: Infinity, safari: Infinity };
  known.set(name, {
    chrome: Math.min(earlier.chrome, firstVersion(support.chrome)),
    safari: Math.min(earlier.safari, firstVersion(support.safari)),
  });
}
for (const group of [bcd.javascript.builtins, bcd.api] as unknown as Record<string, Feature>[])
  for (const [name, feature] of Object.entries(group)) {
    learn(name, feature);
    for (const [member, inside] of Object.entries(feature))
      if (member !== '__compat' && (inside as Feature).__compat)
        learn(member.replace(/_static$/, ''), inside as Feature);
  }

const isYoung = (name: string): boolean => {
  const first = known.get(name);
  return first !== undefined && !(name in asked) && (first.chrome > oldest.chrome || first.safari > oldest.safari);
};

interface Member {
  type: string;
  computed: boolean;
  property?: { name?: string };
}

/** Methods that a script calls, and patterns that older engines cannot read: one such pattern stops the whole script. */
function* young(node: unknown): Iterable<string> {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) yield* young(one);
    return;
  }
  const { type, callee, regex } = node as {
    type?: string;
    callee?: Member;
    regex?: { pattern: string; flags: string };
  };
  const isCall = type === 'CallExpression' || type === 'NewExpression';
  if (isCall && callee?.type === 'MemberExpression' && !callee.computed && isYoung(callee.property?.name ?? ''))
    yield `.${callee.property?.name}`;
  if (regex && (/\(\?<[=!]/.test(regex.pattern) || /[vd]/.test(regex.flags))) yield `/${regex.pattern}/${regex.flags}`;
  for (const value of Object.values(node)) yield* young(value);
}

/** Pagefind's own script asks itself before it uses what is younger. */
const scripts = globSync(['dist/_astro/*.js', 'dist/sw.js']);

test('scripts are there, and the data knows what is young', () => {
  expect(scripts.length).toBeGreaterThan(10);
  const code = 'a.at(-1); b.replaceChildren(); c.toSorted(); d.replaceAll(e, f); g.map(h); /(?<=i)j/.test(k)';
  expect([...young(parseSync('young.js', code).program)]).toEqual([
    '.at',
    '.replaceChildren',
    '.toSorted',
    '.replaceAll',
    '/(?<=i)j/',
  ]);
});

test.each(scripts)('%s asks for nothing that Chrome 80 and Safari 14 have not', (file) => {
  expect([...new Set(young(parseSync(file, readFileSync(file, 'utf8')).program))]).toEqual([]);
});
