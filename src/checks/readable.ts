import type { Rule } from './material.ts';

const rule = 'readable';

export const readable: Rule = {
  id: rule,
  about: {
    fi: 'Jokaisen tiedoston voi lukea: UTF-8-tekstiä, tiedot alussa, ei liian suuri.',
    en: 'Every file can be read: UTF-8 text, facts at the top, not too large.',
  },
  *check({ entries }) {
    for (const { path, fault } of entries)
      if (fault)
        yield {
          rule,
          level: 'error',
          file: path,
          line: fault.line,
          field: '',
          message: { fi: fault.fi, en: fault.en },
        };
  },
};
