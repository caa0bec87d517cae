// A page of the manual: the notes it shows as examples, and the answers it shows beside them, made anew.
import { answer, kith, SAMPLE, vaultOf } from './headless/terminal';

/** A fenced block of a page. */
interface Block {
  readonly language: string;
  readonly text: string;
  /** The path on the line above: `` `People/Sam.md` ``. Null when there is none. */
  readonly path: string | null;
}

const FENCE = /(?:^`([^`\n]+\.md)`\n\n)?^```(\w*)\n([\s\S]*?)^```$/gm;

/** The fenced blocks of a page, in their order. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(FENCE)].map(([, path, language, text]) => ({ language: language!, text: text!, path: path ?? null }));
}

/** The example notes of a page, or of a part of it, as a vault: what `~/Notes` stands for in the commands below them. */
export function notesOf(page: string): string {
  const notes = blocksOf(page).filter(({ language }) => language === 'markdown');
  const unnamed = notes.find(({ path }) => path === null);
  if (unnamed) throw new Error(`The page shows a note and does not say which: ${unnamed.text}`);
  return vaultOf(Object.fromEntries(notes.map(({ path, text }) => [path!, text])));
}

/** The page with every answer in it given anew. A block that ends with `…` shows as many lines as before. */
export function answered(page: string): string {
  return page.replace(FENCE, (block, _path, language: string, text: string, at: number) => {
    const fresh = language === 'console' ? consoleOf(text, notesOf(page.slice(0, at))) : language === 'json' ? jsonOf(text) : null;
    return fresh === null ? block : block.replace(text, () => fresh);
  });
}

function consoleOf(text: string, notes: string): string {
  const [command = '', ...shown] = text.trimEnd().split('\n');
  const words = command.match(/"[^"]*"|\S+/g)?.map((word) => word.replace(/^"|"$/g, '')) ?? [];
  if (words[0] !== '$' || words[1] !== 'kith') throw new Error(`The page shows a command that is none of Kith: ${command}`);
  const { out, err } = kith(words.slice(2).map((word) => (word === '~/Notes' ? notes : word)));
  const lines = [out, err].filter((part) => part !== '').join('\n').split('\n');
  const whole = shown.at(-1) !== '…' || shown.length === 1;
  return `${[command, ...(whole ? lines : [...lines.slice(0, shown.length - 1), '…'])].join('\n')}\n`;
}

interface DueAnswer {
  readonly today: string;
  readonly people: readonly { readonly path: string }[];
  readonly findings: readonly { readonly path: string; readonly line: number }[];
}

/** Of the sample vault's whole answer, the people and findings the page shows. */
function jsonOf(text: string): string {
  const shown = JSON.parse(text) as DueAnswer;
  const real = answer<DueAnswer>('due', SAMPLE, '--today', shown.today);
  const people = real.people.filter(({ path }) => shown.people.some((one) => one.path === path));
  const findings = real.findings.filter(({ path, line }) => shown.findings.some((one) => one.path === path && one.line === line));
  if (people.length !== shown.people.length || findings.length !== shown.findings.length) throw new Error('The page shows somebody or something the sample vault does not have');
  return `${JSON.stringify({ ...real, people, findings }, null, 2)}\n`;
}
