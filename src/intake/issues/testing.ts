import type { Reply, Send } from '#repository/plain-github.ts';

/** For tests only: GitHub as a table of answers; what nobody foresaw is a fault. `asked` holds what was asked, in order. */
export function pretend(answers: Record<string, unknown>): { send: Send; asked: [string, object | undefined][] } {
  const asked: [string, object | undefined][] = [];
  const send: Send = async (method, path, body) => {
    const name = `${method} ${path}`;
    asked.push([name, body]);
    if (!(name in answers)) throw new Error(`Nobody foresaw ${name}`);
    const answer = answers[name];
    return (typeof answer === 'number' ? { status: answer, json: {} } : { status: 200, json: answer }) satisfies Reply;
  };
  return { send, asked };
}
