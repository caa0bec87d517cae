import { Notice } from 'obsidian';
import type { Refusal } from '../core/edit/refusal';
import { explainRefusal } from '../core/words/print-refusal';
import type { Context } from './context';

/** Milliseconds a notice with a way back, or with a reason, is left to be read. */
export const READING_TIME = 10_000;

/** Says why nothing was written, and where. */
export function tellRefusal({ words }: Context, refusal: Refusal): void {
  const { what, right } = explainRefusal(refusal, words());
  new Notice(noticeOf([`${refusal.path}:${refusal.line}`, what, words().gestures.example(right)]), READING_TIME);
}

/** Says that Kith's settings cannot be read, and so are not kept. */
export function tellDamaged({ words }: Context, { path, fault }: { readonly path: string; readonly fault: string | null }): void {
  if (fault !== null) new Notice(noticeOf(words().settings.damaged(path, fault)), READING_TIME);
}

/** The content of a notice of several lines. */
export function noticeOf(lines: readonly string[]): DocumentFragment {
  const content = createFragment();
  for (const text of lines) content.createDiv({ cls: 'kith-notice-line', text });
  return content;
}
