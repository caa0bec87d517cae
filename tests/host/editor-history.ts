/** The text and the selection at one moment. */
export interface Snapshot { text: string; start: number; end: number }

/** What can be undone and done again. */
export class EditorHistory {
  private past: Snapshot[] = [];
  private future: Snapshot[] = [];

  /** Notes the state before a change. */
  remember(state: Snapshot): void {
    if (this.past[this.past.length - 1]?.text === state.text) return;
    this.past.push(state);
    this.future = [];
  }

  /** The state before the last change, or null. */
  undo(now: Snapshot): Snapshot | null {
    const before = this.past.pop();
    if (!before) return null;
    this.future.push(now);
    return before;
  }

  /** The state the last undo left, or null. */
  redo(now: Snapshot): Snapshot | null {
    const after = this.future.pop();
    if (!after) return null;
    this.past.push(now);
    return after;
  }
}
