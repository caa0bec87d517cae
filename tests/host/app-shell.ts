import type { App } from './app';
import { CommandPalette } from './commands';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** The frame around the workspace: the ribbon at the left, the status bar, and on a phone the bar at the foot. */
export class AppShell {
  containerEl: HTMLElement;
  ribbonEl: HTMLElement;
  statusBarEl: HTMLElement;

  constructor(private readonly app: App, parentEl: HTMLElement) {
    this.containerEl = parentEl.createDiv('app-container');
    const main = this.containerEl.createDiv('horizontal-main-container');
    main.appendChild(app.workspace.containerEl);
    const ribbon = createDiv('workspace-ribbon side-dock-ribbon mod-left');
    app.workspace.containerEl.prepend(ribbon);
    this.ribbonEl = ribbon.createDiv('side-dock-actions');
    const foot = ribbon.createDiv('side-dock-settings');
    this.action(foot, 'settings', 'Settings', () => { this.app.setting.open(); });
    this.statusBarEl = this.containerEl.createDiv({ cls: 'status-bar', attr: { role: 'status' } });
    this.action(this.ribbonEl, 'panel-left', 'Toggle left sidebar', () => { app.workspace.leftSplit.toggle(); });
    this.action(this.ribbonEl, 'terminal', 'Open command palette', () => { this.openPalette(); });
    this.drawMobileBar();
    app.scope.register(['Mod'], 'p', () => {
      this.openPalette();
      return false;
    });
    app.scope.register(['Mod'], ',', () => {
      this.app.setting.open();
      return false;
    });
  }

  openPalette(): void {
    new CommandPalette(this.app).open();
  }

  addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    return this.action(this.ribbonEl, icon, title, callback);
  }

  addStatusBarItem(pluginId: string): HTMLElement {
    return this.statusBarEl.createDiv(`status-bar-item plugin-${pluginId}`);
  }

  remove(): void {
    this.containerEl.remove();
  }

  private action(el: HTMLElement, icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const actionEl = el.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { role: 'button', tabindex: 0 } });
    setIcon(actionEl, icon);
    setTooltip(actionEl, title, { placement: 'right' });
    actionEl.addEventListener('click', callback);
    actionEl.addEventListener('keydown', (evt) => { if (evt.key === 'Enter') actionEl.click(); });
    return actionEl;
  }

  private drawMobileBar(): void {
    const bar = this.containerEl.createDiv('mobile-navbar');
    const { workspace } = this.app;
    this.action(bar, 'panel-left', 'Left sidebar', () => { workspace.leftSplit.toggle(); });
    this.action(bar, 'terminal', 'Command palette', () => { this.openPalette(); });
    this.action(bar, 'settings', 'Settings', () => { this.app.setting.open(); });
    this.action(bar, 'panel-right', 'Right sidebar', () => { workspace.rightSplit.toggle(); });
  }
}
