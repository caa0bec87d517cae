import { describe, expect, it } from 'vitest';
import type { KithPerson } from '../../src/core/api';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { note, personNote, settingsWith, standing, standingIn, stands, viewOf } from './reading';

/** The contact that counts, and its line: `2026-10-03 call 5`. */
function last(field: string, ...lines: string[]): string {
  const { lastContact, lastChannel, because } = standing(note(field, ...lines), '2026-11-23');
  return `${lastContact} ${lastChannel} ${because?.line}`;
}

describe('the rules of a person', () => {
  it.each<[string, KithPerson['rule']]>([
    ['cadence: every 6 weeks', { every: '6 weeks', channel: null, from: 'cadence' }],
    ['circle: close', { every: '1 month', channel: null, from: 'circle close' }],
    ['circle: [nobody, Friends, inner]', { every: '3 months', channel: null, from: 'circle friends' }],
    ['channels: { call: 2 months }', { every: '2 months', channel: 'call', from: 'channels' }],
    ['{circle: inner, cadence: 90d}', { every: '90 days', channel: null, from: 'cadence' }],
    ['tags: []', null],
    ['cadence: none', null],
  ])('%s', (field, rule) => {
    const text = field.startsWith('{') ? personNote(field.slice(1, -1).split(', ').concat('type: person').join('\n')) : note(field);
    expect(standing(text, '2026-11-23').rule).toEqual(rule);
  });

  it('all ask: the one that falls due first is told, of one day the shorter', () => {
    const both = 'channels: { call: 2 months }\ncadence: 1 month';
    expect(standing(note(both, '2026-11-01 email', '2026-09-20 call'), '2026-11-23')).toMatchObject({ due: '2026-11-20', rule: { channel: 'call' }, lastContact: '2026-09-20' });
    expect(standing(note(both, '2026-10-01 email', '2026-09-20 call'), '2026-11-23')).toMatchObject({ due: '2026-11-01', rule: { channel: null }, lastContact: '2026-10-01' });
    expect(standing(note('channels: { met: 61 days, call: 1 month }', '2026-09-30 call', '2026-08-30 lunch'), '2026-10-01')).toMatchObject({ due: '2026-10-30', rule: { channel: 'call' } });
  });
});

describe('the last contact', () => {
  it('is the newest line, wherever it stands in the note', () => {
    expect(last('circle: close', '2026-10-03 call', '2026-11-01 email', '2026-09-01 lunch')).toBe('2026-11-01 email 6');
  });

  it('of one day is the richest, of one channel the first', () => {
    expect(last('circle: close', '2026-11-01 email', '2026-11-01 call', '2026-11-01 event', '2026-11-01')).toBe('2026-11-01 call 6');
  });

  it('is one that resets the clock: a like does not', () => {
    expect(last('circle: close', '2026-11-01 like', '2026-10-03 call')).toBe('2026-10-03 call 6');
    expect(last('circle: close', '2026-11-01 like')).toBe('null null undefined');
    const channels = DEFAULT_SETTINGS.channels.map((row) => ({ ...row, resets: row.name !== 'email' }));
    expect(standing(note('circle: close', '2026-11-01 like', '2026-11-02 email'), '2026-11-23', settingsWith({ channels })).lastContact).toBe('2026-11-01');
  });

  it('needs no channel', () => {
    expect(last('circle: close', '2026-11-01 saw each other', '2026-10-03 call')).toBe('2026-11-01 null 5');
  });

  it('is not one that went out and was not answered; what came in or went both ways is', () => {
    expect(last('cadence: none', '2026-11-01 → email', '2026-10-03 call')).toBe('2026-10-03 call 6');
    expect(last('circle: close', '2026-11-01 ← email', '2026-10-03 call')).toBe('2026-11-01 email 5');
    expect(last('circle: close', '2026-11-01 ↔ email', '2026-10-03 call')).toBe('2026-11-01 email 5');
  });

  it('of a month counts as its first day, so that nobody who is due is hidden', () => {
    expect(stands('2026-11-01', 'circle: close', '2026-10 call')).toBe('due 2026-11-01');
    expect(stands('2027-01-02', 'cadence: 1 year', '2026 letter')).toBe('overdue 2027-01-01');
  });

  it('is never one still to come', () => {
    expect(last('circle: close', '2026-11-24 call', '2026-10-03 call')).toBe('2026-10-03 call 6');
    expect(last('circle: close', '2026-11-23 call', '2026-10-03 call')).toBe('2026-11-23 call 5');
    expect(standing(note('circle: close', '2026-11-24 call', '2026-10-03 call'), '2026-11-23').interactions).toBe(1);
  });
});

