import fc from 'fast-check';
import type { ListItem, Node } from 'mdast';
import { describe, expect, it } from 'vitest';
import { outline } from '../../src/core/edit/outline';
import { bodyStart, findFrontmatter } from '../../src/core/frontmatter';
import { scanMarkdown } from '../../src/core/markdown';
import { childrenOf } from '../host/markdown-parse';
import { RUNS, someNote } from './edit/made-up-notes';
import { parsed } from './edit/second-opinion';
import { factsOf, personNote } from './reading';

/** Half of the runs of the edits. */
const NOTES = RUNS / 2;

/** The lines on which the parser has an item that begins with a text, or a heading with one, outside of quotes and footnotes. */
function itemsAndHeadings(text: string): Set<number> {
  const lines = new Set<number>();
  const walk = (node: Node): void => {
    if (node.type === 'blockquote') return;
    const line = node.position!.start.line;
    const [first] = node.type === 'listItem' ? (node as ListItem).children : [];
    const begins = first?.position?.start.line === line && (first.type === 'paragraph' || first.type === 'table');
    if (begins || (node.type === 'heading' && childrenOf(node).length > 0)) lines.add(line);
    childrenOf(node).forEach(walk);
  };
  walk(parsed(text));
  return lines;
}

/**
 * A note without what the two are meant to differ on: HTML is no block to Kith, and a list in it is read; footnotes are
 * nobody's, and an address for links is no text; `---js` is frontmatter that is not run; where a table in a list ends, parsers do not agree.
 */
const plainNote = someNote.map((text) => text.replace(/<(?!!--)[^\r\n]*/g, 'x').replace(/\[(?:\^1|ref)\]:/g, 'x').replace('---js', '---').replace(/^[ \t]+\|[^\r\n]*/gm, (row) => row.replaceAll('|', 'x')));

describe('the reader', () => {
  it(`comes upon the items and headings of ${NOTES} notes that an independent parser has, and upon no other`, () => {
    fc.assert(fc.property(plainNote, (text) => {
      const lines = outline(text);
      // A line may end otherwise to the parser, and parsers differ among themselves on lines that are not clear.
      fc.pre(!/\r(?!\n)/.test(text) && findFrontmatter(text) !== 'unclosed' && !lines.some(({ unclear }) => unclear));
      // In a list, right below a text, an item four columns too deep is one in the app's editor, and is read; to Markdown it is more text.
      fc.pre(!lines.some(({ kind, parent, from, to }) => kind === 'text' && parent >= 0 && /^(?: {4}|\t)\s*(?:[-*+]|\d+[.)])\s/.test(text.slice(from, to))));
      const { from, firstLine } = bodyStart(text);
      const read = new Set<number>();
      scanMarkdown(text, from, firstLine, (_from, _to, line) => read.add(line));
      expect([...read].sort((a, b) => a - b)).toEqual([...itemsAndHeadings(text)].sort((a, b) => a - b));
    }), { numRuns: NOTES });
  }, 3_600_000);

  it('reads any text without an exception, its lines in order, each once', () => {
    const parts = fc.array(fc.constantFrom('- ', '1. ', '# ', '> ', '```', '~~~', '%%', '$$', '<!--', '-->', '    ', '\t', '\n', '\r\n', '\n\n', '2026-11-03', 'call', ' ', '===', '---', '[x] ', '\0', '\uFEFF'), { maxLength: 40 });
    fc.assert(fc.property(parts.map((words) => words.join('')), (text) => {
      const lines: number[] = [];
      scanMarkdown(text, 0, 1, (from, to, line) => {
        expect(from).toBeLessThanOrEqual(to);
        expect(text.slice(0, from).split('\n').length).toBe(line);
        expect(text.slice(from, to)).not.toContain('\n');
        lines.push(line);
      });
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      expect(() => factsOf(personNote('type: person', text))).not.toThrow();
    }), { numRuns: 1_000 });
  });
});
