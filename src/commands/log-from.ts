import type { KithLine, KithLogged, KithRefused } from '../core/api';
import { readText } from '../core/api-arguments';
import { calledInFull, theOneCalled } from '../core/called';
import { captureUnasked } from '../core/capture-unasked';
import type { NoteChange } from '../core/edit/gesture';
import { newLine } from '../core/edit/new-line';
import { applySplice } from '../core/edit/splice';
import { faultOf } from '../core/finding';
import { explainNotCaptured } from '../core/words/explain-capture';
import { printMisgiven } from '../core/words/explain-misgiven';
import { printExplained } from '../core/words/print-finding';
import { printRefusal } from '../core/words/print-refusal';
import type { Context } from '../views/context';
import { logChanges, type LogChange } from './log-changes';
import { namesKnown } from './names-known';
import { tellDone } from './perform';

/** Logs a line a script gave, whatever it gave, as the box would, and tells the user. Why it was not, is answered and not thrown. `read` waits for the notes: whether Kith is on. */
export async function logFrom(context: Context, said: unknown, given: unknown, read: () => Promise<boolean>): Promise<KithLogged | KithRefused> {
  const { roster, today, words, pen } = context;
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
      if (capture.rule === 'several-called') return refused(capture.rule, printMisgiven(capture, words()));
      return refused(capture.rule, printExplained(explainNotCaptured(capture, words()), words().findings.right));
    }
    const steps = (await logChanges(context, capture)).map(watched);
    const doing = words().gestures.did.log(capture.everyone.map((one) => one.name));
    const refusal = await pen.write(doing, steps.map(({ change }) => change));
    if (refusal) return refused(refusal.rule, printRefusal(refusal, words()));
    tellDone(context, doing);
    const [first, ...also] = steps.map(({ line: written }) => written());
    return { ok: true, ...first!, also };
  } catch (error) {
    return refused('not-written', printRefusal({ rule: 'not-written', path: '', line: 1, given: faultOf(error) }, words()));
  }
}

/** A change, and the line it came to when it was written. */
interface Watched {
  readonly change: NoteChange;
  readonly line: () => KithLine;
}

/** Looks at a change as it is made: what stood there before is known nowhere else. */
function watched({ said, change }: LogChange): Watched {
  const { path } = change;
  if ('text' in change) return { change, line: () => ({ path, ...newLine('', change.text, said) }) };
  let line: KithLine = { path, line: 1, text: '' };
  return {
    line: () => line,
    change: {
      path,
      change: (note, reading) => {
        const made = change.change(note, reading);
        if (!('rule' in made)) line = { path: note.path, ...newLine(note.text, applySplice(note.text, made), said) };
        return made;
      },
    },
  };
}
