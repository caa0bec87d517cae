import type { EventRef as ObsidianEventRef } from 'obsidian';

type Listener = (...data: unknown[]) => unknown;

/** What `on` gives back and `offref` takes; the fields are the host's own business. */
export interface EventRef extends ObsidianEventRef {
  readonly owner: Events;
  readonly name: string;
  readonly callback: Listener;
  readonly context: unknown;
}

/** Where the error of a throwing listener goes: by default a later, uncaught throw, as in the app. */
export const listenerErrors = {
  report(error: unknown): void {
    setTimeout(() => {
      throw error;
    }, 0);
  },
};

/** Named events with listeners, as in the app: `on`, `off`, `offref`, `trigger`. */
export class Events {
  #refs: EventRef[] = [];

  /** Listens to an event; hand the result to `offref` to stop. */
  on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
    const ref: EventRef = { owner: this, name, callback: callback as Listener, context };
    this.#refs.push(ref);
    return ref;
  }

  /** Stops every listening of this function to this event. */
  off(name: string, callback: (...data: never[]) => unknown): void {
    this.#refs = this.#refs.filter((ref) => ref.name !== name || ref.callback !== callback);
  }

  /** Stops one listening. */
  offref(ref: ObsidianEventRef): void {
    this.#refs = this.#refs.filter((other) => other !== ref);
  }

  /** Calls the listeners of an event, in the order they came. */
  trigger(name: string, ...data: unknown[]): void {
    // A copy, and a second look: listeners may come and go while the others are called.
    for (const ref of this.#refs.filter((each) => each.name === name)) {
      if (this.#refs.includes(ref)) this.tryTrigger(ref, data);
    }
  }

  /** Calls one listener; its error is reported and does not stop the others. */
  tryTrigger(ref: ObsidianEventRef, data: unknown[]): void {
    const { callback, context } = ref as EventRef;
    try {
      callback.apply(context, data);
    } catch (error) {
      listenerErrors.report(error);
    }
  }

  /** How many listeners an event has: for tests of clean unloading. */
  listenerCount(name?: string): number {
    return this.#refs.filter((ref) => name === undefined || ref.name === name).length;
  }
}
