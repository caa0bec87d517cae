// What day it is, and the moment it becomes another one.
import { Component } from 'obsidian';
import { dayOfMoment, type Day } from '../core/day';

/** The longest one timer is trusted, in milliseconds: a device that slept wakes with its timers late. */
const LONGEST = 60 * 60 * 1000;

/** Today, and a call at midnight or when the window wakes on another day. */
export class Calendar extends Component {
  /** The day shown now. */
  today: Day = dayOfMoment(new Date());
  private timer: number | null = null;

  constructor(private readonly onNewDay: () => void) {
    super();
  }

  override onload(): void {
    this.registerDomEvent(window, 'focus', () => this.check());
    this.registerDomEvent(activeDocument, 'visibilitychange', () => this.check());
    this.register(() => {
      if (this.timer !== null) window.clearTimeout(this.timer);
    });
    this.arm();
  }

  private check(): void {
    const now = dayOfMoment(new Date());
    if (now === this.today) return;
    this.today = now;
    this.onNewDay();
  }

  private arm(): void {
    this.timer = window.setTimeout(() => {
      this.check();
      this.arm();
    }, Math.min(untilMidnight(new Date()), LONGEST));
  }
}

/** Milliseconds to the first moment of the next civil day, on days of 23 and 25 hours too. */
export function untilMidnight(now: Date): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return Math.max(1, midnight.getTime() - now.getTime());
}
