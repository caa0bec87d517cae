// Draws two years with somebody: lanes one walks by the arrow keys, each mark a line of a note.
import { standsFor } from '../preview';
import { alongReading } from '../direction';
import { nearestMark, type Lane, type Mark, type Timeline } from './timeline-model';

/** What is written in and about the picture. */
export interface TimelineTexts {
  /** The id of the picture's name: one of its own where several are on a page. */
  readonly id?: string;
  /** The whole picture in a sentence. */
  readonly title: string;
  /** What a lane is called; the one of lines that name no channel is null. */
  readonly lane: (channel: string | null) => string;
  /** Short, January first. */
  readonly months: readonly string[];
  readonly due: string;
  /** One mark: its day and what it was. */
  readonly mark: (mark: Mark, channel: string) => string;
}

/** What the picture tells of the user's doings. */
export interface TimelineEvents {
  readonly open: (mark: Mark, event: MouseEvent) => void;
}

/** Pixels around a finger within which the nearest mark is meant. */
const REACH = 22;

/** Draws the timeline into an element. */
export function drawTimeline(el: HTMLElement, timeline: Timeline, texts: TimelineTexts, on: TimelineEvents): void {
  // The app shows an `aria-label` as a tooltip; the name of the whole picture is for the ear alone.
  const nameEl = el.createSpan({ cls: 'kith-unseen', text: texts.title, attr: { id: texts.id ?? 'kith-timeline-title' } });
  const pictureEl = el.createDiv({ cls: 'kith-timeline', attr: { role: 'group', 'aria-labelledby': nameEl.id } });
  const stop = timeline.lanes[0]?.marks.at(-1);
  for (const lane of timeline.lanes) drawLane(pictureEl, lane, stop, timeline, texts, on);
  drawAxis(pictureEl, timeline, texts);
  pictureEl.addEventListener('keydown', walk);
}

function drawLane(el: HTMLElement, { channel, marks }: Lane, stop: Mark | undefined, { today, due, ticks }: Timeline, texts: TimelineTexts, on: TimelineEvents): void {
  const name = texts.lane(channel);
  el.createDiv({ cls: 'kith-timeline-name', text: name });
  const trackEl = el.createDiv('kith-timeline-track');
  for (const tick of ticks) place(trackEl.createDiv('kith-timeline-tick'), tick.at);
  place(trackEl.createDiv('kith-timeline-today'), today.at);
  if (due) place(trackEl.createDiv('kith-timeline-due'), due.at);
  for (const mark of marks) {
    const markEl = trackEl.createDiv({
      cls: `kith-timeline-mark${mark.out ? ' is-out' : ''}`,
      attr: {
        role: 'button', tabindex: mark === stop ? '0' : '-1', 'aria-label': texts.mark(mark, name), 'data-tooltip-position': 'top',
        'data-key': `${mark.path}:${mark.line}`, 'data-at': mark.at,
      },
    });
    place(markEl, mark.at);
    standsFor(markEl, mark.path);
    markEl.addEventListener('click', (event) => {
      event.stopPropagation();
      on.open(mark, event);
    });
  }
  // A mark is small and a finger is not: beside one, the nearest is meant.
  trackEl.addEventListener('click', (event) => {
    const { left, right, width } = trackEl.getBoundingClientRect();
    const along = trackEl.win.getComputedStyle(trackEl).direction === 'rtl' ? right - event.clientX : event.clientX - left;
    const mark = nearestMark(marks, along / width, REACH / width);
    if (mark) on.open(mark, event);
  });
}

function drawAxis(el: HTMLElement, { ticks, due }: Timeline, { months, due: name }: TimelineTexts): void {
  el.createDiv('kith-timeline-name');
  const axisEl = el.createDiv({ cls: 'kith-timeline-axis', attr: { 'aria-hidden': 'true' } });
  // A year that begins near the edge is written before its line, where the July before it would be.
  const isLast = (at: number): boolean => at > 0.85;
  const lastYear = ticks.find(({ at, month }) => month === 1 && isLast(at))?.year;
  for (const { at, year, month } of ticks) {
    if (month === 1) place(axisEl.createDiv({ cls: `kith-timeline-year${isLast(at) ? ' is-last' : ''}`, text: String(year) }), at);
    else if (month === 7 && !isLast(at) && year + 1 !== lastYear) place(axisEl.createDiv({ cls: 'kith-timeline-month', text: months[month - 1] ?? '' }), at);
  }
  if (due) el.createDiv({ cls: `kith-timeline-due-name${due.beyond ? ' is-beyond' : ''}`, text: name });
}

function place(el: HTMLElement, at: number): void {
  el.setCssProps({ '--kith-at': `${Math.round(at * 10_000) / 100}%` });
}

/** Left and right go along a lane, up and down to the nearest mark of the next. Enter and Space open. */
function walk(event: KeyboardEvent): void {
  const from = event.target instanceof HTMLElement && event.target.matches('.kith-timeline-mark') ? event.target : null;
  const pictureEl = from?.closest('.kith-timeline');
  if (!from || !pictureEl) return;
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.key === 'Enter' || event.key === ' ') from.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, altKey, shiftKey }));
  else {
    const to = nextMark(pictureEl, from, alongReading(event.key, from));
    if (!to) return;
    from.setAttribute('tabindex', '-1');
    to.setAttribute('tabindex', '0');
    to.focus();
  }
  event.preventDefault();
}

function nextMark(pictureEl: Element, from: HTMLElement, key: string): HTMLElement | undefined {
  const lanes = Array.from(pictureEl.querySelectorAll('.kith-timeline-track'), (trackEl) => Array.from(trackEl.querySelectorAll<HTMLElement>('.kith-timeline-mark')));
  const lane = lanes.findIndex((marks) => marks.includes(from));
  const at = lanes[lane]!.indexOf(from);
  const apart = (el: HTMLElement): number => Math.abs(Number(el.getAttribute('data-at')) - Number(from.getAttribute('data-at')));
  const nearest = (marks: readonly HTMLElement[] = []): HTMLElement | undefined => [...marks].sort((a, b) => apart(a) - apart(b))[0];
  switch (key) {
    case 'ArrowRight': return lanes[lane]![at + 1];
    case 'ArrowLeft': return lanes[lane]![at - 1];
    case 'ArrowDown': return nearest(lanes[lane + 1]);
    case 'ArrowUp': return nearest(lanes[lane - 1]);
    case 'Home': return lanes[lane]![0];
    case 'End': return lanes[lane]!.at(-1);
    default: return undefined;
  }
}
