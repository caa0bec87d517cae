// Names that are known to break files, folders and links.

/** What such names are made of. */
export const HOSTILE_PARTS = [
  '..', '.', '/', '\\', '~', '$HOME', '%APPDATA%', 'C:', '\\\\server\\share', '//', 'CON', 'nul', 'lpt9', 'com¹', '.obsidian', '.git', 'desktop.ini', '\0', '\r\n', '\t', '\u202E', '\u200B', '\u2028', '\uFEFF', '\uD83D', '[[', ']]', '#', '^', '|', '<', '>', '"', '?',
  '*', ':', ' ', '\u00A0', '\u3000', '\u0301', 'a'.repeat(300), '.md', '.lock', '-', '--', '{{title}}', '<% x %>', '%%', '`', '\'', '；', '／', '\u2215', '\uFF0E\uFF0E', '\u180E', '\u034F', '\u{E0001}', '\uFFFF',
];

/** More than 500 of them. */
export const HOSTILE = HOSTILE_PARTS.flatMap((part) => [part, `${part}x`, `x${part}`, `${part}.md`, `a${part}b`, `${part}/x`, `../${part}`, `${part} `, `${part}.`, ` ${part}`]);
