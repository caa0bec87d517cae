import type { KeymapContext, KeymapEventHandler, KeymapEventListener, Modifier, PaneType, UserEvent } from 'obsidian';
import { Platform } from './platform';

function realModifier(modifier: Modifier): string {
  if (modifier !== 'Mod') return modifier;
  return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

interface Pressed { altKey: boolean; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }

function pressed(evt: Pressed): string {
  const names = [evt.altKey && 'Alt', evt.ctrlKey && 'Ctrl', evt.metaKey && 'Meta', evt.shiftKey && 'Shift'];
  return names.filter(Boolean).join(',');
}

function virtualKey(evt: KeyboardEvent): string {
  const match = /^(?:Key|Digit)(.)$/.exec(evt.code);
  return match?.[1] ?? evt.key;
}

/** A set of key bindings; what it does not handle goes to its parent. */
export class Scope {
  /** What Tab may reach while this scope is on top; focus outside it is brought back. */
  tabFocusContainerEl: HTMLElement | null = null;
  private handlers: (KeymapEventHandler & { func: KeymapEventListener })[] = [];

  constructor(readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const wanted = modifiers ? modifiers.map(realModifier).sort().join(',') : null;
    // The published type of `scope` is the app's own class, which has the same public members.
    const handler = { scope: this, modifiers: wanted, key, func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    this.handlers = this.handlers.filter((other) => other !== handler);
  }

  /** Runs the first binding that fits; `undefined` when none does. */
  handleKey(evt: KeyboardEvent, context: KeymapContext): unknown {
    for (const handler of this.handlers) {
      if (handler.modifiers !== null && handler.modifiers !== context.modifiers) continue;
      const key = handler.key?.toLowerCase();
      if (key !== undefined && key !== evt.key.toLowerCase() && key !== context.vkey.toLowerCase()) continue;
      return handler.func(evt, context);
    }
    return this.parent?.handleKey(evt, context);
  }
}

/** The stack of scopes; the topmost gets every key. */
export class Keymap {
  /** The keymap of the newest app: menus have no app to ask. */
  static global = new Keymap(new Scope());
  private readonly stack: Scope[] = [];
  /** The scope below the stack: the active view's, else the app's. */
  baseScope: () => Scope;

  constructor(readonly rootScope: Scope) {
    this.baseScope = () => this.rootScope;
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.stack.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.stack.indexOf(scope);
    if (at >= 0) this.stack.splice(at, 1);
  }

  /** The scope that would get a key now. */
  get activeScope(): Scope {
    return this.stack[this.stack.length - 1] ?? this.baseScope();
  }

  onKey(evt: KeyboardEvent): void {
    if (evt.isComposing) return;
    const context = { modifiers: pressed(evt), key: evt.key, vkey: virtualKey(evt) };
    if (this.activeScope.handleKey(evt, context) !== false) return;
    evt.preventDefault();
    evt.stopPropagation();
  }

  /** Brings focus back when it leaves what the active scope allows. */
  onFocus(evt: FocusEvent): void {
    const within = this.activeScope.tabFocusContainerEl;
    if (!within || !(evt.target instanceof Node) || within.contains(evt.target)) return;
    const inside = focusable(within)[0] ?? within;
    inside.focus();
  }

  static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    return pressed(evt).split(',').includes(realModifier(modifier));
  }

  static isModEvent(evt?: UserEvent | null): PaneType | boolean {
    if (!evt) return false;
    if (!Keymap.isModifier(evt, 'Mod')) return evt instanceof MouseEvent && evt.button === 1 ? 'tab' : false;
    if (!evt.altKey) return 'tab';
    return evt.shiftKey ? 'window' : 'split';
  }
}

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex], [contenteditable=true]';

/** The elements Tab can reach in an element, in order. */
export function focusable(el: HTMLElement): HTMLElement[] {
  return Array.from(el.querySelectorAll<HTMLElement>(FOCUSABLE)).filter(
    (found) => found.tabIndex >= 0 && !found.hasAttribute('disabled') && found.isShown(),
  );
}

/** Sends the window's keys to the newest app. In the capture phase: hotkeys win over the editor's own keys. */
export function listenToKeys(): void {
  if (listening.has(window)) return;
  listening.add(window);
  window.addEventListener('keydown', (evt) => { Keymap.global.onKey(evt); }, true);
  window.addEventListener('focusin', (evt) => { Keymap.global.onFocus(evt); });
}

const listening = new WeakSet<Window>();
