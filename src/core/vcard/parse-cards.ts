// Cards of the versions 2.1, 3.0 and 4.0 → cards of 4.0. A damaged line costs itself alone, and is told of.
// 2.1: https://web.archive.org/web/2020/http://www.imc.org/pdi/vcard-21.txt · 3.0: RFC 2426 · 4.0: RFC 6350
import { canonical, isBinary, isQuoted } from './canonical';
import { rawFile, type Decode, type RawLine } from './octets';
import { cutLine, plainProperty, printProperty, type Card, type Property } from './property';
import { escapeText } from './value';

/** What is the matter with a line of a file. */
export interface Problem {
  readonly rule: 'no-property' | 'never-closed' | 'outside' | 'quote-open' | 'no-people' | 'no-json';
  /** Counts from 1. */
  readonly line: number;
  readonly given: string;
}

/** The cards of a file, and the lines that are none of theirs. */
export interface Cards {
  readonly cards: readonly Card[];
  readonly problems: readonly Problem[];
}

interface Open {
  readonly line: number;
  version: string;
  readonly properties: Property[];
  /** Whether its next card is no card but the value of its `AGENT`. */
  agent: boolean;
}

/** Reads a file of cards. */
export function parseCards(bytes: Uint8Array, decode: Decode): Cards {
  const file = rawFile(bytes, decode);
  const cards: Card[] = [];
  const problems: Problem[] = [];
  const open: Open[] = [];
  let strays = 0;
  const tell = (rule: Problem['rule'], { number, text }: RawLine): void => {
    problems.push({ rule, line: number, given: file.read(text, null).slice(0, 80) });
  };
  const close = ({ line, version, properties }: Open): void => {
    const read = properties.filter(({ name }) => !/^(?:VERSION|PRODID)$/i.test(name));
    const outer = open[open.length - 1];
    if (outer?.agent) {
      outer.agent = false;
      const text = ['BEGIN:VCARD', `VERSION:${version}`, ...read.map(printProperty), 'END:VCARD'].join('\n');
      outer.properties.push(plainProperty('AGENT', escapeText(text)));
    } else if (read.length > 0) cards.push({ line, properties: read });
  };
  for (const line of unfolded(file.lines, () => open[open.length - 1]?.version === '2.1')) {
    const cut = cutLine(line.text);
    const name = cut?.name.toUpperCase();
    const current = open[open.length - 1];
    if (name === 'BEGIN' && /^\s*vcard\s*$/i.test(cut!.value)) {
      if (current && !current.agent) {
        problems.push({ rule: 'never-closed', line: current.line, given: '' });
        open.pop();
        close(current);
      }
      open.push({ line: line.number, version: '3.0', properties: [], agent: false });
    } else if (!current) {
      if (line.text.trim() !== '' && strays++ === 0) tell('outside', line);
    } else if (name === 'END') {
      open.pop();
      close(current);
    } else if (!cut) {
      if (line.text.trim() !== '') tell('no-property', line);
    } else if (name === 'VERSION') current.version = cut.value.trim();
    else if (name === 'AGENT' && cut.value.trim() === '') current.agent = true;
    else current.properties.push(...canonical(cut, current.version, file.read));
  }
  for (let current = open.pop(); current; current = open.pop()) {
    problems.push({ rule: 'never-closed', line: current.line, given: '' });
    close(current);
  }
  return { cards, problems };
}

/** Lines put together: folded ones, those that a `=` at the end of quoted-printable goes on in, and base64 that goes on unfolded. */
function* unfolded(lines: readonly RawLine[], keepsSpace: () => boolean): Generator<RawLine> {
  for (let at = 0; at < lines.length;) {
    const { number } = lines[at]!;
    let { text } = lines[at++]!;
    const cut = cutLine(text);
    const binary = cut !== null && isBinary(cut);
    const goesOn = (next: string): boolean => (binary ? /^[ \t]+\S|^[A-Za-z0-9+/]{16,}={0,2}$/ : /^[ \t]/).test(next);
    while (at < lines.length) {
      const next = lines[at]!.text;
      if (text.endsWith('=') && cut !== null && isQuoted(cut)) text = text.slice(0, -1) + next;
      else if (goesOn(next)) text += binary ? next : keepsSpace() ? next.replace(/^[ \t]+/, ' ') : next.slice(1);
      else break;
      at += 1;
    }
    yield { number, text };
  }
}
