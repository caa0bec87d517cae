// Kith at the app's own command line: `obsidian kith:due city=Lisbon`
import type { CliFlags, Plugin } from 'obsidian';
import { ANSWERS } from '../../core/terminal/answers';
import type { Answer, Unclear } from '../../core/terminal/command';
import { printHelp } from '../../core/terminal/help';
import { COMMANDS, VALUES, type ArgumentName, type CommandRow, type FlagName } from '../../core/terminal/parameters';
import { printUnclear, readAsked, wordsIn, type Given, type Request } from '../../core/terminal/read-asked';
import { printNotWritten } from '../../core/terminal/log';
import { plain } from '../../core/terminal/table';
import { wordsOf, type Words } from '../../core/words/words';
import type { Context } from '../../views/context';
import { withTexts, type GroundOn } from '../ground';
import type { Switch } from '../once-read';
import { APP_DIALECT } from './app-dialect';
import { log } from './log';

/** Gives the app's command line the commands. An app without one has nothing to give them to. */
export function addCommandLine(plugin: Plugin, context: Context, groundOn: GroundOn, { read }: Switch): void {
  if (!('registerCliHandler' in plugin)) return;
  try {
    register(plugin, context.words(), (command, asked) => answer(context, groundOn, read, command, asked));
  } catch {
    // Somebody else has one of the names: all the rest of Kith is there.
  }
}

function register(plugin: Plugin, words: Words, answer: (command: CommandRow, asked: Given) => Promise<string>): void {
  const { about, commands } = words.terminal;
  plugin.registerCliHandler('kith', about, flagsOf(['language'], words), (params) => printHelp(wordsIn(params), APP_DIALECT));
  for (const command of COMMANDS) {
    plugin.registerCliHandler(`kith:${command.id}`, commands[command.id], {
      ...flagsOf(command.takes, words, true), ...flagsOf(command.flags, words),
      // As the app's own commands have it.
      ...(command.flags.includes('format') ? {} : { format: { value: 'json|text', description: words.terminal.flags.json } }),
    }, (params) => answer(command, given(params)));
  }
}

function flagsOf(names: readonly (ArgumentName | FlagName)[], { terminal }: Words, required = false): CliFlags {
  return Object.fromEntries(names.map((name) => {
    const value = VALUES[name];
    return [name, { description: terminal.flags[name], ...(value === null ? {} : { value: `<${value.toLowerCase()}>` }), ...(required ? { required } : {}) }];
  }));
}

/** What was typed for Kith; `--json` is understood as `json`. The vault and the clipboard are the app's own matter. */
function given(params: Given): Given {
  return Object.fromEntries(Object.entries(params).map(([name, value]): [string, string | undefined] => [name.replace(/^--/, ''), value]).filter(([name]) => name !== 'vault' && name !== 'copy'));
}

/** A flag with nothing behind it that needs something: to the app, that is `true`. */
function bareIn({ takes, flags }: CommandRow, asked: Given): Unclear | null {
  const bare = [...takes, ...flags].find((name) => VALUES[name] !== null && asked[name] === 'true');
  if (bare === undefined) return null;
  return { unclear: { what: wordsIn(asked).terminal.unclear.noValue(bare), right: APP_DIALECT.flag(bare, VALUES[bare]) } };
}

async function answer(context: Context, groundOn: GroundOn, read: Switch['read'], command: CommandRow, asked: Given): Promise<string> {
  const now = context.today();
  const request = bareIn(command, asked) ?? readAsked(command, asked, now, APP_DIALECT);
  if ('unclear' in request) return unclear(request, asked);
  const { today, language } = request;
  const words = wordsOf(language);
  if (!await read()) return `kith: ${words.api.off}`;
  const { id } = command;
  return id === 'log' ? told(await log(context, groundOn(today, words), request), request)
    : withTexts(context, (textOf) => told(ANSWERS[id](groundOn(today, words, textOf), request), request));
}

/** An answer as it is printed. */
function told(answered: Answer | Unclear, request: Request): string {
  if ('unclear' in answered) return unclear(answered, { language: request.language });
  const { refused } = answered;
  if (request.json) return JSON.stringify(answered.json, null, 2);
  return refused ? printNotWritten(refused, wordsOf(request.language)) : answered.text;
}

function unclear(read: Unclear, asked: Given): string {
  return `kith: ${plain(printUnclear(read, asked))}`;
}
