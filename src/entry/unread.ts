import { Lexer } from 'yaml';

/** What YAML takes for comments and nobody would read, each with its line, from 1. */
export function comments(yaml: string): { line: number; text: string }[] {
  if (!/(?:^|\s)#/.test(yaml)) return [];
  const found: { line: number; text: string }[] = [];
  let line = 1;
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#')) found.push({ line, text: token });
    line += token.split('\n').length - 1;
  }
  return found;
}
