import { afterEach, describe, expect, it } from 'vitest';
import { Events, listenerErrors } from './events';

const before = { ...listenerErrors };
afterEach(() => { Object.assign(listenerErrors, before); });

describe('events', () => {
  it('call listeners in the order they came, with their context', () => {
    const events = new Events();
    const calls: unknown[] = [];
    const context = { me: true };
    events.on('x', function (this: unknown, value: number) { calls.push([this, value]); }, context);
    events.on('x', (value: number) => calls.push(value));
    events.on('y', () => calls.push('never'));
    events.trigger('x', 7);
    expect(calls).toEqual([[context, 7], 7]);
  });

  it('go on after a listener that throws, and report its error', () => {
    const events = new Events();
    const errors: unknown[] = [];
    const calls: string[] = [];
    listenerErrors.report = (error) => errors.push(error);
    events.on('x', () => { throw new Error('first'); });
    events.on('x', () => calls.push('second'));
    events.trigger('x');
    expect(calls).toEqual(['second']);
    expect(errors).toEqual([new Error('first')]);
  });

  it('forget a listener by its reference and by its function', () => {
    const events = new Events();
    const calls: string[] = [];
    const named = () => calls.push('named');
    const ref = events.on('x', () => calls.push('by reference'));
    events.on('x', named);
    events.offref(ref);
    events.off('x', named);
    events.trigger('x');
    expect(calls).toEqual([]);
    expect(events.listenerCount()).toBe(0);
  });

  it('do not call a listener that an earlier one took away', () => {
    const events = new Events();
    const calls: string[] = [];
    events.on('x', () => { events.offref(second); });
    const second = events.on('x', () => calls.push('second'));
    events.trigger('x');
    expect(calls).toEqual([]);
  });
});
