import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import regexp from 'eslint-plugin-regexp';

// The plugin's rules judge the plugin: `src` and the manifest. What runs on Node, and the stand-in that has to
// build what plugins must not touch, keep every general rule and leave these.
const pluginRules = Object.keys(obsidianmd.rules).map((rule) => [`obsidianmd/${rule}`, 'off']);

export default defineConfig([
  { ignores: ['main.js', 'dist/', 'coverage/', 'artefacts/', 'tests/vault/', 'tests/e2e/', '**/*.json', '!manifest.json'] },
  ...obsidianmd.configs.recommended,
  { languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.config.mjs', 'scripts/*.mjs', 'scripts/bench/*.mjs', 'scripts/headless/*.mjs', 'scripts/mutation/*.mjs'], maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 20 } } } },
  {
    // No text of anybody's may make an expression run for longer than its length.
    files: ['src/**', 'scripts/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/**'],
    rules: { 'obsidianmd/ui/sentence-case': ['error', { brands: ['Kith'] }] },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.*'],
    rules: {
      ...Object.fromEntries(pluginRules),
      'import/no-nodejs-modules': 'off',
      'import/no-extraneous-dependencies': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-console': 'off',
      'no-undef': 'off', // the type checker knows what Node and the browser offer
      'no-unsanitized/method': 'off', // its only calls are `import(path)` of our own bundles
      'no-restricted-globals': 'off',
    },
  },
]);
