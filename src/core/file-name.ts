// Names of people → names of files that every system can keep, links can name, and that stay where they belong.
import { cutEnd } from './cut-end';

/** The most bytes of UTF-8 a name has, its `.md` left out: systems take 255, some sync services and encryptions less. */
export const MOST_BYTES = 200;
/** What stands behind so many letters is no name. */
const MOST_LETTERS = 1_000;

/** Letters that show nothing: controls, private and lone halves of pairs, marks of direction, joiners, fillers. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu;
/** What an emoji is joined of; anything else of the unseen is left out. */
const EMOJI_PARTS = /\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F)*(?:\u200D\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F)*)*/gu;
/** Characters Windows, Android or links cannot have: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const PARTING = /[\\/:|][\\/:|\s]*/;
const UNWRITABLE = /[*?"<>#^[\]]/g;
/** Names that are devices on Windows, whatever ending follows them. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/i;

/** `AC/DC: live?` → `AC-DC-live`; null when nothing is left that could be a name. */
export function safeFileName(name: string): string | null {
  const seen = visible(name.slice(0, MOST_LETTERS).normalize('NFC').replace(/\s+/gu, ' '));
  const plain = seen.split(PARTING).map((part) => part.trimEnd()).join('-').replace(UNWRITABLE, '').replace(/\s+/gu, ' ').normalize('NFC');
  const kept = trimmed(atMost(trimmed(plain).replace(DEVICES, '$&_'), MOST_BYTES));
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(kept) || /^[-\s]*$/.test(kept)) return null;
  return kept;
}

/** Whether a path of the vault leads to a place in it that is seen: not up and out, and not into the app's own folder, which is hidden as `.git` and `.trash` are. */
export function staysInside(path: string): boolean {
  return path.split('/').every((part) => part !== '' && !part.startsWith('.') && !/[\\\0]/.test(part) && !/^[a-z]:/i.test(part));
}

/** What two paths have in common that one system or another takes for the same file: case and Unicode form. */
export function pathKey(path: string): string {
  return Array.from(path.normalize('NFD').toLowerCase().normalize('NFD'), (char) => {
    const upper = char.toUpperCase();
    return upper.length === char.length ? upper : char; // ς and σ are one file; ß and ss are two
  }).join('');
}

function visible(text: string): string {
  let kept = '';
  let at = 0;
  for (const emoji of text.matchAll(EMOJI_PARTS)) {
    kept += text.slice(at, emoji.index).replace(UNSEEN, '') + emoji[0];
    at = emoji.index + emoji[0].length;
  }
  return kept + text.slice(at).replace(UNSEEN, '');
}

/** No dots or spaces at either end, hidden files at one, names Windows cuts at the other; nor the ending the note gets anyway. */
function trimmed(text: string): string {
  return cutEnd(text.replace(/^[.\s]+/, ''), /(?:[.\s]|\.md)$/i);
}

/** As much of a text as so many bytes of UTF-8 hold, no character cut in two. */
function atMost(text: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > most) return cutEnd(text.slice(0, end), /[\u200D\p{M}]$/u);
    end += char.length;
  }
  return text;
}
