// A made-up network of people, as notes their owner might have written over ten years.
import { printDay, type Day } from '../../src/core/day';
import { randomOf, type Random } from './random';

/** How large a network, and by which seed. */
export interface NetworkSize {
  readonly people: number;
  /** Dated lines in all of them; a few people have many, most have few. */
  readonly lines: number;
  readonly seed: number;
}

/** One note of the network. */
export interface MadeNote {
  readonly path: string;
  readonly text: string;
}

const FIRST = 'Ana Sam Talia Charles Marie José Ingrid Olu Wei Fatima Jonas Priya Luc Elena Tom Aiko Nadia Pierre Zoë Björn Chloé Omar Ruth Ivan Lena Hugo Mina Paul Vera Théo'.split(' ');
const LAST = 'Ruiz Okafor Lindqvist Marchand Tanaka Weber Novak Haddad Silva Moreau Kim Schmidt Rossi Petrov Jensen Diallo Costa Nguyen Laurent Meyer Khan Dubois Berg Fischer'.split(' ');
const CIRCLES = ['inner', 'close', 'friends', 'warm', 'clients', 'connectors', 'colleagues', 'dormant'];
const CADENCES = ['2 weeks', 'every 6 weeks', 'monthly', 'quarterly', '90', 'P3M', 'twice a year', 'tous les 3 mois'];
const CHANNELS = ['call', 'call', 'email', 'email', 'coffee', 'lunch', 'dinner', 'met', 'text', 'whatsapp', 'video', 'walk', 'letter', 'party', 'like', 'déjeuner', 'appel', 'courriel'];
const SAID = [
  'caught up on the move', 'she wants the deck by Friday', 'talked pricing and the new team', 'congratulated on the Series B', 'long talk about schools',
  'asked how the surgery went', 'he is hiring two engineers', 'sent the article about sleep', 'new flat, still painting', 'wants an introduction to a lawyer',
  'thinking of leaving in spring', 'the twins started school', 'compared notes on Lisbon', 'on a rappelé le projet de Nantes', 'closed the budget for next year',
];
const PROSE = [
  'Met through the climbing club; we found out that we had grown up two streets from each other.', 'Likes things in writing, and early.',
  'Works on payments, used to run a restaurant, reads more than anybody I know and lends the books out.', 'Two children, one dog, allergic to walnuts.',
  'Careful with politics at the table.', 'Speaks Portuguese at home and answers letters, real ones, by hand.', 'Helped me through the winter of 2019; I do not forget it.',
];
const TAGS = [' #gave', ' #asked', ' #intro', ' #news', ' #thanks'];
const MISTAKES = ['- 2026-02-30 call: the day does not exist', '- 03/11/2026 lunch', '- 2031-01-01 call: not yet', '- 2026-13-01 email', '- [?] 2026-05-05 maybe lunch', '- 2026-1-3 coffee'];

/** Makes the notes of a network up to a day, one after another. */
export function* network({ people, lines, seed }: NetworkSize, today: Day): Generator<MadeNote> {
  const random = randomOf(seed);
  const names = Array.from({ length: people }, (_, index) => nameOf(index));
  // Exponential, so that the many have few.
  const shares = names.map(() => -Math.log(1 - random.next()));
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (const [index, name] of names.entries()) {
    const count = Math.round((shares[index]! / total) * lines);
    yield { path: `People/${name[0]!}/${name}.md`, text: person(random, names, count, today) };
  }
}

/** The name of a person of the network, no two alike. */
export function nameOf(index: number): string {
  const first = FIRST[index % FIRST.length]!;
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length]!;
  const round = Math.floor(index / FIRST.length / LAST.length);
  return round === 0 ? `${first} ${last}` : `${first} ${last} ${round + 1}`;
}

