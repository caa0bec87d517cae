import type { App } from './app';
import { FuzzySuggestModal } from './suggest';
import type { Command, KeymapEventHandler } from 'obsidian';

/** All commands of all plugins, and how they run. */
export class Commands {
  commands: Record<string, Command> = {};
  private hotkeys = new Map<string, KeymapEventHandler[]>();

  constructor(private readonly app: App) {}

  addCommand(command: Command): void {
    this.removeCommand(command.id);
    this.commands[command.id] = command;
    const handlers = (command.hotkeys ?? []).map(({ modifiers, key }) =>
      this.app.scope.register(modifiers, key, (evt) => {
        if (evt.repeat && !command.repeatable) return false;
        return this.executeCommandById(command.id) ? false : undefined;
      }),
    );
    this.hotkeys.set(command.id, handlers);
  }

  removeCommand(id: string): void {
    delete this.commands[id];
    for (const handler of this.hotkeys.get(id) ?? []) this.app.scope.unregister(handler);
    this.hotkeys.delete(id);
  }

  listCommands(): Command[] {
    return Object.values(this.commands);
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** Whether the command could run now. */
  isAvailable(command: Command): boolean {
    return this.run(command, true);
  }

  /** Runs a command; false when it is unknown or may not run now. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command ? this.run(command, false) : false;
  }

  /** The most particular callback counts, as the published types say. */
  private run(command: Command, checking: boolean): boolean {
    if (command.editorCheckCallback || command.editorCallback) {
      const context = this.app.workspace.activeEditor;
      if (!context) return false;
      // The editor and the view have the members of the app's own; the types are declared apart.
      const [editor, view] = [context.editor as never, context as never];
      if (command.editorCheckCallback) {
        if (command.editorCheckCallback(true, editor, view) !== true) return false;
        return checking || command.editorCheckCallback(false, editor, view) !== false;
      }
      if (!checking) command.editorCallback?.(editor, view);
      return true;
    }
    if (command.checkCallback) {
      if (command.checkCallback(true) !== true) return false;
      return checking || command.checkCallback(false) !== false;
    }
    if (!command.callback) return false;
    if (!checking) command.callback();
    return true;
  }
}

/** The list of commands one can run now. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): Command[] {
    return this.app.commands.listCommands().filter((command) => this.app.commands.isAvailable(command));
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommandById(command.id);
  }
}
