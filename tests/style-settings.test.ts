// What styles.css offers to the plugin Style Settings: a form of its own in YAML, in a comment. It reads it with js-yaml.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('styles.css', 'utf8');
const RULES = CSS.replace(/\/\*[\s\S]*?\*\//g, '');
const [, form = ''] = /\/\*\s*@settings[\r\n]+([\s\S]*?)\*\//.exec(CSS) ?? [];
const { name, id, settings } = load(form) as { name: string; id: string; settings: Record<string, string | number | boolean | undefined>[] };
const variables = settings.filter(({ type }) => type !== 'heading');

/** Every `var(--name, …)` of the rules, with what stands in for it. */
const used = Array.from(RULES.matchAll(/var\(--(kith-[\w-]+)(, ?)?/g), ([, variable, fallback]) => ({ variable: variable!, fallback: fallback !== undefined }));

describe('the form for Style Settings', () => {
  it('is Kith’s, once, and has ids of its own', () => {
    expect(CSS.match(/@settings/g)).toHaveLength(1);
    expect([name, id]).toEqual(['Kith', 'kith']);
    expect(new Set(settings.map((one) => one['id'])).size).toBe(settings.length);
    expect(variables.length).toBeGreaterThan(5);
  });

  it.each(settings.map((one) => [String(one['id']), one] as const))('%s has what its kind asks for, in both languages', (_, one) => {
    expect([one['title'], one['title.fr']]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    expect(one['description'] === undefined).toBe(one['description.fr'] === undefined);
    switch (one['type']) {
      case 'heading': expect(one['level']).toBeGreaterThan(0); break;
      case 'variable-number-slider': {
        const [min, max, step, first] = ['min', 'max', 'step', 'default'].map((key) => Number(one[key])) as [number, number, number, number];
        expect(min <= first && first <= max && step > 0).toBe(true);
        break;
      }
      case 'variable-themed-color': expect([one['format'], one['default-light'], one['default-dark']]).toEqual(['hex', '#', '#']); break;
      default: expect.unreachable(`Style Settings has no kind ${String(one['type'])}`);
    }
  });

  it('offers variables the styles use, each with what stands there without it, and set nowhere', () => {
    for (const { id: variable } of variables) {
      const uses = used.filter((use) => use.variable === variable);
      expect(uses.length, String(variable)).toBeGreaterThan(0);
      expect(uses.every(({ fallback }) => fallback), String(variable)).toBe(true);
      expect(RULES, String(variable)).not.toContain(`--${String(variable)}:`);
    }
  });
});
