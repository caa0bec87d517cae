import type { FindReasons } from './reason';

/** What one last talked about: the newest line, wherever it stands. */
export const lastReasons: FindReasons = ({ past: { newest } }) => (newest ? [{ kind: 'last', ...newest.place, given: '', day: newest.day }] : []);
