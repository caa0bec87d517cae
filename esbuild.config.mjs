// What is built, and how: `scripts/build.mjs` does it, and a test does it twice to compare the bytes.
import { basename } from 'node:path';
import { mitText, noticeOf } from './scripts/licences.mjs';

/** A pattern is read by what a locale matches. How it would print days takes half of its bytes, and nobody asks for it. */
const WITHOUT_PRINTING = {
  name: 'locales-without-printing',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]date-fns[\\/]locale[\\/].+[\\/](?:localize|formatDistance|formatRelative)\.js$/ }, ({ path }) => ({
      contents: `export const ${basename(path, '.js')} = undefined;`,
    }));
  },
};

/** Most runs meet no frontmatter that takes a parser: the parsers are in the command, and begin when they are first asked. */
const LATER = {
  'yaml': "export const parseDocument = (...given) => require('yaml').parseDocument(...given);",
  'gray-matter': "export default (...given) => require('gray-matter')(...given);",
};
const PARSERS_LATER = {
  name: 'parsers-later',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:yaml|gray-matter)$/ }, ({ path, kind }) => (kind === 'import-statement' ? { path, namespace: 'later' } : null));
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({ contents: LATER[path], resolveDir: import.meta.dirname }));
  },
};

const shared = { bundle: true, minify: true, legalComments: 'none', logLevel: 'warning', charset: 'utf8', plugins: [WITHOUT_PRINTING] };

/** What the command carries of others; a test holds both lists to what esbuild puts in. */
const IN_COMMAND = ['@date-fns/utc', 'chrono-node', 'date-fns', 'extend-shallow', 'gray-matter', 'gray-matter/node_modules/js-yaml', 'is-extendable', 'kind-of', 'section-matter', 'strip-bom-string', 'yaml'];

/** What is released: the three files Obsidian fetches of a plugin. */
export const RELEASED = ['main.js', 'manifest.json', 'styles.css'];

/** The one of them that is built, for Obsidian. */
export const PLUGIN = {
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['obsidian', '@codemirror/*'],
  // main.js goes out alone: what it carries of others has to go with their names and their licence.
  banner: { js: `/* Kith (MIT, The Kith authors) with ${noticeOf(['@date-fns/utc', 'chrono-node', 'date-fns'])}. ${mitText()} */` },
};

/** The headless command, for Node. */
export const COMMAND = {
  ...shared,
  entryPoints: ['scripts/headless/main.ts'],
  outfile: 'dist/kith.mjs',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [...shared.plugins, PARSERS_LATER],
  // gray-matter is CommonJS and asks for `fs` when it is loaded.
  banner: { js: `#!/usr/bin/env node\n/* Kith (MIT) with ${noticeOf(IN_COMMAND)}. */\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);` },
};
