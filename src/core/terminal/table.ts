// Aligned columns for a terminal.

/** How output is dressed: colour only where somebody looks at it. */
export interface Style {
  readonly colour: boolean;
  /** Columns of the terminal; Infinity when the output goes elsewhere. */
  readonly width: number;
}

/** A column: its cells are cut to the width that is left when it is the flexible one. */
export interface Column {
  readonly head: string;
  readonly right?: boolean;
  readonly flexible?: boolean;
  /** How wide a flexible one is to stay, as long as another can be left out for it. */
  readonly least?: number;
  /** Left out where there is no room, the last one first. */
  readonly optional?: boolean;
}

const GAP = '  ';
const NARROWEST = 12;

/** Rows below their heads, if any column has one; each column as wide as its widest cell. */
export function printTable(columns: readonly Column[], rows: readonly (readonly string[])[], style: Style): string {
  const widths = columns.map(({ head }, index) => rows.reduce((most, row) => Math.max(most, widthOf(row[index]!)), widthOf(head)));
  const flexible = columns.findIndex((column) => column.flexible);
  const least = columns[flexible]?.least ?? NARROWEST;
  let kept = columns.map((_, index) => index);
  const total = (ofFlexible = Infinity): number => kept.reduce((sum, index) => sum + Math.min(widths[index]!, index === flexible ? ofFlexible : Infinity) + GAP.length, -GAP.length);
  for (const spare of [...kept].reverse().filter((index) => columns[index]!.optional)) {
    if (total(least) > style.width) kept = kept.filter((index) => index !== spare);
  }
  if (flexible >= 0 && total() > style.width) widths[flexible] = Math.max(NARROWEST, widths[flexible]! - (total() - style.width));
  const line = (cells: readonly string[]): string => kept.map((index) => pad(cells[index]!, widths[index]!, columns[index]!.right ?? false)).join(GAP).trimEnd();
  const head = line(columns.map((column) => column.head));
  return [...(head === '' ? [] : [dim(head, style)]), ...rows.map(line)].join('\n');
}

/** Text in the terminal's quiet colour. */
export function dim(text: string, { colour }: Style): string {
  return colour ? `\u001b[2m${text}\u001b[22m` : text;
}

/** Text in bold. */
export function bold(text: string, { colour }: Style): string {
  return colour ? `\u001b[1m${text}\u001b[22m` : text;
}

/** A text of a note as it may be shown in a terminal: no control characters, nothing unseen that changes its direction. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}

function pad(cell: string, width: number, right: boolean): string {
  const cut = widthOf(cell) > width ? `${beginning(cell, width - 1)}…` : cell;
  const space = ' '.repeat(Math.max(0, width - widthOf(cut)));
  return right ? space + cut : cut + space;
}

/** As much of a text as fits into so many columns. */
function beginning(text: string, width: number): string {
  let kept = '';
  for (const char of text) {
    width -= widthOf(char);
    if (width < 0) break;
    kept += char;
  }
  return kept;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Columns a text takes in a terminal: wide East Asian characters take two, marks that combine none. */
export function widthOf(text: string): number {
  if (/^[\x20-\u02ff]*$/.test(text)) return text.length; // letters of Europe: the others are looked at one by one
  let width = 0;
  for (const char of text) {
    if (!/\p{M}/u.test(char)) width += WIDE.test(char) ? 2 : 1;
  }
  return width;
}
