// What a block shows, drawn with the parts the views have.
import type { Block } from '../../core/block';
import { theOneCalled } from '../../core/called';
import { contactsOf } from '../../core/contacts';
import { civilOf, type Day } from '../../core/day';
import type { Standing } from '../../core/due';
import { isCircle, narrowed } from '../../core/narrow';
import type { NotAsked } from '../../core/not-asked';
import { baseName } from '../../core/person';
import { drawBriefing } from '../audit/draw-briefing';
import { drawFinding } from '../audit/draw-finding';
import type { Look } from '../audit/network';
import { calendarYear } from '../calendar/calendar-model';
import { drawCalendar } from '../calendar/draw-calendar';
import { calendarTexts, drawDay } from '../calendar/draw-day';
import type { Context } from '../context';
import { drawPerson } from '../draw-person';
import { drawPeople } from '../orbit/draw-people';
import { MARGIN } from '../orbit/lens';
import { walkDots } from '../orbit/walk-dots';
import { listenToPerson } from '../person-events';
import { drawRows } from './draw-rows';

/** What is around a block. */
export interface AroundBlock {
  /** Names its picture. */
  readonly id: string;
  /** The note it stands in. */
  readonly path: string;
  /** Rows asked for beyond those it opens on. */
  readonly more: number;
  readonly look: Look;
  readonly isNewest: () => boolean;
  readonly showMore: (rows: number) => void;
}

/** Draws a block into an empty element; what it asks for and is not there comes back. */
export function drawBlock(el: HTMLElement, block: Block, context: Context, around: AroundBlock): NotAsked | null {
  const { roster, today } = context;
  const view = roster().view(today());
  if (block.circle !== null && !isCircle(block.circle, view.people, roster().lexicon.circles)) return { rule: 'no-circle', given: block.circle };
  const one = block.person === null ? null : whoIs(block.person, view.people, around.path);
  if (one && 'given' in one) return one;
  const people = one ? [one] : narrowed(view.people, block);
  switch (block.view) {
    case 'due': drawDue(el, narrowed(view.due, block), block, context, around); break;
    case 'audit': drawAudit(el, block, people, context, around); break;
    case 'calendar': drawYear(el, people, context, around); break;
    case 'orbit': drawOrbit(el, people, context, around); break;
    case 'person': drawOne(el, people[0]!, context, around);
  }
  return null;
}

/** Who is meant; whose note the block stands in, where nobody is named. */
function whoIs(said: string, people: readonly Standing[], path: string): Standing | NotAsked {
  if (said !== '') return theOneCalled(people, said);
  return people.find(({ person }) => person.path === path) ?? { rule: 'nobody-called', given: baseName(path) };
}

function drawDue(el: HTMLElement, people: readonly Standing[], { circle, city, limit }: Block, context: Context, around: AroundBlock): void {
  const { roster, today, words } = context;
  const { doors, labels } = words();
  const { lexicon } = roster();
  if (people.length === 0) {
    el.createDiv({ cls: 'kith-calm', text: circle === null && city === null ? labels.nobodyDue : doors.noneDue });
    return;
  }
  drawRows(el, people, limit ?? lexicon.settings.firstListSize, words(), around, ({ person }) => person.path, (rowEl, standing) => {
    rowEl.addClass('tree-item-self', 'is-clickable', 'kith-person');
    rowEl.setAttribute('data-status', standing.status);
    drawPerson(rowEl, standing, lexicon.channels, today(), words());
    listenToPerson(rowEl, standing, context);
  });
}

function drawAudit(el: HTMLElement, { circle, city, person, limit }: Block, people: readonly Standing[], context: Context, around: AroundBlock): void {
  const { roster, words } = context;
  const all = around.look.findings;
  const meant = new Set(people.map((one) => one.person.path));
  const findings = circle === null && city === null && person === null ? all : all.filter(({ path, about = [path] }) => about.some((one) => meant.has(one)));
  if (findings.length === 0) {
    el.createDiv({ cls: 'kith-calm', text: words().doors.noneFound });
    return;
  }
  drawRows(el, findings, limit ?? roster().lexicon.settings.firstListSize, words(), around, ({ rule, path, line }) => `${rule}:${path}:${line}`, (rowEl, finding) => {
    drawFinding(rowEl, finding, around.look.view, context, false);
  });
}

function drawYear(el: HTMLElement, people: readonly Standing[], context: Context, { id, isNewest }: AroundBlock): void {
  const { roster, today, words } = context;
  const contacts = contactsOf(roster(), people.map(({ person }) => person.path), today());
  const year = calendarYear(contacts.map(({ day }) => day), civilOf(today()).year);
  const gridEl = el.createDiv('kith-calendar-body');
  const linesEl = el.createDiv({ cls: 'kith-calendar-lines', attr: { 'aria-live': 'polite' } });
  const show = (chosen: Day | null): void => {
    gridEl.empty();
    drawCalendar(gridEl, year, chosen, today(), { ...calendarTexts(year, people.length, words()), id }, {
      choose: (day) => {
        show(day === chosen ? null : day);
        gridEl.find('[tabindex="0"]')?.focus({ preventScroll: true });
      },
    });
    void drawDay(linesEl, chosen, contacts, context, isNewest);
  };
  show(null);
}

function drawOrbit(el: HTMLElement, people: readonly Standing[], context: Context, { id }: AroundBlock): void {
  const bodyEl = el.createDiv('kith-orbit-body');
  // A block is drawn before it is on the page: its width is known from what it will stand in, if at all.
  const side = el.clientWidth || 600;
  drawPeople(bodyEl, people, context, { id, introductions: false, found: () => true, scaleOf: (radius) => side / (2 * MARGIN * radius) }, {
    dot: (dotEl, standing) => listenToPerson(dotEl, standing, context),
  });
  walkDots(bodyEl);
}

function drawOne(el: HTMLElement, { person }: Standing, context: Context, { look, id }: AroundBlock): void {
  const one = look.view.byPath.get(person.path);
  if (one) drawBriefing(el.createDiv('kith-brief'), one, look.view, look.reasons(person.path), context, id);
}
