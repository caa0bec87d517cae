// The test command makes up the same notes each time, so that it says the same of the same program; the long run makes
// up others each time, and what it comes upon is mended and becomes a test of its own.
import fc from 'fast-check';

if (process.env['KITH_RUNS'] === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261123 });
