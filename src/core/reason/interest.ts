import type { FindReasons, Read, Reason } from './reason';

/** Telling words of an interest a note has to share, where it has so many: one of three is chance. */
const SHARED = 2;

/** Notes of the last thirty days that touch what they care about: by interest, the newest note that shares the most of it. */
export const interestReasons: FindReasons = ({ traits }, { recent }) =>
  traits.interests.flatMap(({ text, words }): Reason[] => {
    let best: { read: Read; count: number } | null = null;
    for (const read of new Set(words.flatMap((word) => recent.get(word) ?? []))) {
      const count = words.filter((word) => read.words.has(word)).length;
      if (count < Math.min(SHARED, words.length)) continue;
      if (best === null || count > best.count || (count === best.count && read.note.day > best.read.note.day)) best = { read, count };
    }
    if (!best) return [];
    const { path, title, day } = best.read.note;
    return [{ kind: 'interest', path, line: 1, given: text, title, day }];
  });
