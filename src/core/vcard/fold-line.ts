// How cards and calendars break long lines: RFC 6350, section 3.2, and RFC 5545, section 3.1.

/** A line of 75 octets at most, the rest on lines that begin with a space; no letter is cut in two. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const code = char.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}
