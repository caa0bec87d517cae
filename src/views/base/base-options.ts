import type { BasesAllOptions } from 'obsidian';
import { BASE_PARTS } from '../../core/base';
import type { Words } from '../../core/words/words';

/** What a view of a base can be set to, for the app's own menu of it. */
export function baseOptions({ base }: Words): BasesAllOptions[] {
  return [
    { type: 'dropdown', key: 'people', displayName: base.people, default: 'all', options: { ...base.whom } },
    { type: 'toggle', key: 'mostDueFirst', displayName: base.mostDueFirst, default: false },
    { type: 'group', displayName: base.what, items: BASE_PARTS.map((key) => ({ type: 'toggle', key, displayName: base.parts[key], default: true })) },
  ];
}
