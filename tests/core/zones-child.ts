// Runs in a process of its own, in the zone its environment names, and prints what that zone makes of a question.
import { openVault } from '../../scripts/headless/vault';
import { answerPerson } from '../../src/core/answer';
import { dayOfMoment, parseDay, printDay } from '../../src/core/day';
import { untilMidnight } from '../../src/vault/calendar';

/** A vault, days to say who is due on, and moments in milliseconds since 1970. */
export interface Question {
  readonly vault: string;
  readonly days: readonly string[];
  readonly moments: readonly number[];
}

/** The answers, in the order of the questions. */
export interface ZoneAnswer {
  readonly zone: string;
  readonly due: readonly unknown[];
  /** The civil day of each moment, and the moment the next one begins. */
  readonly moments: readonly { readonly day: string; readonly midnight: number }[];
}

const { vault, days, moments } = JSON.parse(process.argv[2]!) as Question;
const { roster, findings } = openVault(vault, null);
const answer: ZoneAnswer = {
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  due: days.map((text) => {
    const today = parseDay(text)!;
    return [roster.view(today).people.map((standing) => answerPerson(standing, roster.lexicon.channels)), findings(today), roster.counts(today)];
  }),
  moments: moments.map((time) => ({ day: printDay(dayOfMoment(new Date(time))), midnight: time + untilMidnight(new Date(time)) })),
};
process.stdout.write(JSON.stringify(answer));
