import type { Plugin } from 'obsidian';
import type { Context } from '../views/context';

type Awaited = Pick<Context, 'progress' | 'onChange'>;

/** Does something now, or as soon as the vault is read. */
export function onceRead({ progress, onChange }: Awaited, act: () => void): void {
  if (progress() === null) return act();
  const stop = onChange(() => {
    if (progress() !== null) return;
    stop();
    act();
  });
}

/** Whether Kith is on, to whom it answers and who may have to wait. */
export interface Switch {
  readonly isOn: () => boolean;
  /** Waits until the vault is read, or Kith is off; then says whether it is on. */
  readonly read: () => Promise<boolean>;
}

/** The switch of the plugin: nobody waits for one that was switched off. */
export function switchOf(plugin: Plugin, context: Awaited): Switch {
  let on = true;
  const ended = new Promise<void>((resume) => {
    plugin.register(() => {
      on = false;
      resume();
    });
  });
  return {
    isOn: () => on,
    async read() {
      if (on && context.progress() !== null) await Promise.race([ended, new Promise<void>((resume) => { onceRead(context, resume); })]);
      return on;
    },
  };
}
