import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../src/core/lexicon';
import { readSettings } from '../../src/core/read-settings';
import { saidIn } from '../../src/core/said-in';
import { shown } from '../../src/core/shown';

const LEXICON = lexiconOf(readSettings({}));

describe('a line says', () => {
  test.each([
    ['- 2026-11-03 call: caught up on the move', 'call: caught up on the move'],
    ['- 2026-10-03 dinner with [[People/Théo Marchetti|Théo]] and [[People/Sam Okafor]]: late, loud', 'dinner with Théo and Sam Okafor: late, loud'],
    ['- 2026-10-03 — dîner avec [[Ana Ruiz]]: his risotto', 'dîner avec Ana Ruiz: his risotto'],
    ['- [date:: 2026-09-14] call (50 min): twenty pages', 'call (50 min): twenty pages'],
    ['- lunch on the S-Bahn platform [date:: 2024-11-08]', 'lunch on the S-Bahn platform'],
    ['* [[Daily/2026-10-01|yesterday]] coffee', 'coffee'],
    ['- [x] 2026-09-12 14:30 lunch (90 min): **closed** the ==budget==', 'lunch (90 min): closed the budget'],
    ['- 2026-09-12 14:30–15:00 walk: the budget', 'walk: the budget'],
    ['- 2026-10-22 ← email: replied', '← email: replied'],
    ['- 2026-10-22 -> email: asked', '→ email: asked'],
    ['- [date:: 2026-10-22] <-> message: done', '↔ message: done'],
    ['- 2026-10-22 <- email: replied', '← email: replied'],
    ['- 2026-10-22 email -> asked, <- told', 'email -> asked, <- told'],
    ['- lunch  [date:: 2024-11-08]   on the S-Bahn', 'lunch on the S-Bahn'],
    ['-  [date:: 2024-11-08]   -> letter', '→ letter'],
    ['- 2026-08 letter', 'letter'],
    ['### 2026-07-14 Dinner at Ana\'s', 'Dinner at Ana\'s'],
    ['- coffee with [[Ana]] and [[Sam]]: pricing', 'coffee with Ana and Sam: pricing'],
    ['  - [ ] send *Charles* the deck 📅 2026-12-01', 'send Charles the deck'],
    ['- [ ] two hosts for the Lyon table [due:: 2026-12-10]', 'two hosts for the Lyon table'],
    ['attendees: ["[[Ana]]"]', ''],
    ['', ''],
  ])('%s → %s', (line, said) => {
    expect(saidIn(line, LEXICON)).toBe(said);
  });
});

test.each([
  ['[the deck](Files/Deck.pdf) and ![[map.png]]', 'the deck and map.png'],
  ['`code`, ~~gone~~, __bold__, _slanted_', 'code, gone, bold, slanted'],
  ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
  ['in good spirits (mood:: calm)', 'in good spirits mood: calm'],
  ['seen %%not%%<!-- nor this -->', 'seen'],
])('%s is read as %s', (text, read) => {
  expect(shown(text)).toBe(read);
});

test('nobody reads more than two hundred characters, however long a line is', () => {
  expect(saidIn(`- 2026-11-03 call: ${'word '.repeat(100_000)}`, LEXICON)).toHaveLength(200);
});
