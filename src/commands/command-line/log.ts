import type { NoteChange } from '../../core/edit/gesture';
import { applySplice } from '../../core/edit/splice';
import type { Answer, Unclear } from '../../core/terminal/command';
import { answerLogged, answerRefused, newLine, readLog, type Logged } from '../../core/terminal/log';
import type { Request } from '../../core/terminal/read-asked';
import type { Context } from '../../views/context';
import { logChanges, type LogChange } from '../log-changes';
import { tellDone } from '../perform';
import { groundOf } from './ground';

/** `kith:log`: the gesture of the box to log in, which the app shows and can take back as it does those. */
export async function log(context: Context, request: Request): Promise<Answer | Unclear> {
  const { today } = request;
  const ground = groundOf(context, request);
  const read = readLog(ground, request);
  if ('unclear' in read) return read;
  if ('rule' in read) return answerRefused(today, read, ground.words);
  const lines = new Map<string, Logged>();
  const changes = await logChanges({ ...context, today: () => today }, read);
  const name = context.words().gestures.did.log(read.everyone.map((one) => one.name));
  const refused = await context.pen.write(name, changes.map((one) => watched(one, request, (line) => lines.set(line.path, line))));
  if (refused) return answerRefused(today, refused, ground.words);
  tellDone(context, name);
  return answerLogged(today, [...lines.values()]);
}

/** The change, and a look at the line it writes. */
function watched({ said, change }: LogChange, { today }: Request, onLine: (line: Logged) => void): NoteChange {
  const { path } = change;
  if ('text' in change) {
    onLine(newLine(path, '', change.text, said));
    return change;
  }
  return {
    path,
    change: (note, reading) => {
      const splice = change.change(note, { ...reading, today });
      if (!('rule' in splice)) onLine(newLine(path, note.text, applySplice(note.text, splice), said));
      return splice;
    },
  };
}
