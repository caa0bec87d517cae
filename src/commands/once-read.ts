import type { Context } from '../views/context';

/** Acts once the notes are read: at once, where they are. */
export function onceRead({ progress, onChange }: Pick<Context, 'progress' | 'onChange'>, act: () => void): void {
  if (progress() === null) return act();
  const stop = onChange(() => {
    if (progress() !== null) return;
    stop();
    act();
  });
}
