// Notes as fast-check makes them up: every kind of block that can stand around the place of a write.
import fc from 'fast-check';

/** Runs of a property: 2,000 in the test command, as many as `KITH_RUNS` says in the long run, where the notes are others each time; a failure names its seed. */
export const RUNS = Number(process.env['KITH_RUNS'] ?? 2_000);

const lines = (...texts: string[]): string => texts.join('\n');
const one = <T>(...choices: T[]): fc.Arbitrary<T> => fc.constantFrom(...choices);

/** Something in one note of so many. */
const seldom = <T>(times: number, what: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: what });

const title = one('Interactions', 'interactions', 'INTERACTIONS', 'Notes', 'Log', 'Ana', 'Inter actions');
const atx = fc.tuple(fc.integer({ min: 1, max: 6 }), title, one('', '', '', ' ##', '  ')).map(([level, text, close]) => `${'#'.repeat(level)} ${text}${close}`);
const setext = fc.tuple(title, one('---', '===', '-', '=====  ')).map(([text, rule]) => lines(text, rule));

const date = fc.tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const FORMS: readonly ((date: string) => string)[] = [
  (date) => date, (date) => date, (date) => date.replaceAll('-', '/'), (date) => `[[${date}]]`, (date) => `**${date}**`, (date) => `[[Daily/${date}|that day]]`,
  (date) => `(${date})`, (date) => `${date}:`, (date) => date.slice(0, 7), (date) => `**${date} lunch** and`, (date) => `[[Daily/${date.slice(0, 4)}/${date}|${date}]]`,
];
const child = one('', '', '', '\n  with more to say', '\n  - nested\n    - deeper', '\n\tand a tab', '\nlazily more', '\n\n  a second paragraph', '\n  ```\n  code\n  ```', '\n  > quoted', '\n  - 2024-02-03 nested call', '\n\n      code in it', '\n  ## Interactions', '\n  <div>\n  x\n  </div>', '\n  | a | b |\n  | - | - |');

/** A list of dated lines, sorted as the user likes. */
const dated = fc.record({
  dates: fc.array(date, { minLength: 1, maxLength: 5 }), order: one(-1, -1, 1, 1, 0), form: fc.nat(FORMS.length - 1), mixed: fc.nat(9), mark: one('-', '*', '+', '1.', '1)', '7.', '01.'),
  gap: one(' ', ' ', '  ', '\t'), indent: one('', '', '', ' ', '  '), box: one('', '', '', '[x] ', '[X] '), airy: one(false, false, true), children: fc.array(child, { minLength: 5, maxLength: 5 }), same: fc.boolean(),
}).map(({ dates, order, form, mixed, mark, gap, indent, box, airy, children, same }) => {
  const sorted = order === 0 ? dates : [...dates].sort((a, b) => (a < b ? -order : a > b ? order : 0));
  return sorted.map((day, index) => {
    const number = /^\d+/.exec(mark)?.[0];
    const shown = number === undefined || same ? mark : mark.replace(number, String(Number(number) + index).padStart(number.length, '0'));
    return `${indent}${shown}${gap}${box}${FORMS[mixed === 0 ? (form + index) % FORMS.length : form]!(day)} call: the news`
      + children[index]!.replaceAll('\n  ', `\n  ${indent}${' '.repeat(shown.length - 1)}`);
  }).join(airy ? '\n\n' : '\n');
});

const plainList = one('- topic\n- other', '* a\n  * b\n\n  more of a', '1. first\n2. second', '- [ ] send the deck\n- [x] done', '-\n\n- empty above', '- a\n\n\n- b', '+ x\n\ty', '- - twice\n  - more', '3. three', '- ```\n  code\n  ```', '-     indented code', '* * *\n- x', '- a\n- - -\n- b', '10) ten\n\n    deep');
const text = one('Some words.', 'Two lines\nof one paragraph', 'A line  \nbroken', '2026-01-05 in a paragraph', 'a\n    deep line', '`code` and *words*', '[^1]: a footnote', '[ref]: https://example.org', '50 %% of it', '<https://example.org>', '<b>bold</b> words', 'Title\nof two lines\n---', 'text\n2. no item', 'text\n- an item', 'costs $5', '\\- no item', '===', '#no heading', '####### none', 'word\n=-=', '**bold**', '\\# none');
const hidden = one(
  '```\n## Interactions\n- 2026-01-05 call\n```', '~~~ md\n## Interactions\n~~~', '````\n```\n## Interactions\n````', '  ```\n  code\n  ```', '%%\n## Interactions\n- 2026-01-05 call\n%%', '%% aside %%', '%%\n\n## Interactions\n\n%%',
  '<!--\n## Interactions\n\n- 2026-01-05 call\n-->', '<!-- aside -->', '$$\n## Interactions\nx = y\n$$', '    ## Interactions\n    code', '\n\tcode\n\n\tmore', '``` one line ```',
);
const quote = one('> quoted\nlazily', '> ## Interactions\n> - 2026-01-05 call', '> [!note] Interactions\n> ## Interactions', '> > deep', '> ```\n> code\n> ```\nbelow', '> ```\n> code\n\nbelow\n---', '> - a', '>', '> 1. a\nlazy\n---');
const html = one('<div>\n## Interactions\n</div>', '<div>\n\n## Notes\n\n</div>', '<pre>\n## Interactions\n\n- x\n</pre>', '<details><summary>More</summary>\n\ntext\n\n</details>', '<br>', '<br/>\n- x', '<script>\n\n# x\n</script>', '<?x\n## Interactions\n?>', '<custom-tag a="b">', '</div>');
const table = one('| a | b |\n| - | - |\n| 1 | 2 |', '| a |\n|---|', 'a | b\n--|--\n1 | 2\n---', '| 2026-01-05 | call |\n| :- | -: |\nno pipe');
const rule = one('---', '***', '- - -', '___', '* * *');
const groups = fc.tuple(one(2, 3, 4), fc.array(dated, { minLength: 1, maxLength: 3 }), one('', '\n')).map(([level, lists, gap]) =>
  lists.map((list, index) => `${'#'.repeat(level)} ${2026 - index}\n${gap}${list}`).join('\n\n'));
