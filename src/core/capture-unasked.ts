import { readCapture, type Capture, type CaptureContext, type NotCaptured } from './capture';
import type { Named } from './name-book';
import type { NotCalled } from './not-asked';
import { fold } from './spelling';

/** Paths that are named when several people are called so. */
const MOST = 5;

/** Reads a line where nobody can be asked about its names: one nobody has stays words, one that several have is refused. */
export function captureUnasked(typed: string, context: Omit<CaptureContext, 'choices'>): Capture | NotCaptured | (NotCalled & { readonly rule: 'several-called' }) {
  const choices = new Map<string, Named | null>();
  for (;;) {
    const capture = readCapture(typed, { ...context, choices });
    if ('rule' in capture || capture.asked.length === 0) return capture;
    const several = capture.asked.find(({ found }) => found.length > 1);
    if (several) return { rule: 'several-called', given: several.found.slice(0, MOST).map(({ path }) => path).join(', ') };
    for (const { text } of capture.asked) choices.set(fold(text), null);
  }
}
