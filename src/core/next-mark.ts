// Where marks stand that most notes have few of: one search of the text serves all lines before the next of them.

/** The place of the next mark in a text, asked for places that mostly grow. */
export class NextMark {
  private asked = -1;
  private found = -1;

  constructor(private readonly text: string, private readonly mark: string) {}

  /** Where the first mark at or behind an offset stands; the text's length when none does. */
  from(at: number): number {
    if (at > this.found || at < this.asked) {
      const found = this.text.indexOf(this.mark, at);
      this.found = found < 0 ? this.text.length : found;
    }
    this.asked = at;
    return this.found;
  }
}
