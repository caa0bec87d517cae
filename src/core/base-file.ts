// The file of a base that finds the people of a vault as Kith does (https://help.obsidian.md/bases/syntax).
import type { BaseOptions } from './base';
import type { Settings } from './settings';

/** The type of Kith's view, as a base's file names it. It is never changed: files hang on it. */
export const BASE_VIEW = 'kith';

/** The names of its views. */
export interface BaseNames {
  readonly due: string;
  readonly everybody: string;
}

type Yaml = string | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };

const FIRST: Pick<BaseOptions, 'people' | 'mostDueFirst'> = { people: 'due', mostDueFirst: true };

/** Prints a base of everybody, by the rules a note is a person by: who is due, and all of them by circle. Templates, by their folders, are left out. */
export function printBase({ fields, personTypes, personTags, personByFields, personFields, peopleFolders }: Settings, templates: readonly string[], names: BaseNames): string {
  const marks = [...(personByFields ? [fields.circle, fields.cadence, fields.channels] : []), ...personFields];
  const rules = [
    ...(personTypes.length > 0 ? [`list(note[${text(fields.type)}]).containsAny(${personTypes.map(text).join(', ')})`] : []),
    ...(personTags.length > 0 ? [`file.hasTag(${personTags.map(text).join(', ')})`] : []),
    ...marks.map((name) => `file.hasProperty(${text(name)})`),
    ...peopleFolders.map((folder) => `file.inFolder(${text(folder)})`),
  ];
  const others = templates.map((folder) => `file.inFolder(${text(folder)})`);
  const filters: readonly Yaml[] = [...(rules.length > 0 ? [{ or: rules }] : []), ...(others.length > 0 ? [{ not: others }] : [])];
  const direction = 'ASC';
  const found: Readonly<Record<string, Yaml>> = filters.length > 0 ? { filters: { and: filters } } : {};
  return `${lines({
    ...found,
    views: [
      { type: BASE_VIEW, name: names.due, ...FIRST },
      {
        type: BASE_VIEW, name: names.everybody, groupBy: { property: `note.${fields.circle}`, direction },
        order: ['file.name', `note.${fields.city}`], sort: [{ property: 'file.name', direction }],
      },
    ],
  }).join('\n')}\n`;
}

/** A text in an expression. */
function text(value: string): string {
  return JSON.stringify(value);
}

/** A value as lines of YAML, in blocks. */
function lines(value: Yaml): string[] {
  if (typeof value === 'boolean') return [String(value)];
  if (typeof value === 'string') return [/^[a-z][\w.]*$/i.test(value) ? value : `'${value.replace(/'/g, '\'\'')}'`];
  const below = (one: Yaml): string[] => lines(one).map((line) => `  ${line}`);
  if (isList(value)) return value.flatMap((one) => below(one).map((line, index) => (index === 0 ? `-${line.slice(1)}` : line)));
  return Object.entries(value).flatMap(([key, one]) => (typeof one === 'object' ? [`${key}:`, ...below(one)] : [`${key}: ${lines(one).join('')}`]));
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}
