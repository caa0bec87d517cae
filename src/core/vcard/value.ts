// Texts in values: RFC 6350, section 3.4. A comma parts values, a semicolon the components of a name or an address.

/** A text as a value holds it: `Ruiz, Ana` → `Ruiz\, Ana`; control characters have no place in one. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/(?!\t)\p{Cc}/gu, '');
}

/** The text a value holds. */
export function unescapeText(value: string): string {
  return value.replace(/\\(.)/gs, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
}

/** A value cut where a mark stands that is not escaped, each part still escaped: `Ruiz;Ana;;;` → five parts. */
export function splitValue(value: string, mark: ',' | ';'): string[] {
  const parts = [''];
  for (let at = 0; at < value.length; at++) {
    const char = value[at]!;
    if (char === mark) parts.push('');
    else if (char === '\\') parts[parts.length - 1] += char + (value[++at] ?? '');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** The components of a name or an address, as texts. */
export function componentsOf(value: string): string[] {
  return splitValue(value, ';').map((part) => unescapeText(part).trim());
}
