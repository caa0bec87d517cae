// The other notes of a vault, which are nobody's: days, books, projects, prose, and a few that take a YAML parser.
import { printDay, type Day } from '../../src/core/day';
import type { MadeNote } from './network';
import { randomOf, type Random } from './random';

const SENTENCES = [
  'The second half is better than the first.', 'Ask again in spring whether the boiler can be mended.', 'Two trains, then the bus along the river.', 'Nobody could say where the map had gone.',
  'Salt the water, keep a ladle of it.', 'What was decided: one page, by Thursday, no slides.', 'It rained, so we read.', 'See also the list on the fridge.',
];

/** Makes so many notes that concern nobody. */
export function* others(count: number, seed: number, today: Day): Generator<MadeNote> {
  const random = randomOf(seed);
  for (let index = 0; index < count; index++) yield other(random, index, today);
}

function other(random: Random, index: number, today: Day): MadeNote {
  const kind = random.whole(1, 100);
  if (kind <= 35) {
    const items = Array.from({ length: random.whole(2, 12) }, () => `- ${random.pick(['', '[ ] ', '[x] '])}${random.pick(SENTENCES)}`);
    return { path: `Journal/${String(index % 12).padStart(2, '0')}/Day ${index}.md`, text: ['# Morning', ...items, '', prose(random, 2)].join('\n') };
  }
  if (kind <= 60) return { path: `Notes/${index % 40}/Note ${index}.md`, text: `# ${random.pick(SENTENCES)}\n\n${prose(random, 8)}` };
  if (kind <= 85) {
    const fields = ['---', `title: Book ${index}`, `author: "[[Somebody ${index % 700}]]"`, 'tags: [book, reading]', `finished: ${printDay(today - random.whole(1, 4_000))}`, `rating: ${random.whole(1, 5)}`, '---'];
    return { path: `Books/${index % 20}/Book ${index}.md`, text: `${fields.join('\n')}\n\n${prose(random, 5)}` };
  }
  if (kind <= 95) {
    const fields = ['---', 'type: project', 'status: active', 'areas:', '  - house', '  - garden', `updated: ${printDay(today - random.whole(1, 900))}`, '---'];
    return { path: `Projects/Project ${index}.md`, text: `${fields.join('\n')}\n${prose(random, 6)}\n- ${printDay(today - random.whole(1, 900))} ordered the bricks\n` };
  }
  return { path: `Clippings/Clip ${index}.md`, text: `---\nsource: https://example.com/${index}\ndescription: >-\n  ${random.pick(SENTENCES)}\n  ${random.pick(SENTENCES)}\ncssclasses: [wide]\n---\n${prose(random, 10)}` };
}

function prose(random: Random, most: number): string {
  return Array.from({ length: random.whole(1, most) }, () => Array.from({ length: random.whole(1, 5) }, () => random.pick(SENTENCES)).join(' ')).join('\n\n');
}
