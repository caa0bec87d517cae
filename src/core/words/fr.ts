import type { EN } from './en';
import { FR_API } from './fr-api';
import { FR_CALENDAR } from './fr-calendar';
import { FR_CAPTURE } from './fr-capture';
import { FR_AUDIT } from './fr-audit';
import { FR_BASE } from './fr-base';
import { FR_BRIEFING } from './fr-briefing';
import { FR_DATES } from './fr-dates';
import { FR_DOORS } from './fr-doors';
import { FR_EDIT } from './fr-edit';
import { FR_FINDER } from './fr-finder';
import { FR_FINDINGS } from './fr-findings';
import { FR_GESTURES } from './fr-gestures';
import { FR_INTEROP } from './fr-interop';
import { FR_LABELS } from './fr-labels';
import { FR_LIVE } from './fr-live';
import { FR_ORBIT } from './fr-orbit';
import { FR_PRESETS } from './fr-presets';
import { FR_REASON } from './fr-reason';
import { FR_SETTINGS } from './fr-settings';
import { FR_SITTING } from './fr-sitting';
import { FR_STANDING } from './fr-standing';
import { FR_TERMINAL } from './fr-terminal';
import { FR_TIMELINE } from './fr-timeline';
import { FR_TOUCHES } from './fr-touches';
import type { Same } from './same';

/** Every sentence in French. */
export const FR: Same<typeof EN> = {
  api: FR_API,
  calendar: FR_CALENDAR,
  capture: FR_CAPTURE,
  audit: FR_AUDIT,
  base: FR_BASE,
  briefing: FR_BRIEFING,
  dates: FR_DATES,
  doors: FR_DOORS,
  edit: FR_EDIT,
  finder: FR_FINDER,
  findings: FR_FINDINGS,
  gestures: FR_GESTURES,
  interop: FR_INTEROP,
  labels: FR_LABELS,
  live: FR_LIVE,
  orbit: FR_ORBIT,
  presets: FR_PRESETS,
  reason: FR_REASON,
  settings: FR_SETTINGS,
  sitting: FR_SITTING,
  standing: FR_STANDING,
  terminal: FR_TERMINAL,
  timeline: FR_TIMELINE,
  touches: FR_TOUCHES,
};
