import { printDay } from '../day';
import { jsonOf, printExport, type Exported } from '../export/export';
import type { Answer, Asked, Ground, Unclear } from './command';

/** Everyone, as an export has them. */
export function exportedIn({ roster, today, fieldsOf }: Ground): Exported {
  return { people: roster.view(today).people, today, lexicon: roster.lexicon, fieldsOf };
}

/** `kith export`: everyone as cards, a table, JSON or a calendar. As JSON it needs no format. */
export function exporting(ground: Ground, { format, json }: Asked): Answer | Unclear {
  const { today, words } = ground;
  const exported = exportedIn(ground);
  const findings = ground.findings();
  if (format === null) return json ? { json: jsonOf(exported), text: '', findings } : asWhat(ground);
  const text = printExport(format, exported, words);
  return {
    json: format === 'json' ? jsonOf(exported) : { today: printDay(today), format, text },
    text: text.replace(/\n$/, ''), // the line end that closes a text is the printer's
    findings,
  };
}

/** What is said where a format is needed and none is named. */
export function asWhat({ words, dialect }: Ground): Unclear {
  const { unclear, examples } = words.terminal;
  return { unclear: { what: unclear.asWhat, right: dialect.call('export', { format: examples.format }) } };
}
