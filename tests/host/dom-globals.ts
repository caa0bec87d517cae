import { creators, extend, extendPrototypes } from './dom';
import { extendHtml } from './dom-html';

/** Obsidian's global functions and its additions to the language's own objects. */

function extendLanguage(): void {
  extend(Array.prototype as unknown[], {
    first() { return this[0]; },
    last() { return this[this.length - 1]; },
    contains(target: unknown) { return this.includes(target); },
    remove(target: unknown) {
      for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
    },
    unique() { return [...new Set(this)]; },
  });
  extend(String.prototype, {
    contains(target: string) { return this.includes(target); },
  });
  extend(Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
  extend(String, { isString: (value: unknown) => typeof value === 'string' });
  extend(Number, { isNumber: (value: unknown) => typeof value === 'number' });
  extend(Object, { isEmpty: (value: object) => Object.keys(value).length === 0 });
}

function defineGlobals(): void {
  extend(globalThis, {
    ...creators,
    activeDocument: document,
    activeWindow: window,
    isBoolean: (value: unknown) => typeof value === 'boolean',
    fish: (selector: string) => document.querySelector(selector),
    fishAll: (selector: string) => Array.from(document.querySelectorAll(selector)),
    ready: (fn: () => unknown) => { fn(); },
    sleep: (ms: number) => new Promise<void>((done) => { setTimeout(done, ms); }),
    nextFrame: () => new Promise<void>((done) => { requestAnimationFrame(() => { done(); }); }),
  });
}

/** Installs everything once per window; without a document only the language's part. */
export function installGlobals(): void {
  extendLanguage();
  if (typeof document === 'undefined') return;
  extendPrototypes();
  extendHtml();
  defineGlobals();
}
