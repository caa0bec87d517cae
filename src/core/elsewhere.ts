// What the notes that are nobody's say of people: daily notes, meetings, promises. Whom their links lead to is not
// known here: it is asked when it is needed, so that a note that becomes a person has a past.
import { isDone, isUndone } from './checkbox';
import { dayOfNote } from './daily';
import { readDailyLine } from './daily-line';
import type { Day } from './day';
import type { Finding } from './finding';
import { lineOfField, type Fields, type FrontmatterBlock } from './frontmatter';
import { NO_HISTORY, pack, type History } from './history';
import type { Interaction } from './interaction';
import type { Lexicon } from './lexicon';
import type { RowLink } from './link';
import { scanMarkdown } from './markdown';
import { readMeeting } from './meeting';
import { NO_PROMISES, packPromises, readTask, type Promises, type Task } from './promise';

/** A finding that matters only when one of the links of its line leads to a person. */
export interface Doubt {
  readonly finding: Finding;
  readonly people: readonly string[];
}

/** What a note that is nobody's says of people. */
export interface Elsewhere {
  readonly history: History;
  readonly companions: readonly RowLink[];
  readonly promises: Promises;
  readonly doubts: readonly Doubt[];
  readonly day: Day | null;
}

/** Reads a note that is not a person. `yaml` is its frontmatter block. */
export function readElsewhere(path: string, text: string, fields: Fields, yaml: FrontmatterBlock | null, lexicon: Lexicon): Elsewhere {
  const interactions: Interaction[] = [];
  const lines: number[] = [];
  const companions: RowLink[] = [];
  const tasks: Task[] = [];
  const taskLines: number[] = [];
  const doubts: Doubt[] = [];
  const add = (told: Interaction, line: number): void => {
    for (const target of told.people) companions.push({ row: interactions.length, target });
    interactions.push(told);
    lines.push(line);
  };
  const doubt = (people: readonly string[], finding: Omit<Finding, 'path'>): void => {
    doubts.push({ finding: { path, ...finding }, people });
  };

  const unread: Omit<Finding, 'path' | 'line'>[] = [];
  const meeting = readMeeting(fields, lexicon, (rule, given, field) => unread.push({ rule, given, field }));
  if (meeting) {
    const { day, channel, people, field } = meeting;
    const line = (of: string): number => (yaml ? lineOfField(text, yaml, of) : 1);
    if (day !== null) add({ day, precision: 'day', direction: 'both', channel, minutes: null, people, tags: 0, summary: '' }, line(field));
    for (const finding of unread) doubt(people, { ...finding, line: line(finding.field!) });
  }

  const of = lexicon.settings.dailyNotes === 'off' ? null : dayOfNote(path, lexicon.daily);
  if (mayLink(text, of)) {
    scanMarkdown(text, yaml ? yaml.bodyFrom : 0, yaml ? yaml.bodyLine : 1, (from, to, line, box) => {
      if (box === ' ') {
        const task = readTask(text.slice(from, to), lexicon);
        if (task.people.length === 0) return;
        tasks.push(task);
        taskLines.push(line);
      }
      if (of === null || isUndone(box) || !isItem(text, from)) return;
      const told = readDailyLine(text.slice(from, to), of, lexicon);
      if (told && !isDone(box)) doubt(told.people, { line, rule: 'unknown-checkbox', given: `[${box!}]` });
      else if (told && 'rule' in told) doubt(told.people, { line, rule: told.rule, given: told.given });
      else if (told) add(told, line);
    });
  }
  return {
    history: interactions.length > 0 ? pack(interactions, lines) : NO_HISTORY,
    companions,
    promises: tasks.length > 0 ? packPromises(tasks, taskLines) : NO_PROMISES,
    doubts,
    day: of ?? meeting?.day ?? null,
  };
}

/** Whether the text at an offset is a list item's: its marker or box stands before it on the line. */
function isItem(text: string, from: number): boolean {
  return /[-*+.)\]]\s*$/.test(text.slice(text.lastIndexOf('\n', from - 1) + 1, from));
}

/** Most notes have neither a link nor an open task, and are not read line by line. */
function mayLink(text: string, day: Day | null): boolean {
  return (text.includes('[[') || text.includes('](')) && (day !== null || text.includes('[ ]'));
}
