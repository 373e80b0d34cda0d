import { Lexer } from 'yaml';

/** What YAML takes for its own and nobody would read, each with its line, from 1: comments, names of values (`&a`), their types (`!a`). */
export function unread(yaml: string): { line: number; text: string }[] {
  if (!/(?:^|[\s[{,:])[#&!]/.test(yaml)) return [];
  const found: { line: number; text: string }[] = [];
  let line = 1;
  for (const token of new Lexer().lex(yaml)) {
    if (/^[#&!]/.test(token)) found.push({ line, text: token });
    line += token.split('\n').length - 1;
  }
  return found;
}
