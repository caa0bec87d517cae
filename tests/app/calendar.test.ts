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
