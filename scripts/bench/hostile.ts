// Notes nobody writes and everybody's tools must survive: too large, too many, or made to send an expression astray.

/** Repetitions of a shape in one line. */
const REPEATED = 65_000;

/** What makes expressions that go back and forth explode, when it is repeated. */
const SHAPES = [
  '(', '[', '[[', '[[a]], ', 'with [[', '[a](', '**', '***a', '_', '`', '``a', '%%', '<!--', '#', ' #a', '::', '[date:: ', '- ', '1. ', ' ', '\t', "e'", '12:30 - ', '→ ',
];

/** One hostile note: what it is, and its text. */
export interface HostileNote {
  readonly says: string;
  readonly text: string;
}

const PERSON = '---\ntype: person\n---\n';

/** The 24 shapes, each repeated behind a bullet, behind a date and in the frontmatter. */
export function shapes(): HostileNote[] {
  return SHAPES.map((shape) => {
    const line = shape.repeat(REPEATED);
    return { says: JSON.stringify(shape), text: `---\ntype: person\nname: x${shape.repeat(500)}\n---\n- ${line}\n- 2026-11-03 ${line}\n- 2026-11-03 call: ${line}\n${line}\n` };
  });
}

/** A note of 10 MB, one of 100,000 dated lines, and one with a line of 1 MB. */
export function giants(): HostileNote[] {
  return [
    { says: 'a note of 10 MB', text: `${PERSON}${'A paragraph about nothing in particular, and then some more of it.\n\n- an item\n'.repeat(130_000)}- 2026-11-03 call\n` },
    { says: 'a note of 100,000 dated lines', text: `${PERSON}${'- 2026-11-03 → call with [[Ana]]: the news #gave\n'.repeat(100_000)}` },
    { says: 'a line of 1 MB', text: `${PERSON}- 2026-11-03 call: ${'x'.repeat(1_000_000)}\n- 2026-11-02 call\n` },
  ];
}
