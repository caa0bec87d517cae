// @vitest-environment happy-dom
import type { EditorPosition } from 'obsidian';
import {
  AbstractInputSuggest, App, Editor, EditorSuggest, FuzzySuggestModal, Keymap, MarkdownView, Menu, prepareFuzzySearch,
  renderResults, Scope, SuggestModal, getIcon, setIcon, debounce, requireApiVersion,
} from './obsidian';
import { setPlatform } from './platform';
import { merge } from './text-view';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let app: App;
beforeEach(() => { app = new App({ files: { 'Ana.md': 'one\ntwo\nthree\n' } }); });
afterEach(async () => { await app.quit(); });

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const evt = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(evt);
  return evt;
}

class Pick extends FuzzySuggestModal<string> {
  chosen: string[] = [];
  closedFirst: boolean[] = [];
  getItems(): string[] { return ['Ana', 'Samir', 'Talia']; }
  getItemText(item: string): string { return item; }
  onChooseItem(item: string): void {
    this.closedFirst.push(!this.isOpen);
    this.chosen.push(item);
  }
}

test('a suggester is moved and used by keys, and is closed before it tells the choice', () => {
  const pick = new Pick(app);
  pick.scope.register(['Shift'], 'Enter', (evt) => {
    pick.chosen.push('with shift');
    pick.selectActiveSuggestion(evt);
    return false;
  });
  pick.open();
  expect(document.activeElement).toBe(pick.inputEl);
  press('ArrowUp');
  press('Enter', { shiftKey: true });
  expect(pick.chosen).toEqual(['with shift', 'Talia']);
  expect(pick.closedFirst).toEqual([true]);
});

test('nothing found says so, and a late answer does not replace a newer one', async () => {
  const answers: ((values: string[]) => void)[] = [];
  class Slow extends SuggestModal<string> {
    getSuggestions(): Promise<string[]> { return new Promise((answer) => { answers.push(answer); }); }
    renderSuggestion(value: string, el: HTMLElement): void { el.setText(value); }
    onChooseSuggestion(): void {}
  }
  const slow = new Slow(app);
  slow.open();
  slow.inputEl.dispatchEvent(new Event('input'));
  answers[1]?.(['new']);
  await Promise.resolve();
  answers[0]?.(['old']);
  await Promise.resolve();
  expect(slow.resultContainerEl.textContent).toBe('new');
  slow.inputEl.dispatchEvent(new Event('input'));
  answers[2]?.([]);
  await Promise.resolve();
  expect(slow.resultContainerEl.textContent).toBe('No results found.');
});

test('a menu gives its keys back, keeps sections together and opens submenus', () => {
  const done: string[] = [];
  const menu = new Menu();
  menu.addItem((item) => item.setTitle('A').setSection('x').onClick(() => done.push('A')));
  menu.addItem((item) => item.setTitle('B').setSection('y').setDisabled(true));
  menu.addItem((item) => {
    item.setTitle('C').setSection('x').setSubmenu().addItem((sub) => sub.setTitle('D').onClick(() => done.push('D')));
  });
  menu.showAtPosition({ x: 0, y: 0 });
  expect(Array.from(menu.dom.querySelectorAll('.menu-item-title')).map((el) => el.textContent)).toEqual(['A', 'C', 'B']);
  press('ArrowDown');
  press('ArrowDown');
  press('ArrowRight');
  press('Enter');
  expect(done).toEqual(['D']);
  expect(document.querySelector('.menu')).toBeNull();
  expect(app.keymap.activeScope).toBe(app.scope);
});

test('the topmost scope gets the keys; its parent what it leaves', () => {
  const told: string[] = [];
  app.scope.register(['Mod'], 'k', () => { told.push('app'); return false; });
  const scope = new Scope(app.scope);
  scope.register([], 'Enter', () => { told.push('scope'); });
  app.keymap.pushScope(scope);
  press('Enter');
  expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(true);
  press('Enter', { shiftKey: true });
  app.keymap.popScope(scope);
  press('Enter');
  expect(told).toEqual(['scope', 'app']);
});

test('Mod is the platform\'s own key', () => {
  expect(Keymap.isModEvent(new MouseEvent('click', { ctrlKey: true }))).toBe('tab');
  setPlatform('mac');
  expect(Keymap.isModEvent(new MouseEvent('click', { ctrlKey: true }))).toBe(false);
  expect(Keymap.isModEvent(new MouseEvent('click', { metaKey: true, altKey: true }))).toBe('split');
  expect(Keymap.isModEvent(new MouseEvent('auxclick', { button: 1 }))).toBe('tab');
  expect(Keymap.isModEvent(null)).toBe(false);
});

