// Notes made to run, to grow, to be taken for something else or never to end: each with the name of what it tries.
import { HOSTILE_TEXTS } from '../hostile-texts';

/** One note and what it tries. */
export interface HostileNote {
  readonly tries: string;
  readonly text: string;
}

const LINE = '- 2026-11-03 call: the deck\n';
const MARK = 'globalThis.ran = true';

const note = (tries: string, text: string): HostileNote => ({ tries, text });
const fields = (tries: string, yaml: string): HostileNote => note(tries, `---\ntype: person\n${yaml}\n---\n${LINE}`);

/** Frontmatter in a language, in every spelling of its fence. */
function code(): HostileNote[] {
  const languages = ['js', 'JS', 'Js', 'javascript', 'JavaScript', 'node', 'coffee', 'cson', 'json', 'json5', 'toml', 'ts', 'eval', 'vm', 'yaml', 'yml', 'python', 'lua', 'constructor', '__proto__', 'toString'];
  const fences = ['---%', '--- %', '---%  ', '---\t%', '\uFEFF---%', '---%\r', '----%', ' ---%', '---%;', '---%\u00A0'];
  return languages.flatMap((language) => fences.map((fence) => note(`code as ${fence}`, `${fence.replace('%', language)}\n${MARK}\n---\n${LINE}`)));
}

/** Names every object has, as everything a name can be. */
function prototypes(): HostileNote[] {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__defineGetter__', '__defineSetter__', '__lookupGetter__', 'toJSON', 'then', 'length', 'Symbol.iterator'];
  const shapes = ['%: x', '%: {polluted: true}', '%: [polluted]', '"%": {polluted: true}', 'name: %', 'aliases: [%]', 'circle: %', 'circle: [%, %]', 'channels: {%: 1 month}', 'channels:\n  %:\n    polluted: true', 'dates: {%: 2026-11-03}', 'cadence: %', 'via: "[[%]]"', 'city: %', 'interests: [%]', 'tags: [%]', '? %\n: {polluted: true}', 'base: &b {%: {polluted: true}}\n<<: *b', 'channels: {<<: {%: {polluted: true}}}'];
  const lines = ['- 2026-11-03 %: x\n', '- 2026-11-03 call with [[%]]: #%\n', '- [ ] % [[%]] due: 2026-11-03\n', '- [%:: 2026-11-03] call\n'];
  return names.flatMap((name) => [...shapes.map((shape) => fields(`${name} in ${shape}`, shape.replaceAll('%', name))), ...lines.map((line) => note(`${name} in a line`, `---\ntype: person\n---\n${line.replaceAll('%', name)}`))]);
}

/** Texts that grow when they are read, and that go down further than a stack does. */
function bombs(): HostileNote[] {
  const aliases = (levels: number, width: number): string => ['a0: &a0 [x, x]', ...Array.from({ length: levels }, (_, at) => `a${at + 1}: &a${at + 1} [${Array.from({ length: width }, () => `*a${at}`).join(', ')}]`), `circle: *a${levels}`].join('\n');
  const merges = (levels: number): string => ['m0: &m0 {x: 1}', ...Array.from({ length: levels }, (_, at) => `m${at + 1}: &m${at + 1}\n  <<: [*m${at}, *m${at}, *m${at}]\n  k${at}: v`), `<<: *m${levels}`].join('\n');
  const deep = [10, 100, 199, 1_000, 10_000, 30_000];
  return [
    ...[2, 5, 9, 20].flatMap((levels) => [2, 9].map((width) => fields(`aliases ${levels} by ${width}`, aliases(levels, width)))),
    ...[1, 5, 20, 200].map((levels) => fields(`merges ${levels}`, merges(levels))),
    ...deep.flatMap((depth) => [
      fields(`${depth} open lists`, `circle: ${'['.repeat(depth)}`), fields(`${depth} lists`, `circle: ${'['.repeat(depth)}${']'.repeat(depth)}`), fields(`${depth} maps`, `channels: ${'{a: '.repeat(depth)}${'}'.repeat(depth)}`), fields(`${depth} dashes`, `circle:\n  ${'- '.repeat(depth)}x`),
      note(`${depth} quotes`, `---\ntype: person\n---\n${'> '.repeat(depth)}${LINE}`), note(`${depth} items in one another`, `---\ntype: person\n---\n${Array.from({ length: Math.min(depth, 1_000) }, (_, at) => `${' '.repeat(2 * at)}${LINE}`).join('')}`),
    ]),
    fields('itself', 'circle: &c [a, *c]'), fields('itself as a key', '&c {*c : a}'), fields('a thousand anchors', Array.from({ length: 1_000 }, (_, at) => `k${at}: &k${at} v`).join('\n')),
  ];
}

/** Shapes repeated until they are 8 KB and 64 KB long, behind a bullet, behind a date, in a field, and as a body. */
function repeated(): HostileNote[] {
  const shapes = ['[[a|', '[[', ']]', '![[', '[a](', '](', '[date:: ', '(date:: ', '`', '``a', '%%', '<!--', '-->', '**', '_', '#', ' #a', '$$', '{{', '<%', '|', '| - ', ' ', '\t', '- ', '1. ', '> ', 'due: ', '📅 ', '2026-11-03 ', 'and ', ', ', 'with [[', '(1h', 'é\u0301', '\u200D', '\uFE0F', '\\', '"', "'", ':', '-', '~', '<a ', '&amp;', '\r'];
  return shapes.flatMap((shape) => [8_192, 65_536].flatMap((size) => {
    const text = shape.repeat(Math.ceil(size / shape.length));
    return [note(`${size} of ${JSON.stringify(shape)} in lines`, `---\ntype: person\n---\n- ${text}\n- 2026-11-03 ${text}\n- 2026-11-03 call with [[Ana]] ${text}\n- [ ] ${text}\n`), note(`${size} of ${JSON.stringify(shape)} as a body`, `---\ntype: person\n---\n${text}`), note(`${size} of ${JSON.stringify(shape)} alone`, text), fields(`${size} of ${JSON.stringify(shape)} in a field`, `name: x${text.slice(0, 30_000).replaceAll('\r', '')}`)];
  }));
}

/** Letters that show nothing, turn the line around or are halves, and markup, in every field and line. */
function texts(): HostileNote[] {
  const others = ['\uD800', '\uDC00', 'a\uD83D', '\uDE00b', '\uD83D\uD83D', ...Array.from('\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\u00AD\u061C\u180E\u115F\u3164\uFFA0\uFFF9\uFFFC\uFFFD\uFFFE')];
  return [...HOSTILE_TEXTS, ...others].map((text) => {
    const said = JSON.stringify(text);
    const every = ['name', 'circle', 'cadence', 'city', 'org', 'role', 'email', 'phone', 'url', 'via', 'met', 'snooze', 'birthday', 'resting', 'reviewed'].map((name) => `${name}: ${said}`);
    return note(`the text ${said}`, `---\ntype: person\n${every.join('\n')}\ninterests: [${said}]\nchannels: {${said}: ${said}}\ndates: {${said}: ${said}}\n---\n- 2026-11-03 ${text}\n- ${text}\n- [ ] ${text}\n## ${text}\n`);
  });
}

/** All of them. */
export const HOSTILE_NOTES: readonly HostileNote[] = [...code(), ...prototypes(), ...bombs(), ...repeated(), ...texts()];
