import type { Dialect } from '../../core/terminal/dialect';
import { VALUES } from '../../core/terminal/parameters';

/** How the app's command line is asked: everything by its name. */
export const APP_DIALECT: Dialect = {
  call: (command, given = {}) => ['obsidian', `kith:${command}`, ...Object.entries(given).map(([name, value]) => APP_DIALECT.flag(name, value))].join(' '),
  flag: (name, value) => (value === null ? name : `${name}=${/[^\w.-]/.test(value) ? `"${value}"` : value}`),
  usage: ({ id, takes }) => APP_DIALECT.call(id, Object.fromEntries(takes.map((name) => [name, VALUES[name] ?? '']))),
};
