import { Keymap } from 'obsidian';
import { openPlace } from '../commands/open-place';
import { byKind, fullAudit } from '../core/audit';
import { auditView, type AuditView as Seen } from '../core/audit/view';
import type { Finding } from '../core/finding';
import { LABELS } from '../core/labels';
import { baseName } from '../core/person';
import { explainFinding, FINDING_TITLES } from '../core/words';
import { drawFold } from './fold';
import { Pane } from './pane';

/** The view type of the audit pane. */
export const AUDIT_VIEW = 'kith-audit';

/** The audit pane: the counts that explain the vault, and every finding by kind, each leading to its line. */
export class AuditView extends Pane {
  private readonly closed = new Set<string>();
  private countsEl!: HTMLElement;
  /** What the rules saw last: only what has changed since is looked at anew. */
  private seen: Seen | undefined;

  override getViewType(): string {
    return AUDIT_VIEW;
  }

  override getDisplayText(): string {
    return LABELS.auditPane;
  }

  override getIcon(): string {
    return 'clipboard-check';
  }

  protected override drawHead(el: HTMLElement): void {
    this.countsEl = el.createDiv('kith-counts');
  }

  protected override drawBody(el: HTMLElement): void {
    const { roster, today } = this.context;
    this.countsEl.empty();
    for (const [number, name] of LABELS.counts(roster().counts(today()))) {
      const countEl = this.countsEl.createDiv('kith-counts-item');
      countEl.createDiv({ cls: 'kith-counts-number', text: number });
      countEl.createDiv({ cls: 'kith-counts-name', text: name });
    }
    this.seen = auditView(roster(), today(), undefined, this.seen);
    const findings = fullAudit(this.seen, roster().findings(today()));
    if (findings.length === 0) el.createDiv({ cls: 'kith-calm', text: LABELS.nothingToMend });
    for (const [rule, group] of byKind(findings)) {
      const open = !this.closed.has(rule);
      const listEl = drawFold(el, { id: rule, title: FINDING_TITLES[rule], flair: String(group.length), open }, () => this.toggle(rule));
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
    const { what, right } = explainFinding(finding);
    selfEl.createDiv({ cls: 'kith-finding-text', text: what });
    selfEl.createDiv({ cls: 'kith-finding-right', text: right });
    selfEl.addEventListener('click', (event) => void openPlace(this.context.app, finding, Keymap.isModEvent(event)));
  }

  private toggle(rule: string): void {
    if (!this.closed.delete(rule)) this.closed.add(rule);
    this.refresh();
  }
}