/** The text of one person's note with so many dated lines. */
export function person(random: Random, names: readonly string[], count: number, today: Day): string {
  const dated: string[] = [];
  let day = today - random.whole(0, 200);
  for (let row = 0; row < count; row++) {
    dated.push(datedLine(random, names, day));
    if (random.percent(15)) dated.push(`  - ${random.pick(SAID)}`);
    day -= random.whole(1, Math.max(2, Math.round(7_000 / Math.max(count, 1))));
  }
  if (random.percent(8)) dated.splice(random.whole(0, dated.length), 0, random.pick(MISTAKES));
  const prose = Array.from({ length: random.whole(4, 11) }, () => Array.from({ length: random.whole(1, 4) }, () => random.pick(PROSE)).join(' '));
  return [...frontmatter(random, names, today), '', ...prose.flatMap((text) => [text, '']), '## Interactions', ...dated, '',
    '## To do', `- [ ] ${printDay(today + 9)} send the photographs`, '- [x] find the book', ''].join('\n');
}

function frontmatter(random: Random, names: readonly string[], today: Day): string[] {
  const fields = ['---', 'type: person', `circle: ${random.percent(1) ? 'crew' : random.pick(CIRCLES)}`];
  if (random.percent(20)) fields.push(`cadence: ${random.pick(CADENCES)}`);
  if (random.percent(5)) fields.push('channels:', '  call: 2 months', '  met: 1 year');
  if (random.percent(15)) fields.push('enjoy: true');
  if (random.percent(3)) fields.push('resting: true');
  if (random.percent(3)) fields.push(`snooze: ${printDay(today + random.whole(-60, 60))}`);
  fields.push(`email: somebody${random.whole(1, 99_999)}@example.com`, `phone: "+33 6 ${random.whole(10, 99)} 00 00 00"`, `city: ${random.pick(['Lyon', 'Berlin', 'Porto', 'Leeds'])}`);
  if (random.percent(60)) fields.push(`org: ${random.pick(LAST)} & Co`, `role: ${random.pick(['engineer', 'doctor', 'founder', 'teacher'])}`);
  if (random.percent(40)) fields.push(`birthday: 19${random.whole(50, 99)}-${String(random.whole(1, 12)).padStart(2, '0')}-${random.whole(10, 28)}`);
  if (random.percent(50)) fields.push('interests:', '  - climbing', '  - old maps', `  - ${random.pick(['tennis', 'jazz', 'bread'])}`);
  if (random.percent(20)) fields.push(`via: "[[${random.pick(names)}]]"`);
  fields.push(`met: ${printDay(today - random.whole(300, 7_000))}`, 'tags: [person, network]', '---');
  return fields;
}

function datedLine(random: Random, names: readonly string[], day: Day): string {
  const text = printDay(day);
  const form = random.whole(1, 100);
  const date = form <= 75 ? text : form <= 85 ? `[[${text}]]` : form <= 89 ? `${text} 14:30` : form <= 92 ? `**${text}**` : form <= 95 ? text.replaceAll('-', '/')
    : form <= 97 ? text.slice(0, 7) : `[[Daily/${text}|${text}]]`;
  const direction = random.pick(['', '', '', '', '', '→ ', '← ', '-> ', '<- ']);
  const channel = random.percent(85) ? random.pick(CHANNELS) : '';
  const minutes = random.percent(6) ? ' (45 min)' : '';
  const company = random.percent(4) ? ` with [[${random.pick(names)}]]` : '';
  const mention = random.percent(5) ? `, thinks of [[${random.pick(names)}]]` : '';
  const said = `${random.pick(SAID)}${random.percent(30) ? `; ${random.pick(SAID)}` : ''}${mention}${random.percent(12) ? random.pick(TAGS) : ''}`;
  const head = `${direction}${channel}${minutes}${company}`;
  const mark = random.percent(4) ? '### ' : random.percent(5) ? '- [x] ' : random.percent(5) ? '* ' : '- ';
  return `${mark}${date} ${head === '' ? '' : `${head}: `}${said}`;
}
