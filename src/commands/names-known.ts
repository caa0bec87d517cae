import { nameBook, type NameBook } from '../core/name-book';
import type { View } from '../core/roster';
import type { Context } from '../views/context';

const BOOKS = new WeakMap<View, NameBook>();

/** The names of everybody as they are now, gathered once for each state of the people: a box may be open while notes are still read. */
export function namesKnown({ roster, today }: Context): NameBook {
  const view = roster().view(today());
  let book = BOOKS.get(view);
  if (!book) BOOKS.set(view, book = nameBook(view.people.map(({ person }) => person)));
  return book;
}
