import { describe, expect, it } from 'vitest';
import { linkResolver } from '../../scripts/headless/links';

const PATHS = ['Ana.md', 'People/Ana.md', 'People/Work/Ana.md', 'People/Sam Okafor.md', 'Work/Zoë.md', 'Work/a.b.md'];

describe('a link leads', () => {
  it.each([
    ['Sam Okafor', 'Ana.md', 'People/Sam Okafor.md'],
    ['sam okafor', 'Ana.md', 'People/Sam Okafor.md'],
    ['Sam Okafor.md', 'Ana.md', 'People/Sam Okafor.md'],
    ['Sam Okafor#Interactions', 'Ana.md', 'People/Sam Okafor.md'],
    ['People/Sam Okafor', 'Work/Zoë.md', 'People/Sam Okafor.md'],
    ['/People/Sam Okafor', 'Work/Zoë.md', 'People/Sam Okafor.md'],
    ['Zoë', 'Ana.md', 'Work/Zoë.md'],
    ['a.b', 'Ana.md', 'Work/a.b.md'],
    ['Ana', 'Work/Zoë.md', 'Ana.md'],
    ['Ana', 'People/Sam Okafor.md', 'Ana.md'],
    ['People/Ana', 'Work/Zoë.md', 'People/Ana.md'],
    ['Work/Ana', 'Ana.md', 'People/Work/Ana.md'],
    ['Work/Ana', 'People/Sam Okafor.md', 'People/Work/Ana.md'],
    ['Nobody', 'Ana.md', null],
    ['kafor', 'Ana.md', null],
    ['le/Sam Okafor', 'Ana.md', null],
    ['', 'Ana.md', null],
  ])('[[%s]] in %s to %s', (target, from, to) => {
    expect(linkResolver(PATHS)(target, from)).toBe(to);
  });

  it('to the note in the same folder, else to the shortest path, where several end so', () => {
    const resolve = linkResolver(['x/Ana.md', 'longer/Ana.md', 'y/Bo.md', 'longer/Bo.md']);
    expect(resolve('Ana', 'longer/Bo.md')).toBe('longer/Ana.md');
    expect(resolve('Ana', 'y/Bo.md')).toBe('x/Ana.md');
  });
});
