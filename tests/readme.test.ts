// The manual is true: its notes are read, its commands are run, its scripts and files are there. What it shows of
// answers is an approved page like those of `tests/expected`: `npx vitest run tests/readme.test.ts -u` approves.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { scripts } from '../package.json';
import { APP_DIALECT } from '../src/commands/command-line/app-dialect';
import { BASE_PARTS, readBaseOptions } from '../src/core/base';
import { BASE_VIEW } from '../src/core/base-file';
import { BLOCK_VIEWS, parseBlock } from '../src/core/block';
import { parseCadence, printCadence } from '../src/core/cadence';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { COMMANDS } from '../src/core/terminal/parameters';
import { readAsked } from '../src/core/terminal/read-asked';
import { EN } from '../src/core/words/en';
import { answered, blocksOf, notesOf } from './manual';
import { answer, kith } from './headless/terminal';

const PAGES = ['README.md', '.github/pull_request_template.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`), 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];
const read = (page: string): string => readFileSync(page, 'utf8');

/** The anchor of a heading: `## Who is due, and why` → `who-is-due-and-why`. */
function anchors(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title!.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replace(/ /g, '-'));
}

/** The rows of the table below a head of two columns: the code in the first cell, the second cell. */
function rowsBelow(page: string, head: string): [string[], string][] {
  const table = page.slice(page.indexOf(head)).split('\n').slice(2);
  return table.slice(0, table.findIndex((line) => !line.startsWith('|'))).map((line) => {
    const [, first = '', second = ''] = line.split('|');
    return [[...first.matchAll(/`([^`]+)`/g)].map(([, code]) => code!), second.trim()];
  });
}

describe('the check of the manual', () => {
  const page = '`Ana.md`\n\n```markdown\n---\ncadence: weekly\n---\n- 2026-11-03 call\n```\n\n```console\n$ kith due ~/Notes --today 2026-11-23\nold\nold\n…\n```\n';

  it('makes answers anew, as many lines as the page shows', () => {
    const [, shown] = blocksOf(answered(page));
    expect(shown!.text.split('\n')).toEqual([
      '$ kith due ~/Notes --today 2026-11-23',
      '1 due on 2026-11-23',
      'name  why                                     due         note',
      '…',
      '',
    ]);
    expect(blocksOf(answered(page.replace('old\nold\n…\n', '')))[1]!.text).toContain('1 person');
  });

  it('does not take what it cannot run', () => {
    expect(() => answered('```console\n$ rm -r ~/Notes\n```\n')).toThrow('none of Kith');
    expect(() => notesOf('```markdown\nwhose?\n```\n')).toThrow('does not say which');
    expect(() => answered('```json\n{ "today": "2026-11-23", "people": [{ "path": "People/Nobody.md" }], "findings": [] }\n```\n')).toThrow('does not have');
  });
});

describe.each(['README.md', 'docs/format.md'])('%s', (page) => {
  it('shows the answers its commands give, and the JSON key for key', async () => {
    await expect(answered(read(page))).toMatchFileSnapshot(join('..', page));
  });

  it('shows notes that are all people, or are told of in an answer', () => {
    const blocks = blocksOf(read(page));
    const notes = blocks.filter(({ language }) => language === 'markdown').map(({ path }) => path!);
    const people = answer<{ people: { path: string }[] }>('due', notesOf(read(page))).people.map(({ path }) => path);
    const answers = blocks.filter(({ language }) => language === 'console').map(({ text }) => text).join('');
    expect(people.length).toBeGreaterThan(1);
    expect(notes.filter((path) => !people.includes(path) && !answers.includes(`${path}:`))).toEqual([]);
  });

  it('has no block nobody looks at', () => {
    expect(blocksOf(read(page)).filter(({ language }) => !['markdown', 'console', 'json', 'sh', 'text', 'kith'].includes(language))).toEqual([]);
  });
});

describe('README.md', () => {
  it('shows the due list, one note at least, one person and the JSON', () => {
    const commands = blocksOf(read('README.md')).filter(({ language }) => language === 'console').map(({ text }) => text.split('\n', 1)[0]);
    expect(commands).toContain('$ kith due tests/vault --today 2026-11-23');
    expect(commands.some((command) => command!.startsWith('$ kith person'))).toBe(true);
    expect(blocksOf(read('README.md')).filter(({ language }) => language === 'json')).toHaveLength(1);
  });

  it('names every command, option and exit code of the terminal', () => {
    const help = kith(['--help']).out;
    const page = read('README.md');
    const named = [...help.matchAll(/^ {2}(kith [a-z]+(?: [A-Z]+)*|--[a-z]+)/gm)].map(([, name]) => name!);
    expect(named).toContain('kith due VAULT');
    expect(named).toContain('--strict');
    expect(named.filter((name) => !page.includes(`\`${name}`))).toEqual([]);
  });

  it('names every command of the app\'s panes and lists', () => {
    const { labels, orbit } = EN;
    for (const name of [labels.whoIsDue, labels.auditPane, labels.duePane, orbit.pane]) expect(read('README.md')).toMatch(new RegExp(`\\| \\*\\*${name}\\b`));
  });

  it('keeps a place for measurements', () => {
    expect(read('README.md')).toMatch(/<!-- bench -->\n[\s\S]+\n<!-- \/bench -->/);
  });
});

