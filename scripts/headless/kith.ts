// The command `kith`: the core on a folder of notes, without Obsidian.
import { version } from '../../package.json';
import { dayOfMoment } from '../../src/core/day';
import { ANSWERS } from '../../src/core/terminal/answers';
import type { Answer, Unclear } from '../../src/core/terminal/command';
import { printHelp } from '../../src/core/terminal/help';
import { printNotWritten, wordsOfName } from '../../src/core/terminal/log';
import { COMMANDS, type CommandRow } from '../../src/core/terminal/parameters';
import { printUnclear, readAsked, type Request } from '../../src/core/terminal/read-asked';
import { plain, type Style } from '../../src/core/terminal/table';
import { languageOf } from '../../src/core/language';
import { printFinding } from '../../src/core/words/print-finding';
import { OWN_FLAGS, readArguments, type Line } from './arguments';
import { exportTo } from './commands/export';
import { log } from './commands/log';
import { TERMINAL } from './dialect';
import { groundOf } from './ground';
import { Refusal } from './refusal';
import { openVault, OWN_SETTINGS, type Vault } from './vault';
import { textsOf, type Texts } from './words/texts';

/** Where a run speaks, and what it knows of the world. */
export interface World {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly now: Date;
  readonly style: Style;
}

/** Runs one command line. Exit codes: 0 done · 1 done, with findings (only with --strict) · 2 usage · 3 a write was refused. */
export function run(args: readonly string[], world: World): number {
  try {
    return answer(readArguments(args), world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.err(`kith: ${plain(error.message)}`);
    return 2;
  }
}

function answer(line: Line, { out, err, now, style }: World): number {
  if (line.version) return done(out, version);
  const ownTexts = textsOf(languageOf(line.given['language'] ?? 'en'));
  if (line.help) return done(out, help(ownTexts));
  const command = COMMANDS.find(({ id }) => id === line.command);
  const say = ownTexts.folder.unclear;
  const refuse = (what: string, right: string): never => refused({ unclear: { what, right } }, line);
  if (!command) return refuse(say.noCommand(line.command), TERMINAL.call('due'));
  const [folder, ...words] = line.operands;
  if (!folder) return refuse(say.whichVault, TERMINAL.call(command.id));
  if (words.length > 0 && command.takes.length === 0) return refuse(say.tooMany(words[0]!), TERMINAL.usage(command));
  if (command.id !== 'export' && (line.out !== null || line.overwrite)) return refuse(say.outAlone, `${TERMINAL.call('export', { format: 'vcard' })} --out people.vcf`);

  const request = clear(readAsked(command, { ...line.given, ...argumentsOf(command, words) }, dayOfMoment(now), TERMINAL), line);
  const vault = openVault(folder, line.settings);
  const texts = textsOf(request.language);
  const answered = clear(respond(command, vault, request, line, texts, style), line);
  const { findings, refused: unwritten } = answered;
  const { settingsProblem } = vault;
  if (settingsProblem !== null) err(`${OWN_SETTINGS}: ${plain(texts.folder.settingsUnread(settingsProblem))}`);
  if (request.json || !unwritten) out(request.json ? JSON.stringify(answered.json, null, 2) : answered.text);
  for (const finding of findings) err(`${finding.path === '' ? '' : `${plain(finding.path)}:${finding.line}: `}${plain(printFinding(finding, texts))}`);
  if (unwritten) {
    err(printNotWritten(unwritten, texts));
    return 3;
  }
  return line.strict && (findings.length > 0 || settingsProblem !== null) ? 1 : 0;
}

function respond({ id }: CommandRow, vault: Vault, request: Request, line: Line, words: Texts, style: Style): Answer | Unclear {
  const ground = groundOf(vault, { today: request.today, words, style });
  if (id === 'log') return log(ground, vault.root, { ...request, ...nameAndLine(vault, request, line.operands.slice(1)) });
  if (id === 'export' && line.out !== null) return exportTo(ground, vault.root, request.format, line.out, line.overwrite);
  return ANSWERS[id](ground, request);
}

/** The command's own words by the names of its arguments; the last one takes what is left. */
function argumentsOf({ takes }: CommandRow, words: readonly string[]): Record<string, string> {
  return Object.fromEntries(takes.map((name, index) => [name, words.slice(index, index === takes.length - 1 ? words.length : index + 1).join(' ')]));
}

/** The name and the line of words that are not in quotes: a name of two words is both of them. */
function nameAndLine({ roster }: Vault, { today }: Request, words: readonly string[]): Pick<Request, 'person' | 'line'> {
  const count = wordsOfName(roster.view(today).people, words);
  return { person: words.slice(0, count).join(' '), line: words.slice(count).join(' ') };
}

/** What was understood; a `Refusal` in words for what was not. */
function clear<T extends object>(read: T | Unclear, line: Line): T {
  return 'unclear' in read ? refused(read, line) : read;
}

function refused(unclear: Unclear, { given }: Line): never {
  throw new Refusal(printUnclear(unclear, given));
}

function done(out: World['out'], text: string): number {
  out(text);
  return 0;
}

function help(texts: Texts): string {
  const { flags, exitCodes } = texts.folder;
  const goesWith: Readonly<Record<keyof typeof OWN_FLAGS, string>> = {
    strict: flags.strict, out: `${texts.terminal.with('export')} ${flags.out}`, overwrite: `${texts.terminal.with('--out')} ${flags.overwrite}`, settings: flags.settings,
  };
  const own = (Object.keys(OWN_FLAGS) as (keyof typeof OWN_FLAGS)[]).map((name) => [TERMINAL.flag(name, OWN_FLAGS[name]), goesWith[name]] as const);
  return `${printHelp(texts, TERMINAL, own)}\n\n${exitCodes}`;
}
