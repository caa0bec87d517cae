// The API of Kith for other plugins and scripts. It keeps the two apart: what they give is read once, what they get are
// copies, what they throw is their own, and all of it ends with Kith.
import { answerPerson } from '../core/answer';
import { answerTold } from '../core/answer-told';
import type { KithApi, KithPerson } from '../core/api';
import { misgivenCircle, readListener, readOptions, readText, type Misgiven, type OptionName, type Options } from '../core/api-arguments';
import { calledInFull, theOneCalled } from '../core/called';
import type { Day } from '../core/day';
import type { Standing } from '../core/due';
import { frozen } from '../core/frozen';
import { narrowed } from '../core/narrow';
import { audit } from '../core/terminal/audit';
import type { Ground } from '../core/terminal/command';
import { printMisgiven } from '../core/words/explain-misgiven';
import type { Context } from '../views/context';
import { withTexts, type GroundOn } from './ground';
import { logFrom } from './log-from';
import type { Switch } from './once-read';

/** Makes the API; it ends with the plugin. */
export function apiOf(context: Context, groundOn: GroundOn, { isOn, read }: Switch): KithApi {
  const { roster, words, today, progress, onChange } = context;
  const need = <T>(given: T | Misgiven): T => {
    if (isMisgiven(given)) throw new TypeError(printMisgiven(given, words()));
    return given;
  };
  const needOn = (on: boolean): void => {
    if (!on) throw new Error(words().api.off);
  };
  const ask = async <T>(given: unknown, names: readonly OptionName[], answer: (day: Day, options: Options) => T | Promise<T>): Promise<T> => {
    const options = need(readOptions(given, names));
    needOn(await read());
    const day = options.today ?? today();
    need(misgivenCircle(options.circle, roster(), day));
    return frozen(await answer(day, options));
  };
  const answered = (people: readonly Standing[]): readonly KithPerson[] => people.map((one) => answerPerson(one, roster().lexicon.channels));
  const askOn = <T>(given: unknown, answer: (ground: Ground) => T): Promise<T> => (
    ask(given, ['today'], (day) => withTexts(context, (textOf) => answer(groundOn(day, words(), textOf)))));

  return Object.freeze<KithApi>({
    version: 1,
    get isReady() {
      return isOn() && progress() === null;
    },
    ready: read(),
    people: (options?: unknown) => ask(options, ['today', 'circle', 'city'], (day, who) => answered(narrowed(roster().view(day).people, who))),
    due: (options?: unknown) => ask(options, ['today', 'circle', 'city', 'limit'], (day, who) => answered(narrowed(roster().view(day).due, who).slice(0, who.limit ?? Infinity))),
    person: async (said: unknown, options?: unknown) => {
      const name = need(readText(said, 'no-name'));
      return askOn(options, (ground) => {
        const one = theOneCalled(ground.roster.view(ground.today).people, name, calledInFull);
        return 'given' in one ? { ok: false as const, rule: one.rule, why: printMisgiven(one, words()) } : { ok: true as const, ...answerTold(one, ground) };
      });
    },
    audit: (options?: unknown) => askOn(options, (ground) => audit(ground).json),
    log: async (said: unknown, line: unknown) => frozen(await logFrom(context, said, line, read)),
    onChange: (given: unknown) => {
      const listener = need(readListener(given));
      needOn(isOn());
      return onChange(() => {
        // Of half a vault nobody is told.
        if (progress() === null && isOn()) listener();
      });
    },
  });
}

function isMisgiven(given: unknown): given is Misgiven {
  return typeof given === 'object' && given !== null && 'given' in given && 'rule' in given;
}
