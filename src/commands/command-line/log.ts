import { notWritten } from '../../core/edit/refusal';
import type { Answer, Ground, Unclear } from '../../core/terminal/command';
import { answerLogged, answerRefused, readLog } from '../../core/terminal/log';
import type { Request } from '../../core/terminal/read-asked';
import type { Context } from '../../views/context';
import { logUnasked } from '../log-changes';

/** `kith:log`: the gesture of the box to log in, which the app shows and can take back as it does those. */
export async function log(context: Context, ground: Ground, request: Request): Promise<Answer | Unclear> {
  const { today, words } = ground;
  const read = readLog(ground, request);
  if ('unclear' in read) return read;
  if ('rule' in read) return answerRefused(today, read, words);
  const onDay: Context = { ...context, today: () => today };
  const lines = await logUnasked(onDay, read).catch((fault: unknown) => notWritten(fault, read.everyone[0]!.path));
  return 'rule' in lines ? answerRefused(today, lines, words) : answerLogged(ground, lines, read.stayed);
}
