import { EN_CALENDAR } from './en-calendar';
import { EN_DATES } from './en-dates';
import { EN_FINDINGS } from './en-findings';
import { EN_LABELS } from './en-labels';
import { EN_ORBIT } from './en-orbit';
import { EN_REFUSALS } from './en-refusals';
import { EN_SETTINGS } from './en-settings';
import { EN_STANDING } from './en-standing';

/** Every sentence in English: the table the others are measured by. */
export const EN = {
  calendar: EN_CALENDAR,
  dates: EN_DATES,
  findings: EN_FINDINGS,
  labels: EN_LABELS,
  orbit: EN_ORBIT,
  refusals: EN_REFUSALS,
  settings: EN_SETTINGS,
  standing: EN_STANDING,
} as const;
