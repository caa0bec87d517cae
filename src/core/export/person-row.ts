// Everything a note says of a person, and where they stand: what tables and JSON are made of.
import { answerPerson } from '../answer';
import type { KithPerson } from '../api';
import { printCadence } from '../cadence';
import { channelOf, type ChannelTable } from '../channel';
import { printDay, type Day } from '../day';
import type { Standing } from '../due';
import { printOccasion } from '../occasion';
import { printStamp } from '../stamp';

/** A person whole. Days are `YYYY-MM-DD`, yearly ones `MM-DD`; null where nothing is said. */
export interface PersonRow extends KithPerson {
  readonly aliases: readonly string[];
  readonly circles: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly urls: readonly string[];
  readonly orgs: readonly string[];
  readonly roles: readonly string[];
  readonly cities: readonly string[];
  readonly birthday: string | null;
  readonly dates: Readonly<Record<string, string>>;
  readonly interests: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  /** The day somebody is known since, a month or a year as it is given. */
  readonly since: string | null;
  /** How often to be in touch, by field: `2 weeks`, `call: 2 months` */
  readonly cadences: readonly string[];
  /** The days these were decided, where the fields say so. */
  readonly restingSince: string | null;
  readonly archivedSince: string | null;
  readonly via: string | null;
  readonly snooze: string | null;
  readonly reviewed: string | null;
  readonly enjoy: boolean;
  /** The lines kept of the card the person came from. */
  readonly vcard: readonly string[];
}

/** A standing with all that its person's note says. */
export function personRow(standing: Standing, table: ChannelTable, vcard: readonly string[]): PersonRow {
  const { person } = standing;
  const birthday = person.occasions.find(({ label }) => label === null);
  const day = (value: Day | null): string | null => (value === null ? null : printDay(value));
  return {
    ...answerPerson(standing, table),
    aliases: person.aliases, circles: person.circles, emails: person.emails, phones: person.phones, urls: person.urls,
    orgs: person.orgs, roles: person.roles, cities: person.cities,
    birthday: birthday ? printOccasion(birthday) : null,
    dates: Object.fromEntries(person.occasions.flatMap((one) => (one.label === null ? [] : [[one.label, printOccasion(one)]]))),
    interests: person.interests, needs: person.needs, offers: person.offers,
    since: person.start === null ? null : printStamp({ day: person.start, precision: person.startPrecision }),
    cadences: person.rules.map(({ cadence, channel }) => `${channel === 0 ? '' : `${channelOf(table, channel)!.name}: `}${printCadence(cadence)}`),
    restingSince: day(person.restingSince), archivedSince: day(person.archivedSince), via: person.via, snooze: day(person.snooze), reviewed: day(person.reviewed), enjoy: person.enjoy, vcard,
  };
}
