import type { CommandRow } from './parameters';

/** How Kith is asked in one place: in a terminal, or at the app's command line. */
export interface Dialect {
  /** A command with values, as it is typed: `kith due ~/Notes --city Lisbon`, `obsidian kith:due city=Lisbon` */
  readonly call: (command: string, given?: Readonly<Record<string, string>>) => string;
  /** A flag and its value, if it has one: `--city Lisbon`, `city=Lisbon` */
  readonly flag: (name: string, value: string | null) => string;
  /** A command and what it cannot do without: `kith person VAULT NAME`, `obsidian kith:person person=NAME` */
  readonly usage: (command: CommandRow) => string;
}
