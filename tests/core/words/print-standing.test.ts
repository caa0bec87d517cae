import { describe, expect, it } from 'vitest';
import { printDayOrDash, printShortDay, printSpan, printWhy } from '../../../src/core/words/print-standing';
import { wordsOf } from '../../../src/core/words/words';
import { day, LEXICON, personNote, standingIn } from '../reading';

const [en, fr] = [wordsOf('en'), wordsOf('fr')];
const TODAY = '2026-11-23';

/** Numbers and their nouns are not broken apart in French; here they are written with plain spaces. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** Why the person of a note stands where they stand, in both languages. */
function why(frontmatter: string, body = ''): string[] {
  const standing = standingIn(personNote(frontmatter, body), TODAY);
  return [en, fr].map((words) => printWhy(standing, LEXICON.channels, day(TODAY), words)).map(plain);
}

describe('why somebody is due', () => {
  it('is the rule, the last contact and how late it is', () => {
    expect(why('channels: { call: 2 months }', '- 2026-06-30 call')).toEqual([
      'call every 2 months · last 30 Jun · 12 weeks over', 'appel tous les 2 mois · dernier le 30 juin · 12 semaines de retard',
    ]);
  });

  it.each([
    ['circle: clients', '- 2026-10-23 call', 'every month · last 23 Oct · due today', 'chaque mois · dernier le 23 oct. · pour aujourd’hui'],
    ['cadence: 1 week', '- 2026-11-20 call', 'every week · last 20 Nov · due 27 Nov', 'chaque semaine · dernier le 20 nov. · prochain le 27 nov.'],
    ['cadence: 1 year', '- 2025-05-01 call', 'every year · last 1 May 2025 · 7 months over', 'chaque année · dernier le 1er mai 2025 · 7 mois de retard'],
    ['cadence: 10 days', '- 2026-11-12 call', 'every 10 days · last 12 Nov · 1 day over', 'tous les 10 jours · dernier le 12 nov. · 1 jour de retard'],
    ['cadence: 6 weeks', '', 'every 6 weeks · nothing logged yet', 'toutes les 6 semaines · rien de noté pour l’instant'],
    ['cadence: 1 month\nmet: 2026-11-01', '', 'every month · known since 1 Nov · due 1 Dec', 'chaque mois · relation depuis le 1er nov. · prochain le 1er déc.'],
    ['cadence: 1 year\nmet: 2026-05', '', 'every year · known since May 2026 · due 1 May 2027', 'chaque année · relation depuis mai 2026 · prochain le 1er mai 2027'],
    ['type: person\nmet: 2011', '', 'no cadence · known since 2011', 'sans cadence · relation depuis 2011'],
    ['channels: { call: 1 month }\nmet: 2026-01-01', '- 2026-11-01 email', 'call every month · no such contact yet · 10 months over', 'appel chaque mois · pas encore de contact de ce genre · 10 mois de retard'],
    ['cadence: 1 month', '- 2026-10-01 call\n- 2026-11-20 → email', 'every month · last 1 Oct · 1 attempt · waiting until 4 Dec', 'chaque mois · dernier le 1er oct. · 1 tentative · réponse attendue jusqu’au 4 déc.'],
    ['cadence: 1 month', '- 2026-10-01 call\n- 2026-11-02 → email', 'every month · last 1 Oct · no reply · 7 days over', 'chaque mois · dernier le 1er oct. · sans réponse · 7 jours de retard'],
    ['cadence: 1 month', '- 2026-10-01 call\n- 2026-11-01 → email\n- 2026-11-02 → email\n- 2026-11-03 → email', 'every month · last 1 Oct · 3 attempts without an answer', 'chaque mois · dernier le 1er oct. · 3 tentatives sans réponse'],
    ['cadence: 1 month\nsnooze: 2027-01-02', '- 2026-10-01 call', 'every month · last 1 Oct · snoozed until 2 Jan 2027', 'chaque mois · dernier le 1er oct. · en veille jusqu’au 2 janv. 2027'],
    ['cadence: 1 month\nresting: true', '- 2026-10-01 call', 'every month · last 1 Oct · resting', 'chaque mois · dernier le 1er oct. · au repos'],
    ['cadence: 1 month\narchived: true', '- 2026-10-01 call', 'every month · last 1 Oct · archived', 'chaque mois · dernier le 1er oct. · aux archives'],
    ['type: person', '- 2026-10-01 call', 'no cadence · last 1 Oct', 'sans cadence · dernier le 1er oct.'],
  ])('says of %j with %j where they stand', (frontmatter, body, english, french) => {
    expect(why(frontmatter, body)).toEqual([english, french]);
  });
});

describe('a short day', () => {
  it('has the month’s short name, and the year when it is another', () => {
    const days = Array.from({ length: 12 }, (_, month) => day(`2026-${String(month + 1).padStart(2, '0')}-03`));
    expect(days.map((one) => printShortDay(one, day(TODAY), en)).join()).toBe('3 Jan,3 Feb,3 Mar,3 Apr,3 May,3 Jun,3 Jul,3 Aug,3 Sep,3 Oct,3 Nov,3 Dec');
    expect(days.map((one) => plain(printShortDay(one, day(TODAY), fr))).join()).toBe('3 janv.,3 févr.,3 mars,3 avr.,3 mai,3 juin,3 juil.,3 août,3 sept.,3 oct.,3 nov.,3 déc.');
    expect([en, fr].map((words) => printShortDay(day('2025-08-01'), day(TODAY), words))).toEqual(['1 Aug 2025', '1er\u00a0août 2025']);
  });
});

describe('a span', () => {
  it.each([
    [0, '0 days', '0 jour'], [1, '1 day', '1 jour'], [13, '13 days', '13 jours'], [14, '2 weeks', '2 semaines'], [119, '17 weeks', '17 semaines'], [120, '4 months', '4 mois'],
    [729, '24 months', '24 mois'], [730, '2 years', '2 ans'], [4000, '11 years', '11 ans'],
  ])('of %i days is said in the unit one would say it in', (days, english, french) => {
    expect([en, fr].map((words) => plain(printSpan(days, words)))).toEqual([english, french]);
  });
});

describe('a day in a table', () => {
  it('is written as in notes, and none is a dash', () => {
    expect([day('2026-02-03'), null].map(printDayOrDash)).toEqual(['2026-02-03', '–']);
  });
});
