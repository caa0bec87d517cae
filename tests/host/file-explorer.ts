import { TFile, TFolder, type TAbstractFile } from './files';
import { setIcon } from './icons';
import { Keymap } from './keymap';
import { Menu } from './menu';
import { ItemView } from './views';

/** A plain list of the vault's folders and notes. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  override navigation = false;

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  protected override async onOpen(): Promise<void> {
    for (const name of ['create', 'delete', 'rename'] as const) this.registerEvent(this.app.vault.on(name, () => { this.draw(); }));
    this.registerEvent(this.app.workspace.on('file-open', () => { this.draw(); }));
    this.draw();
  }

  private draw(): void {
    this.contentEl.empty();
    const list = this.contentEl.createDiv('nav-files-container');
    this.drawFolder(list, this.app.vault.getRoot());
  }

  private drawFolder(el: HTMLElement, folder: TFolder): void {
    const kind = (item: TAbstractFile): number => (item instanceof TFolder ? 0 : 1);
    const items = [...folder.children].sort((a, b) => kind(a) - kind(b) || a.name.localeCompare(b.name));
    for (const item of items) {
      if (item instanceof TFolder) {
        const box = el.createDiv('tree-item nav-folder');
        const title = box.createDiv({ cls: 'tree-item-self nav-folder-title' });
        setIcon(title.createDiv('tree-item-icon'), 'chevron-down');
        title.createDiv({ cls: 'tree-item-inner', text: item.name });
        this.drawFolder(box.createDiv('tree-item-children'), item);
      } else if (item instanceof TFile) this.drawFile(el, item);
    }
  }

  private drawFile(el: HTMLElement, file: TFile): void {
    const row = el.createDiv({ cls: 'tree-item-self nav-file-title tappable', attr: { 'data-path': file.path, tabindex: -1 } });
    row.createDiv({ cls: 'tree-item-inner', text: file.basename });
    row.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    row.addEventListener('click', (evt) => { void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file); });
    row.addEventListener('contextmenu', (evt) => {
      const menu = new Menu();
      this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
      if (menu.items.length > 0) menu.showAtMouseEvent(evt);
    });
  }
}
