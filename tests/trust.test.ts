// The page of promises names commands and files that exist.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/trust.md', 'utf8');
const rows = page.split('\n## ', 1)[0]!.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| promise'));
const commands = rows.map((row) => /`([^`]+)` \|$/.exec(row)?.[1] ?? '');

it('has a command for every promise, and a file behind every command', () => {
  expect(rows.length).toBeGreaterThanOrEqual(9);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const command of commands) {
    const script = /^npm run (\S+)$/.exec(command)?.[1];
    if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
    else {
      expect(command).toMatch(/^npx vitest run tests\/\S+/);
      for (const file of command.split(' ').slice(3)) expect(existsSync(file), file).toBe(true);
    }
  }
});

it('is reached from the page of what Kith can touch', () => {
  expect(readFileSync('SECURITY.md', 'utf8')).toContain('(docs/trust.md)');
});
