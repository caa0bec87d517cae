import { expect, it } from 'vitest';
import { planned, written } from '../import/importing';
import { card, cardOfNote, comes, linesOf } from './round';

it('a name said in two languages comes back in both, and makes no alias of itself', () => {
  const from = card('FN:Ana Ruiz\nFN;LANGUAGE=fr:Ana Ruiz\nN:Ruiz;Ana;;;');
  expect(comes(from).lists.aliases).toEqual([]);
  const [plan] = planned([comes(from)]);
  expect(linesOf(cardOfNote(written(plan!), plan!.path!))).toEqual(['FN:Ana Ruiz', 'FN;LANGUAGE=fr:Ana Ruiz', 'N:Ruiz;Ana;;;']);
});
