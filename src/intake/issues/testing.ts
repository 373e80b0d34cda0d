import { type Api, GitHubRefusal } from '#repository/github.ts';

/** For tests only: GitHub as a table of answers; what nobody foresaw is a fault. `asked` holds what was asked, in order. */
export function pretend(answers: Record<string, unknown>): { send: Api; asked: [string, unknown][] } {
  const asked: [string, unknown][] = [];
  const send: Api = async (method, path, body) => {
    const name = `${method} ${path}`;
    asked.push([name, body]);
    if (!(name in answers)) throw new Error(`Nobody foresaw ${name}`);
    const answer = answers[name];
    if (typeof answer === 'number') throw new GitHubRefusal(answer, path);
    return answer;
  };
  return { send, asked };
}
