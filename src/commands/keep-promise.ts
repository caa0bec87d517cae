import { tickTask } from '../core/edit/tick-task';
import { scanMarkdown } from '../core/markdown';
import type { OpenPromise } from '../core/promise';
import type { Context } from '../views/context';
import { perform } from './perform';

/** Ticks the task of a promise, where it stands; `line` is that line as it was shown. */
export function keepPromise(context: Context, { path, line }: OpenPromise, shown: string): void {
  const text = taskIn(shown);
  void perform(context, context.words().gestures.did.tick(text), [{ path, change: (note, reading) => tickTask(note, line, text, reading) }]);
}

/** What stands behind the box of a task. */
function taskIn(line: string): string {
  const bare = line.trim();
  let text = bare;
  scanMarkdown(bare, 0, 1, (from, to, _, box) => {
    if (box !== null) text = bare.slice(from, to).trim();
  });
  return text;
}
