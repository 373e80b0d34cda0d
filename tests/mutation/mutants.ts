import ts from 'typescript';

/** One small change of a file that a test should notice. */
export interface Mutant {
  /** Line of the file, from 1. */
  line: number;
  before: string;
  after: string;
  /** The whole file with it. */
  text: string;
}

/** What stands from one place of a text to another becomes something else. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

const { SyntaxKind: kind } = ts;

/** Operators that are easily taken for another. */
const operators = new Map<ts.SyntaxKind, string>([
  [kind.EqualsEqualsEqualsToken, '!=='],
  [kind.ExclamationEqualsEqualsToken, '==='],
  [kind.LessThanToken, '<='],
  [kind.LessThanEqualsToken, '<'],
  [kind.GreaterThanToken, '>='],
  [kind.GreaterThanEqualsToken, '>'],
  [kind.AmpersandAmpersandToken, '||'],
  [kind.BarBarToken, '&&'],
  [kind.QuestionQuestionToken, '&&'],
  [kind.PlusToken, '-'],
  [kind.MinusToken, '+'],
  [kind.AsteriskToken, '/'],
  [kind.SlashToken, '*'],
  [kind.PercentToken, '*'],
  [kind.PlusEqualsToken, '-='],
  [kind.MinusEqualsToken, '+='],
]);

/** Methods without which a list or a text stays as it was. */
const leftOut = new Set('filter sort toSorted reverse slice trim toLowerCase toUpperCase normalize flat'.split(' '));
/** Methods that are easily taken for another. */
const others = new Map(
  ['some every', 'startsWith endsWith', 'min max', 'append prepend', 'floor ceil', 'before after']
    .map((pair) => pair.split(' '))
    .flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]),
);

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isParenthesizedExpression(node) && isText(node.expression));

/** What stands in for a missing part of a list or object does so for the type checker more often than not. */
const isDefault = ({ parent }: ts.Node): boolean => ts.isBindingElement(parent) || ts.isPropertyAssignment(parent);

/** Whether a text is compared, chosen or given back, and so decides something. */
function decides({ parent }: ts.Node): boolean {
  if (ts.isCallExpression(parent))
    return /\.(?:includes|startsWith|endsWith|split|join|get|has)$/.test(parent.expression.getText());
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === kind.QuestionQuestionToken) return false;
  return (
    ts.isBinaryExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent)
  );
}

/** What a node may become. */
function* changesOf(node: ts.Node): Iterable<Edit> {
  const all = (text: string): Edit => ({ start: node.getStart(), end: node.end, text });
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken: sign, right } = node;
    const other = operators.get(sign.kind);
    if (other && !(sign.kind === kind.PlusToken && (isText(left) || isText(right))))
      yield { start: sign.getStart(), end: sign.end, text: other };
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === kind.ExclamationToken)
    yield all(node.operand.getText());
  else if (ts.isPrefixUnaryExpression(node) && node.operator === kind.PlusPlusToken)
    yield all(`--${node.operand.getText()}`);
  else if (ts.isConditionalExpression(node)) {
    yield all(node.whenTrue.getText());
    yield all(node.whenFalse.getText());
  } else if (ts.isIfStatement(node)) {
    for (const text of ['true', 'false']) yield { start: node.expression.getStart(), end: node.expression.end, text };
  } else if (ts.isNumericLiteral(node) && !isDefault(node)) yield all(String(Number(node.text) + 1));
  else if (node.kind === kind.TrueKeyword) yield all('false');
  else if (node.kind === kind.FalseKeyword) yield all('true');
  else if (ts.isStringLiteralLike(node) && node.text && decides(node)) yield all("''");
  else if (ts.isRegularExpressionLiteral(node)) {
    const text = node.getText();
    if (text.startsWith('/^')) yield all(text.replace('^', ''));
    if (/\$\/\w*$/.test(text)) yield all(text.replace(/\$(?=\/\w*$)/, ''));
  } else if (ts.isExpressionStatement(node) && !node.getText().startsWith('console.')) yield all(';');
  else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const other = others.get(name.text);
    if (other) yield { start: name.getStart(), end: name.end, text: other };
    if (leftOut.has(name.text)) yield all(expression.getText());
  }
}

/** A loop that a mutant has made endless ends here: what it throws is noticed. */
const laps = 'if ((globalThis.laps = (globalThis.laps ?? 0) + 1) > 3e6) throw new Error("endless");';
const guards = (statement: ts.Statement): Edit[] => [
  { start: statement.getStart(), end: statement.getStart(), text: `{ ${laps} ` },
  { start: statement.end, end: statement.end, text: ' }' },
];

/** Every mutant of a file of TypeScript, in the order of its lines. */
export function mutantsOf(path: string, text: string): Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const loops: Edit[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    edits.push(...changesOf(node));
    if (ts.isIterationStatement(node, false)) loops.push(...guards(node.statement));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.map((edit) => ({
    line: file.getLineAndCharacterOfPosition(edit.start).line + 1,
    before: oneLine(text.slice(edit.start, edit.end)),
    after: oneLine(edit.text),
    text: edited(text, [edit, ...loops.filter(({ start }) => start <= edit.start || start >= edit.end)]),
  }));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** A text with several edits; at one place what opens a block comes before what closes one. */
function edited(text: string, edits: readonly Edit[]): string {
  let [done, at] = ['', 0];
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    done += text.slice(at, start) + put;
    at = end;
  }
  return done + text.slice(at);
}
