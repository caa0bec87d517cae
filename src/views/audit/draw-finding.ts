import { Keymap, setIcon } from 'obsidian';
import { fixesOf } from '../../core/audit';
import type { Fix } from '../../core/audit/fix';
import type { AuditView } from '../../core/audit/view';
import type { Finding } from '../../core/finding';
import { baseName } from '../../core/person';
import { explainFinding } from '../../core/words/print-finding';
import { printFix } from '../../core/words/print-fix';
import type { Context } from '../context';
import { openPlace } from '../open-place';
import { standsFor } from '../preview';
import { applyFix } from './apply-fix';

/** Draws a finding into its row: where, what and what would be right, and its fixes unless it is one of a day gone by. */
export function drawFinding(el: HTMLElement, finding: Finding, view: AuditView, context: Context, isPast: boolean): void {
  const words = context.words();
  el.addClass('tree-item-self', 'is-clickable', 'kith-finding');
  const placeEl = el.createDiv('kith-finding-place');
  if (finding.path !== '') {
    standsFor(el, finding.path);
    placeEl.createSpan({ text: view.byPath.get(finding.path)?.person.name ?? baseName(finding.path) });
    placeEl.createSpan({ cls: 'kith-finding-line', text: finding.field === undefined || finding.line > 1 ? `:${finding.line}` : ` ${finding.field}` });
  }
  const { what, right } = explainFinding(finding, words);
  el.createDiv({ cls: 'kith-finding-text', text: what });
  el.createDiv({ cls: 'kith-finding-right', text: right });
  const fixes = isPast ? [] : fixesOf(finding).filter((fix) => fix.kind !== 'open' || fix.path !== finding.path);
  if (fixes.length > 0) drawFixes(el, fixes, (fix, event) => void applyFix(context, fix, event), (fix) => printFix(fix, finding.path, words));
  el.addEventListener('click', (event) => void openPlace(context.app, finding, Keymap.isModEvent(event)));
}

/** The fixes of a finding as small buttons. */
export function drawFixes(el: HTMLElement, fixes: readonly Fix[], apply: (fix: Fix, event: MouseEvent) => void, say: (fix: Fix) => string): void {
  const fixesEl = el.createDiv('kith-fixes');
  for (const fix of fixes) {
    const buttonEl = fixesEl.createEl('button', { cls: 'kith-fix', text: say(fix) });
    if (fix.kind === 'open') setIcon(buttonEl.createSpan('kith-fix-icon'), 'file-text');
    buttonEl.addEventListener('click', (event) => {
      event.stopPropagation();
      apply(fix, event);
    });
  }
}
