// The command line → the words in it, and the flags.
import { parseArgs } from 'node:util';
import { FLAGS, VALUES } from '../../src/core/terminal/parameters';
import { Refusal } from './refusal';

/** A command line taken apart. What the flags of the core mean, the core reads. */
export interface Line {
  readonly command: string;
  /** What stands behind the command: the vault's folder, then the command's own words. */
  readonly operands: readonly string[];
  /** Flags every place knows, by name; `true` for one that stands alone. */
  readonly given: Readonly<Partial<Record<string, string>>>;
  readonly strict: boolean;
  readonly settings: string | null;
  /** The file an export is written to; null for the standard output. */
  readonly out: string | null;
  /** Whether a file may be lost that Kith did not write. */
  readonly overwrite: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Flags that only a folder has, and what stands for their values in a line of help. */
export const OWN_FLAGS = { strict: null, out: 'FILE', overwrite: null, settings: 'FILE' } as const;

/** Takes the arguments apart. Throws a `Refusal` that names what is wrong. */
export function readArguments(args: readonly string[]): Line {
  const { values, positionals } = parse(args);
  const { strict, settings, out, overwrite, help, version } = values;
  const textOf = (value: Parsed['values'][string]): string | null => (typeof value === 'string' ? value : null);
  return {
    command: positionals[0] ?? '',
    operands: positionals.slice(1),
    given: Object.fromEntries(FLAGS.flatMap((name) => (values[name] === undefined ? [] : [[name, String(values[name])]]))),
    strict: strict === true,
    settings: textOf(settings),
    out: textOf(out),
    overwrite: overwrite === true,
    help: help === true,
    version: version === true,
  };
}

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
}

interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

function parse(args: readonly string[]): Parsed {
  const values = { ...Object.fromEntries(FLAGS.map((name) => [name, VALUES[name]])), ...OWN_FLAGS };
  const options: Record<string, Option> = {
    ...Object.fromEntries(Object.entries(values).map(([name, value]): [string, Option] => [name, { type: value === null ? 'boolean' : 'string' }])),
    help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' },
  };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const message = error instanceof Error ? error.message.split(/\.\s|\n/, 1)[0]! : String(error);
    throw new Refusal(`${message.charAt(0).toLowerCase()}${message.slice(1)}. kith --help lists the options`);
  }
}
