// Where the rows of a list stand, one below the other, in pixels from its top.

/** The heights of rows, added up. */
export interface Heights {
  readonly total: number;
  readonly of: (index: number) => number;
  readonly top: (index: number) => number;
  /** The row that holds an offset: the first for what lies above, the last for what lies below. */
  readonly at: (offset: number) => number;
}

/** Adds up heights. */
export function heightsOf(heights: readonly number[]): Heights {
  const tops = new Float64Array(heights.length + 1);
  heights.forEach((height, index) => { tops[index + 1] = tops[index]! + height; });
  return {
    total: tops[heights.length]!,
    of: (index) => heights[index] ?? 0,
    top: (index) => tops[Math.max(0, index)] ?? 0,
    at: (offset) => {
      let [low, high] = [0, Math.max(0, heights.length - 1)];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (tops[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
