// What can be asked for where somebody types: the one table of commands, their arguments and their flags.

/** The commands, by their names. */
export type CommandName = 'due' | 'audit' | 'person' | 'log' | 'export' | 'stats';

/** What a command cannot do without, in the order it is typed where names are not. */
export type ArgumentName = 'person' | 'line';

/** What may be said besides. */
export type FlagName = 'today' | 'json' | 'city' | 'format' | 'language';

/** One command. What it is for is said by `words.terminal.commands`. */
export interface CommandRow {
  readonly id: CommandName;
  readonly takes: readonly ArgumentName[];
  readonly flags: readonly FlagName[];
}

/** What stands for the value of each argument and flag in a line of help; null for a flag that stands alone. */
export const VALUES: Readonly<Record<ArgumentName | FlagName, string | null>> = {
  person: 'NAME', line: 'LINE', today: 'DAY', json: null, city: 'PLACE', format: 'FORMAT', language: 'LANG',
};

/** The flags, in the order help lists them. */
export const FLAGS: readonly FlagName[] = ['today', 'json', 'city', 'format', 'language'];

/** The commands, in the order help lists them. */
export const COMMANDS: readonly CommandRow[] = [
  { id: 'due', takes: [], flags: ['today', 'json', 'city', 'language'] },
  { id: 'audit', takes: [], flags: ['today', 'json', 'language'] },
  { id: 'person', takes: ['person'], flags: ['today', 'json', 'language'] },
  { id: 'log', takes: ['person', 'line'], flags: ['today', 'json', 'language'] },
  { id: 'export', takes: [], flags: ['today', 'json', 'format', 'language'] },
  { id: 'stats', takes: [], flags: ['today', 'json', 'language'] },
];

/** Whether something is an argument rather than a flag. */
export function isArgument(name: string): boolean {
  return name === 'person' || name === 'line';
}
