// What is worth saying to people.
import type { KithReason } from '../api';
import { findFrontmatter, lineOfFieldIn } from '../frontmatter';
import { baseName } from '../person';
import { promiseIn } from '../promise';
import { reasonsFor, reasonView } from '../reason';
import type { Reason } from '../reason/reason';
import { printReason } from '../words/print-reason';
import type { Ground } from './command';

/** Reasons of people by their paths: as facts with their places, and as plain sentences without the last line, which a list tells already. */
export interface Reasons {
  readonly of: (path: string) => KithReason[];
  readonly say: (path: string) => string[];
}

/** Makes everybody ready for reasons. */
export function reasonsIn(ground: Ground): Reasons {
  const view = ground.view();
  const around = reasonView(view, ground.recent());
  const reasons = (path: string): Reason[] => {
    const one = view.byPath.get(path);
    return one ? reasonsFor(one, around) : [];
  };
  return {
    of: (path) => reasons(path).map((reason) => said(reason, ground)),
    say: (path) => reasons(path).filter(({ kind }) => kind !== 'last').map((reason) => said(reason, ground).text),
  };
}

function said(reason: Reason, { roster, today, read, words }: Ground): KithReason {
  const { kind, path } = reason;
  const text = read(path) ?? '';
  const line = reason.field === undefined ? reason.line : lineOfFieldIn(text, reason.field);
  const block = kind === 'last' ? findFrontmatter(text) : null;
  const row = kind === 'promise' || kind === 'last' ? (text.split(/\r?\n/)[line - 1] ?? '').trim() : '';
  // The fields of a meeting say little; its name says what it was.
  const told = block && block !== 'unclosed' && line < block.bodyLine ? baseName(path)
    : kind === 'promise' ? promiseIn(row, roster.lexicon) : row.replace(/^(?:[-*+#]+|\d+[.)])\s+(?:\[.\]\s+)?(?:\d{4}(?:[/.-]\d{1,2}){0,2}:?(?:\s+|$))?/, '');
  return { kind, text: printReason(reason, today, words, told.slice(0, 200)), path, line };
}