describe('docs/note.md', () => {
  it('fits on one screen', () => {
    const lines = read('docs/note.md').split('\n').map((line) => Math.max(1, Math.ceil(line.replace(/\]\([^)]+\)/g, ']').length / 160)));
    expect(lines.reduce((sum, line) => sum + line, 0)).toBeLessThanOrEqual(40);
  });

  it('names fields and rhythms that Kith reads', () => {
    const named = rowsBelow(read('docs/note.md'), '| field | example |').flatMap(([fields]) => fields);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((field) => !Object.hasOwn(DEFAULT_SETTINGS.fields, field))).toEqual([]);
    for (const cadence of ['6 weeks', 'quarterly', 'tous les 3 mois', 'none']) {
      expect(read('docs/note.md')).toContain(`\`${cadence}\``);
      expect(parseCadence(cadence)).not.toBeNull();
    }
  });
});

describe('the pictures', () => {
  const shown = PAGES.flatMap((page) => [...read(page).matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, says, path]) => ({ page, says: says!, path: join(dirname(page), path!) })));
  const made = readdirSync('docs/pictures').map((name) => join('docs', 'pictures', name));

  it('are all shown in the guide, and some in README, each told in words', () => {
    expect(made.filter((path) => !shown.some((one) => one.page === 'docs/guide.md' && one.path === path))).toEqual([]);
    expect(shown.filter(({ page }) => page === 'README.md').length).toBeGreaterThan(2);
    expect(shown.filter(({ says }) => says === '')).toEqual([]);
  });

  it('are few and small', () => {
    expect(made.length).toBeLessThanOrEqual(14);
    expect(made.filter((path) => statSync(path).size > (path.endsWith('strip.png') ? 150_000 : 60_000))).toEqual([]);
  });
});

