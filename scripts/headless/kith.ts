// The command `kith`: the core on a folder of notes, without Obsidian.
import { version } from '../../package.json';
import { printFinding } from '../../src/core/words/print-finding';
import { printRefusal } from '../../src/core/words/print-refusal';
import { readArguments, type Request } from './arguments';
import { audit } from './commands/audit';
import type { Command } from './commands/command';
import { due } from './commands/due';
import { exporting } from './commands/export';
import { log } from './commands/log';
import { person } from './commands/person';
import { stats } from './commands/stats';
import { Refusal } from './refusal';
import { plain, type Style } from './table';
import { openVault, OWN_SETTINGS } from './vault';
import { textsOf } from './words/texts';

const COMMANDS: Readonly<Record<string, Command>> = { due, audit, person, log, export: exporting, stats };

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
    return answer(readArguments(args, world.now), world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.err(`kith: ${plain(error.message)}`);
    return 2;
  }
}

function answer(request: Request, { out, err, style }: World): number {
  if (request.version) return done(out, version);
  if (request.help) return done(out, help());
  const command = Object.hasOwn(COMMANDS, request.command) ? COMMANDS[request.command]! : null;
  if (!command) throw new Refusal(`${request.command === '' ? 'no command' : `no command “${request.command}”`}. Right would be: kith due ~/Notes (kith --help lists them all)`);
  const [folder, ...words] = request.operands;
  if (!folder) throw new Refusal(`which vault? Right would be: kith ${request.command} ~/Notes`);
  if (words.length > 0 && command !== person && command !== log) throw new Refusal(`“${words[0]}” is one word too many. Right would be: kith ${command.usage}`);

  if (request.city !== null && command !== due) throw new Refusal('--city goes with due alone. Right would be: kith due ~/Notes --city Lisbon');

  if (command !== exporting && (request.format !== null || request.out !== null || request.overwrite)) throw new Refusal('--format, --out and --overwrite go with export alone. Right would be: kith export ~/Notes --format vcard');

  const vault = openVault(folder, request.settings);
  const texts = textsOf(request.language);
  const answered = command.run({ vault, today: request.today, city: request.city, format: request.format, out: request.out, overwrite: request.overwrite, words, style, texts });
  const { findings, refused } = answered;
  const { settingsProblem } = vault;
  if (settingsProblem !== null) err(`${OWN_SETTINGS}: ${plain(texts.terminal.settingsUnread(settingsProblem))}`);
  if (request.json || !refused) out(request.json ? JSON.stringify(answered.json, null, 2) : answered.text);
  for (const finding of findings) err(`${finding.path === '' ? '' : `${plain(finding.path)}:${finding.line}: `}${plain(printFinding(finding, texts))}`);
  if (refused) {
    err(`${plain(refused.path)}:${refused.line}: ${plain(printRefusal(refused, texts))}`);
    return 3;
  }
  return request.strict && (findings.length > 0 || settingsProblem !== null) ? 1 : 0;
}

function done(out: World['out'], text: string): number {
  out(text);
  return 0;
}

function help(): string {
  const width = Math.max(...Object.values(COMMANDS).map(({ usage }) => usage.length));
  return [
    'kith – who is due, from the dated lines of your own notes',
    '',
    ...Object.values(COMMANDS).map(({ usage, says }) => `  kith ${usage.padEnd(width)}  ${says}`),
    '',
    '  --today DAY      the day to answer for (2026-11-23); today when left out',
    '  --json           one JSON object instead of a table',
    '  --strict         exit with 1 when there are findings',
    '  --city PLACE     with due: only who is there; part of its name will do',
    '  --format FORMAT  with export: vcard, csv, json or ics',
    '  --out FILE       with export: written there instead of printed',
    '  --overwrite      with --out: also over a file that Kith did not write',
    '  --settings FILE  settings to use instead of the vault’s own',
    '  --language LANG  en or fr: what tables and messages are in, also in JSON; en when left out',
    '',
    'Exit codes: 0 done · 1 done, with findings (only with --strict) · 2 usage · 3 a write was refused',
  ].join('\n');
}
