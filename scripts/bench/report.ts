// What a run of the measurements says: an aligned table, a JSON file, and what has become slower.

/** One measurement. A ratio is what it is on any machine, so ratios are what is compared. */
export interface Measure {
  readonly id: string;
  readonly says: string;
  readonly figure: number;
  readonly unit: string;
  /** Against which other measurement of the same run, and how many times its figure. */
  readonly ratio?: { readonly to: string; readonly value: number; readonly goal?: string };
  readonly goal?: string;
}

/** Ratios by the id of their measure: of this run, and those committed. */
export type Ratios = Readonly<Record<string, number>>;

/** A ratio may be so much larger than the committed one. */
const ALLOWANCE = 1.2;

/** The measurements as a table. */
export function printMeasures(measures: readonly Measure[]): string {
  const rows = [
    ['measure', 'figure', 'goal', 'ratio', ''],
    ...measures.map(({ says, figure, unit, ratio, goal }) => [
      says, `${printFigure(figure)} ${unit}`, goal ?? '', ratio ? `× ${printFigure(ratio.value)}` : '',
      ratio ? `${ratio.to}${ratio.goal ? ` (goal ${ratio.goal})` : ''}` : '',
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) =>
    (column === 1 || column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ').trimEnd()).join('\n');
}

/** The ratios of a run, by measure. */
export function ratiosOf(measures: readonly Measure[]): Ratios {
  return Object.fromEntries(measures.flatMap(({ id, ratio }) => (ratio ? [[id, Number(ratio.value.toPrecision(4))]] : [])));
}

/** One sentence for every ratio that has become more than a fifth larger than the committed one. */
export function regressions(ratios: Ratios, reference: Ratios): string[] {
  return Object.entries(ratios).flatMap(([id, value]) => {
    const before = reference[id];
    if (before === undefined || value <= before * ALLOWANCE) return [];
    return [`slower than the reference: ${id} is × ${printFigure(value)}, was × ${printFigure(before)}`];
  });
}

function printFigure(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(3);
}