describe('the commands for Obsidian\'s own command line', () => {
  const shown = ['README.md', 'docs/guide.md'].flatMap((page) => [...read(page).matchAll(/(?<![\p{L}\d.~/-])kith:([a-z]+)((?: [a-z]+(?:=(?:"[^"\n]*"|[^\s`]+))?)*)/gu)]);

  it('are commands there are, asked for what they know', () => {
    expect(new Set(shown.map(([, id]) => id))).toEqual(new Set(COMMANDS.map(({ id }) => id)));
    for (const [line, id, words = ''] of shown) {
      const given = Object.fromEntries([...words.matchAll(/([a-z]+)(?:=(?:"([^"]*)"|(\S+)))?/g)].map(([, name, quoted, value]) => [name!, quoted ?? value ?? 'true']));
      expect(readAsked(COMMANDS.find((command) => command.id === id)!, given, 0, APP_DIALECT), line).not.toHaveProperty('unclear');
    }
    expect(shown.filter(([, , words]) => words !== '').length).toBeGreaterThan(6);
  });
});

describe('the base in the guide', () => {
  const [text] = blocksOf(read('docs/guide.md')).filter(({ language }) => language === 'yaml').map((block) => block.text);
  const { views } = load(text!) as { views: Record<string, unknown>[] };

  it('has views of Kith’s, with options that are read', () => {
    expect(views.map(({ type }) => type)).toEqual([BASE_VIEW, BASE_VIEW]);
    expect(readBaseOptions((key) => views[0]![key])).toEqual({ people: 'soon', mostDueFirst: true, parts: new Set(['showStatus', 'showDue', 'showWhy']) });
  });

  it('stands beside a table of every option there is', () => {
    expect(rowsBelow(read('docs/guide.md'), '| option of the view | what it does |').flatMap(([options]) => options).sort()).toEqual(['people', 'mostDueFirst', ...BASE_PARTS].sort());
  });
});

describe('docs/format.md', () => {
  it('shows blocks that are read, and names every option of them with what it goes with', () => {
    const blocks = blocksOf(read('docs/format.md')).filter(({ language }) => language === 'kith');
    expect(blocks.map(({ text }) => parseBlock(text)).filter((block) => 'rule' in block)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(1);
    const table = read('docs/format.md').slice(read('docs/format.md').indexOf('| option | what it does |')).split('\n').slice(2);
    const rows = table.slice(0, table.findIndex((row) => !row.startsWith('|'))).map((row) => row.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)));
    const example: Readonly<Record<string, string>> = { circle: 'circle: clients', city: 'city: Lisbon', person: 'person: Ana', limit: 'limit: 5' };
    const views = rows.filter(([, first]) => BLOCK_VIEWS.some((view) => view === first![0]));
    expect(views.map(([, first]) => first![0])).toEqual([...BLOCK_VIEWS]);
    for (const [, first, , goes] of views) {
      for (const [option, written] of Object.entries(example)) {
        const fits = goes!.includes(option) || option === first![0];
        expect('rule' in parseBlock(`${first![0] === 'person' ? 'person' : first![0]}, ${written}`), `${first![0]} with ${option}`).toBe(!fits || first![0] === 'person');
      }
    }
  });

  it('reads every cadence as it says', () => {
    const rows = rowsBelow(read('docs/format.md'), '| you write | Kith reads |');
    expect(rows.length).toBeGreaterThan(10);
    for (const [written, meant] of rows) {
      for (const text of written) {
        const cadence = parseCadence(text);
        expect(`${text}: ${cadence === null ? 'a finding' : cadence === 'none' ? 'not at all' : printCadence(cadence)}`).toBe(`${text}: ${meant}`);
      }
    }
  });
});

describe.each(PAGES)('%s', (page) => {
  it('leads to files and headings that are there', () => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!).filter((target) => !/^https?:/.test(target));
    for (const link of links) {
      const [path, anchor] = link.split('#') as [string, string | undefined];
      const target = path === '' ? page : join(dirname(page), path);
      expect(existsSync(target), `${page} links to ${link}`).toBe(true);
      if (anchor !== undefined) expect(anchors(read(target)), `${page} links to ${link}`).toContain(anchor);
    }
  });

  it('names only scripts that are there', () => {
    const named = [...read(page).matchAll(/\bnpm (?:run (?:-\S+ )*([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short!);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    if (page === 'README.md') expect(new Set(named)).toEqual(new Set(['start', 'test', 'preview', 'install-into', 'build', 'bench', 'screenshots']));
  });

  it('names no host but the app\'s own', () => {
    const hosts = [...read(page).matchAll(/https?:\/\/([^/\s)]+)/g)].map(([, host]) => host);
    expect(hosts.filter((host) => host !== 'obsidian.md')).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  const [, map = ''] = read('CONTRIBUTING.md').split('## Layout\n');
  const named = [...map.split('\n## ', 1)[0]!.matchAll(/`((?:\.?[\w-]+\/)+[\w.-]*)`/g)].map(([, path]) => path!);

  it('has a map of the house as it stands', () => {
    const rooms = ['src', 'scripts', 'tests'].flatMap((floor) => readdirSync(floor, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${floor}/${name}/`));
    expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it('names only files that are there', () => {
    const files = [...read('CONTRIBUTING.md').matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.\w+)`/g)].map(([, path]) => path!).filter((path) => !/NAME|VERSION/.test(path));
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
    expect(files).toContain('.github/workflows/release.yml');
  });

  it('says of what was never run that it never was, as README does', () => {
    const workflows = readdirSync('.github/workflows').filter((name) => /never run|ever been run/i.test(read(`.github/workflows/${name}`)));
    for (const page of ['README.md', 'CONTRIBUTING.md']) expect(/never run/i.test(read(page))).toBe(workflows.length > 0);
  });
});
