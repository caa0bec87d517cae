/** What is wrong with something asked for from outside of Kith's own views: in a block, by a link. */
export type NotAskedRule =
  | 'unknown-option' | 'second-view' | 'said-twice' | 'no-value' | 'needless-value' | 'no-number' | 'not-with' | 'no-circle'
  | 'unknown-view' | 'nothing-asked' | 'nobody-called' | 'several-called';

/** Something asked for that is not understood; `words.doors` says it, with an example of what would be right. */
export interface NotAsked {
  readonly rule: NotAskedRule;
  /** The words it is about. */
  readonly given: string;
}

/** Somebody asked for who is nobody, or may be several. */
export interface NotCalled extends NotAsked {
  readonly rule: 'nobody-called' | 'several-called';
}
