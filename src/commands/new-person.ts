import { moment, Notice } from 'obsidian';
import { parseCadence } from '../core/cadence';
import { readCapture, type Capture, type NotCaptured } from '../core/capture';
import { logLine } from '../core/edit/log-line';
import type { FieldValue } from '../core/edit/print-yaml';
import { applySplice } from '../core/edit/splice';
import type { Named } from '../core/name-book';
import { findAlike, placePerson } from '../core/new-person';
import { baseName } from '../core/person';
import { newPersonText } from '../core/person-template';
import { printLines } from '../core/print-capture';
import type { FieldName } from '../core/settings';
import { explainNotCaptured, explainNotPlaced } from '../core/words/explain-capture';
import { printPreview } from '../core/words/print-preview';
import type { Context } from '../views/context';
import { NewPersonModal, type NewPersonForm, type NewPersonReading } from '../views/new-person-modal';
import { openPlace } from '../views/open-place';
import { tellRefusal } from '../views/tell-refusal';
import { namesKnown } from './names-known';
import { perform } from './perform';

/** Asks who somebody new is, offers those it may be already, and makes their note. Whoever it turns out to be is met by `meet`; without it, their note is opened. */
export function newPerson(context: Context, name = '', meet: (person: Named) => void = ({ path }) => void openPlace(context.app, { path, line: 1 }, false)): void {
  const { app } = context;
  const words = context.words();
  new NewPersonModal(app, name, words, {
    circles: context.roster().lexicon.settings.circles.map(({ name }) => name),
    read: (form) => readForm(context, form, meet),
    make: async (form) => {
      const made = await makeNote(context, form);
      return made && ((): void => meet(made));
    },
  }).open();
}

function readForm(context: Context, form: NewPersonForm, meet: (person: Named) => void): NewPersonReading {
  const words = context.words();
  const { gestures, dates, capture: { newPerson: says } } = words;
  const { name, cadence, how } = form;
  const placed = placeOf(context, name);
  const path = 'rule' in placed ? '' : placed.path;
  const every = parseCadence(cadence.trim());
  const met = how.trim() === '' ? null : readHow(context, form, path);
  const people = context.roster().view(context.today()).people.map(({ person }) => person);
  const alike = name.trim() === '' && form.reach.trim() === '' ? [] : findAlike({ name, ...reachOf(form) }, people).slice(0, 5).map(({ person, by, value }) => (
    { title: person.name, note: says.alike[by](value), open: () => meet(person) }));
  const hints = {
    ...('rule' in placed ? (name.trim() === '' ? {} : { name: { text: explainNotPlaced(placed, words).what, bad: true } })
      : { name: placed.exists ? { text: says.exists(placed.path), bad: true } : { text: placed.path, bad: false } }),
    ...(cadence.trim() === '' ? {} : {
      cadence: every === null ? { text: gestures.cadenceUnread(cadence.trim()), bad: true } : { text: every === 'none' ? gestures.never : dates.every(every), bad: false },
    }),
    ...(met === null ? {} : {
      how: 'rule' in met ? { text: explainNotCaptured(met, words).what, bad: true }
        : { text: printPreview(met, path, context.today(), context.roster().lexicon, words).sentence, bad: false },
    }),
  };
  const there = 'path' in placed && placed.exists && !alike.some(({ title }) => title === baseName(placed.path))
    ? [{ title: baseName(placed.path), note: says.exists(placed.path), open: () => void openPlace(context.app, { path: placed.path, line: 1 }, false) }] : [];
  return { hints, alike: [...there, ...alike], ready: !('rule' in placed) && !Object.values(hints).some(({ bad }) => bad) };
}

function placeOf({ app, roster }: Context, name: string): ReturnType<typeof placePerson> {
  return placePerson(name, roster().lexicon.settings.personFolder, app.vault.getMarkdownFiles().map(({ path }) => path));
}

/** How one met is the first line of their note: a line as any other, and what it names counts. */
function readHow(context: Context, { name, how }: NewPersonForm, path: string): Capture | NotCaptured {
  const self = { path, name: name.trim(), aliases: [] };
  const { lexicon } = context.roster();
  return readCapture(how, { today: context.today(), lexicon, book: namesKnown(context), about: [self], choices: new Map() });
}

function reachOf({ reach }: NewPersonForm): { readonly emails: readonly string[]; readonly phones: readonly string[] } {
  const parts = reach.split(/[,;]/).map((part) => part.trim()).filter((part) => part !== '');
  return { emails: parts.filter((part) => part.includes('@')), phones: parts.filter((part) => !part.includes('@')) };
}

/** Makes the note: whose it is; null when it is not made. */
async function makeNote(context: Context, form: NewPersonForm): Promise<Named | null> {
  const { pen } = context;
  const { lexicon } = context.roster();
  const words = context.words();
  const placed = placeOf(context, form.name);
  if ('rule' in placed || placed.exists) return null;
  const met = form.how.trim() === '' ? null : readHow(context, form, placed.path);
  const template = await templateOf(context);
  const { emails, phones } = reachOf(form);
  const values = new Map<FieldName, FieldValue>([
    ...(form.circle === '' ? [] : [['circle', form.circle] as const]),
    ...(form.cadence.trim() === '' ? [] : [['cadence', form.cadence.trim()] as const]),
    ...[['email', emails] as const, ['phone', phones] as const].flatMap(([field, all]) => (all.length === 0 ? [] : [[field, all.length === 1 ? all[0]! : all] as const])),
    ...(met && 'interaction' in met ? [['met', { day: met.interaction.day, precision: met.interaction.precision }] as const] : []),
  ]);
  const now = moment();
  const filling = { title: baseName(placed.path), name: form.name.trim(), now: { day: context.today(), hour: now.hour(), minute: now.minute() }, values };
  const { text, unfilled } = newPersonText(template, filling, lexicon, words, { date: (format) => now.format(format) });
  const line = met && 'interaction' in met ? printLines(met, lexicon, (person, from) => pen.link(person.path, from)).find(({ path }) => path === placed.path) : undefined;
  const logged = line ? logLine({ path: placed.path, text }, line.text, pen.reading()) : { from: 0, to: 0, insert: '' };
  if ('rule' in logged) {
    tellRefusal(context, logged);
    return null;
  }
  if (!await perform(context, words.gestures.did.make([form.name.trim()]), [{ path: placed.path, text: applySplice(text, logged) }])) return null;
  if (unfilled.length > 0) new Notice(words.capture.newPerson.unfilled(unfilled), 0);
  return { path: placed.path, name: form.name.trim(), aliases: [] };
}

/** The user's template; null when they have none. */
export async function templateOf({ app, roster }: Context): Promise<string | null> {
  const { personTemplate } = roster().lexicon.settings;
  const file = personTemplate === '' ? null : app.vault.getFileByPath(personTemplate) ?? app.vault.getFileByPath(`${personTemplate}.md`);
  return file ? app.vault.cachedRead(file) : null;
}
