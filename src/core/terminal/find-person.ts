import { calledSo, nearlyCalled, pathsOf } from '../called';
import type { Standing } from '../due';
import type { Asked, Ground, Unclear } from './command';
import type { CommandName } from './parameters';

/** The person a command is asked about, by a name, an alias or a path; what would be right where there is none, or several. */
export function findPerson({ roster, today, words, dialect }: Ground, command: CommandName, { person: said, line }: Asked): Standing | Unclear {
  const { unclear: say, examples } = words.terminal;
  const right = (person: string): string => dialect.call(command, command === 'log' ? { person, line: line || examples.line } : { person });
  if (said === '') return { unclear: { what: say.whom, right: right(examples.person) } };
  const { people } = roster.view(today);
  const [found, ...others] = calledSo(people, said);
  if (!found) return { unclear: { what: say.nobody(said, dialect.call('export', { format: 'csv' })), right: right(nearlyCalled(people, said)?.person.name ?? examples.person) } };
  if (others.length === 0) return found;
  return { unclear: { what: say.several(said, pathsOf([found, ...others].map(({ person }) => person))), right: right(found.person.path) } };
}
