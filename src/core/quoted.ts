/** A text as a sentence quotes it: on one line, with no more than so many characters. */
export function quoted(text: string, most = 60): string {
  return (text.length > most ? `${text.slice(0, most)}…` : text).replace(/\p{Cc}+/gu, ' ');
}
