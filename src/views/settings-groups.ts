import type { SettingControl, SettingDefinition, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { LONGEST_PATTERN, MOST_PATTERNS } from '../core/day';
import { placePerson } from '../core/new-person';
import type { Counts } from '../core/roster';
import { FIELDS, TAGS } from '../core/settings';
import { explainNotPlaced } from '../core/words/explain-capture';
import type { Words } from '../core/words/words';
import { isPattern } from './date-pattern';
import { standardOf } from './setting-keys';
import type { Live } from './settings-live';

type Named = readonly [string, string];

/** What language Kith speaks. */
export function languageGroup({ settings: texts }: Words, live: Live): SettingDefinitionGroup {
  return { type: 'group', items: [row(live, texts.language, { type: 'dropdown', key: 'language', options: texts.languages })] };
}

/** What was found in this vault. */
export function foundGroup({ live: texts, finder }: Words, counts: Counts): SettingDefinitionGroup {
  return { type: 'group', items: [{ name: texts.here, desc: `${texts.found(counts)} ${texts.findMore(finder.find)}` }] };
}

/** Who is a person. */
export function peopleGroup({ settings: texts }: Words, live: Live): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: texts.people,
    items: [
      row(live, texts.personTypes, text('personTypes')),
      row(live, texts.personTags, text('personTags')),
      row(live, texts.personByFields, { type: 'toggle', key: 'personByFields' }),
      row(live, texts.personFields, { ...text('personFields'), placeholder: texts.personFieldsExample }),
      row(live, texts.peopleFolders, { ...text('peopleFolders'), placeholder: texts.peopleFoldersExample }),
      row(live, texts.templatesFolder, { type: 'folder', key: 'templatesFolder', placeholder: texts.templatesFolderExample }),
    ],
  };
}

/** How the due list opens, and who leaves it. */
export function dueGroup({ settings: texts }: Words, live: Live): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: texts.due,
    items: [
      row(live, texts.firstListSize, { type: 'number', key: 'firstListSize', min: 1, max: 100, step: 1, defaultValue: 5 }),
      row(live, texts.attemptsBeforeRest, { type: 'number', key: 'attemptsBeforeRest', min: 1, max: 100, step: 1, defaultValue: 3 }),
    ],
  };
}

/** What the audit looks at; `rules` is the page of them. */
export function auditGroup({ settings: texts }: Words, live: Live, rules: SettingDefinitionPage): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: texts.audit,
    items: [
      row(live, texts.reviewEvery, { type: 'number', key: 'reviewEvery', min: 1, max: 120, step: 1, defaultValue: 6 }),
      row(live, texts.neverSuggest, text('neverSuggest')),
      rules,
    ],
  };
}

/** How dated lines are written. */
export function lineGroup({ settings: texts }: Words, live: Live): SettingDefinitionGroup {
  return {
    type: 'group',
    heading: texts.lines,
    items: [
      row(live, texts.heading, text('heading')),
      row(live, texts.datePatterns, { type: 'textarea', key: 'datePatterns', rows: 3, placeholder: 'd MMMM yyyy', validate: (value) => checkPatterns(value, texts) }),
      row(live, texts.dailyNotes, { type: 'dropdown', key: 'dailyNotes', options: texts.dailyLines }),
      row(live, texts.meetingNotes, { type: 'toggle', key: 'meetingNotes' }),
    ],
  };
}

/** Where interactions are logged, and what new people are made of. */
export function captureGroup(words: Words, live: Live): SettingDefinitionGroup {
  const texts = words.settings;
  return {
    type: 'group',
    heading: texts.logging,
    items: [
      row(live, texts.logTo, { type: 'dropdown', key: 'logTo', options: texts.logPlaces }),
      row(live, texts.personFolder, { type: 'folder', key: 'personFolder', placeholder: texts.personFolderExample, validate: (folder) => checkFolder(folder, words) }),
      row(live, texts.personTemplate, { type: 'file', key: 'personTemplate', placeholder: texts.personTemplateExample }),
    ],
  };
}

/** What the user's notes call the fields. */
export function fieldPage({ settings: texts }: Words, live: Live): SettingDefinitionPage {
  return {
    type: 'page',
    name: texts.fields,
    desc: texts.fieldsDesc,
    items: FIELDS.map((field) => row(live, [field, texts.field(field)], text(`fields.${field}`))),
  };
}

/** What the user's lines call the tags. */
export function tagPage({ settings: texts }: Words, live: Live): SettingDefinitionPage {
  return {
    type: 'page',
    name: texts.tags,
    desc: texts.tagsDesc,
    items: TAGS.map((tag) => row(live, [tag, texts.tag[tag]], text(`tags.${tag}`))),
  };
}

/** A row with a control: what it changes, and what that comes to in this vault now. */
export function row(live: Live, [name, desc]: Named, control: SettingControl): SettingDefinition {
  return { name, desc: [desc, live(control.key)].filter((text) => text !== '').join(' '), control };
}

/** A control of text whose empty box shows the standard. */
export function text(key: string): Extract<SettingControl, { type: 'text' }> {
  return { type: 'text', key, placeholder: standardOf(key) };
}

function checkFolder(folder: string, words: Words): string | undefined {
  const placed = placePerson('Ana', folder, []);
  return 'rule' in placed ? explainNotPlaced(placed, words).what : undefined;
}

function checkPatterns(value: string, texts: Words['settings']): string | undefined {
  const patterns = value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (patterns.length > MOST_PATTERNS) return texts.tooManyPatterns(MOST_PATTERNS);
  const bad = patterns.find((pattern) => !isPattern(pattern));
  if (bad === undefined) return undefined;
  return bad.length > LONGEST_PATTERN ? texts.patternTooLong(LONGEST_PATTERN) : texts.patternUnread(bad);
}
