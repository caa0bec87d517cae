// A table of a spreadsheet → rows of texts. RFC 4180, and what programs make of it: any of three marks between cells,
// rows of any length, a quote in the middle of a cell. Not one cell is dropped.
import type { Problem } from '../vcard/parse-cards';

/** A row's cells, and the line of the file it begins on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a table; the mark between cells is the one the first row with several cells has most of. */
export function parseTable(text: string): { readonly rows: readonly TableRow[]; readonly problems: readonly Problem[] } {
  const mark = markOf(text);
  const rows: TableRow[] = [];
  const problems: Problem[] = [];
  let cells: string[] = [];
  let cell = '';
  let quotedFrom: number | null = null;
  let line = 1;
  let rowLine = 1;
  const endCell = (): void => void (cells.push(cell), cell = '');
  const endRow = (): void => {
    endCell();
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  };
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    const char = text[at]!;
    const ends = char === '\n' || (char === '\r' && text[at + 1] !== '\n');
    if (ends) line += 1;
    if (quotedFrom !== null) {
      if (char !== '"') cell += char === '\r' && text[at + 1] === '\n' ? '' : char;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else quotedFrom = null;
    } else if (char === '"' && cell.trim() === '') [quotedFrom, cell] = [line, ''];
    else if (char === mark) endCell();
    else if (ends) endRow();
    else if (char !== '\r') cell += char;
  }
  if (quotedFrom !== null) problems.push({ rule: 'quote-open', line: quotedFrom, given: cell.slice(0, 80) });
  endRow();
  return { rows, problems };
}

function markOf(text: string): string {
  const bare = text.split(/\r\n?|\n/).slice(0, 20).map((line) => line.replace(/"[^"]*"?/g, '')).find((line) => /[,;\t]/.test(line)) ?? '';
  return [',', ';', '\t'].sort((a, b) => bare.split(b).length - bare.split(a).length)[0]!;
}
