// What was typed, by names → what is asked for.
import { parseDay, type Day } from '../day';
import { FORMATS } from '../export/export';
import { languageOf, LANGUAGES, type Language } from '../language';
import { printExplained } from '../words/print-finding';
import { wordsOf, type Words } from '../words/words';
import type { Asked, Unclear } from './command';
import type { Dialect } from './dialect';
import { COMMANDS, VALUES, type ArgumentName, type CommandRow, type FlagName } from './parameters';

/** Everything asked for. */
export interface Request extends Asked {
  readonly today: Day;
  readonly language: Language;
}

/** Arguments and flags by name; `true` for a flag that stands alone. */
export type Given = Readonly<Partial<Record<string, string>>>;

/** Reads what was given to a command. `now` is the day when none is named. Of several things that are not clear, the first is told. */
export function readAsked(command: CommandRow, given: Given, now: Day, dialect: Dialect): Request | Unclear {
  const language = LANGUAGES.find((one) => one === (given['language'] ?? 'en')); // English unless asked for otherwise: what scripts read must not depend on where they run
  const { examples, unclear: say } = wordsIn(given).terminal;
  const unclear = (what: string, right: string): Unclear => ({ unclear: { what, right } });
  const flag = (name: string): string => dialect.flag(name, given[name] ?? null);

  for (const name of Object.keys(given)) {
    if ([...command.takes, ...command.flags, 'format'].includes(name)) {
      if (name === 'json' && given['json'] !== 'true') return unclear(say.standsAlone(flag('json')), dialect.flag('json', null));
      continue;
    }
    const home = COMMANDS.find(({ flags }) => flags.some((one) => one === name));
    if (home) return unclear(say.notWith(dialect.flag(name, null), home.id), dialect.call(home.id, exampleOf(name, examples)));
    const known = [...command.takes, ...command.flags];
    return unclear(say.unknown(name, dialect.call(command.id)), known.map((one) => dialect.flag(one, VALUES[one])).join(', '));
  }
  if (!language) return unclear(say.noLanguage(flag('language')), LANGUAGES.map((one) => dialect.flag('language', one)).join(', '));
  const today = given['today'] === undefined ? now : parseDay(given['today']);
  if (today === null) return unclear(say.noDay(flag('today')), dialect.flag('today', examples.today));

  const own = command.flags.includes('format');
  const wanted = given['format'];
  const format = own ? FORMATS.find((one) => one === wanted) ?? null : null;
  // Elsewhere the app's own commands are asked for JSON by `format=json`, and so are these.
  const asJson = !own && wanted === 'json';
  if (wanted !== undefined && !format && !asJson && !(wanted === 'text' && !own)) {
    if (!own && FORMATS.some((one) => one === wanted)) return unclear(say.notWith(flag('format'), 'export'), dialect.call('export', { format: wanted }));
    return unclear(say.noFormat(flag('format')), (own ? FORMATS : ['json', 'text']).map((one) => dialect.flag('format', one)).join(', '));
  }
  const text = (name: ArgumentName | FlagName): string => given[name]?.trim() ?? '';
  return { today, json: given['json'] !== undefined || asJson, language, city: given['city'] ?? null, format, person: text('person'), line: text('line') };
}

/** What makes no sense, in the language asked for. */
export function printUnclear({ unclear }: Unclear, given: Given): string {
  return printExplained(unclear, wordsIn(given).findings.right);
}

/** The words of the language asked for, in English where Kith does not speak it. */
export function wordsIn({ language = 'en' }: Given): Words {
  return wordsOf(languageOf(language));
}

function exampleOf(name: string, examples: Readonly<Partial<Record<string, string>>>): Record<string, string> {
  const value = examples[name];
  return value === undefined ? {} : { [name]: value };
}
