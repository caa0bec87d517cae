// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Editor } from 'obsidian';
import { TypingSuggest } from '../../src/commands/typing-suggest';
import type { Context } from '../../src/views/context';
import { openIndexed, type Indexed } from './indexed';

let app: Indexed['app'];
let index: Indexed['index'];

afterEach(async () => {
  index.unload();
  await app.quit();
});

const PERSON = 'People/Ana.md';
const TEXT = '---\ncircle: friends\n---\n# Ana\nSome words.\n\n## Interactions\n- 2026-11-03 call: the news\n';

/** What a line being typed at the end of a note asks of the editor and of the people; and whether something is suggested. */
async function typed(line: string, path = PERSON): Promise<{ asked: string[]; suggests: boolean }> {
  ({ app, index } = openIndexed({ [PERSON]: TEXT, 'Notes/Book.md': TEXT.replace('circle: friends', 'by: her') }));
  await expect.poll(() => index.progress).toBe(null);
  const asked: string[] = [];
  const context = { app, roster: () => (asked.push('roster'), index.roster) } as unknown as Context;
  const text = TEXT + line;
  const editor = {
    getLine: (at: number) => (asked.push('line'), text.split('\n')[at]!),
    getValue: () => (asked.push('whole text'), text),
  } as unknown as Editor;
  const at = { line: text.split('\n').length - 1, ch: line.length };
  const suggests = new TypingSuggest(context).onTrigger(at, editor, app.vault.getFileByPath(path)) !== null;
  return { asked, suggests };
}

test.each(['Words of a paragraph', 'She said with ', '', '> - 2026-11-03 ca', '| a |', '`x`'])('in a line like “%s” nothing but the line itself is asked for', async (line) => {
  expect(await typed(line)).toEqual({ asked: ['line'], suggests: false });
});

test.each(['- ', '- topic', '- 2026-11-03 ', '- 2026-11-03 call: the ca', '- 2026-11-03 call with ', '## Notes', '1. x'])(
  'in an item like “%s” neither is the whole text read', async (line) => {
    expect(await typed(line)).toEqual({ asked: ['line', 'roster'], suggests: false });
  });

test('in a note that is nobody’s and no day’s, not even where a person’s would be suggested to', async () => {
  expect(await typed('- 2026-11-03 ca', 'Notes/Book.md')).toEqual({ asked: ['line', 'roster'], suggests: false });
});

test.each(['- 2026-11-03 ca', '- 2026-11-03 call with An', '### 2026-11-03 din'])('only where there is something to suggest, “%s”, is it looked whether that is code', async (line) => {
  expect(await typed(line)).toEqual({ asked: ['line', 'roster', 'whole text'], suggests: true });
});
