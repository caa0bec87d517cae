// What can be done about a finding, in words.
import type { Fix } from '../audit/fix';
import { baseName } from '../person';
import type { Words } from './words';

/** What a fix is called on its button. `here` is the note the finding stands in. */
export function printFix(fix: Fix, here: string, { audit: { fixes } }: Words): string {
  switch (fix.kind) {
    case 'open': return fix.path === here ? fixes.open : fixes.openNote(baseName(fix.path));
    case 'set-field': return fix.value === null ? fixes.setField(fix.field) : fixes.setFieldTo(fix.field, fix.value);
    case 'rename-field': return fixes.renameField(fix.to);
    case 'loosen': case 'tighten': return fixes[fix.kind](fix.value);
    case 'log': return fix.tag === null ? fixes.log : fixes.logged[fix.tag];
    case 'new-person': return fix.name === '' ? fixes.newPerson : fixes.newPersonNamed(fix.name);
    case 'make-person': return fixes.makePerson;
    case 'never-suggest': return fixes.neverSuggest;
    case 'keep': case 'rest': case 'archive': case 'tick': return fixes[fix.kind];
  }
}
