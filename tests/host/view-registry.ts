import type { App } from './app';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { EmptyView, UnknownView } from './placeholder-views';
import type { View } from './views';

type Creator = (leaf: WorkspaceLeaf) => View;

/** Which view a type is, and which type a file's extension. */
export class ViewRegistry {
  private creators = new Map<string, Creator>([
    ['markdown', (leaf) => new MarkdownView(leaf)],
    ['empty', (leaf) => new EmptyView(leaf)],
  ]);
  private extensions = new Map<string, string>([['md', 'markdown']]);

  constructor(private readonly app: App) {}

  has(type: string): boolean {
    return this.creators.has(type);
  }

  /** A type is registered once: a second time is an error, as in the app. */
  registerView(type: string, creator: Creator): void {
    if (this.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
    for (const leaf of this.app.workspace.getLeavesOfType(type)) void leaf.rebuildView();
  }

  unregisterView(type: string): void {
    this.creators.delete(type);
    for (const leaf of this.app.workspace.getLeavesOfType(type)) void leaf.rebuildView();
  }

  registerExtensions(extensions: string[], type: string): void {
    for (const extension of extensions) this.extensions.set(extension, type);
  }

  unregisterExtensions(extensions: string[]): void {
    for (const extension of extensions) this.extensions.delete(extension);
  }

  typeFor(extension: string): string {
    return this.extensions.get(extension) ?? 'markdown';
  }

  create(type: string, leaf: WorkspaceLeaf): View {
    return this.creators.get(type)?.(leaf) ?? new UnknownView(leaf, { type });
  }
}
