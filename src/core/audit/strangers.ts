// Names in dated notes and behind "with" that are nobody's note, gathered by the name they are called by.
import { fold } from '../spelling';
import { parseWholeStamp } from '../stamp';
import { baseName } from '../person';
import type { Named } from './named';
import type { AuditView } from './view';

/** A name nobody's note has, and where it stands, the newest day first. */
export interface Stranger {
  readonly name: string;
  readonly places: readonly Named[];
  /** Whether some line says they were there. */
  readonly tookPart: boolean;
}

const STRANGERS = new WeakMap<AuditView, readonly Stranger[]>();

/** Everyone who is named and has no note as a person, but those never to be suggested again, the latest named first. More than one rule asks. */
export function strangersOf(view: AuditView): readonly Stranger[] {
  const strangers = STRANGERS.get(view) ?? findStrangers(view);
  STRANGERS.set(view, strangers);
  return strangers;
}

function findStrangers(view: AuditView): Stranger[] {
  const never = new Set(view.lexicon.settings.neverSuggest.map(fold));
  const byName = new Map<string, Named[]>();
  const seen = new Set<string>();
  const take = (one: Named): void => {
    if (one.day > view.today || (one.to !== null && view.byPath.has(one.to))) return;
    const name = fold(baseName(one.target));
    if (name === '' || never.has(name) || parseWholeStamp(name, view.lexicon.settings.datePatterns) !== null) return;
    // A link on a line that says they were there is met again as a mere link.
    const once = `${one.path}:${one.line}:${name}`;
    if (seen.has(once)) return;
    seen.add(once);
    const same = byName.get(name);
    if (same) same.push(one);
    else byName.set(name, [one]);
  };
  for (const company of view.ties.companies.strangers((path) => view.byPath.has(path))) for (const one of company) take(one);
  for (const one of view.attendees) take(one);
  for (const one of view.mentions) take(one);
  return [...byName.values()].map((places) => {
    places.sort((a, b) => b.day - a.day || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
    return { name: baseName(places[0]!.target), places, tookPart: places.some(({ row }) => row !== null) };
  }).sort((a, b) => b.places[0]!.day - a.places[0]!.day || (a.name < b.name ? -1 : 1));
}
