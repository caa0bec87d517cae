// What the notes that are nobody's say of people: daily notes, meetings, promises. Whom their links lead to is not
// known here: it is asked when it is needed, so that a note that becomes a person has a past.
import { isDone, isUndone } from './checkbox';
import { dayOfNote } from './daily';
import { readDailyLine } from './daily-line';
import type { Day } from './day';
import type { Finding } from './finding';
import { bodyStart, lineOfField, type Fields, type FrontmatterBlock } from './frontmatter';
import { NO_HISTORY, pack, type History } from './history';
import type { Interaction } from './interaction';
import type { Lexicon } from './lexicon';
import { packLinks, type RowLinks } from './link';
import { scanMarkdown, type Visit } from './markdown';
import { readMeeting } from './meeting';
import { NO_PROMISES, packPromises, readTask, type Promises, type Task } from './promise';
import { kept, keptName } from './spelling';

/** A finding that matters only when one of the links of its line leads to a person. */
export interface Doubt {
  readonly finding: Finding;
  readonly people: readonly string[];
}

/** What a note that is nobody's says of people. */
export interface Elsewhere {
  readonly history: History;
  readonly companions: RowLinks;
  readonly promises: Promises;
  readonly doubts: readonly Doubt[];
  readonly day: Day | null;
}

/** Reads a note that is not a person. `yaml` is its frontmatter block. */
export function readElsewhere(path: string, text: string, fields: Fields, yaml: FrontmatterBlock | null, lexicon: Lexicon): Elsewhere {
  const gathered = new Gathered(path);
  const met = gatherMeeting(text, fields, yaml, lexicon, gathered);
  const day = dayOfDaily(path, lexicon);
  if (mayTell(day, (mark) => text.includes(mark))) gatherLines(text, yaml, day, lexicon, gathered);
  return { ...gathered.facts(), day: day ?? met };
}

/** Whether a sound note that is nobody's may say something of people; `has` answers whether its text holds a mark. */
export function mayConcern(path: string, fields: Fields, has: (mark: string) => boolean, lexicon: Lexicon): boolean {
  return mayTell(dayOfDaily(path, lexicon), has) || readMeeting(fields, lexicon, () => undefined) !== null;
}

/** Most notes have neither a link nor an open task, and are not read line by line. */
function mayTell(day: Day | null, has: (mark: string) => boolean): boolean {
  return (has('[[') || has('](')) && (day !== null || has('[ ]'));
}

function dayOfDaily(path: string, { settings, daily }: Lexicon): Day | null {
  return settings.dailyNotes === 'off' ? null : dayOfNote(path, daily);
}

/** What has been read of a note so far. */
class Gathered {
  private readonly interactions: Interaction[] = [];
  private readonly lines: number[] = [];
  private readonly rows: number[] = [];
  private readonly targets: string[] = [];
  private readonly tasks: Task[] = [];
  private readonly taskLines: number[] = [];
  private readonly doubts: Doubt[] = [];

  constructor(private readonly path: string) {}

  add(told: Interaction, line: number): void {
    // A line above a row of dashes is met as text, and again as the heading it is.
    if (this.lines[this.lines.length - 1] === line) return;
    for (const target of told.people) {
      this.rows.push(this.interactions.length);
      this.targets.push(target);
    }
    this.interactions.push(told);
    this.lines.push(line);
  }

  promise(task: Task, line: number): void {
    if (task.people.length === 0) return;
    this.tasks.push(task);
    this.taskLines.push(line);
  }

  doubt(people: readonly string[], finding: Omit<Finding, 'path'>): void {
    this.doubts.push({ finding: { path: this.path, ...finding, given: kept(finding.given) }, people: people.map(keptName) });
  }

  facts(): Omit<Elsewhere, 'day'> {
    const { interactions, lines, rows, targets, tasks, taskLines, doubts } = this;
    return {
      history: interactions.length > 0 ? pack(interactions, lines) : NO_HISTORY,
      companions: packLinks(rows, targets),
      promises: tasks.length > 0 ? packPromises(tasks, taskLines) : NO_PROMISES,
      doubts,
    };
  }
}

/** The day of the meeting a note's fields tell of; null when they tell of none. */
function gatherMeeting(text: string, fields: Fields, yaml: FrontmatterBlock | null, lexicon: Lexicon, gathered: Gathered): Day | null {
  const unread: Omit<Finding, 'path' | 'line'>[] = [];
  const meeting = readMeeting(fields, lexicon, (rule, given, field) => unread.push({ rule, given, field }));
  if (!meeting) return null;
  const { day, channel, people, field } = meeting;
  const line = (of: string): number => (yaml ? lineOfField(text, yaml, of) : 1);
  if (day !== null) gathered.add({ day, precision: 'day', direction: 'both', channel, minutes: null, people, tags: 0, summary: '' }, line(field));
  for (const finding of unread) gathered.doubt(people, { ...finding, line: line(finding.field!) });
  return day;
}

/** `day` is the day of a daily note; the lines of any other note are read for open tasks only. */
function gatherLines(text: string, yaml: FrontmatterBlock | null, day: Day | null, lexicon: Lexicon, gathered: Gathered): void {
  const any = lexicon.settings.dailyNotes === 'any';
  const readLine: Visit = (from, to, line, box) => {
    if (day === null || isUndone(box) || !(any || isItem(text, from))) return;
    const told = readDailyLine(text.slice(from, to), day, lexicon);
    if (!told) return;
    if (!isDone(box)) gathered.doubt(told.people, { line, rule: 'unknown-checkbox', given: `[${box!}]` });
    else if ('rule' in told) gathered.doubt(told.people, { line, rule: told.rule, given: told.given });
    else gathered.add(told, line);
  };
  const body = bodyStart(text, yaml);
  scanMarkdown(text, body.from, body.firstLine, (from, to, line, box) => {
    if (box === ' ') gathered.promise(readTask(text.slice(from, to), lexicon), line);
    else readLine(from, to, line, box);
  }, any ? readLine : undefined);
}

/** Whether the text at an offset is a list item's: its marker or box stands before it on the line. */
function isItem(text: string, from: number): boolean {
  return /[-*+.)\]]\s*$/.test(text.slice(text.lastIndexOf('\n', from - 1) + 1, from));
}
