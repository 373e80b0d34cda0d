import { organisationPath } from '#entry/path.ts';

/** What somebody may do with a finished file where no service takes it. */
export interface Proposal {
  id: string;
  name: string;
  text: string;
  isNew: boolean;
}

/** Characters of an address above which programs cut it. */
const longest = 6000;

/** Where GitHub opens the file with an editor: a new one with its text, a known one as it stands there. */
export function gitHubAddress(repository: string, { id, text, isNew }: Proposal): string {
  if (!isNew) return `${repository}/edit/main/${organisationPath(id)}`;
  const address = `${repository}/new/main?filename=${encodeURIComponent(organisationPath(id))}`;
  const whole = `${address}&value=${encodeURIComponent(text)}`;
  return whole.length <= longest ? whole : address;
}

/** A letter with the file in it, or as much of it as programs carry. */
export const mailAddress = (email: string, { name, text }: Proposal, message: string): string => {
  const start = `mailto:${email}?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(message && `${message}\n\n`)}`;
  const body = [...text].map(encodeURIComponent);
  let end = '';
  for (const sign of body) {
    if (start.length + end.length + sign.length > longest) break;
    end += sign;
  }
  return start + end;
};
