import type { Sentence } from '#i18n/sentence.ts';
import type { NewFindings } from './new-findings.ts';
import { type Risk, type Weight, weights } from './risk.ts';

/** What an editor is proposed to do, and why. */
export interface Proposal {
  decision: 'accept' | Weight;
  /** Nothing but risks and what the check says leads to another decision than to accept. */
  reasons: Risk[];
}

/** The words of each decision. */
export const decisions: Readonly<Record<Proposal['decision'], Sentence>> = {
  accept: { fi: 'Hyväksy', en: 'Accept' },
  look: { fi: 'Katso, sitten hyväksy', en: 'Look, then accept' },
  ask: { fi: 'Kysy lähettäjältä', en: 'Ask the sender' },
  refuse: { fi: 'Älä hyväksy', en: 'Do not accept' },
};

const harmless: Risk = {
  id: 'harmless',
  weight: 'look',
  says: {
    fi: 'Tarkistus ei löytänyt virheitä, eikä mitään riskialtista vaihdu.',
    en: 'The check found no errors, and nothing risky changes.',
  },
};

/** The heaviest of all reasons decides. */
export function proposalFor(risks: readonly Risk[], found: NewFindings): Proposal {
  const reasons = [...ofFindings(found), ...risks].sort(
    (a, b) => weights.indexOf(b.weight) - weights.indexOf(a.weight),
  );
  const [first] = reasons;
  return first ? { decision: first.weight, reasons } : { decision: 'accept', reasons: [harmless] };
}

function* ofFindings({ findings, similar }: NewFindings): Iterable<Risk> {
  const by = (rule: string) => findings.filter((finding) => finding.rule === rule && finding.level === 'error');
  const files = (some: readonly { file: string }[]) => [...new Set(some.map(({ file }) => file))];
  if (by('secret-address').length > 0)
    yield {
      id: 'secret-address',
      weight: 'refuse',
      says: {
        fi: 'Siinä on paikan osoite, jonka on pysyttävä salassa. Sulje ehdotus ja pyydä GitHubia poistamaan se.',
        en: 'It holds the address of a place that must stay secret. Close the proposal and ask GitHub to delete it.',
      },
      of: files(by('secret-address')),
    };
  if (by('persons').length > 0)
    yield {
      id: 'persons',
      weight: 'refuse',
      says: {
        fi: 'Siinä on jonkun ihmisen yhteystieto, tai yhteystieto on tekstissä. Pyydä uusi ehdotus ilman sitä.',
        en: "It holds a person's contact, or a contact in the text. Ask for a new proposal without it.",
      },
      of: files(by('persons')),
    };
  const errors = findings.filter(({ level, rule }) => level === 'error' && !told.includes(rule)).length;
  if (errors > 0)
    yield {
      id: 'errors',
      weight: 'ask',
      says: {
        fi: `Tarkistus löysi virheitä: ${errors}. Ne on korjattava ensin.`,
        en: `Errors that the check found: ${errors}. They must be mended first.`,
      },
    };
  if (by('layout').length > 0)
    yield {
      id: 'layout',
      weight: 'look',
      says: {
        fi: 'Vain tiedoston muoto eroaa: hyväksy alla ehdotetut rivit tai aja npm run fix.',
        en: 'Only the form of the file differs: take the lines proposed below or run npm run fix.',
      },
      of: files(by('layout')),
    };
  if (similar.length > 0)
    yield {
      id: 'similar',
      weight: 'ask',
      says: {
        fi: 'Sama tai melkein sama on jo toisella järjestöllä.',
        en: 'Another organisation has the same already, or nearly the same.',
      },
      of: files(similar),
    };
}

/** Rules whose findings are reasons of their own. */
const told: readonly string[] = ['secret-address', 'persons', 'layout'];
