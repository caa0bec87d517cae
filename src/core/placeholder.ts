/** What a template leaves to be filled in: `{{title}}`, `<% tp.file.title %>`, as it stands in the lines of a text. */
export function placeholdersIn(text: string): string[] {
  return text.includes('{{') || text.includes('<%') ? text.split('\n').flatMap(inLine) : [];
}

/** Letter by letter: an expression would look for the end of a line from each of the marks that have none. */
function inLine(line: string): string[] {
  const found: string[] = [];
  const last = { '}}': line.lastIndexOf('}}'), '%>': line.lastIndexOf('%>') };
  for (let at = 0; at < line.length; at++) {
    const close = line.startsWith('{{', at) ? '}}' : line.startsWith('<%', at) ? '%>' : null;
    if (close === null || last[close] < at + 2) continue;
    const end = line.indexOf(close, at + 2) + 2;
    found.push(line.slice(at, end));
    at = end - 1;
  }
  return found;
}
