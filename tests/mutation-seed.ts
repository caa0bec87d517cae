// A property is tried for a moment only, always with the same notes: with thousands of changed programs, most are noticed at once or never.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261123, interruptAfterTimeLimit: 250 });
