// Finds the sentences and labels that stand in code: what a person would read, outside of the tables of words.
import ts from 'typescript';

/** A text that stands where it should not. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
}

/** Two words one after the other: no name, id or class is written like that. */
const WORDS = /\p{L}{2,}[.,:;!?…”)]* +[“(]?\p{L}{2,}/u;
/** A word at all, which is too much where everything is shown. */
const WORD = /\p{L}{2,}/u;

/** Calls whose arguments are shown, by the argument's place. */
const SHOWN_ARGUMENTS: Readonly<Record<string, number>> = {
  setName: 0, setDesc: 0, setTitle: 0, setText: 0, setPlaceholder: 0, setButtonText: 0, setTooltip: 0, setHeading: 0, setContent: 0, appendText: 0,
  addRibbonIcon: 1, displayTooltip: 1, Notice: 0,
};
/** Properties whose values are shown. */
const SHOWN_PROPERTIES = new Set([
  'text', 'title', 'placeholder', 'aria-label', 'name', 'desc', 'heading', 'emptyState', 'emptyStateText', 'purpose', 'textContent', 'innerText', 'display', 'label', 'message',
]);
/** Calls and properties whose texts are class lists. */
const CLASS_CALLS = new Set(['addClass', 'addClasses', 'removeClass', 'toggleClass', 'hasClass', 'setClass', 'createDiv', 'createSpan', 'createEl']);
const CLASS_PROPERTIES = new Set(['cls', 'className']);

/** The sentences of a TypeScript source. `data` names functions whose texts are words to be read, not shown: `dictionary`. */
export function sentencesIn(source: string, data: ReadonlySet<string> = new Set()): Sentence[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true);
  const found: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text !== null && !isQuiet(node, data) && (isShown(node) ? WORD : WORDS).test(text)) {
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The fixed text of a literal; a stop stands for each value of a template. Null for any other node. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('·');
  return null;
}

/** Whether a text is a name of the program: a key, a class list, a word compared with, a dictionary's words. */
function isQuiet(node: ts.Node, data: ReadonlySet<string>): boolean {
  const at = place(node);
  const { parent } = at;
  if ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === at) return true;
  if (ts.isPropertyAssignment(parent) && CLASS_PROPERTIES.has(nameOf(parent.name))) return true;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent) || isComparison(parent)) return true;
  for (let above = parent; !ts.isSourceFile(above); above = above.parent) {
    if (ts.isCallExpression(above) && data.has(calleeOf(above))) return true;
  }
  return isCall(parent) && CLASS_CALLS.has(calleeOf(parent)) && !ts.isObjectLiteralExpression(at);
}

/** Whether a text stands where a person reads it. */
function isShown(node: ts.Node): boolean {
  const at = place(node);
  const { parent } = at;
  if (ts.isPropertyAssignment(parent)) return SHOWN_PROPERTIES.has(nameOf(parent.name));
  if (ts.isBinaryExpression(parent) && parent.right === at && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return ts.isPropertyAccessExpression(parent.left) && SHOWN_PROPERTIES.has(parent.left.name.text);
  }
  if (!isCall(parent)) return false;
  const callee = calleeOf(parent);
  const index = parent.arguments?.indexOf(at as ts.Expression) ?? -1;
  const given = parent.arguments?.[0];
  if (callee === 'setAttribute' || callee === 'setAttr') return index === 1 && given !== undefined && SHOWN_PROPERTIES.has(textOf(given) ?? '');
  // Obsidian's own `setTooltip` is given the element first.
  if (callee === 'setTooltip' && ts.isIdentifier(parent.expression)) return index === 1;
  return SHOWN_ARGUMENTS[callee] === index;
}

/** The outermost expression a text is the value of: `open ? 'Open' : 'Closed'` as a whole. */
function place(node: ts.Node): ts.Node {
  const { parent } = node;
  const through = ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isTemplateSpan(parent)
    || (ts.isTemplateExpression(parent) && parent !== node) || (ts.isConditionalExpression(parent) && parent.condition !== node)
    || (ts.isBinaryExpression(parent) && JOINS.has(parent.operatorToken.kind));
  return through ? place(parent) : node;
}

const JOINS = new Set([ts.SyntaxKind.PlusToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken]);

function isComparison(node: ts.Node): boolean {
  return ts.isBinaryExpression(node)
    && [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.InKeyword].includes(node.operatorToken.kind);
}

function isCall(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

function calleeOf({ expression }: ts.CallExpression | ts.NewExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : ts.isIdentifier(expression) ? expression.text : '';
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}