const datedHeadings = fc.tuple(one(2, 3, 4), fc.array(date, { minLength: 1, maxLength: 3 }), one('\nWe spoke.\n', '\n- the deck\n', '\n', '')).map(([level, dates, body]) =>
  dates.map((day) => `${'#'.repeat(level)} ${day} Dinner${body}`).join('\n'));
const inList = one('- a\n  ## Interactions\n  - 2026-01-05 call', '1. x\n\n   Interactions\n   ---\n\n   more', '- ## Interactions\n- 2026-01-05 call');

const block = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(atx, atx, setext) }, { weight: 5, arbitrary: dated }, { weight: 3, arbitrary: plainList }, { weight: 3, arbitrary: text }, { weight: 3, arbitrary: hidden },
  { weight: 2, arbitrary: quote }, { weight: 2, arbitrary: html }, { weight: 1, arbitrary: table }, { weight: 1, arbitrary: rule }, { weight: 1, arbitrary: groups }, { weight: 1, arbitrary: datedHeadings }, { weight: 1, arbitrary: inList },
);

/** A block that nothing closes; a note ends with one now and then. */
const openEnd = one('```', '~~~\ncode', '%%\nhidden', '<!-- hidden', '$$\nx', '<pre>\nx', '- a\n  ```\n  code', '<script>');

const FRONTMATTER = [
  '', '', '---\ntype: person\n---\n', '---\n# mine\ntype: person # really\nname: "Ana: R."\n---\n', '---\n---\n', '---\ncircle: [friends, close]\nnotes: |\n  ---x\n  more\n---\n', '---\ntype: person\n---', '---\ncadence: monthly\nchannels:\n  call: 1 month\n---  \n\n',
];

/** The frontmatter of a note: mostly well, now and then never closed, no YAML, or another language. */
const frontmatter = fc.oneof({ weight: 60, arbitrary: one(...FRONTMATTER) }, { weight: 1, arbitrary: one('---\ntype: person\n', '---\ncircle: [x\n---\n', '---js\n{}\n---\n') });

/** A note's text with the heading of the settings in most of them. */
export const someNote: fc.Arbitrary<string> = fc.record({
  head: frontmatter, blocks: fc.array(fc.tuple(block, one('\n', '\n\n', '\n\n', '\n\n\n', '\n \n')), { maxLength: 7 }), section: fc.option(fc.tuple(one('## Interactions', '## Interactions', '# interactions', 'Interactions\n---', '### Interactions'), one('\n', '\n\n'), fc.option(fc.oneof(dated, dated, datedHeadings, groups))), { freq: 4 }),
  at: fc.nat(7), open: seldom(30, openEnd), end: one('\n', '\n', '', '\n\n'), lineEnd: one('\n', '\n', '\n', '\r\n', 'mixed'), lone: seldom(150, fc.constant('\r')), mark: one('', '', '', '\uFEFF'),
}).map(({ head, blocks, section, at, open, end, lineEnd, lone, mark }) => {
  const parts = blocks.map(([body, gap]) => body + gap);
  if (section) parts.splice(at, 0, `${section[0]}${section[1]}${section[2] === null ? '' : `${section[2]}\n\n`}`);
  if (open !== null) parts.push(open);
  let body = parts.join('').replace(/\s+$/, '') + end;
  if (body === end) body = body === '\n\n' ? '\n' : body;
  const bare = head.endsWith('---') && body !== '' ? `${head}\n` : head;
  const whole = (bare + body).split('\n');
  const ended = whole.map((text, index) => (index === whole.length - 1 ? text : text + (lineEnd === 'mixed' ? (index % 3 === 0 ? '\r\n' : '\n') : lineEnd))).join('');
  return mark + (lone === null ? ended : ended.replace('\n', lone));
});

/** A day a line is logged for. */
export const someDate = date;
