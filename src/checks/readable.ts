import { onFile, type Rule } from './material.ts';

const rule = 'readable';

export const readable: Rule = {
  id: rule,
  about: {
    fi: 'Jokaisen tiedoston voi lukea: UTF-8-tekstiä, tiedot alussa, ei liian suuri.',
    en: 'Every file can be read: UTF-8 text, facts at the top, not too large.',
  },
  *check({ entries, faults }) {
    const files = entries.flatMap(({ path, fault }) => (fault ? [{ path, ...fault }] : []));
    for (const { path, line, fi, en } of [...files, ...faults])
      yield { rule, ...onFile(path, { fi, en }, 'error', line) };
  },
};