describe('the last contact of a channel’s rule', () => {
  it.each<[rule: string, satisfying: readonly string[], not: readonly string[]]>([
    ['met', ['met', 'coffee'], ['event', 'call', 'letter', 'email', 'message', 'like']],
    ['event', ['met', 'event'], ['call', 'letter', 'email', 'message', 'like']],
    ['call', ['met', 'call', 'phone'], ['event', 'letter', 'email', 'message', 'like']],
    ['letter', ['met', 'event', 'call', 'letter'], ['email', 'message', 'like']],
    ['email', ['met', 'event', 'call', 'letter', 'email'], ['message', 'like']],
    ['message', ['met', 'event', 'call', 'letter', 'message'], ['email', 'like']],
    ['social', ['met', 'event', 'call', 'letter', 'email', 'message', 'like'], []],
  ])('%s is on that channel or a richer one', (rule, satisfying, not) => {
    const counts = (word: string): boolean => last(`channels: { ${rule}: 1 year }`, `2026-11-01 ${word}: x`).startsWith('2026-11-01');
    expect(satisfying.filter((word) => !counts(word))).toEqual([]);
    expect([...not, 'saw each other'].filter(counts)).toEqual([]);
  });

  it('may be something sent, once it was answered on any channel', () => {
    const email = 'channels: { email: 1 month }';
    expect(standing(note(email, '2026-10-20 → email', '2026-09-01 email'), '2026-11-23').lastContact).toBe('2026-09-01');
    expect(standing(note(email, '2026-10-22 ← message', '2026-10-20 → email', '2026-09-01 email'), '2026-11-23')).toMatchObject({ lastContact: '2026-10-20', due: '2026-11-20', because: { line: 6 } });
  });
});

describe('the due day', () => {
  it.each([
    ['2026-01-31', '1 month', '2026-02-28'], ['2024-01-31', '1 month', '2024-02-29'], ['2026-03-31', '1 month', '2026-04-30'], ['2026-11-30', '3 months', '2027-02-28'], ['2026-02-28', '1 month', '2026-03-28'],
    ['2024-02-29', '1 year', '2025-02-28'], ['2024-02-29', '4 years', '2028-02-29'], ['2024-02-29', '1 month', '2024-03-29'], ['2025-12-31', '2 months', '2026-02-28'], ['2026-10-24', '1 day', '2026-10-25'], ['2026-10-18', '2 weeks', '2026-11-01'], ['2024-02-28', '1 week', '2024-03-06'],
  ])('of %s + %s is %s', (day, cadence, due) => {
    expect(standing(note(`cadence: ${cadence}`, `${day} call`), '2030-01-01').due).toBe(due);
  });

  it('with nothing logged is reckoned from `met`, else from `created`', () => {
    expect(stands('2026-11-23', 'met: 2026-10-31\ncreated: 2020-01-01\ncircle: close')).toBe('soon 2026-11-30');
    expect(stands('2026-11-23', 'created: 2026-08-23T10:00\ncircle: friends')).toBe('due 2026-11-23');
    expect(stands('2026-11-23', 'met: 2026-10\ncircle: close')).toBe('overdue 2026-11-01');
    expect(stands('2026-11-23', 'met: 2020-01-01\ncircle: close', '2026-11-01 call')).toBe('ok 2026-12-01');
    expect(stands('2026-11-23', 'met: 2026-01-01\nchannels: { call: 1 year }', '2026-11-01 email')).toBe('ok 2027-01-01');
    expect(standing(note('met: 2026-10-31\ncircle: close'), '2026-11-23')).toMatchObject({ lastContact: null, because: null, interactions: 0 });
  });

  it('with nothing to reckon from is none: never', () => {
    expect(stands('2026-11-23', 'circle: close')).toBe('never');
    expect(stands('2026-11-23', 'circle: close', '2026-11-01 like')).toBe('never');
    expect(stands('2026-11-23', 'channels: { call: 1 month }', '2026-11-01 email')).toBe('never');
    expect(viewOf({ 'Ana.md': note('circle: close') }, '2026-11-23').due).toEqual([]);
  });
});

