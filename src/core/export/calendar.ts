// Who falls due and whose day it is, as a calendar: RFC 5545, https://www.rfc-editor.org/rfc/rfc5545
import { civilOf, dayOf, daysInMonth, printDay, type Day } from '../day';
import type { Standing } from '../due';
import { nextDay, type Occasion } from '../occasion';
import { escapeText } from '../vcard/value';
import { foldLine } from '../vcard/fold-line';
import { PRODID } from '../vcard/print-card';

/** What events are called. */
export interface CalendarWords {
  readonly calendar: string;
  readonly due: (name: string) => string;
  readonly birthday: (name: string) => string;
  readonly occasion: (name: string, label: string) => string;
}

/**
 * A calendar of all-day events: one for everyone who has a due day – those overdue on `today`, for a calendar hides what is
 * past – and a yearly rule for each occasion. Ids come of the note's path, so that a calendar fetched again changes its events.
 */
export function printCalendar(people: readonly Standing[], today: Day, why: (standing: Standing) => string, words: CalendarWords): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODID}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escapeText(words.calendar)}`,
    ...people.flatMap((standing) => dueEvent(standing, today, why, words)),
    ...people.filter(({ status }) => status !== 'archived').flatMap(({ person }) => person.occasions.flatMap((occasion) => occasionEvent(person.path, person.name, occasion, today, words))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function dueEvent(standing: Standing, today: Day, why: (standing: Standing) => string, words: CalendarWords): string[] {
  const { person, due } = standing;
  if (due === null) return [];
  return event(`due/${person.path}`, Math.max(due, today), today, words.due(person.name), [`DESCRIPTION:${escapeText(why(standing))}`, 'CATEGORIES:Kith']);
}

function occasionEvent(path: string, name: string, occasion: Occasion, today: Day, words: CalendarWords): string[] {
  const { label, month, date, year, once } = occasion;
  const next = nextDay(occasion, today);
  if (next === null) return []; // a day that came once, and went
  const title = label === null ? words.birthday(name) : words.occasion(name, label);
  const id = `${label === null ? 'birthday' : `date/${label}`}/${path}`;
  if (once) return event(id, next, today, title, []);
  // The 29th of February is the last day of it: so it falls on the 28th in other years, as it does in Kith.
  const rule = month === 2 && date === 29 ? 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'RRULE:FREQ=YEARLY';
  const first = dayOf(year ?? civilOf(next).year, month, Math.min(date, daysInMonth(year ?? civilOf(next).year, month)))!;
  return event(id, first, today, title, [rule]);
}

function event(id: string, day: Day, today: Day, title: string, more: readonly string[]): string[] {
  return [
    'BEGIN:VEVENT', `UID:${uidOf(id)}`, `DTSTAMP:${compact(today)}T000000Z`, `DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(day + 1)}`,
    `SUMMARY:${escapeText(title)}`, ...more, 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ];
}

/** An id that stays the same for the same note: its path, in letters every calendar keeps. */
function uidOf(id: string): string {
  return `${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}@kith`;
}

function compact(day: Day): string {
  return printDay(day).replaceAll('-', '');
}
