// The file of a base that finds the people of a vault as Kith does (https://help.obsidian.md/bases/syntax).
import type { Settings } from './settings';

/** The type of Kith's view, as a base's file names it. It is never changed: files hang on it. */
export const BASE_VIEW = 'kith';

/** The names of its views. */
export interface BaseNames {
  readonly due: string;
  readonly everybody: string;
}

/** Prints a base of everybody, by the rules a note is a person by: who is due, and all of them by circle. Templates, by their folders, are left out. */
export function printBase({ fields, personTypes, personTags, personByFields, personFields, peopleFolders }: Settings, templates: readonly string[], names: BaseNames): string {
  const marks = [...(personByFields ? [fields.circle, fields.cadence, fields.channels] : []), ...personFields];
  const rules = [
    ...(personTypes.length > 0 ? [`list(note[${text(fields.type)}]).containsAny(${personTypes.map(text).join(', ')})`] : []),
    ...(personTags.length > 0 ? [`file.hasTag(${personTags.map(text).join(', ')})`] : []),
    ...marks.map((name) => `file.hasProperty(${text(name)})`),
    ...peopleFolders.map((folder) => `file.inFolder(${text(folder)})`),
  ];
  const filters = [
    ...listOf('or', rules),
    ...listOf('not', templates.map((folder) => `file.inFolder(${text(folder)})`)),
  ];
  return [
    ...(filters.length === 0 ? [] : ['filters:', '  and:', ...filters]),
    'views:',
    `  - type: ${BASE_VIEW}`,
    `    name: ${text(names.due)}`,
    '    people: due',
    '    mostDueFirst: true',
    `  - type: ${BASE_VIEW}`,
    `    name: ${text(names.everybody)}`,
    '    groupBy:',
    `      property: ${text(`note.${fields.circle}`)}`,
    '      direction: ASC',
    '    order:',
    '      - file.name',
    `      - ${text(`note.${fields.city}`)}`,
    '    sort:',
    '      - property: file.name',
    '        direction: ASC',
    '',
  ].join('\n');
}

function listOf(key: 'or' | 'not', rules: readonly string[]): string[] {
  return rules.length === 0 ? [] : [`    - ${key}:`, ...rules.map((rule) => `        - '${rule.replace(/'/g, '\'\'')}'`)];
}

/** A text in quotes, as both an expression and YAML have it. */
function text(value: string): string {
  return JSON.stringify(value);
}
