// A property is tried for a moment only, always with the same notes: with thousands of changed programs, most are noticed at once or never.
import fc from 'fast-check';

const briefly = { ...fc.readConfigureGlobal(), seed: 20261123, plugins: [fc.interruptAfterTimeLimit(250)] };
fc.configureGlobal(briefly);
