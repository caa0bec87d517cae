import type { EN } from './en';
import { FR_CALENDAR } from './fr-calendar';
import { FR_DATES } from './fr-dates';
import { FR_FINDINGS } from './fr-findings';
import { FR_LABELS } from './fr-labels';
import { FR_ORBIT } from './fr-orbit';
import { FR_REFUSALS } from './fr-refusals';
import { FR_SETTINGS } from './fr-settings';
import { FR_STANDING } from './fr-standing';
import type { Same } from './same';

/** Every sentence in French. */
export const FR: Same<typeof EN> = {
  calendar: FR_CALENDAR,
  dates: FR_DATES,
  findings: FR_FINDINGS,
  labels: FR_LABELS,
  orbit: FR_ORBIT,
  refusals: FR_REFUSALS,
  settings: FR_SETTINGS,
  standing: FR_STANDING,
};
