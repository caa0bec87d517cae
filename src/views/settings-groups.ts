import type { SettingControl, SettingDefinition, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { civilOf, dayOf, parseByPattern } from '../core/day';
import { RULES } from '../core/audit/rules';
import { placePerson } from '../core/new-person';
import { FIELDS, TAGS } from '../core/settings';
import { explainNotPlaced } from '../core/words/explain-capture';
import { findingAdvice, findingTitle } from '../core/words/print-finding';
import type { Words } from '../core/words/words';
import { standardOf } from './setting-keys';

type Named = readonly [string, string];

/** What language Kith speaks. */
export function languageGroup({ settings: texts }: Words): SettingDefinitionGroup {
  return { type: 'group', items: [row(texts.language, { type: 'dropdown', key: 'language', options: texts.languages })] };
}

/** Who is a person. */
export function peopleGroup({ settings: texts }: Words): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: texts.people,
    items: [
      row(texts.personTypes, text('personTypes')),
      row(texts.personTags, text('personTags')),
      row(texts.personByFields, { type: 'toggle', key: 'personByFields' }),
      row(texts.peopleFolders, { ...text('peopleFolders'), placeholder: texts.peopleFoldersExample }),
      row(texts.templatesFolder, { type: 'folder', key: 'templatesFolder', placeholder: texts.templatesFolderExample }),
    ],
  };
}

/** How the due list opens, and who leaves it. */
export function dueGroup({ settings: texts }: Words): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: texts.due,
    items: [
      row(texts.firstListSize, { type: 'number', key: 'firstListSize', min: 1, max: 100, step: 1, defaultValue: 5 }),
      row(texts.attemptsBeforeRest, { type: 'number', key: 'attemptsBeforeRest', min: 1, max: 100, step: 1, defaultValue: 3 }),
    ],
  };
}

/** What the audit looks at; a toggle for each rule on a page of its own. */
export function auditGroup(words: Words): SettingDefinitionGroup {
  const texts = words.settings;
  return {
    type: 'group',
    heading: texts.audit,
    items: [
      row(texts.reviewEvery, { type: 'number', key: 'reviewEvery', min: 1, max: 120, step: 1, defaultValue: 6 }),
      row(texts.neverSuggest, text('neverSuggest')),
      {
        type: 'page', name: texts.auditRules, desc: texts.auditRulesDesc,
        items: RULES.map(({ id }) => row([findingTitle(id, words), findingAdvice(id, words)], { type: 'toggle', key: `audit.${id}` })),
      },
    ],
  };
}

/** How dated lines are written. */
export function lineGroup({ settings: texts }: Words): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: texts.lines,
    items: [
      row(texts.heading, text('heading')),
      row(texts.datePatterns, { type: 'textarea', key: 'datePatterns', rows: 3, placeholder: 'd MMMM yyyy', validate: (value) => checkPatterns(value, texts.patternUnread) }),
      row(texts.dailyNotes, { type: 'dropdown', key: 'dailyNotes', options: texts.dailyLines }),
      row(texts.meetingNotes, { type: 'toggle', key: 'meetingNotes' }),
    ],
  };
}

/** Where interactions are logged, and what new people are made of. */
export function captureGroup(words: Words): SettingDefinitionGroup {
  const texts = words.settings;
  return {
    type: 'group',
    heading: texts.logging,
    items: [
      row(texts.logTo, { type: 'dropdown', key: 'logTo', options: texts.logPlaces }),
      row(texts.personFolder, { type: 'folder', key: 'personFolder', placeholder: texts.personFolderExample, validate: (folder) => checkFolder(folder, words) }),
      row(texts.personTemplate, { type: 'file', key: 'personTemplate', placeholder: texts.personTemplateExample }),
    ],
  };
}

/** What the user's notes call the fields. */
export function fieldPage({ settings: texts }: Words): SettingDefinitionPage {
  return {
    type: 'page',
    name: texts.fields,
    desc: texts.fieldsDesc,
    items: FIELDS.map((field) => row([field, texts.field(field)], text(`fields.${field}`))),
  };
}

/** What the user's lines call the tags. */
export function tagPage({ settings: texts }: Words): SettingDefinitionPage {
  return {
    type: 'page',
    name: texts.tags,
    desc: texts.tagsDesc,
    items: TAGS.map((tag) => row([tag, texts.tag[tag]], text(`tags.${tag}`))),
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

function checkFolder(folder: string, words: Words): string | undefined {
  const placed = placePerson('Ana', folder, []);
  return 'rule' in placed ? explainNotPlaced(placed, words).what : undefined;
}

/** A pattern is good when it reads back a day it could have written: tried on two days no two patterns confuse. */
function checkPatterns(value: string, problem: (pattern: string) => string): string | undefined {
  const bad = value.split('\n').map((line) => line.trim()).filter((line) => line !== '').find((pattern) => !canRead(pattern));
  return bad === undefined ? undefined : problem(bad);
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
