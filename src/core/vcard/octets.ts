// The bytes of a file of cards: older versions say the charset of each line, and writers fold lines inside of a letter.
// So lines are put together as bytes first, one character each, and become text after.

/** Bytes of a charset as text; null when they are none of its, or the charset is unknown. Belongs to whoever opens files. */
export type Decode = (bytes: Uint8Array, charset: string) => string | null;

/** A line of a file and its number, from 1. Its characters are bytes, unless the file was in UTF-16. */
export interface RawLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a file as they stand in it, and how a run of them becomes text. */
export interface RawFile {
  readonly lines: readonly RawLine[];
  readonly read: (run: string, charset: string | null) => string;
}

/** A file cut into lines. */
export function rawFile(bytes: Uint8Array, decode: Decode): RawFile {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = wide === null ? byteString(bytes) : decode(bytes, wide) ?? byteString(bytes);
  const lines = text.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '').split(/\r\n|\n|\r/).map((line, index): RawLine => ({ number: index + 1, text: line }));
  return { lines, read: (run, charset) => (wide === null ? readRun(run, charset, decode) : run) };
}

/** A whole file as text: UTF-8 or UTF-16, else the bytes of western systems. */
export function textOfFile(bytes: Uint8Array, decode: Decode): string {
  const { lines, read } = rawFile(bytes, decode);
  return read(lines.map(({ text }) => text).join('\n'), null);
}

/** Characters that are bytes, as text: in the charset said, else UTF-8, else windows-1252, which has a letter for every byte. */
export function readRun(run: string, charset: string | null, decode: Decode): string {
  if (/^[\0-\x7f]*$/.test(run)) return run;
  if (charset !== null && WESTERN.test(charset)) return western(run);
  const bytes = Uint8Array.from(run, (char) => char.charCodeAt(0));
  return (charset === null ? null : decode(bytes, charset)) ?? decode(bytes, 'utf-8') ?? western(run);
}

const WESTERN = /^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii)$/i;
/** What windows-1252 has at 0x80 to 0x9F, a letter for each byte: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Read here, for not every decoder of the name knows these bytes. */
function western(run: string): string {
  return run.replace(/[\x80-\x9f]/g, (char) => FROM_80[char.charCodeAt(0) - 0x80]!);
}

/** `=C3=A9` → the two bytes. https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
export function unquote(printable: string): string {
  return printable.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function byteString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
