import type { Change, FileChange } from './change.ts';
import { isPlainPath } from './content-path.ts';
import type { RiskFinder } from './risk.ts';

/** Links, names that lead elsewhere, and names that some systems take for one. */
export const strangeFiles: RiskFinder = function* (change) {
  const files = filesOf(change);
  const paths = (some: readonly { path: string }[]) => some.map(({ path }) => path);
  const bad = change.files.filter(({ path }) => !isPlainPath(path));
  if (bad.length > 0)
    yield {
      id: 'strange-name',
      weight: 'refuse',
      says: {
        fi: 'Tiedoston nimi johtaa muualle tai siinä on merkkejä, joita ei näe.',
        en: 'The name of a file leads elsewhere or holds signs that nobody sees.',
      },
      of: paths(bad),
    };
  const links = files.filter(({ isLink }) => isLink);
  if (links.length > 0)
    yield {
      id: 'link',
      weight: 'refuse',
      says: {
        fi: 'Tiedoston paikalla on linkki toiseen tiedostoon.',
        en: 'In the place of a file stands a link to another file.',
      },
      of: paths(links),
    };
  const byForm = Map.groupBy(new Set([...paths(change.after.entries), ...paths(files)]), form);
  const twins = [...byForm.values()].filter((all) => all.length > 1 && all.some((path) => isTouched(files, path)));
  if (twins.length > 0)
    yield {
      id: 'twins',
      weight: 'refuse',
      says: {
        fi: 'Kaksi nimeä, jotka Windows ja Mac pitävät samana: toinen tiedosto katoaisi.',
        en: 'Two names that Windows and Macs take for one: one of the files would vanish.',
      },
      of: twins.flat(),
    };
};

/** A name as systems compare it that tell neither cases nor ways to write an accent apart. */
const form = (path: string) => path.normalize('NFC').toLowerCase();

const isTouched = (files: readonly Pick<FileChange, 'path'>[], path: string) =>
  files.some((file) => file.path === path);

/** Every path that stands after the change and that it touches. */
const filesOf = ({ files }: Change) => files.filter(({ after, isLink, size }) => after || isLink || size !== undefined);
