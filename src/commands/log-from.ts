import type { KithLogged, KithRefused } from '../core/api';
import { readText } from '../core/api-arguments';
import { calledInFull, pathsOf, theOneCalled } from '../core/called';
import { captureUnasked } from '../core/capture-unasked';
import { notWritten } from '../core/edit/refusal';
import { explainNotCaptured } from '../core/words/explain-capture';
import { printMisgiven } from '../core/words/explain-misgiven';
import { printExplained } from '../core/words/print-finding';
import { printRefusal } from '../core/words/print-refusal';
import type { Context } from '../views/context';
import { logUnasked } from './log-changes';
import { namesKnown } from './names-known';

/** Logs a line a script gave, whatever it gave, as the box would, and tells the user. Why it was not, is answered and not thrown. `read` waits for the notes: whether Kith is on. */
export async function logFrom(context: Context, said: unknown, given: unknown, read: () => Promise<boolean>): Promise<KithLogged | KithRefused> {
  const { roster, today, words } = context;
  const refused = (rule: string, why: string): KithRefused => ({ ok: false, rule, why });
  const name = readText(said, 'no-name');
  if (typeof name === 'object') return refused(name.rule, printMisgiven(name, words()));
  const line = readText(given, 'no-line');
  if (typeof line === 'object') return refused(line.rule, printMisgiven(line, words()));
  try {
    if (!await read()) return refused('off', words().api.off);
    const about = theOneCalled(roster().view(today()).people, name, calledInFull);
    if ('given' in about) return refused(about.rule, printMisgiven(about, words()));
    const { path } = about.person;
    // The box has one line. Two joined to one are not what was given.
    if (/[\r\n\u2028\u2029]/.test(line)) return refused('several-lines', printRefusal({ rule: 'several-lines', path, line: 1, given: '' }, words()));
    const capture = captureUnasked(line, { today: today(), lexicon: roster().lexicon, book: namesKnown(context), about: [about.person] });
    if ('rule' in capture) {
      if (capture.rule === 'several-called') return refused(capture.rule, printMisgiven({ rule: capture.rule, given: pathsOf(capture.asked.found) }, words()));
      return refused(capture.rule, printExplained(explainNotCaptured(capture, words()), words().findings.right));
    }
    const lines = await logUnasked(context, capture);
    if ('rule' in lines) return refused(lines.rule, printRefusal(lines, words()));
    const [first, ...also] = lines;
    return { ok: true, ...first!, also };
  } catch (error) {
    return refused('not-written', printRefusal(notWritten(error), words()));
  }
}
