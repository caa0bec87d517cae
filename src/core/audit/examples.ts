// An example for every rule of the audit, in the order of the rules: their tests, and their pictures in the guide. Not part of the plugin.
import { cadenceExceededExample } from './cadence-exceeded';
import { cadenceMissedExample } from './cadence-missed';
import { circleFullExample } from './circle-full';
import { deadViaExample } from './dead-via';
import { dormantExample } from './dormant';
import { duplicateExample } from './duplicate';
import { futureDateExample } from './future-date';
import { impossibleDateExample } from './impossible-date';
import { introductionExample } from './introduction';
import { misspeltFieldExample } from './misspelt-field';
import { needsOpenExample } from './needs-open';
import { noCadenceExample } from './no-cadence';
import { nobodyNewExample } from './nobody-new';
import { notAnsweringExample } from './not-answering';
import { oftenNamedExample } from './often-named';
import { oneChannelExample } from './one-channel';
import { onlyAskedExample } from './only-asked';
import { onlyGatheringsExample } from './only-gatherings';
import { onlyNewExample } from './only-new';
import { onlyNewsExample } from './only-news';
import { onlySocialExample } from './only-social';
import { promisePastExample } from './promise-past';
import { reviewDueExample } from './review-due';
import { syncConflictExample } from './sync-conflict';
import { unknownCircleExample } from './unknown-circle';
import { unknownCompanyExample } from './unknown-company';
import { unreachableExample } from './unreachable';
import { unreadableCadenceExample } from './unreadable-cadence';
import { unreadableDateExample } from './unreadable-date';
import type { Example } from './rule';

/** The examples, one for each rule. */
export const EXAMPLES: readonly Example[] = [
  syncConflictExample, impossibleDateExample, futureDateExample, unreadableDateExample, unknownCircleExample, unreadableCadenceExample, misspeltFieldExample, deadViaExample, duplicateExample, unreachableExample, reviewDueExample,
  unknownCompanyExample, oftenNamedExample, noCadenceExample,
  notAnsweringExample, cadenceMissedExample, cadenceExceededExample, dormantExample,
  promisePastExample, needsOpenExample, onlyAskedExample, onlyNewsExample, onlySocialExample, oneChannelExample, onlyGatheringsExample,
  nobodyNewExample, onlyNewExample, circleFullExample, introductionExample,
];
