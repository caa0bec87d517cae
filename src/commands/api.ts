// The API of Kith for other plugins and scripts. It keeps the two apart: what they give is read once, what they get are
// copies, what they throw is their own, and all of it ends with Kith.
import type { Plugin } from 'obsidian';
import { answerFinding, answerPerson, type PersonAnswer } from '../core/answer';
import { answerTold, notesToTell } from '../core/answer-told';
import type { KithApi } from '../core/api';
import { misgivenCircle, readListener, readOptions, readText, type Misgiven, type OptionName, type Options } from '../core/api-arguments';
import { calledInFull, theOneCalled } from '../core/called';
import type { Day } from '../core/day';
import type { Standing } from '../core/due';
import { frozen } from '../core/frozen';
import { narrowed } from '../core/narrow';
import { printMisgiven } from '../core/words/explain-misgiven';
import { Network } from '../views/audit/network';
import type { Context } from '../views/context';
import { logFrom } from './log-from';
import { atTheirLines, noteTexts } from './note-texts';
import { onceRead } from './once-read';

/** Makes the API; it ends with the plugin. */
export function apiOf(plugin: Plugin, context: Context): KithApi {
  const { roster, words, today, progress, onChange } = context;
  let on = true;
  const ended = new Promise<void>((resume) => {
    plugin.register(() => {
      on = false;
      resume();
    });
  });
  /** Waits until the notes are read, or Kith is off: whether it is on. */
  const read = async (): Promise<boolean> => {
    if (on && progress() !== null) await Promise.race([ended, new Promise<void>((resume) => { onceRead(context, resume); })]);
    return on;
  };
  const need = <T>(given: T | Misgiven): T => {
    if (isMisgiven(given)) throw new TypeError(printMisgiven(given, words()));
    return given;
  };
  const needOn = (isOn: boolean): void => {
    if (!isOn) throw new Error(words().api.off);
  };
  const ask = async <T>(given: unknown, names: readonly OptionName[], answer: (day: Day, options: Options) => T | Promise<T>): Promise<T> => {
    const options = need(readOptions(given, names));
    needOn(await read());
    const day = options.today ?? today();
    need(misgivenCircle(options.circle, roster(), day));
    return frozen(await answer(day, options));
  };
  const answered = (people: readonly Standing[]): readonly PersonAnswer[] => people.map((one) => answerPerson(one, roster().lexicon.channels));
  // One network for all days asked about: asked again, it looks only at who has changed.
  let asked = today();
  const network = new Network({ ...context, today: () => asked });

  return Object.freeze<KithApi>({
    version: 1,
    get isReady() {
      return on && progress() === null;
    },
    ready: read(),
    people: (options?: unknown) => ask(options, ['today', 'circle'], (day, who) => answered(narrowed(roster().view(day).people, who))),
    due: (options?: unknown) => ask(options, ['today', 'circle', 'limit'], (day, who) => answered(narrowed(roster().view(day).due, who).slice(0, who.limit ?? Infinity))),
    person: async (said: unknown, options?: unknown) => {
      const name = need(readText(said, 'no-name'));
      return ask(options, ['today'], async (day) => {
        const one = theOneCalled(roster().view(day).people, name, calledInFull);
        if ('given' in one) return { ok: false as const, rule: one.rule, why: printMisgiven(one, words()) };
        const texts = await noteTexts(context, notesToTell(one.person.path, roster()));
        return answerTold(one, roster(), day, (path) => texts.get(path) ?? '', words());
      });
    },
    audit: (options?: unknown) => ask(options, ['today'], async (day) => {
      asked = day;
      const findings = await atTheirLines(context, network.look().findings);
      return findings.map((finding) => answerFinding(finding, words()));
    }),
    log: async (said: unknown, line: unknown) => frozen(await logFrom(context, said, line, read)),
    onChange: (given: unknown) => {
      const listener = need(readListener(given));
      needOn(on);
      let heard = true;
      const stop = onChange(() => {
        // In a turn of its own: what a listener throws keeps nobody else from being told. Of half a vault nobody is told.
        if (progress() === null) void Promise.resolve().then(() => (heard && on ? listener() : null));
      });
      return () => {
        heard = false;
        stop();
      };
    },
  });
}

function isMisgiven(given: unknown): given is Misgiven {
  return typeof given === 'object' && given !== null && 'given' in given && 'rule' in given;
}
