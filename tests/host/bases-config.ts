import type { BasesConfigFile, BasesConfigFileFilter, BasesConfigFileView, BasesPropertyId, BasesSortConfig } from 'obsidian';
import { isFields } from './frontmatter';
import { NullValue, type Value } from './bases-value';

const ID = /^(?:note|file|formula)\./;

/** One view of a base's file, as its menu and its view see it. */
export class BasesViewConfig {
  name: string;

  /** `changed` is told when an option was set. */
  constructor(private readonly base: BasesConfigFile, private readonly view: BasesConfigFileView, private readonly changed: () => void) {
    this.name = view.name;
  }

  get(key: string): unknown {
    return Object.hasOwn(this.view, key) ? Reflect.get(this.view, key) : undefined;
  }

  getAsPropertyId(key: string): BasesPropertyId | null {
    return idOf(this.get(key));
  }

  getEvaluatedFormula(_view: unknown, _key: string): Value {
    return NullValue.value;
  }

  set(key: string, value: unknown): void {
    if (value === null) Reflect.deleteProperty(this.view, key);
    else Reflect.set(this.view, key, value);
    this.changed();
  }

  getOrder(): BasesPropertyId[] {
    return (this.view.order ?? []).flatMap((one) => idOf(one) ?? []);
  }

  getSort(): BasesSortConfig[] {
    const sort = this.get('sort');
    return Array.isArray(sort) ? sort.flatMap((one) => sortOf(one) ?? []) : [];
  }

  getDisplayName(propertyId: BasesPropertyId): string {
    const bare = propertyId.replace(ID, '');
    const set = (this.base.properties?.[propertyId] ?? this.base.properties?.[bare])?.['displayName'] as unknown;
    return typeof set === 'string' ? set : bare;
  }

  filters(): BasesConfigFileFilter | undefined {
    return this.view.filters;
  }

  groupBy(): BasesSortConfig | null {
    return sortOf(this.get('groupBy'));
  }
}

function sortOf(value: unknown): BasesSortConfig | null {
  const property = isFields(value) ? idOf(value['property']) : null;
  return property && isFields(value) ? { property, direction: value['direction'] === 'DESC' ? 'DESC' : 'ASC' } : null;
}

/** The published type of an id has a point in it; a bare name is a property of the note. */
function idOf(value: unknown): BasesPropertyId | null {
  if (typeof value !== 'string' || value === '') return null;
  return ID.test(value) ? value as BasesPropertyId : `note.${value}`;
}
