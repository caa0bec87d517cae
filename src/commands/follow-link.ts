import { Notice } from 'obsidian';
import { theOneCalled } from '../core/called';
import { parseDeepLink, type LinkedView } from '../core/deep-link';
import type { NotAsked } from '../core/not-asked';
import { explainNotAsked } from '../core/words/explain-not-asked';
import { AUDIT_VIEW } from '../views/audit/audit-view';
import { CALENDAR_VIEW } from '../views/calendar/calendar-view';
import type { Context } from '../views/context';
import { DUE_VIEW } from '../views/due-view';
import { FIND_VIEW } from '../views/find/find-view';
import { ORBIT_VIEW } from '../views/orbit/orbit-view';
import { noticeOf, READING_TIME } from '../views/tell-refusal';
import { logInteraction } from './log-interaction';
import { onceRead } from './once-read';
import { openBriefing } from './open-briefing';
import { openView } from './open-view';
import { withPerson } from './pick-person';

/** Each view an address can name, and where it opens. */
const VIEWS: Readonly<Record<LinkedView, readonly [type: string, place: Parameters<typeof openView>[2]]>> = {
  due: [DUE_VIEW, 'side'], audit: [AUDIT_VIEW, 'side'], orbit: [ORBIT_VIEW, 'tab'], calendar: [CALENDAR_VIEW, 'tab'], find: [FIND_VIEW, 'tab'],
};

/** Opens what an address asks for. Anybody can write an address: it opens, and never writes. */
export function followLink(context: Context, given: Readonly<Record<string, string>>): void {
  const link = parseDeepLink(given);
  if ('rule' in link) return tell(context, link);
  if (link.open === 'view') return void openView(context.app, ...VIEWS[link.view]);
  // An address may start the app: who somebody is, is known once the notes are read.
  onceRead(context, () => {
    if (link.open === 'log' && link.person === null) return withPerson(context, (paths) => logInteraction(context, paths, link.line));
    const one = theOneCalled(context.roster().view(context.today()).people, link.person ?? '');
    if ('given' in one) tell(context, one);
    else if (link.open === 'log') logInteraction(context, [one.person.path], link.line);
    else void openBriefing(context.app, one.person.path);
  });
}

function tell({ words }: Context, problem: NotAsked): void {
  const { what, right } = explainNotAsked(problem, words());
  new Notice(noticeOf([what, words().gestures.example(right)]), READING_TIME);
}
