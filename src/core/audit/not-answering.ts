import type { View } from '../roster';
import type { Finding } from '../finding';

/** People who did not answer several attempts in a row: a sign to let it rest, or to ask through a friend. */
export function findNotAnswering({ people }: View): Finding[] {
  return people.filter(({ status }) => status === 'not-answering').map(({ person, attempts, because }) => ({
    path: because?.path ?? person.path,
    line: because?.line ?? 1,
    rule: 'not-answering',
    given: String(attempts),
  }));
}
