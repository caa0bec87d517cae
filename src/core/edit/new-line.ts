import type { KithLine } from '../api';

/** Where a line that was `said` has come to stand: its day and its bullet may be written otherwise there than they were said. */
export function newLine(before: string, after: string, said: string): Omit<KithLine, 'path'> {
  const [was, is] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  const first = Math.max(0, is.findIndex((line, index) => line !== was[index]));
  const rest = said.slice(said.search(/\s/) + 1);
  const at = is.findIndex((line, index) => index >= first && line.endsWith(rest));
  const index = at < 0 ? first : at;
  return { line: index + 1, text: is[index]!.trim() };
}
