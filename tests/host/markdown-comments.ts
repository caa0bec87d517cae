/** A stretch of the text, from an offset to another. */
export interface Range {
  start: number;
  end: number;
}

/** A text in which block comments read as HTML blocks of the same length, and where they are. */
export interface MaskedText {
  text: string;
  comments: Range[];
}

interface Fence {
  char: string;
  length: number;
  quoted: boolean;
  /** The indent below which a line is out of the list item that holds the fence. */
  indent: number;
}

const FENCE = /^[ \t>]*((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})(.*)$/;

function openFence(line: string): Fence | null {
  const match = FENCE.exec(line);
  if (!match) return null;
  const [, bullets = '', mark = '', info = ''] = match;
  // A run of backticks with more of them after it on the line is inline code.
  if (mark.startsWith('`') && info.includes('`')) return null;
  const indent = bullets === '' ? 0 : line.indexOf(mark);
  return { char: mark.charAt(0), length: mark.length, quoted: /^\s*>/.test(line), indent };
}

function closesFence(line: string, fence: Fence): boolean {
  if (fence.quoted && !/^\s*>/.test(line)) return true;
  if (line.trim() !== '' && line.search(/\S/) < fence.indent) return true;
  const rest = line.replace(/^[ \t>]*/, '').trimEnd();
  return rest.length >= fence.length && rest === fence.char.repeat(rest.length);
}

/** The end of what the line opens and a later line must close: an HTML comment or a math block. */
function endOfOther(text: string, start: number, line: string): number {
  const mark = /^ {0,3}(<!--|\$\$)/.exec(line)?.[1];
  if (!mark) return -1;
  const close = text.indexOf(mark === '$$' ? '$$' : '-->', start + line.indexOf(mark) + mark.length);
  return close < 0 ? text.length : close;
}

/** The comment a line opens, null when it closes again within the line and more text follows. */
function commentAt(text: string, start: number, line: string): Range | null {
  const indent = /^( {0,3})%%/.exec(line)?.[1];
  if (indent === undefined) return null;
  const open = start + indent.length;
  const close = text.indexOf('%%', open + 2);
  if (close < 0) return { start: open, end: text.length };
  const closesHere = close < start + line.length;
  if (closesHere && text.slice(close + 2, start + line.length).trim() !== '') return null;
  return { start: open, end: close + 2 };
}

/**
 * The app's block comments (`%%` at the start of a line) are no Markdown. The kind of HTML block that runs from
 * `<?` to `?>` has just their shape: it needs no blank line before it, may hold blank lines, and the marks
 * are two characters long. So each is lent those marks, and every offset stays true.
 */
export function maskComments(text: string, from: number): MaskedText {
  const comments: Range[] = [];
  let masked = text;
  let fence: Fence | null = null;
  let offset = from;
  while (offset < text.length) {
    const newline = text.indexOf('\n', offset);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(offset, lineEnd).replace(/\r$/, '');
    let next = lineEnd + 1;
    if (fence) {
      if (closesFence(line, fence)) fence = null;
    } else if ((fence = openFence(line)) === null) {
      const comment = commentAt(text, offset, line);
      const jump = comment ? comment.end : endOfOther(text, offset, line);
      if (comment) {
        comments.push(comment);
        masked = maskOne(masked, comment);
      }
      if (jump >= lineEnd) {
        const after = text.indexOf('\n', jump);
        next = after < 0 ? text.length : after + 1;
      }
    }
    offset = next;
  }
  return { text: masked, comments };
}

function maskOne(text: string, { start, end }: Range): string {
  const closed = end - start >= 4 && text.slice(end - 2, end) === '%%';
  const inner = text.slice(start + 2, closed ? end - 2 : end).replace(/\?>/g, 'xx');
  return `${text.slice(0, start)}<?${inner}${closed ? '?>' : ''}${text.slice(end)}`;
}
