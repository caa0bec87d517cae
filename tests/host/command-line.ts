import type { CliData, CliFlags, CliHandler } from 'obsidian';

interface Registered {
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

/** The app's command line: what plugins answer to, and how it is asked. Whether the app looks at flags itself nobody has published; this one does not. */
export class CommandLine {
  readonly commands = new Map<string, Registered>();

  register(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    if (this.commands.has(command)) throw new Error(`the command "${command}" is registered already`);
    this.commands.set(command, { description, flags, handler });
  }

  unregister(command: string): void {
    this.commands.delete(command);
  }

  /** What `obsidian COMMAND key=value flag` prints. A flag alone has the value `true`; `\n` and `\t` in a value are a line end and a tab. */
  async run(command: string, ...words: readonly string[]): Promise<string> {
    const registered = this.commands.get(command);
    if (!registered) throw new Error(`there is no command "${command}"`);
    const params: CliData = {};
    for (const word of words) {
      const at = word.indexOf('=');
      params[at < 0 ? word : word.slice(0, at)] = at < 0 ? 'true' : word.slice(at + 1).replaceAll(String.raw`\n`, '\n').replaceAll(String.raw`\t`, '\t');
    }
    return registered.handler(params);
  }
}
