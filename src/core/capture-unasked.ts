import { readCapture, type Capture, type CaptureContext, type NotCaptured } from './capture';
import type { TypedName } from './capture-people';
import { fold } from './spelling';

/** A name in a line that several have. */
export interface SeveralCalled {
  readonly rule: 'several-called';
  readonly asked: TypedName;
}

/** A line understood, and the names in it that are nobody's: they stay words. */
export interface Unasked extends Capture {
  readonly stayed: readonly string[];
}

/** Reads a line where nobody can be asked about its names: one nobody has stays words, one that several have is refused. */
export function captureUnasked(typed: string, context: Omit<CaptureContext, 'choices'>): Unasked | NotCaptured | SeveralCalled {
  const choices = new Map<string, null>();
  const stayed: string[] = [];
  for (;;) {
    const capture = readCapture(typed, { ...context, choices });
    if ('rule' in capture) return capture;
    if (capture.asked.length === 0) return { ...capture, stayed };
    const asked = capture.asked.find(({ found }) => found.length > 1);
    if (asked) return { rule: 'several-called', asked };
    for (const { text } of capture.asked) {
      choices.set(fold(text), null);
      stayed.push(text);
    }
  }
}
