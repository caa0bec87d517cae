import { Keymap } from 'obsidian';
import type { Briefing } from '../../core/briefing';
import { channelOf } from '../../core/channel';
import { civilOf, type Day } from '../../core/day';
import { baseName } from '../../core/person';
import type { Reason } from '../../core/reason/reason';
import type { Place } from '../../core/reckoning';
import { saidIn } from '../../core/said-in';
import type { Precision } from '../../core/stamp';
import { printReason, printWhen } from '../../core/words/print-reason';
import { printChannel, printPart, printShortDay, printWhy } from '../../core/words/print-standing';
import type { Context } from '../context';
import { openPlace, type Lead } from '../open-place';
import { standsFor } from '../preview';
import { readRaw } from './read-lines';

/** One line of a briefing, and where it leads. */
interface Said {
  readonly text: string;
  readonly lead?: Lead;
  /** A box to tick, where it is an open task. */
  readonly tick?: { readonly label: string; readonly keep: () => void };
}

/** Draws the name, why somebody stands where they stand, and their facts. */
export function drawFacts(el: HTMLElement, { one, chain }: Briefing, context: Context): void {
  const { words, today, roster } = context;
  const { facts, chain: through } = words().briefing;
  const { person, standing } = one;
  standsFor(el.createDiv({ cls: 'kith-brief-name', text: person.name }), person.path);
  el.createDiv({ cls: 'kith-person-why', text: printWhy(standing, roster().lexicon.channels, today(), words()) });
  const via = chain.map(({ target, person: who }) => who?.name ?? baseName(target)).reduceRight((behind, name) => (behind === '' ? name : through(name, behind)), '');
  const dayOf = (day: Day | null, precision: Precision = 'day'): string => (day === null ? '' : printPart(day, precision, words()) ?? words().dates.day(civilOf(day), true));
  const known: readonly (readonly [string, string])[] = [
    [facts.circle, person.circles.join(', ')], [facts.role, person.roles.join(', ')], [facts.org, person.orgs.join(', ')], [facts.city, person.cities.join(', ')],
    [facts.met, dayOf(person.start, person.startPrecision)], [facts.via, via], [facts.email, person.emails.join(', ')], [facts.phone, person.phones.join(', ')],
    [facts.interests, person.interests.join(', ')], [facts.offers, person.offers.join(', ')], [facts.reviewed, dayOf(person.reviewed)],
  ];
  const listEl = el.createEl('dl', 'kith-facts');
  for (const [name, value] of known) {
    if (value === '') continue;
    listEl.createEl('dt', { text: name });
    listEl.createEl('dd', { text: value });
  }
}

/** Draws the newest lines in words, filled in once their notes are read. */
export function drawLines(el: HTMLElement, { one, lines }: Briefing, title: string, context: Context): void {
  const { words, today, roster } = context;
  const table = roster().lexicon.channels;
  if (lines.length === 0) return drawSaid(el, title, [{ text: words().sitting.noLines }], context);
  // A meeting's line is a field of its note, and the note is named for it.
  const nameOf = ({ path, channel }: Briefing['lines'][number]): string => (path === one.person.path ? printChannel(channelOf(table, channel)?.name ?? '', words()) : baseName(path));
  const said = (texts: readonly string[]): Said[] => lines.map((line, index) => ({
    text: `${printShortDay(line.day, today(), words())} · ${texts[index] || nameOf(line)}`, lead: line,
  }));
  const bodyEl = el.createDiv();
  drawSaid(bodyEl, title, said([]), context);
  void later(bodyEl, context, lines, (texts) => drawSaid(bodyEl, title, said(texts), context));
}

/** Draws open promises in words. */
export function drawPromises(el: HTMLElement, { promises }: Briefing, context: Context): void {
  const { words, today, gestures } = context;
  if (promises.length === 0) return;
  const bodyEl = el.createDiv();
  void later(bodyEl, context, promises, (texts, lines) => drawSaid(bodyEl, words().briefing.promises, promises.map((promise, index) => {
    const [text, line] = [texts[index] ?? '', lines[index] ?? ''];
    return {
      text: [promise.day === null ? '' : printWhen(promise.day, today(), words()), text].filter((part) => part !== '').join(' · '), lead: promise,
      tick: { label: words().gestures.tick(text), keep: () => gestures.keep(promise, line) },
    };
  }), context));
}

/** Draws what is worth saying, with the words of the lines it comes from. */
export function drawReasons(el: HTMLElement, reasons: readonly Reason[], context: Context): void {
  const { words, today } = context;
  if (reasons.length === 0) return;
  const bodyEl = el.createDiv();
  const draw = (texts: readonly string[]): void => drawSaid(bodyEl, words().briefing.reasons, reasons.map((reason, index) => ({
    text: printReason(reason, today(), words(), reason.field === undefined ? texts[index] ?? '' : ''), lead: reason,
  })), context);
  draw([]);
  void later(bodyEl, context, reasons, draw);
}

/** Draws a titled list of lines, each leading to its place. */
export function drawSaid(el: HTMLElement, title: string, said: readonly Said[], { app }: Context): void {
  if (said.length === 0) return;
  el.createEl('h4', { cls: 'kith-brief-title', text: title });
  const listEl = el.createEl('ul', 'kith-brief-list');
  for (const { text, lead, tick } of said) {
    const itemEl = listEl.createEl('li');
    if (tick) drawTick(itemEl, tick.label, tick.keep);
    const textEl = itemEl.createSpan({ text });
    if (!lead) continue;
    textEl.addClass('kith-brief-lead');
    standsFor(textEl, lead.path);
    textEl.setAttrs({ role: 'link', tabindex: '0' });
    textEl.addEventListener('click', (event) => void openPlace(app, lead, Keymap.isModEvent(event)));
    textEl.addEventListener('keydown', (event) => event.key === 'Enter' && void openPlace(app, lead, Keymap.isModEvent(event)));
  }
}

/** The box of an open task: it is ticked once the note is. */
function drawTick(el: HTMLElement, label: string, keep: () => void): void {
  el.addClass('kith-brief-task');
  // The label is what a finger meets: it is larger than the box.
  el.createEl('label', 'kith-tick').createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'aria-label': label } }).addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    keep();
  });
}

/** Draws anew once lines are read: what they say, and as they stand in their notes. */
async function later(el: HTMLElement, { app, roster }: Context, places: readonly Place[], draw: (texts: readonly string[], lines: readonly string[]) => void): Promise<void> {
  const lines = await readRaw(app, places);
  el.empty();
  draw(lines.map((line) => saidIn(line, roster().lexicon)), lines);
}
