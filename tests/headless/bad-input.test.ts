import { afterEach, describe, expect, it } from 'vitest';
import { UNIX } from './system';
import { kith, readings, vaultOf } from './terminal';

const GOOD = '---\ncircle: close\n---\n- 2026-11-03 call\n';

/** What is read of a vault that holds one bad note between two good ones. */
function among(bad: string | Buffer): string[] {
  const { people, findings } = readings(vaultOf({ 'Ana.md': GOOD, 'Bad.md': bad, 'Zoe.md': GOOD }));
  expect(people.filter((one) => one === 'Ana ok since 2026-11-03' || one === 'Zoe ok since 2026-11-03')).toHaveLength(2);
  const others = people.filter((one) => !/^(?:Ana|Zoe) /.test(one));
  return [...others, ...findings.map((one) => one.replace(/^Bad\.md:/, ''))];
}

/** Aliases of aliases: nine lines that would be a billion values. */
const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}`;

describe('a bad note costs only itself, and is named', () => {
  it.each<[string, string | Buffer, string[]]>([
    ['broken YAML', '---\ncircle: [close\nmet: 2020\n---\n- 2026-11-03 call', ['3 broken-frontmatter']],
    ['a tab for indentation', '---\ncircle: close\ndates:\n\tbook: 2026-12-01\n---\n', ['4 broken-frontmatter']],
    ['a key twice', '---\ncircle: close\nmet: 2020\ncircle: inner\n---\n', ['4 broken-frontmatter']],
    ['a list for frontmatter', '---\n- circle\n---\n', ['2 broken-frontmatter']],
    ['a word for frontmatter', '---\ncircle\n---\n', ['2 broken-frontmatter']],
    ['an alias bomb', `---\ncircle: close\n${BOMB}\n---\n`, ['2 broken-frontmatter']],
    ['an alias of nothing', '---\ncircle: *close\n---\n', ['2 broken-frontmatter']],
    ['lists nested without end', `---\ncircle: ${'['.repeat(30_000)}\n---\n`, ['2 broken-frontmatter']],
    ['lists nested by dashes', `---\n${'- '.repeat(20_000)}\n---\n`, ['2 broken-frontmatter']],
    ['maps nested without end', `---\n${'a: {'.repeat(12_000)}\n---\n`, ['2 broken-frontmatter']],
    ['keys nested without end', `---\n${'? '.repeat(20_000)}\n---\n`, ['2 broken-frontmatter']],
    ['frontmatter longer than a book', `---\ncircle: close\nnote: ${'x'.repeat(70_000)}\n---\n`, ['1 broken-frontmatter']],
    ['a second document', '---\ncircle: close\n---oops\nmet: 2020\n---\n', ['3 broken-frontmatter']],
    ['frontmatter without an end', '---\ncircle: close\n\n- 2026-11-03 call', ['1 unclosed-frontmatter']],
    ['frontmatter that is code', '---js\n{ circle: "close" }\n---\n', ['1 code-frontmatter']],
    ['frontmatter that is JSON', '---json\n{ "circle": "close" }\n---\n', ['1 code-frontmatter']],
    ['a line of a megabyte', `---\ncircle: close\n---\n- 2026-11-03 call\n- 2026-11-04 call: ${'x'.repeat(1_000_000)}\n`, ['Bad ok since 2026-11-04', '5 long-line']],
    ['a line of a megabyte that opens nothing but brackets', `---\ncircle: close\n---\n- 2026-11-04 call with ${'[['.repeat(500_000)}\n`, ['Bad ok since 2026-11-04', '4 long-line']],
    ['NUL bytes', '---\ncircle: close\n---\n- 2026-11-03 call\n- 2026-11-04 \0call\n', ['Bad ok since 2026-11-04', '5 nul-bytes']],
    ['UTF-16', Buffer.from(`\ufeff${GOOD}`, 'utf16le'), ['1 nul-bytes']],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x80, 0x81, 0x0a]), []],
    ['no bytes', '', []],
    ['a lone fence', '---', []],
  ])('%s', (_, note, said) => {
    expect(among(note)).toEqual(said);
  });

  it('a broken note is no less broken the second time', () => {
    const broken = '---\ncircle: [close\n---\n';
    expect(readings(vaultOf({ 'A.md': broken, 'B.md': broken })).findings).toEqual(['A.md:2 broken-frontmatter', 'B.md:2 broken-frontmatter']);
  });

  it.runIf(UNIX)('says where, and what would be right, in one line each', () => {
    const { err } = kith(['due', vaultOf({ 'Bad\nname.md': '---\ncircle: [close\nmet: 2020\n---\n' })]);
    expect(err).toMatch(/^Badname\.md:3: The frontmatter is not valid YAML, so none of its fields are read \([^\n]+\)\. Right would be: circle: friends$/);
  });
});

describe('a note that is only written otherwise is read', () => {
  it.each([
    ['Windows line endings', GOOD.replace(/\n/g, '\r\n')],
    ['a byte-order mark', `\ufeff${GOOD}`],
    ['both', `\ufeff${GOOD.replace(/\n/g, '\r\n')}`],
    ['no newline at its end', GOOD.trimEnd()],
    ['spaces behind its fences', '---  \ncircle: close\n--- \n- 2026-11-03 call\n'],
  ])('%s', (_, note) => {
    expect(among(note)).toEqual(['Bad ok since 2026-11-03']);
  });
});

describe('nothing in a note is executed', () => {
  const MARK = 'kithWasHere';
  afterEach(() => Reflect.deleteProperty(globalThis, MARK));

  it.each([
    ['---js', `---js\nglobalThis.${MARK} = 1\n---\n`],
    ['---javascript', `---javascript\n(globalThis.${MARK} = 1, { circle: 'close' })\n---\n`],
    ['---js, marked and with Windows line endings', `\ufeff---js\r\nglobalThis.${MARK} = 1\r\n---\r\n`],
    ['---coffee', `---coffee\nglobalThis.${MARK} = 1\n---\n`],
    ['--- js', `--- js\nglobalThis.${MARK} = 1\n---\n`],
    ['a YAML function', `---\ncircle: !!js/function 'function () { globalThis.${MARK} = 1 }'\n---\n`],
    ['a YAML undefined', '---\ncircle: !!js/undefined ""\n---\n'],
    ['a template', `---\ncircle: close\nnote: <% globalThis.${MARK} = 1 %>\n---\n`],
    ['a script', `---\ncircle: close\n---\n<script>globalThis.${MARK} = 1</script>\n`],
    ['a code block', `---\ncircle: close\n---\n\`\`\`dataviewjs\nglobalThis.${MARK} = 1\n\`\`\`\n`],
  ])('%s', (_, note) => {
    among(note);
    expect(Object.hasOwn(globalThis, MARK)).toBe(false);
  });

  it('no key of a note reaches the objects of the program', () => {
    const { people } = readings(vaultOf({ 'A.md': '---\n__proto__: { circle: close }\nconstructor: { prototype: { kith: 1 } }\n---\n' }));
    expect(people).toEqual([]);
    expect(Reflect.get({}, 'circle')).toBeUndefined();
    expect(Reflect.get({}, 'kith')).toBeUndefined();
  });
});

describe('a name shown in a terminal', () => {
  it('carries nothing that would move the cursor or turn the text', () => {
    const { out } = kith(['due', vaultOf({ 'A.md': '---\ncircle: close\nmet: 2020\nname: "A\\e[2J\\u202Ena\\nB"\n---\n' })]);
    expect(out).toContain('A[2JnaB');
    for (const unseen of ['\u001b', '\u202e']) expect(out).not.toContain(unseen);
  });
});
