import { Keymap } from 'obsidian';
import { openPlace } from '../commands/open-place';
import { auditFindings, byKind } from '../core/audit';
import { byPlace, type Finding } from '../core/finding';
import { baseName } from '../core/person';
import { explainFinding } from '../core/words/print-finding';
import { drawFold } from './fold';
import { Pane } from './pane';

/** The view type of the audit pane. */
export const AUDIT_VIEW = 'kith-audit';

/** The audit pane: the counts that explain the vault, and every finding by kind, each leading to its line. */
export class AuditView extends Pane {
  private readonly closed = new Set<string>();
  private countsEl!: HTMLElement;

  override getViewType(): string {
    return AUDIT_VIEW;
  }

  override getDisplayText(): string {
    return this.context.words().labels.auditPane;
  }

  override getIcon(): string {
    return 'clipboard-check';
  }

  protected override drawHead(el: HTMLElement): void {
    this.countsEl = el.createDiv('kith-counts');
  }

  protected override drawBody(el: HTMLElement): void {
    const { roster, today } = this.context;
    const { labels, findings: { titles } } = this.context.words();
    this.countsEl.empty();
    for (const [number, name] of labels.counts(roster().counts(today()))) {
      const countEl = this.countsEl.createDiv('kith-counts-item');
      countEl.createDiv({ cls: 'kith-counts-number', text: number });
      countEl.createDiv({ cls: 'kith-counts-name', text: name });
    }
    const findings = [...roster().findings(today()), ...auditFindings(roster().view(today()))].sort(byPlace);
    if (findings.length === 0) el.createDiv({ cls: 'kith-calm', text: labels.nothingToMend });
    for (const [rule, group] of byKind(findings)) {
      const open = !this.closed.has(rule);
      const listEl = drawFold(el, { id: rule, title: titles[rule], flair: String(group.length), open }, () => this.toggle(rule));
      if (open) for (const [index, finding] of group.entries()) this.drawFinding(listEl, finding, `${rule}:${index}`);
    }
  }

  private drawFinding(el: HTMLElement, finding: Finding, key: string): void {
    const rowEl = el.createDiv({ cls: 'tree-item kith-row', attr: { role: 'listitem' } });
    const selfEl = rowEl.createDiv({
      cls: 'tree-item-self is-clickable kith-finding',
      attr: { role: 'button', tabindex: '-1', 'data-key': `${key}:${finding.path}`, 'aria-label': `${finding.path}:${finding.line}`, 'data-tooltip-position': 'left' },
    });
    const placeEl = selfEl.createDiv('kith-finding-place');
    placeEl.createSpan({ text: baseName(finding.path) });
    placeEl.createSpan({ cls: 'kith-finding-line', text: `:${finding.line}` });
    const { what, right } = explainFinding(finding, this.context.words());
    selfEl.createDiv({ cls: 'kith-finding-text', text: what });
    selfEl.createDiv({ cls: 'kith-finding-right', text: right });
    selfEl.addEventListener('click', (event) => void openPlace(this.context.app, finding, Keymap.isModEvent(event)));
  }

  private toggle(rule: string): void {
    if (!this.closed.delete(rule)) this.closed.add(rule);
    this.refresh();
  }
}
