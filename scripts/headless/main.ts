// The process around the command: arguments, streams, exit code.
import { run } from './kith';

// A reader that stops early (`kith due VAULT | head`) is no error, and the exit code stays what it is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: Error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
}

const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  now: new Date(),
  style: { colour, width: process.stdout.columns || Infinity },
});
