import type { Context } from '../views/context';

/** Does something now, or as soon as the vault is read. */
export function onceRead({ progress, onChange }: Pick<Context, 'progress' | 'onChange'>, act: () => void): void {
  if (progress() === null) return act();
  const stop = onChange(() => {
    if (progress() !== null) return;
    stop();
    act();
  });
}
