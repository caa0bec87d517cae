// The command line → what is asked for.
import { parseArgs } from 'node:util';
import { dayOfMoment, parseDay, type Day } from '../../src/core/day';
import { FORMATS, type Format } from '../../src/core/export/export';
import { LANGUAGES, type Language } from '../../src/core/language';
import { Refusal } from './refusal';

/** What the user asks for. */
export interface Request {
  readonly command: string;
  /** What stands behind the command: the vault's folder, then the command's own words. */
  readonly operands: readonly string[];
  readonly today: Day;
  readonly json: boolean;
  readonly strict: boolean;
  readonly settings: string | null;
  /** A place: only who is there. */
  readonly city: string | null;
  /** What an export is written in; null when none is named. */
  readonly format: Format | null;
  /** The file an export is written to; null for the standard output. */
  readonly out: string | null;
  /** Whether a file may be lost that Kith did not write. */
  readonly overwrite: boolean;
  readonly language: Language;
  readonly help: boolean;
  readonly version: boolean;
}

/** Reads the arguments. `now` is the day when none is given. Throws a `Refusal` that names what is wrong. */
export function readArguments(args: readonly string[], now: Date): Request {
  const { values, positionals } = parse(args);
  return {
    command: positionals[0] ?? '',
    operands: positionals.slice(1),
    today: readToday(values.today, now),
    json: values.json ?? false,
    strict: values.strict ?? false,
    settings: values.settings ?? null,
    city: values.city ?? null,
    format: readFormat(values.format),
    out: values.out ?? null,
    overwrite: values.overwrite ?? false,
    language: readLanguage(values.language),
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        today: { type: 'string' },
        json: { type: 'boolean' },
        strict: { type: 'boolean' },
        settings: { type: 'string' },
        city: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        overwrite: { type: 'boolean' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message.split(/\.\s|\n/, 1)[0]! : String(error);
    throw new Refusal(`${message.charAt(0).toLowerCase()}${message.slice(1)}. kith --help lists the options`);
  }
}

function readToday(given: string | undefined, now: Date): Day {
  if (given === undefined) return dayOfMoment(now);
  const day = parseDay(given);
  if (day === null) throw new Refusal(`--today ${given} is not a day of the calendar. Right would be: --today 2026-11-23`);
  return day;
}

function readFormat(given: string | undefined): Format | null {
  const format = FORMATS.find((one) => one === given);
  if (given !== undefined && !format) throw new Refusal(`--format ${given} is none Kith writes. Right would be: --format ${FORMATS.join(', --format ')}`);
  return format ?? null;
}

/** English unless asked for otherwise: what scripts read must not depend on where they run. */
function readLanguage(given = 'en'): Language {
  const language = LANGUAGES.find((one) => one === given);
  if (!language) throw new Refusal(`--language ${given} is not a language Kith speaks. Right would be: --language ${LANGUAGES.join(' or --language ')}`);
  return language;
}
