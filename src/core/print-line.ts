// The parts of a line → its text.
import type { LineParts } from './capture-line';
import type { Named } from './name-book';

/** A line of its parts, and of its people where they are named. */
export function printLine({ date, head, tail, word }: LineParts, people: string): string {
  const line = [date, head, people].filter((part) => part !== '').join(' ');
  // Behind names put into a line that had none, what follows must not be taken for one more of them.
  const open = word === null && people !== '' && !/^\s*(?:$|[:—–|·]|-(?!>)|,(?!\s*(?:(?:and|et|&)\s*)?\[))/i.test(tail);
  const said = open ? `: ${tail.replace(/^\s*,?\s*/, '')}` : tail;
  return `${line}${/^[\s:,;.]|^$/.test(said) ? '' : ' '}${said}`.trim();
}

/** The people of a line, links first: what is no link is not read as somebody, and would hide those behind it. */
export function printPeople({ word, names }: LineParts, people: readonly Named[], link: (person: Named) => string): string {
  const typed = names.filter((name) => name.link && (name.found.length === 0 || people.includes(name.found[0]!)));
  const linked = new Set(typed.flatMap(({ found }) => found));
  const unknown = names.filter((name) => !name.link && name.found.length !== 1);
  const texts = [
    ...people.filter((person) => !linked.has(person)).map(link),
    ...typed.map(({ text }) => text),
    ...unknown.map(({ text }) => text),
  ];
  if (texts.length === 0) return '';
  const and = word?.toLowerCase() === 'avec' ? ' et ' : ' and ';
  return `${word ?? 'with'} ${texts.length > 1 ? `${texts.slice(0, -1).join(', ')}${and}${texts.at(-1)!}` : texts[0]!}`;
}
