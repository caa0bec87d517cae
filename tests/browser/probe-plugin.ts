/** A tiny plugin, written by hand as the CommonJS the app loads: a view, commands, dialogs, a declared settings tab. */
export const probePlugin = `
const o = require('obsidian');
class ProbeView extends o.ItemView {
  getViewType() { return 'probe'; }
  getDisplayText() { return 'Probe'; }
  getIcon() { return 'users'; }
  async onOpen() {
    const el = this.contentEl;
    el.createEl('h4', { text: 'Due today' });
    for (const name of ['Ana', 'Sam', 'Talia']) {
      const row = el.createDiv({ cls: 'tree-item-self', attr: { tabindex: 0, role: 'button' } });
      o.setIcon(row.createDiv('tree-item-icon'), 'user');
      row.createDiv({ cls: 'tree-item-inner', text: name });
      row.addEventListener('contextmenu', (evt) => {
        const menu = new o.Menu();
        menu.addItem((i) => i.setTitle('Log a call').setIcon('phone').onClick(() => new o.Notice('Logged ' + name)));
        menu.addItem((i) => i.setTitle('Snooze').setIcon('bell-off'));
        menu.addItem((i) => i.setTitle('Archive').setIcon('archive').setSection('danger').setWarning(true));
        menu.showAtMouseEvent(evt);
      });
    }
  }
}
class NameModal extends o.Modal {
  onOpen() {
    this.setTitle('Log an interaction');
    new o.Setting(this.contentEl).setName('Who').addText((t) => { this.input = t; });
    new o.Setting(this.contentEl).setName('Channel').addDropdown((d) => d.addOptions({ call: 'Call', email: 'Email' }));
    new o.Setting(this.contentEl).addButton((b) => b.setButtonText('Cancel').onClick(() => this.close()))
      .addButton((b) => b.setButtonText('Log').setCta().onClick(() => { new o.Notice('Hello ' + this.input.getValue()); this.close(); }));
    this.input.inputEl.focus();
  }
}
class Pick extends o.FuzzySuggestModal {
  constructor(app) { super(app); this.setPlaceholder('Who?'); this.setInstructions([{ command: '↵', purpose: 'to log' }, { command: 'shift ↵', purpose: 'to open' }]);
    this.scope.register(['Shift'], 'Enter', (evt) => { this.shifted = true; this.selectActiveSuggestion(evt); return false; }); }
  getItems() { return this.app.vault.getMarkdownFiles(); }
  getItemText(f) { return f.basename; }
  onChooseItem(f) { new o.Notice((this.shifted ? 'Open ' : 'Log ') + f.basename); }
}
class Tab extends o.PluginSettingTab {
  constructor(app, plugin) { super(app, plugin); this.plugin = plugin; }
  getSettingDefinitions() {
    const s = this.plugin.settings;
    return [
      { name: 'Status bar', desc: 'Shows how many people are due.', aliases: ['footer'], control: { type: 'toggle', key: 'bar' } },
      { name: 'Label', visible: () => s.bar, control: { type: 'text', key: 'label', validate: (v) => /x/.test(v) ? 'No x, please.' : undefined } },
      { name: 'People folder', desc: 'Every note in it is a person.', control: { type: 'folder', key: 'folder', placeholder: 'None' } },
      { name: 'Days ahead', control: { type: 'number', key: 'days', min: 1, max: 30, defaultValue: 7, disabled: () => !s.bar } },
      { type: 'list', heading: 'Circles', emptyState: 'No circles.', addItem: { name: 'Add circle', action: () => { s.circles.push('new'); this.update(); } },
        onDelete: (i) => { s.circles.splice(i, 1); this.update(); }, onReorder: (a, b) => { const [m] = s.circles.splice(a, 1); s.circles.splice(b, 0, m); },
        items: s.circles.map((name) => ({ name, desc: '2 weeks', searchable: false })) },
      { type: 'group', heading: 'More', items: [
        { type: 'page', name: 'Advanced', desc: 'Names of fields.', displayValue: '2 renamed', status: 'warning', items: [
          { name: 'Order', control: { type: 'dropdown', key: 'order', options: { a: 'Newest first', b: 'Oldest first' }, defaultValue: 'a' } },
          { name: 'Weight', control: { type: 'slider', key: 'weight', min: 0, max: 10, step: 1 } } ] },
        { name: 'Read everything again', action: () => { new o.Notice('Read again'); } } ] },
    ];
  }
}
module.exports = class Probe extends o.Plugin {
  async onload() {
    this.settings = Object.assign({ bar: true, label: '', circles: ['inner', 'close', 'friends'] }, await this.loadData());
    this.registerView('probe', (leaf) => new ProbeView(leaf));
    this.addRibbonIcon('users', 'Open probe', () => this.openView());
    this.addStatusBarItem().setText('3 due');
    this.addSettingTab(new Tab(this.app, this));
    this.addCommand({ id: 'open', name: 'Open the list', callback: () => this.openView() });
    this.addCommand({ id: 'log', name: 'Log an interaction', callback: () => new NameModal(this.app).open() });
    this.addCommand({ id: 'pick', name: 'Pick a person', callback: () => new Pick(this.app).open() });
    this.addCommand({ id: 'insert', name: 'Insert a line', editorCallback: (editor) => editor.replaceRange('- new\\n', { line: editor.lastLine(), ch: 0 }) });
  }
  async openView() {
    const leaf = this.app.workspace.getLeavesOfType('probe')[0] || this.app.workspace.getRightLeaf(false);
    await leaf.setViewState({ type: 'probe', active: true });
    await this.app.workspace.revealLeaf(leaf);
  }
};
`;
