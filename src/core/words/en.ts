import { EN_API } from './en-api';
import { EN_CALENDAR } from './en-calendar';
import { EN_CAPTURE } from './en-capture';
import { EN_AUDIT } from './en-audit';
import { EN_BASE } from './en-base';
import { EN_BRIEFING } from './en-briefing';
import { EN_DATES } from './en-dates';
import { EN_DOORS } from './en-doors';
import { EN_EDIT } from './en-edit';
import { EN_FINDER } from './en-finder';
import { EN_FINDINGS } from './en-findings';
import { EN_GESTURES } from './en-gestures';
import { EN_INTEROP } from './en-interop';
import { EN_LABELS } from './en-labels';
import { EN_LIVE } from './en-live';
import { EN_ORBIT } from './en-orbit';
import { EN_PRESETS } from './en-presets';
import { EN_REASON } from './en-reason';
import { EN_SETTINGS } from './en-settings';
import { EN_SITTING } from './en-sitting';
import { EN_STANDING } from './en-standing';
import { EN_TERMINAL } from './en-terminal';
import { EN_TIMELINE } from './en-timeline';
import { EN_TOUCHES } from './en-touches';

/** Every sentence in English: the table the others are measured by. */
export const EN = {
  api: EN_API,
  calendar: EN_CALENDAR,
  capture: EN_CAPTURE,
  audit: EN_AUDIT,
  base: EN_BASE,
  briefing: EN_BRIEFING,
  dates: EN_DATES,
  doors: EN_DOORS,
  edit: EN_EDIT,
  finder: EN_FINDER,
  findings: EN_FINDINGS,
  gestures: EN_GESTURES,
  interop: EN_INTEROP,
  labels: EN_LABELS,
  live: EN_LIVE,
  orbit: EN_ORBIT,
  presets: EN_PRESETS,
  reason: EN_REASON,
  settings: EN_SETTINGS,
  sitting: EN_SITTING,
  standing: EN_STANDING,
  terminal: EN_TERMINAL,
  timeline: EN_TIMELINE,
  touches: EN_TOUCHES,
} as const;
