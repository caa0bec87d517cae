// Whether a note says after a change what it said before, each line at the number it moved to.
import { channelAt, dayAt, lineAt, marksAt, rowsIn } from '../history';
import { targetsIn } from '../link';
import type { NoteFacts } from '../note';
import { dueAt, lineOfTask } from '../promise';
import { lineOf, type Splice } from './splice';

/** Lines by number, both ends included. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Which lines of a text a change replaces, and which it writes in their place. */
interface Extent {
  readonly replaced: Lines;
  readonly written: Lines;
}

interface Fact {
  readonly line: number;
  readonly said: string;
}

/** The line of a fact, other than those about `field`, that a change alters beyond the lines it writes; null when there is none. */
export function otherFacts(before: NoteFacts, after: NoteFacts, text: string, splice: Splice, field: string | null): number | null {
  const { replaced, written } = extentOf(text, splice);
  const grown = written.last - replaced.last;
  const person = (facts: NoteFacts): string => JSON.stringify(facts.person);
  if (field === null && person(before) !== person(after)) return replaced.first;
  // A field can make a note somebody's, or nobody's: then all its lines begin or cease to count.
  if ((before.person === null) !== (after.person === null)) return null;
  const was = factsIn(before, field, replaced).map((fact) => (fact.line > replaced.last ? { ...fact, line: fact.line + grown } : fact));
  const is = factsIn(after, field, written);
  const at = was.findIndex(({ line, said }, index) => is[index]?.line !== line || is[index].said !== said);
  if (at < 0 && was.length === is.length) return null;
  return (was[at] ?? is[was.length])!.line;
}

/** Everything counted or found outside of some lines. */
function factsIn({ history, companions, promises, findings, doubts }: NoteFacts, field: string | null, { first, last }: Lines): Fact[] {
  const rows = rowsIn(history).map((row): Fact => ({
    line: lineAt(history, row),
    said: [dayAt(history, row), channelAt(history, row), marksAt(history, row), ...targetsIn(companions, row)].join(' '),
  }));
  const tasks = Array.from({ length: promises.length }, (_, row): Fact => ({
    line: lineOfTask(promises, row), said: ['promise', dueAt(promises, row), ...targetsIn(promises.links, row)].join(' '),
  }));
  // Another name is no slip for a field any more once the note has the field itself.
  const about = (one: NoteFacts['findings'][number]): boolean => one.field === field || (one.rule === 'misspelt-field' && one.given === field);
  const found = [...findings, ...doubts.map(({ finding }) => finding)].filter((one) => !about(one))
    .map(({ line, rule, given, field: of = '' }): Fact => ({ line, said: `${rule} ${given} ${of}` }));
  return [...rows, ...tasks, ...found].filter(({ line }) => line < first || line > last);
}

function extentOf(text: string, { from, to, insert }: Splice): Extent {
  const first = lineOf(text, from);
  const last = lineOf(text, to);
  const ends = insert.split('\n').length - 1;
  const atLineStart = from === 0 || text[from - 1] === '\n' || text.slice(0, from) === '\uFEFF';
  if (from === to && atLineStart) return { replaced: { first, last: first - 1 }, written: { first, last: first - 1 + ends } };
  if (from === to && /^\r?\n/.test(insert)) return { replaced: { first: first + 1, last: first }, written: { first: first + 1, last: first + ends } };
  return { replaced: { first, last }, written: { first, last: first + ends } };
}
