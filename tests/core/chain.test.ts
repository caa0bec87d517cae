import { describe, expect, it } from 'vitest';
import { chainOf, introducedBy } from '../../src/core/chain';
import { day, personNote, rosterOf } from './reading';

const via = (to: string): string => personNote(`type: person\nvia: "${to}"`);
const NOTES = {
  'People/Ana.md': via('[[Sam]]'), 'People/Sam.md': via('[[People/Talia|her]]'), 'People/Talia.md': via('[[The choir]]'), 'People/Noor.md': via('[[Nobody]]'),
  'People/Round.md': via('[[About]]'), 'People/About.md': via('[[Round]]'), 'People/Self.md': via('[[Self]]'), 'Notes/The choir.md': 'We sing.', 'People/Luc.md': personNote('type: person'), 'People/Vera.md': via('[[Sam]]'),
};
const roster = rosterOf(NOTES);
const chain = (name: string): string[] => chainOf(`People/${name}.md`, roster).map(({ target, path, person }) => person?.name ?? `${target} ${path ?? 'nowhere'}`);

describe('a chain of introductions', () => {
  it('leads from who introduced somebody to who introduced those, to where it began', () => {
    expect(chain('Ana')).toEqual(['Sam', 'Talia', 'The choir Notes/The choir.md']);
    expect(chain('Noor')).toEqual(['Nobody nowhere']);
    expect(chain('Luc')).toEqual([]);
    expect(chain('Gone')).toEqual([]);
  });

  it('ends where it would go round', () => {
    expect(chain('Round')).toEqual(['About']);
    expect(chain('Self')).toEqual([]);
  });

  it('is known from its other end', () => {
    const { people } = roster.view(day('2026-11-23'));
    expect(introducedBy('People/Sam.md', people, roster).map(({ person }) => person.name)).toEqual(['Ana', 'Vera']);
    expect(introducedBy('People/Self.md', people, roster)).toEqual([]);
  });
});
