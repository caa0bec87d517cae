import type { Dialect } from '../../src/core/terminal/dialect';
import { isArgument, VALUES } from '../../src/core/terminal/parameters';

/** How the terminal is asked: arguments in their order behind the vault's folder, flags with two dashes. */
export const TERMINAL: Dialect = {
  call: (command, given = {}) => ['kith', command, '~/Notes', ...Object.entries(given).map(([name, value]) => (isArgument(name) ? `"${value}"` : TERMINAL.flag(name, value)))].join(' '),
  flag: (name, value) => `--${name}${value === null ? '' : ` ${value}`}`,
  usage: ({ id, takes }) => ['kith', id, 'VAULT', ...takes.map((one) => VALUES[one])].join(' '),
};
