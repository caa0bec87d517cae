import { audit } from './audit';
import type { Respond } from './command';
import { due } from './due';
import { exporting } from './export';
import type { CommandName } from './parameters';
import { person } from './person';
import { stats } from './stats';

/** What each command answers that writes nothing. */
export const ANSWERS: Readonly<Record<Exclude<CommandName, 'log'>, Respond>> = { due, audit, person, export: exporting, stats };
