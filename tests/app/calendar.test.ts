// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printDay } from '../../src/core/day';
import { Calendar, untilMidnight } from '../../src/vault/calendar';
import '../host/obsidian';

let calendar: Calendar;
const newDay = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  newDay.mockClear();
});

afterEach(() => {
  calendar?.unload();
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

function begin(moment: string): void {
  vi.setSystemTime(new Date(moment));
  calendar = new Calendar(newDay);
  calendar.load();
}

test('midnight is told of once', () => {
  begin('2026-11-23T23:30:00');
  vi.advanceTimersByTime(29 * 60_000);
  expect(newDay).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(newDay).toHaveBeenCalledTimes(1);
  expect(printDay(calendar.today)).toBe('2026-11-24');
});

test('a week of midnights is seven of them', () => {
  begin('2026-11-23T09:00:00');
  vi.advanceTimersByTime(7 * 86_400_000);
  expect(newDay).toHaveBeenCalledTimes(7);
});

test('a window that wakes on another day says so, and on the same day nothing', () => {
  begin('2026-11-23T09:00:00');
  window.dispatchEvent(new Event('focus'));
  expect(newDay).not.toHaveBeenCalled();
  vi.setSystemTime(new Date('2026-11-30T07:00:00')); // asleep: no timer ran
  document.dispatchEvent(new Event('visibilitychange'));
  expect(newDay).toHaveBeenCalledTimes(1);
  expect(printDay(calendar.today)).toBe('2026-11-30');
});

/** The civil day of a moment on the calendar of a wall. */
const dayIn = (zone: string, time: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(time);

/** The first moment of a day in a zone, and of the day after it: by the tables of Intl. */
function edges(zone: string, day: string): readonly [number, number] {
  const first = (test: (text: string) => boolean): number => {
    let [before, after] = [Date.parse(day) - 48 * 3_600_000, Date.parse(day) + 72 * 3_600_000];
    while (after - before > 1) {
      const between = Math.floor((before + after) / 2);
      if (test(dayIn(zone, between))) after = between;
      else before = between;
    }
    return after;
  };
  return [first((text) => text >= day), first((text) => text > day)];
}

/** Days with the hours they have; in Cairo, Beirut, Santiago and Havana it is midnight itself that is left out, or comes twice. */
const ODD_DAYS: readonly (readonly [zone: string, day: string, hours: number])[] = [
  ['Europe/Paris', '2026-03-29', 23], ['Europe/Paris', '2026-10-25', 25], ['America/New_York', '2026-03-08', 23], ['America/New_York', '2026-11-01', 25],
  ['Australia/Lord_Howe', '2026-04-05', 24.5], ['Australia/Lord_Howe', '2026-10-04', 23.5], ['Africa/Cairo', '2026-04-24', 23], ['Africa/Cairo', '2026-10-29', 25],
  ['Asia/Beirut', '2026-03-29', 23], ['America/Havana', '2026-03-08', 23], ['America/Havana', '2026-11-01', 25], ['America/Santiago', '2026-04-04', 25], ['America/Santiago', '2026-09-06', 23],
  ['Pacific/Apia', '2011-12-29', 24], ['Europe/Paris', '2024-02-29', 24], ['Europe/Paris', '2026-12-31', 24],
];

test.each(ODD_DAYS)('in %s the day %s of %d hours ends at its own end, to the millisecond', (zone, day, hours) => {
  vi.stubEnv('TZ', zone);
  const [start, end] = edges(zone, day);
  expect((end - start) / 3_600_000).toBe(hours);
  for (const from of [start, start + 3_600_000 / 2, (start + end) / 2, end - 1]) {
    newDay.mockClear();
    begin(new Date(from).toISOString());
    expect(printDay(calendar.today)).toBe(day);
    vi.advanceTimersByTime(end - from - 1);
    expect(newDay).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(newDay).toHaveBeenCalledTimes(1);
    expect(printDay(calendar.today)).toBe(dayIn(zone, end));
    calendar.unload();
  }
});

test.each(ODD_DAYS)('in %s a device that slept over %s tells of the new day within the hour, though its window never woke', (zone, day) => {
  vi.stubEnv('TZ', zone);
  const [, end] = edges(zone, day);
  for (const slept of [1, 3_600_000, 9 * 3_600_000, 80 * 3_600_000]) {
    newDay.mockClear();
    begin(new Date(end - 5 * 3_600_000).toISOString());
    vi.advanceTimersByTime(3_600_000);
    vi.setSystemTime(end + slept); // asleep: the clock went on, the timers stood
    expect(newDay).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3_600_000);
    expect(newDay).toHaveBeenCalledTimes(1);
    expect(printDay(calendar.today)).toBe(dayIn(zone, end + slept));
    calendar.unload();
  }
});

test('a clock that is set back shows the day it says, and midnight again', () => {
  begin('2026-11-24T00:30:00');
  vi.setSystemTime(new Date('2026-11-23T23:30:00'));
  window.dispatchEvent(new Event('focus'));
  expect(printDay(calendar.today)).toBe('2026-11-23');
  vi.advanceTimersByTime(3_600_000);
  expect(printDay(calendar.today)).toBe('2026-11-24');
  expect(newDay).toHaveBeenCalledTimes(2);
});

test('unloading leaves no timer', () => {
  begin('2026-11-23T09:00:00');
  calendar.unload();
  expect(vi.getTimerCount()).toBe(0);
});

test('the way to midnight is never nothing, and never more than a long day', () => {
  for (const moment of ['2026-03-29T00:00:00', '2026-03-29T12:00:00', '2026-10-25T00:00:00', '2026-10-25T23:59:59.999']) {
    const way = untilMidnight(new Date(moment));
    expect(way).toBeGreaterThan(0);
    expect(way).toBeLessThanOrEqual(25 * 3_600_000);
  }
});
