// Reasons to reach out: up to three lines worth saying to somebody, the best first, one file per kind in `reason/`.
import { isActive, type Audited, type AuditView } from './audit/view';
import type { Day } from './day';
import { baseName } from './person';
import { interestReasons } from './reason/interest';
import { lastReasons } from './reason/last';
import { needReasons } from './reason/need';
import { occasionReasons } from './reason/occasion';
import { promiseReasons } from './reason/promise';
import type { OpenPromise } from './promise';
import { REASON_KINDS, type FindReasons, type Read, type Reason, type ReasonKind, type ReasonView, type RecentNote } from './reason/reason';
import { topicWords } from './topic';

const MOST = 3;
/** Days a note stays news. */
const RECENT = 30;
/** People and notes kept under one word: what everyone offers singles nobody out. */
const PER_WORD = 20;

const FINDERS: Readonly<Record<ReasonKind, FindReasons>> = {
  promise: promiseReasons, occasion: occasionReasons, need: needReasons, interest: interestReasons, last: lastReasons,
};

/** Whether a note of a day is still news. */
export function isNews(day: Day, today: Day): boolean {
  return day <= today && day > today - RECENT;
}

/** Makes a view ready for reasons: once for all people. `recent` are notes as the metadata cache knows them; older ones and people's own are passed over. */
export function reasonView(view: AuditView, recent: readonly RecentNote[]): ReasonView {
  const promises = new Map<string, OpenPromise[]>();
  for (const promise of view.promises) for (const path of promise.to) enter(promises, path, promise, Infinity);
  const offering = new Map<string, Audited[]>();
  const working = new Map<string, Audited[]>();
  for (const one of view.people.filter(isActive)) {
    for (const word of new Set(one.traits.offers.flatMap(({ words }) => words))) enter(offering, word, one, PER_WORD);
    for (const word of new Set(one.person.orgs.flatMap(topicWords))) enter(working, word, one, PER_WORD);
  }
  const words = new Map<string, Read[]>();
  const news = recent.filter(({ path, day }) => isNews(day, view.today) && !view.byPath.has(path));
  for (const note of news.sort((a, b) => b.day - a.day || (a.path < b.path ? -1 : 1))) {
    const read: Read = { note, words: new Set([note.title, ...note.tags, ...note.links.map(baseName)].flatMap(topicWords)) };
    for (const word of read.words) enter(words, word, read, PER_WORD);
  }
  return { view, promises, offering, working, recent: words };
}

/** Up to three reasons to be in touch with somebody, by kind: one of each kind before a second of any. */
export function reasonsFor(one: Audited, around: ReasonView): Reason[] {
  const found = REASON_KINDS.map((kind) => FINDERS[kind](one, around));
  const chosen = found.flatMap((reasons, kind) => reasons.map((reason, place) => ({ reason, kind, place })))
    .sort((a, b) => Number(a.place > 0) - Number(b.place > 0) || a.kind - b.kind || a.place - b.place)
    .slice(0, MOST);
  return chosen.sort((a, b) => a.kind - b.kind || a.place - b.place).map(({ reason }) => reason);
}

function enter<T>(map: Map<string, T[]>, key: string, value: T, most: number): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [value]);
  else if (entries.length < most) entries.push(value);
}
