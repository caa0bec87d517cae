import type { Words } from '../words/words';
import type { Dialect } from './dialect';
import { COMMANDS, FLAGS, VALUES, type FlagName } from './parameters';

/** A row of help: how something is typed, and what it means. */
export type HelpRow = readonly [typed: string, says: string];

/** What can be asked, in two lists below a title; `own` are flags of one place alone. */
export function printHelp(words: Words, dialect: Dialect, own: readonly HelpRow[] = []): string {
  const { about, commands, flags, with: goesWith } = words.terminal;
  const says = (name: FlagName): string => {
    const [home, ...others] = COMMANDS.filter((command) => command.flags.includes(name));
    return home && others.length === 0 ? `${goesWith(home.id)} ${flags[name]}` : flags[name];
  };
  return [
    `kith – ${about}`,
    rowsOf(COMMANDS.map((command) => [dialect.usage(command), commands[command.id]])),
    rowsOf([...FLAGS.map((name): HelpRow => [dialect.flag(name, VALUES[name]), says(name)]), ...own]),
  ].join('\n\n');
}

function rowsOf(rows: readonly HelpRow[]): string {
  const width = Math.max(...rows.map(([typed]) => typed.length));
  return rows.map(([typed, says]) => `  ${typed.padEnd(width)}  ${says}`).join('\n');
}
