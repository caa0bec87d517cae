// Texts about people stand in notes as quotes: nothing in a quote counts, whatever it begins with.

/** A text as lines of a quote. Marks that would hide what follows, here or behind, are broken. */
export function quoted(text: string): string {
  const safe = text.replace(/%%/g, '%\\%').replace(/\$\$/g, '$\\$').replace(/<!--/g, '<\\!--').replace(/-->/g, '--\\>');
  return safe.trim().split(/\r\n?|\n/).map((line) => `> ${line}`.trimEnd()).join('\n');
}
