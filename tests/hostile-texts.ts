// Texts of our own that have led other programs astray, for names, fields and lines of tests.

const PROTOTYPE = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', '__lookupSetter__', 'isPrototypeOf', 'then'];

const MARKUP = [
  '<b>bold</b>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '"><script>alert(1)</script>', '<iframe srcdoc="<script>alert(1)</script>">', '<style>*{display:none}</style>',
  '<a href="javascript:alert(1)">Ana</a>', '<math><mtext><script>alert(1)</script>', '<input autofocus onfocus=alert(1)>', '<details open ontoggle=alert(1)>', '<base href="https://example.org/">', '<!-- ', '--> ', ']]>', '&lt;b&gt;', '&#60;b&#62;',
  '![x](https://example.org/x.png)', '![[Ana]]', '[Ana](javascript:alert(1))', '[[javascript:alert(1)]]', '`= this.file.name`', '<% tp.file.title %>', '{{title}}', '${alert(1)}', '$= 1 + 1', '%%', '```dataviewjs', '$$', '==marked==', '#tag', '^block',
];

const PATHS = ['../../outside', '..', '.', '/', '\\', 'C:\\Windows', 'CON', 'NUL.md', 'file:///tmp', '.obsidian/app', 'a/b/../c', '~', 'obsidian://open?vault=x', 'data:text/html,<script>alert(1)</script>', 'vbscript:x'];

const LETTERS = ['\u202E gnp.exe', '\u2066Ana\u2069', '\u200B', '\uFEFF', '\u00AD', 'A\u0301\u0301\u0301\u0301', 'Ａｎａ', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', '\u0000', '\u0007', '\u2028', '\u2029', '\u0085', 'ﷺ', '\u{10FFFF}', 'ı', 'ß', 'Σ'];

const YAML = ['!!js/function "x"', '*anchor', '&anchor', '<<', '? key', '- item', '| block', '> folded', '@at', '`tick', '%directive', 'yes', 'null', '~', '0x1F', '1e3', '.inf', '2026-02-30', '12:30:45', "it's", 'a: b', 'a #b', '{a: b}', '[a, b]'];

/** Each of them once. */
export const HOSTILE_TEXTS: readonly string[] = [...new Set([...PROTOTYPE, ...MARKUP, ...PATHS, ...LETTERS, ...YAML])];
