// Builds what is released (main.js, for Obsidian) and the headless command (dist/kith.mjs, for Node).
import { chmod } from 'node:fs/promises';
import { build } from 'esbuild';

const shared = { bundle: true, minify: true, legalComments: 'none', logLevel: 'warning', charset: 'utf8' };

await build({
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['obsidian', '@codemirror/*'],
  banner: { js: '/* Kith, MIT licence. Bundled: date-fns and @date-fns/utc, MIT. Source and licences: see the repository. */' },
});

await build({
  ...shared,
  entryPoints: ['scripts/headless/main.ts'],
  outfile: 'dist/kith.mjs',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // gray-matter is CommonJS and asks for `fs` when it is loaded.
  banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
});
await chmod('dist/kith.mjs', 0o755);
