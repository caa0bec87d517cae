// The one line of a code block: `due, circle: clients, limit: 5`
import type { NotAsked } from './not-asked';

/** What a block can show. */
export const BLOCK_VIEWS = ['due', 'audit', 'person', 'calendar', 'orbit'] as const;
export type BlockView = (typeof BLOCK_VIEWS)[number];

/** What narrows it, and the views each goes with. */
const GOES_WITH = {
  circle: ['due', 'audit', 'calendar', 'orbit'],
  city: ['due', 'audit', 'calendar', 'orbit'],
  person: ['audit', 'person', 'calendar'],
  limit: ['due', 'audit'],
} as const satisfies Readonly<Record<string, readonly BlockView[]>>;
type Option = keyof typeof GOES_WITH;

/** What a block asks for. */
export interface Block {
  readonly view: BlockView;
  readonly circle: string | null;
  readonly city: string | null;
  /** A name, an alias or a path; empty for whose note the block stands in; null for everyone. */
  readonly person: string | null;
  /** Rows at most; null for as many as the due list opens on. */
  readonly limit: number | null;
}

/** More rows than this nobody reads in a note. */
const MOST_ROWS = 1_000;

/** Reads a block: options between commas or on lines of their own, a value in quotes where it has a comma. An empty block shows who is due. */
export function parseBlock(source: string): Block | NotAsked {
  const said = new Map<Option, string>();
  let view: BlockView | null = null;
  for (const piece of source.match(/(?:"[^"\n]*"|[^,\n])+/g) ?? []) {
    const text = piece.trim();
    if (text === '') continue;
    const colon = text.indexOf(':');
    const name = (colon < 0 ? text : text.slice(0, colon)).trimEnd().toLowerCase();
    const given = colon < 0 ? '' : text.slice(colon + 1).trim().replace(/^"([^"]*)"$/, '$1').trim();
    // `person` alone is a view, and so is `person: Ana`, unless another view stands beside it.
    if (isOption(name)) {
      if (said.has(name)) return { rule: 'said-twice', given: name };
      if (given === '' && !(name === 'person' && colon < 0)) return { rule: 'no-value', given: name };
      said.set(name, given);
    } else if (!isView(name)) return { rule: 'unknown-option', given: text };
    else if (colon >= 0) return { rule: 'needless-value', given: text };
    else if (view !== null) return { rule: 'second-view', given: name };
    else view = name;
  }
  return blockOf(view ?? (said.has('person') ? 'person' : 'due'), said);
}

function blockOf(view: BlockView, said: ReadonlyMap<Option, string>): Block | NotAsked {
  for (const option of said.keys()) {
    const views: readonly BlockView[] = GOES_WITH[option];
    if (!views.includes(view)) return { rule: 'not-with', given: `${view}, ${option}` };
  }
  const limit = said.get('limit');
  if (limit !== undefined && !(/^\d{1,4}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= MOST_ROWS)) return { rule: 'no-number', given: limit };
  return {
    view, circle: said.get('circle') ?? null, city: said.get('city') ?? null, person: said.get('person') ?? null,
    limit: limit === undefined ? null : Number(limit),
  };
}

function isOption(name: string): name is Option {
  return Object.hasOwn(GOES_WITH, name);
}

function isView(name: string): name is BlockView {
  return BLOCK_VIEWS.some((view) => view === name);
}
