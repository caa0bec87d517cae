import { LAST_DAY } from '../day';
import type { FindReasons } from './reason';

/** What somebody was promised and has not got yet: the oldest day first, those without a day last. */
export const promiseReasons: FindReasons = ({ person }, { promises }) =>
  [...(promises.get(person.path) ?? [])]
    .sort((a, b) => (a.day ?? LAST_DAY) - (b.day ?? LAST_DAY))
    .map(({ path, line, day }) => ({ kind: 'promise', path, line, given: '', ...(day === null ? {} : { day }) }));
