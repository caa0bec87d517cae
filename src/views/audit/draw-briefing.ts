import { briefingOn } from '../../core/briefing';
import type { Audited, AuditView } from '../../core/audit/view';
import type { Reason } from '../../core/reason/reason';
import { printWhen } from '../../core/words/print-reason';
import type { Context } from '../context';
import { drawBriefTimeline } from '../timeline/brief-timeline';
import { drawFacts, drawLines, drawPromises, drawReasons, drawSaid } from './draw-brief';

/** Draws all one wants to know of somebody before a call. `id` names the timeline, where several are on a page. */
export function drawBriefing(el: HTMLElement, one: Audited, view: AuditView, reasons: readonly Reason[], context: Context, id?: string): void {
  const { roster, words, today } = context;
  const { briefing } = words();
  const brief = briefingOn(one, view, roster());
  drawFacts(el, brief, context);
  drawReasons(el, reasons, context);
  drawPromises(el, brief, context);
  drawSaid(el, briefing.needs, one.person.needs.map((text) => ({ text })), context);
  drawSaid(el, briefing.occasions, brief.coming.map(({ label, day }) => ({ text: briefing.occasion(label ?? briefing.birthday, printWhen(day, today(), words())) })), context);
  drawBriefTimeline(el.createDiv(), one.standing, context, id);
  drawLines(el, brief, briefing.lines, context);
  drawSaid(el, briefing.shared, brief.shared.map(({ path, name }) => ({ text: name, lead: { path, line: 1 } })), context);
}
