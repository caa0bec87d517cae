import type { SettingControl, SettingDefinition, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { civilOf, dayOf, parseByPattern } from '../core/day';
import { SETTING_TEXTS as TEXTS } from '../core/labels-settings';
import { FIELDS, TAGS } from '../core/settings';
import { standardOf } from './setting-keys';

type Named = readonly [string, string];

/** Who is a person. */
export function peopleGroup(): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: TEXTS.people,
    items: [
      row(TEXTS.personTypes, text('personTypes')),
      row(TEXTS.personTags, text('personTags')),
      row(TEXTS.personByFields, { type: 'toggle', key: 'personByFields' }),
      row(TEXTS.peopleFolders, { ...text('peopleFolders'), placeholder: 'People, Work/Clients' }),
      row(TEXTS.templatesFolder, { type: 'folder', key: 'templatesFolder', placeholder: 'Templates' }),
    ],
  };
}

/** How the due list opens, and who leaves it. */
export function dueGroup(): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: TEXTS.due,
    items: [
      row(TEXTS.firstListSize, { type: 'number', key: 'firstListSize', min: 1, max: 100, step: 1, defaultValue: 5 }),
      row(TEXTS.attemptsBeforeRest, { type: 'number', key: 'attemptsBeforeRest', min: 1, max: 100, step: 1, defaultValue: 3 }),
    ],
  };
}

/** How dated lines are written. */
export function lineGroup(): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: TEXTS.lines,
    items: [
      row(TEXTS.heading, text('heading')),
      row(TEXTS.datePatterns, { type: 'textarea', key: 'datePatterns', rows: 3, placeholder: 'd MMMM yyyy', validate: checkPatterns }),
    ],
  };
}

/** What the user's notes call the fields. */
export function fieldPage(): SettingDefinitionPage {
  return {
    type: 'page',
    name: TEXTS.fields,
    desc: TEXTS.fieldsDesc,
    items: FIELDS.map((field) => row([field, TEXTS.field(field)], text(`fields.${field}`))),
  };
}

/** What the user's lines call the tags. */
export function tagPage(): SettingDefinitionPage {
  return {
    type: 'page',
    name: TEXTS.tags,
    desc: TEXTS.tagsDesc,
    items: TAGS.map((tag) => row([tag, TEXTS.tag[tag]], text(`tags.${tag}`))),
  };
}

/** A row with a control. */
export function row([name, desc]: Named, control: SettingControl): SettingDefinition {
  return { name, desc, control };
}

/** A control of text whose empty box shows the standard. */
export function text(key: string): Extract<SettingControl, { type: 'text' }> {
  return { type: 'text', key, placeholder: standardOf(key) };
}

/** A pattern is good when it reads back a day it could have written: tried on two days no two patterns confuse. */
function checkPatterns(value: string): string | undefined {
  const bad = value.split('\n').map((line) => line.trim()).filter((line) => line !== '').find((pattern) => !canRead(pattern));
  return bad === undefined ? undefined : TEXTS.patternUnread(bad);
}

function canRead(pattern: string): boolean {
  const { year, month, date } = civilOf(dayOf(2026, 11, 23)!);
  const names: Readonly<Record<string, string>> = {
    yyyy: String(year), yy: String(year % 100), MMMM: 'November', MMM: 'Nov', MM: String(month), M: String(month), dd: String(date), d: String(date),
    do: '23rd', EEEE: 'Monday', EEE: 'Mon', y: String(year),
  };
  const written = pattern.replace(/y+|M+|do|d+|E+/g, (letters) => (Object.hasOwn(names, letters) ? names[letters]! : letters));
  return parseByPattern(written.replace(/'/g, ''), pattern) === dayOf(year, month, date);
}
