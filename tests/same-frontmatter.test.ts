// The same people on disk and in the app, whatever YAML their frontmatter is made of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someFronted } from './core/edit/made-up-frontmatter';
import { lexiconOf } from '../src/core/lexicon';
import { factsOf, linesOf, settingsWith } from './core/reading';
import { difference, readBoth } from './same-frontmatter';
import { YAML_FEATURES } from './yaml-features';

const note = (yaml: string, newline = '\n'): string => `---\ntype: person\n${yaml}\n---\n- 2026-11-03 call: the deck\n- 2026-02-30 email\n`.replaceAll('\n', newline);

describe('frontmatter is the same on disk and in the app', () => {
  it.each(Object.entries(YAML_FEATURES))('with %s', (_, yaml) => {
    for (const newline of ['\n', '\r\n']) {
      const both = readBoth(note(yaml, newline));
      expect(difference(both)).toBeNull();
    }
  });

  it('of 2,000 made up', () => {
    fc.assert(fc.property(fc.constantFrom('circle', 'cadence', 'name', 'channels', 'met', 'interests').chain(someFronted), ({ text }) => {
      expect(difference(readBoth(text))).toBeNull();
    }), { numRuns: 2_000, seed: 7 });
  });

  it('of any lines of YAML’s own marks', () => {
    const part = fc.constantFrom('name', 'circle', ': ', ':', '- ', '\n', '\n  ', '[', ']', '{', '}', ', ', '"', "'", '&a ', '*a', '!!str ', '| ', '>-', '#', ' # ', '? ', '<<', 'Ana', '2026-11-03', '0o7', '~', '\t', '%', '@', '---', '...', '\u0085', '\u00A0', '1', '\\', 'call: 1 month');
    fc.assert(fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
      expect(difference(readBoth(note(parts.join(''))))).toBeNull();
    }), { numRuns: 4_000, seed: 7 });
  });
});

describe('frontmatter that is broken', () => {
  const folder = lexiconOf(settingsWith({ peopleFolders: ['People'] }));

  it.each(['name: [Ana', 'name: a: b', '- a\n- b', 'name: *gone', 'name: "Ana', 'a: &a [*a, *a]\nb: *c', '%YAML 9\n---'])('keeps the lines behind it: %j', (yaml) => {
    const { person, history, findings } = factsOf(`---\n${yaml}\n---\n- 2026-11-03 call: the deck\n- 2026-02-30 email\n`, 'People/Ana.md', folder);
    const below = yaml.split('\n').length + 3;
    expect([person?.name, linesOf(history), findings.map(({ rule }) => rule)]).toEqual(['Ana', [below], ['broken-frontmatter', 'impossible-date']]);
  });
});
