// Kith at the app's own command line: `obsidian kith:due city=Lisbon`
import type { CliFlags, Plugin } from 'obsidian';
import { languageOf } from '../../core/language';
import { ANSWERS } from '../../core/terminal/answers';
import type { Answer, Unclear } from '../../core/terminal/command';
import { printHelp } from '../../core/terminal/help';
import { COMMANDS, VALUES, type ArgumentName, type CommandRow, type FlagName } from '../../core/terminal/parameters';
import { readAsked, type Given, type Request } from '../../core/terminal/read-asked';
import { printNotWritten } from '../../core/terminal/log';
import { plain } from '../../core/terminal/table';
import { printExplained } from '../../core/words/print-finding';
import { wordsOf, type Words } from '../../core/words/words';
import type { Context } from '../../views/context';
import { onceRead } from '../once-read';
import { APP_DIALECT } from './app-dialect';
import { groundOf, withTexts } from './ground';
import { log } from './log';

/** Gives the app's command line the commands. An app without one has nothing to give them to. */
export function addCommandLine(plugin: Plugin, context: Context): void {
  if (!('registerCliHandler' in plugin)) return;
  try {
    register(plugin, context);
  } catch {
    // Somebody else has one of the names: all the rest of Kith is there.
  }
}

function register(plugin: Plugin, context: Context): void {
  const words = context.words();
  const { about, commands } = words.terminal;
  plugin.registerCliHandler('kith', about, flagsOf(['language'], words), ({ language = 'en' }) => printHelp(wordsOf(languageOf(language)), APP_DIALECT));
  for (const command of COMMANDS) {
    plugin.registerCliHandler(`kith:${command.id}`, commands[command.id], {
      ...flagsOf(command.takes, words, true), ...flagsOf(command.flags, words),
      // As the app's own commands have it.
      ...(command.flags.includes('format') ? {} : { format: { value: 'json|text', description: words.terminal.flags.json } }),
    }, (params) => answer(context, command, given(params)));
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
  return { unclear: { what: wordsOf(languageOf(asked['language'] ?? 'en')).terminal.unclear.noValue(bare), right: APP_DIALECT.flag(bare, VALUES[bare]) } };
}

async function answer(context: Context, command: CommandRow, asked: Given): Promise<string> {
  const now = context.today();
  const request = bareIn(command, asked) ?? readAsked(command, asked, now, APP_DIALECT);
  if ('unclear' in request) return unclear(request, asked);
  if (context.progress() !== null) await new Promise<void>((read) => { onceRead(context, read); });
  const { id } = command;
  return id === 'log' ? told(await log(context, request), request)
    : withTexts(context, (read) => told(ANSWERS[id](groundOf(context, request, read), request), request));
}

/** An answer as it is printed. */
function told(answered: Answer | Unclear, request: Request): string {
  if ('unclear' in answered) return unclear(answered, request);
  const { refused } = answered;
  if (request.json) return JSON.stringify(answered.json, null, 2);
  return refused ? printNotWritten(refused, wordsOf(request.language)) : answered.text;
}

function unclear({ unclear: explained }: Unclear, { language = 'en' }: { readonly language?: string | undefined }): string {
  return `kith: ${plain(printExplained(explained, wordsOf(languageOf(language)).findings.right))}`;
}