test('suggestions of an input follow what is typed and close on Escape only themselves', () => {
  class Words extends AbstractInputSuggest<string> {
    protected getSuggestions(query: string): string[] { return ['red', 'green'].filter((word) => word.includes(query)); }
    renderSuggestion(value: string, el: HTMLElement): void { el.setText(value); }
  }
  const pick = new Pick(app);
  pick.open();
  const words = new Words(app, pick.contentEl.createEl('input'));
  words.onSelect((value) => { words.setValue(value); words.close(); });
  pick.modalEl.appendChild(words.textInputEl);
  words.textInputEl.focus();
  expect(document.querySelectorAll('.suggestion .suggestion-item')).toHaveLength(2);
  press('Escape');
  expect([words.isOpen, pick.isOpen]).toEqual([false, true]);
});

test('the editor replaces, maps its cursor, and undoes', async () => {
  await app.workspace.openLinkText('Ana', '');
  const editor = app.workspace.getActiveViewOfType(MarkdownView)?.editor;
  if (!(editor instanceof Editor)) throw new Error('no editor');
  editor.setCursor(2, 1);
  editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, text: 'zero\n' }, { from: { line: 1, ch: 0 }, to: { line: 1, ch: 3 }, text: '2' }] });
  expect(editor.getValue()).toBe('zero\none\n2\nthree\n');
  expect(editor.getCursor()).toEqual({ line: 3, ch: 1 });
  expect(editor.wordAt({ line: 3, ch: 2 })).toEqual({ from: { line: 3, ch: 0 }, to: { line: 3, ch: 5 } });
  editor.undo();
  expect(editor.getValue()).toBe('one\ntwo\nthree\n');
  editor.redo();
  expect(editor.lineCount()).toBe(5);
  expect(editor.offsetToPos(editor.posToOffset({ line: 1, ch: 2 }))).toEqual({ line: 1, ch: 2 });
});

test('a suggestion in the editor opens where it wants to and is used by Enter', async () => {
  class At extends EditorSuggest<string> {
    onTrigger(cursor: EditorPosition, editor: Editor) {
      const start = editor.getLine(cursor.line).lastIndexOf('@');
      return start < 0 ? null : { start: { line: cursor.line, ch: start }, end: cursor, query: editor.getLine(cursor.line).slice(start + 1) };
    }
    getSuggestions(context: { query: string }): string[] { return ['Ana', 'Sam'].filter((name) => name.startsWith(context.query)); }
    renderSuggestion(value: string, el: HTMLElement): void { el.setText(value); }
    selectSuggestion(value: string): void {
      const { context } = this;
      if (context) context.editor.replaceRange(`[[${value}]]`, context.start, context.end);
      this.close();
    }
  }
  app.workspace.editorSuggest.addSuggest(new At(app));
  await app.workspace.openLinkText('Ana', '');
  const editor = app.workspace.activeEditor?.editor;
  editor?.setCursor(0, 3);
  editor?.replaceSelection(' @S');
  expect(document.querySelector('.suggestion')?.textContent).toBe('Sam');
  press('Enter');
  expect(editor?.getLine(0)).toBe('one [[Sam]]');
});

test('a change from outside and one typed are both kept, but where they touch the same run', () => {
  expect(merge('a b c', 'A b c', 'a b C')).toBe('A b C');
  expect(merge('a b c', 'a b C', 'A b c')).toBe('A b C');
  expect(merge('a\nb\n', 'a\nmine\nb\n', 'a\ntheirs\nb\n').split('\n').sort()).toEqual(['', 'a', 'b', 'mine', 'theirs']);
});

test('fuzzy search finds letters in order and marks them', () => {
  const match = prepareFuzzySearch('tl')('Talia');
  expect(match?.matches).toEqual([[0, 1], [2, 3]]);
  expect(prepareFuzzySearch('lt')('Talia')).toBeNull();
  const el = document.body.createDiv();
  if (match) renderResults(el, 'Talia', match);
  expect(el.querySelectorAll('.suggestion-highlight')).toHaveLength(2);
  expect(el.textContent).toBe('Talia');
});

test('icons are found by new, old and prefixed names', () => {
  for (const name of ['users', 'lucide-users', 'trash-2', 'alert-triangle', 'right-triangle']) expect(getIcon(name), name).not.toBeNull();
  expect(getIcon('no-such-icon')).toBeNull();
  const el = createDiv();
  setIcon(el, 'users');
  expect(el.firstElementChild?.classList.contains('svg-icon')).toBe(true);
});

test('a debounced call can be run at once or forgotten', () => {
  vi.useFakeTimers();
  const ran: number[] = [];
  const later = debounce((n: number) => { ran.push(n); }, 100, true);
  later(1);
  later(2);
  later.run();
  later(3);
  later.cancel();
  vi.advanceTimersByTime(500);
  vi.useRealTimers();
  expect(ran).toEqual([2]);
  expect([requireApiVersion('1.13.0'), requireApiVersion('1.14.0')]).toEqual([true, false]);
});
