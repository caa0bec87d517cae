import { Keymap } from 'obsidian';
import type { Fix } from '../../core/audit/fix';
import { noteChanges, editsOfFix, fieldValue, type NoteEdit } from '../../core/audit/note-edit';
import { printDay } from '../../core/day';
import { printFix } from '../../core/words/print-fix';
import type { Context } from '../context';
import { openPlace } from '../open-place';
import { tellRefusal } from '../tell-refusal';
import { ChoiceModal } from './choice-modal';
import { cadenceChoices, circleChoices, snoozeChoices } from './choices';
import { AskModal } from './ask-modal';

/** Carries out a fix: opens what it opens, asks what it has to ask, writes what it writes as one gesture. */
export async function applyFix(context: Context, fix: Fix, event: MouseEvent | KeyboardEvent): Promise<void> {
  const { roster, today, words } = context;
  const { lexicon } = roster();
  if (fix.kind === 'open') return openPlace(context.app, fix, Keymap.isModEvent(event));
  if (fix.kind === 'never-suggest') return context.configure({ neverSuggest: [...lexicon.settings.neverSuggest, fix.value] });
  if (fix.kind === 'new-person') return context.gestures.meet(fix.name);
  if (fix.kind === 'make-person') return askCircle(context, fix.path, fix);
  if (fix.kind === 'set-field' && fix.value === null) return askField(context, fix);
  if (fix.kind === 'log' && fix.tag !== 'intro') {
    const tag = fix.tag === null ? '' : ` #${lexicon.settings.tags[fix.tag]}`;
    const log = (said: string): void => void write(context, fix, fix.paths.map((path): NoteEdit => ({ path, kind: 'log', said: `${said}${tag}` })));
    new AskModal(context.app, printFix(fix, '', words()), `${printDay(today())} `, log).open();
    return;
  }
  const edits = editsOfFix(fix, lexicon, today());
  if (edits) await write(context, fix, edits);
}

async function write(context: Context, fix: Fix, edits: readonly NoteEdit[]): Promise<void> {
  const refusal = await context.pen.write(printFix(fix, '', context.words()), noteChanges(edits));
  if (refusal) tellRefusal(context, refusal);
}

/** Fields with few values are chosen from a list; any other is typed. */
function askField(context: Context, fix: Extract<Fix, { kind: 'set-field' }>): void {
  const { app, roster, today, words } = context;
  const { lexicon } = roster();
  const person = roster().factsOf(fix.path)?.person;
  const field = lexicon.settings.fields[fix.field];
  const set = (text: string): void => void write(context, fix, [{ path: fix.path, kind: 'set', field, value: fieldValue(text) }]);
  const { sitting } = words();
  if (fix.field === 'circle') return askCircle(context, fix.path, fix);
  if (fix.field === 'cadence') new ChoiceModal(app, sitting.chooseCadence, cadenceChoices(person?.rules[0]?.cadence ?? null, words()), set).open();
  else if (fix.field === 'snooze') new ChoiceModal(app, sitting.chooseSnooze, snoozeChoices(today(), words()), (day) => set(printDay(day))).open();
  else new AskModal(app, printFix(fix, '', words()), '', set).open();
}

function askCircle(context: Context, path: string, fix: Fix): void {
  const { app, roster, words } = context;
  const { lexicon } = roster();
  const person = roster().factsOf(path)?.person;
  const choices = person ? circleChoices(person, lexicon) : lexicon.settings.circles.map(({ name, cadence }) => ({ label: `${name} · ${cadence}`, value: name }));
  new ChoiceModal(app, words().sitting.chooseCircle, choices, (circle) => void write(context, fix, [{ path, kind: 'set', field: lexicon.settings.fields.circle, value: circle }])).open();
}
