import type { BasesConfigFile, BasesPropertyId, BasesSortConfig } from 'obsidian';
import type { App } from './app';
import { BasesViewConfig } from './bases-config';
import { BasesEntry, BasesEntryGroup } from './bases-entry';
import { passes } from './bases-filter';
import { NullValue, type Value } from './bases-value';
import { Component } from './component';

const names = new Intl.Collator(undefined, { numeric: true });

/** What a base found. Made anew at each change. */
export class BasesQueryResult {
  constructor(public data: BasesEntry[], private readonly config: BasesViewConfig) {}

  get groupedData(): BasesEntryGroup[] {
    const by = this.config.groupBy();
    if (!by) return [new BasesEntryGroup(this.data)];
    const groups = new Map<string, BasesEntryGroup>();
    for (const entry of this.data) {
      const key = entry.getValue(by.property) ?? NullValue.value;
      const name = key.toString();
      const group = groups.get(name) ?? new BasesEntryGroup([], key);
      group.entries.push(entry);
      groups.set(name, group);
    }
    return [...groups.values()].sort((a, b) => compare(a.key!, b.key!) * (by.direction === 'DESC' ? -1 : 1));
  }

  get properties(): BasesPropertyId[] {
    return this.config.getOrder();
  }

  getSummaryValue(_controller: QueryController, _entries: BasesEntry[], _property: BasesPropertyId, summaryKey: string): Value {
    throw new Error(`the stand-in has no summaries: ${summaryKey}`);
  }
}

/** Finds the files of a base: filters, sorts, cuts off. */
export class QueryController extends Component {
  constructor(readonly app: App) {
    super();
  }

  run(base: BasesConfigFile, config: BasesViewConfig): BasesQueryResult {
    const entries = this.app.vault.getFiles().map((file) => new BasesEntry(this.app, file))
      .filter((entry) => passes(base.filters, entry) && passes(config.filters(), entry));
    const sorted = sort(entries, config.getSort());
    const limit = config.get('limit');
    return new BasesQueryResult(typeof limit === 'number' ? sorted.slice(0, limit) : sorted, config);
  }
}

function sort(entries: BasesEntry[], by: readonly BasesSortConfig[]): BasesEntry[] {
  return entries.sort((a, b) => {
    for (const { property, direction } of by) {
      const order = compare(a.getValue(property) ?? NullValue.value, b.getValue(property) ?? NullValue.value);
      if (order !== 0) return direction === 'DESC' ? -order : order;
    }
    return 0;
  });
}

/** Nothing comes last. */
function compare(a: Value, b: Value): number {
  return Number(a instanceof NullValue) - Number(b instanceof NullValue) || names.compare(a.toString(), b.toString());
}
