// The reader one would write first, to measure against: split the note into lines, one expression, `Date` objects.

interface NaiveInteraction {
  date: Date;
  line: number;
  direction: string;
  channel: string;
  summary: string;
}

const LINE = /^\s*(?:[-*+]|\d+[.)]|#{1,6})\s+(?:\[[xX]\]\s+)?(?:\*\*|\[\[(?:[^\]|]*\/)?)?(\d{4}[-/]\d{2}[-/]\d{2})(?:\|[^\]]*)?(?:\*\*|\]\])?\s*(→|->|←|<-|↔)?\s*([\p{L}-]+)?(.*)$/u;

/** Reads the dated lines of a note, and nothing else of what the format asks for. */
export function parseNaively(text: string): NaiveInteraction[] {
  const found: NaiveInteraction[] = [];
  text.split('\n').forEach((line, index) => {
    const match = LINE.exec(line);
    if (!match) return;
    const date = new Date(match[1]!.replaceAll('/', '-'));
    if (Number.isNaN(date.getTime())) return;
    found.push({ date, line: index + 1, direction: match[2] ?? '', channel: (match[3] ?? '').toLowerCase(), summary: match[4]!.trim() });
  });
  return found;
}
