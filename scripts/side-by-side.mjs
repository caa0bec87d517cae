// Runs scripts of package.json at the same time, and fails when one of them does: on two cores the longest is all one waits for.
//   node scripts/side-by-side.mjs typecheck lint
import { spawn } from 'node:child_process';

/** Runs one; what it says is shown in one piece. */
function run(name) {
  return new Promise((resolve) => {
    const child = spawn(`npm run ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code);
    });
  });
}

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
