// The one place gray-matter is used. It finds the block; the values are read by `yaml`, whose answers are
// those of the app, and nothing but the plain `---` fence ever reaches it: no engine that could run code.
import matter from 'gray-matter';
import { parseDocument } from 'yaml';
import { faultOf } from '../../src/core/finding';
import type { Fields, FrontmatterBlock } from '../../src/core/frontmatter';
import type { NoteSource } from '../../src/core/note';
import { parsePlainYaml } from './plain-yaml';

/** Characters of frontmatter that are read; a person's fields are far fewer. */
const LARGEST = 64_000;
/** Aliases resolved in one block, so that a few lines cannot grow into gigabytes. */
const MOST_ALIASES = 100;
/** Lists and maps in one another that are read. The parser goes one call down for each, and a full stack may end the whole run. */
const DEEPEST = 200;
const DEEP_LINE = new RegExp(String.raw`(?:[-?:]\s+){${DEEPEST}}`);

type Frontmatter = Pick<NoteSource, 'fields' | 'problem'>;

/** The fields of a frontmatter block, or what is wrong with it and on which line of the note. */
export function readFields(text: string, block: FrontmatterBlock): Frontmatter {
  const held = text.slice(block.from, block.to);
  const yaml = held.replaceAll('\r\n', '\n');
  if (yaml.length > LARGEST) return broken(1, `longer than ${LARGEST} characters`);
  if (yaml.includes('\r')) return parseYaml(held); // a lone return is a letter to YAML, and ends no line
  const plain = parsePlainYaml(yaml);
  return plain ? { fields: plain } : readYaml(yaml);
}

/** What gray-matter and `yaml` make of a text that may hold anything. */
export function readYaml(yaml: string): Frontmatter {
  if (/^---/m.test(yaml)) return parseYaml(yaml); // to gray-matter, any of these would be the end
  let problem: Frontmatter | null = null;
  const parse = (): object => {
    const read = parseYaml(yaml); // what it hands over has lost its last newline, which can matter
    if (read.fields) return read.fields;
    problem = read;
    return {};
  };
  // With options gray-matter keeps no cache: a broken block would be remembered as an empty one.
  const { data } = matter(`---\n${yaml}---\n`, { language: 'yaml', engines: { yaml: { parse } } });
  return problem ?? { fields: data };
}

function parseYaml(yaml: string): Frontmatter {
  if (isDeep(yaml)) return broken(2, `more than ${DEEPEST} lists or maps in one another`);
  try {
    const document = parseDocument(yaml, { logLevel: 'error' });
    const error = document.errors[0];
    if (error) {
      const line = lineAt(yaml, Math.min(error.pos[0], yaml.trimEnd().length));
      return broken(line, error.code === 'MULTIPLE_DOCS' ? 'a second --- inside it' : error.message);
    }
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (value === null) return { fields: {} };
    return typeof value === 'object' && !Array.isArray(value) ? { fields: value as Fields } : broken(2, 'no list of fields');
  } catch (error) {
    return broken(2, faultOf(error));
  }
}

function isDeep(yaml: string): boolean {
  let open = 0;
  for (let at = 0; at < yaml.length && open < DEEPEST; at++) {
    const char = yaml[at]!;
    if (char === '[' || char === '{') open += 1;
    else if ((char === ']' || char === '}') && open > 0) open -= 1;
  }
  return open >= DEEPEST || DEEP_LINE.test(yaml);
}

function broken(line: number, message: string): Frontmatter {
  const short = message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
  return { fields: null, problem: { line, message: short } };
}

function lineAt(yaml: string, offset: number): number {
  return yaml.slice(0, offset).split('\n').length + 1;
}