describe('an attempt', () => {
  const CALL = '2026-06-01 call';

  it('is waited on for the smaller of 14 days and half the cadence, and is due that day', () => {
    expect(stands('2026-11-14', 'circle: close', '2026-11-01 → email', CALL)).toBe('waiting 2026-11-15');
    expect(stands('2026-11-15', 'circle: close', '2026-11-01 → email', CALL)).toBe('due 2026-11-15');
    expect(stands('2026-11-16', 'circle: close', '2026-11-01 → email', CALL)).toBe('overdue 2026-11-15');
    expect(stands('2026-11-02', 'circle: inner', '2026-11-01 → email', CALL)).toBe('waiting 2026-11-08');
    expect(stands('2026-11-02', 'cadence: 10 days', '2026-11-01 → email', CALL)).toBe('waiting 2026-11-06');
    expect(stands('2026-11-02', 'cadence: 1 week', '2026-11-01 → email', CALL)).toBe('waiting 2026-11-05'); // 3½ days are over on the fourth
    expect(stands('2026-11-01', 'cadence: 1 day', '2026-11-01 → email', CALL)).toBe('waiting 2026-11-02');
    expect(stands('2026-11-02', 'cadence: 1 year', '2026-11-01 → email', CALL)).toBe('waiting 2026-11-15');
  });

  it('is waited on by the shortest of the rules, which is the one told', () => {
    const text = note('channels: { call: 1 year, email: 10 days }\ncadence: 1 month', '2026-11-01 → letter', CALL);
    expect(standing(text, '2026-11-02')).toMatchObject({ status: 'waiting', due: '2026-11-06', rule: { every: '10 days', channel: 'email' }, because: { line: 6 }, attempts: 1 });
  });

  it('is told as no reply, with its line', () => {
    const { noReply, because } = standingIn(note('circle: close', '2026-11-01 → email', CALL), '2026-11-20');
    expect([noReply, because?.line]).toEqual([true, 5]);
    expect(standingIn(note('circle: close', CALL), '2026-11-20').noReply).toBe(false);
    expect(standing(note('circle: close', '2026-11-01 → email', CALL), '2026-11-20')).toMatchObject({ lastContact: '2026-06-01', lastChannel: 'call', attempts: 1, interactions: 2 });
  });

  it('counts from the newest when there are several', () => {
    expect(stands('2026-11-14', 'circle: close', '2026-10-20 → email', '2026-11-01 → message', CALL)).toBe('waiting 2026-11-15');
    expect(standing(note('circle: close', '2026-10-20 → email', '2026-11-01 → message', CALL), '2026-11-14')).toMatchObject({ attempts: 2, because: { line: 6 } });
  });

  it('is waited on even where nothing was ever logged', () => {
    expect(stands('2026-11-02', 'circle: close', '2026-11-01 → email')).toBe('waiting 2026-11-15');
  });

  it.each(['← email', '↔ call', 'met', '← text'])('is cleared by a reply, on its day or later: %s', (reply) => {
    expect(standing(note('circle: close', `2026-11-03 ${reply}`, '2026-11-01 → email'), '2026-11-20')).toMatchObject({ status: 'ok', attempts: 0, due: '2026-12-03', lastContact: '2026-11-03' });
    expect(standing(note('circle: close', `2026-11-01 ${reply}`, '2026-11-01 → email'), '2026-11-20')).toMatchObject({ attempts: 0, due: '2026-12-01' });
    expect(standing(note('circle: close', `2026-10-31 ${reply}`, '2026-11-01 → email'), '2026-11-20').attempts).toBe(1);
  });

  it('is none by a channel that is no contact: a like, or a like in answer', () => {
    expect(standing(note('circle: close', '2026-11-01 → like', CALL), '2026-11-02')).toMatchObject({ status: 'overdue', attempts: 0 });
    expect(standing(note('circle: close', '2026-11-02 ← like', '2026-11-01 → email', CALL), '2026-11-03')).toMatchObject({ status: 'waiting', attempts: 1 });
  });

  it('the third in a row, or as many as the settings say, takes the person off the list', () => {
    const tries = ['2026-11-01 → email', '2026-10-01 → message', '2026-09-01 → call'];
    expect(standing(note('circle: close', ...tries.slice(0, 2), CALL), '2026-12-24').status).toBe('overdue');
    expect(standing(note('circle: close', ...tries, CALL), '2026-12-24')).toMatchObject({ status: 'not-answering', due: null, overdueDays: null, attempts: 3, because: { line: 5 } });
    expect(standing(note('circle: close', ...tries, CALL), '2026-10-31')).toMatchObject({ status: 'overdue', attempts: 2 }); // the third had not been made
    expect(standing(note('circle: close', ...tries), '2026-12-24', settingsWith({ attemptsBeforeRest: 4 })).status).toBe('overdue');
    expect(standing(note('circle: close', tries[0]!), '2026-12-24', settingsWith({ attemptsBeforeRest: 1 })).status).toBe('not-answering');
    expect(viewOf({ 'Ana.md': note('circle: close', ...tries, CALL) }, '2026-12-24').due).toEqual([]);
  });

  it('in a row is broken by a reply between', () => {
    expect(standing(note('circle: close', '2026-11-01 → email', '2026-10-02 ← message', '2026-10-01 → message', '2026-09-01 → call'), '2026-11-02')).toMatchObject({ status: 'waiting', attempts: 1 });
  });
});
