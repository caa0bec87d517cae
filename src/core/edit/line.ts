// One line of a note, as the blocks around it have it.

/** What a line is to the blocks of the note. `text` is a line of a paragraph or table, `hidden` one of a comment or of mathematics. */
export type LineKind = 'blank' | 'text' | 'heading' | 'underline' | 'item' | 'code' | 'hidden' | 'html' | 'quote' | 'rule';

/** What the bullet of a list item looks like. */
export interface Bullet {
  /** Spaces or tabs before the mark. */
  readonly indent: string;
  /** `-`, `12.` */
  readonly mark: string;
  /** Spaces or tabs behind the mark. */
  readonly gap: string;
  /** `[x] ` with the spaces behind it; empty without a checkbox. */
  readonly box: string;
}

/** One line of a note. Offsets are the note's. */
export interface Line {
  readonly from: number;
  /** End of the line without its line end. */
  readonly to: number;
  /** Beginning of the next line. */
  readonly next: number;
  /** Counts from 1. */
  readonly number: number;
  kind: LineKind;
  /** Index of the line on which the innermost list item around this line begins; -1 outside of every list. */
  parent: number;
  /** Level of a heading, 1 to 6; else 0. */
  level: number;
  bullet: Bullet | null;
  /** Whether parsers differ on what begins here. */
  unclear: boolean;
  /** Where the text of an item or heading begins. */
  textFrom: number;
  textTo: number;
}
