// Counts what outlives a plugin: listeners on what outlives every view, timers, elements and styles.

/** How many of each there are. */
export interface Left {
  readonly listeners: Readonly<Record<string, number>>;
  readonly timers: number;
  /** Elements with a class or an id of Kith's. Where its views stood the app says that they are gone. */
  readonly kith: number;
  readonly elements: number;
  readonly styles: number;
}

/** Begins to count, in this window; runs in a page too, so it knows nothing but the window. `countLeft()` of the window tells. */
export function watchLeft(): void {
  const kept: { readonly on: EventTarget; readonly type: string; readonly listener: unknown; readonly capture: boolean }[] = [];
  const captures = (options: unknown): boolean => options === true || (typeof options === 'object' && options !== null && 'capture' in options && options.capture === true);
  const once = (options: unknown): boolean => typeof options === 'object' && options !== null && 'once' in options && options.once === true;
  /** Elements go with their views; the body and the root stay, and so does all that is no element. */
  const stays = (on: EventTarget): boolean => !(on instanceof Element) || on === document.body || on === document.documentElement;
  const at = (on: EventTarget, type: string, listener: unknown, options: unknown): number =>
    kept.findIndex((one) => one.on === on && one.type === type && one.listener === listener && one.capture === captures(options));
  const wrap = (owner: { addEventListener: unknown; removeEventListener: unknown }): void => {
    const { addEventListener: add, removeEventListener: remove } = owner as Record<'addEventListener' | 'removeEventListener', (...given: unknown[]) => void>;
    owner.addEventListener = function (this: EventTarget | undefined, type: string, listener: unknown, options: unknown): void {
      const on = this ?? window;
      if (stays(on) && !once(options) && at(on, type, listener, options) < 0) kept.push({ on, type, listener, capture: captures(options) });
      add.call(this, type, listener, options);
    };
    owner.removeEventListener = function (this: EventTarget | undefined, type: string, listener: unknown, options: unknown): void {
      const found = at(this ?? window, type, listener, options);
      if (found >= 0) kept.splice(found, 1);
      remove.call(this, type, listener, options);
    };
  };
  if (Object.hasOwn(window, 'addEventListener')) wrap(window); // a window that is made up has its own
  wrap(EventTarget.prototype);

  const waiting = new Set<unknown>();
  const own = window as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const [set, clear, again] of [['setTimeout', 'clearTimeout', false], ['setInterval', 'clearInterval', true], ['requestAnimationFrame', 'cancelAnimationFrame', false]] as const) {
    const [start, stop] = [own[set]!, own[clear]!];
    own[set] = (run, ...more) => {
      const id = start.call(window, (...given: unknown[]) => {
        if (!again) waiting.delete(id);
        (run as (...all: unknown[]) => void)(...given);
      }, ...more);
      waiting.add(id);
      return id;
    };
    own[clear] = (id) => {
      waiting.delete(id);
      return stop.call(window, id);
    };
  }

  Object.assign(window, {
    countLeft: (): Left => {
      const listeners: Record<string, number> = {};
      for (const { type } of kept) listeners[type] = (listeners[type] ?? 0) + 1;
      return {
        listeners: Object.fromEntries(Object.entries(listeners).sort(([a], [b]) => (a < b ? -1 : 1))),
        timers: waiting.size,
        kith: document.querySelectorAll('[class*="kith-"], [id*="kith"]').length,
        elements: document.querySelectorAll('*').length,
        styles: document.querySelectorAll('style, link[rel="stylesheet"]').length + document.adoptedStyleSheets.length,
      };
    },
  });
}
