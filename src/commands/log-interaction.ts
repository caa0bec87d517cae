import { readCapture, type Capture, type NotCaptured } from '../core/capture';
import type { Named } from '../core/name-book';
import { fold } from '../core/spelling';
import { explainNotCaptured } from '../core/words/explain-capture';
import { printPreview } from '../core/words/print-preview';
import type { Context } from '../views/context';
import { LogBox, type Asked, type LogReading } from '../views/log-box';
import { hasDailyLine, isForDaily } from './daily-line';
import { logChanges } from './log-changes';
import { newPerson } from './new-person';
import { namesKnown } from './names-known';
import { perform } from './perform';
import { peopleAt } from './pick-person';

/** Asks for one line, which may be begun already, and logs it in the notes of some people, and of those it names besides. */
export function logInteraction(context: Context, paths: readonly string[], typed = ''): void {
  const about: readonly Named[] = peopleAt(context, paths);
  const words = context.words();
  const { lexicon } = context.roster();
  const choices = new Map<string, Named | null>();
  const read = (typed: string): Capture | NotCaptured => readCapture(typed, { today: context.today(), lexicon, book: namesKnown(context), about, choices });
  const daily = isForDaily(lexicon);

  const shown = (typed: string): LogReading => {
    const capture = read(typed);
    if ('rule' in capture) return { preview: '', where: '', problem: explainNotCaptured(capture, words), asked: null };
    const { gestures } = words;
    const places = daily ? (hasDailyLine(context, capture) ? gestures.daily : gestures.notDaily)
      : capture.everyone.length > 1 ? gestures.notes(capture.everyone.map(({ name }) => name)) : '';
    const of = about.length === 1 ? about[0]!.path : null;
    return { preview: printPreview(capture, of, context.today(), lexicon, words).sentence, where: places, problem: null, asked: askedOf(capture) };
  };

  const askedOf = ({ asked: [first] }: Capture): Asked | null => {
    if (!first) return null;
    const { asked } = words.capture;
    const give = (answer: Named | null) => (): void => void choices.set(fold(first.text), answer);
    return {
      question: first.found.length === 0 ? asked.unknown(first.text) : asked.several(first.text),
      answers: [
        ...first.found.map((one) => ({ text: one.name, note: one.path, give: give(one) })),
        { text: asked.newPerson(first.text), note: '', give: () => newPerson(context, first.text, (made) => {
          give(made)();
          box.resume();
        }) },
        { text: asked.leave(first.text), note: '', give: give(null) },
      ],
    };
  };

  const log = async (typed: string): Promise<boolean> => {
    const capture = read(typed);
    if ('rule' in capture) return false;
    const name = words.gestures.did.log(capture.everyone.map((one) => one.name));
    return perform(context, name, (await logChanges(context, capture)).map(({ change }) => change));
  };

  const box = new LogBox(context.app, words.gestures.withWhom(about.map(({ name }) => name)), words, { read: shown, log }, typed);
  box.open();
}
