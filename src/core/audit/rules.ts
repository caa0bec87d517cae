// Every rule of the audit, in the order it is asked.
import { cadenceExceeded } from './cadence-exceeded';
import { cadenceMissed } from './cadence-missed';
import { circleFull } from './circle-full';
import { deadVia } from './dead-via';
import { dormant } from './dormant';
import { duplicate } from './duplicate';
import { futureDate } from './future-date';
import { impossibleDate } from './impossible-date';
import { introduction } from './introduction';
import { misspeltField } from './misspelt-field';
import { needsOpen } from './needs-open';
import { noCadence } from './no-cadence';
import { nobodyNew } from './nobody-new';
import { notAnswering } from './not-answering';
import { oftenNamed } from './often-named';
import { oneChannel } from './one-channel';
import { onlyAsked } from './only-asked';
import { onlyGatherings } from './only-gatherings';
import { onlyNew } from './only-new';
import { onlyNews } from './only-news';
import { onlySocial } from './only-social';
import { promisePast } from './promise-past';
import { reviewDue } from './review-due';
import type { AuditRule } from './rule';
import { syncConflict } from './sync-conflict';
import { unknownCircle } from './unknown-circle';
import { unknownCompany } from './unknown-company';
import { unreachable } from './unreachable';
import { unreadableCadence } from './unreadable-cadence';
import { unreadableDate } from './unreadable-date';

/** The rules, group by group. */
export const RULES: readonly AuditRule[] = [
  syncConflict, impossibleDate, futureDate, unreadableDate, unknownCircle, unreadableCadence, misspeltField, deadVia, duplicate, unreachable, reviewDue,
  unknownCompany, oftenNamed, noCadence,
  notAnswering, cadenceMissed, cadenceExceeded, dormant,
  promisePast, needsOpen, onlyAsked, onlyNews, onlySocial, oneChannel, onlyGatherings,
  nobodyNew, onlyNew, circleFull, introduction,
];
