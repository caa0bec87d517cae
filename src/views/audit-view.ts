import { Keymap } from 'obsidian';
import { openPlace } from './open-place';
import { byKind, fullAudit } from '../core/audit';
import { auditView, type AuditView as Seen } from '../core/audit/view';
import type { Finding } from '../core/finding';
import { baseName } from '../core/person';
import { explainFinding, findingTitle } from '../core/words/print-finding';
import { Pane } from './pane';
import { sectionRows, type Item } from './section';
import type { Row } from './virtual-list';

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
    return this.context.words().labels.auditPane;
  }

  override getIcon(): string {
    return 'clipboard-check';
  }

  protected override drawHead(el: HTMLElement): void {
    this.countsEl = el.createDiv('kith-counts');
  }

  protected override rows(): readonly Row[] {
    const { roster, today } = this.context;
    const words = this.context.words();
    const { labels } = words;
    this.drawCounts();
    this.seen = auditView(roster(), today(), undefined, this.seen);
    const findings = fullAudit(this.seen, roster().findings(today()));
    if (findings.length === 0) this.messageEl.createDiv({ cls: 'kith-calm', text: labels.nothingToMend });
    return sectionRows(byKind(findings).map(([rule, group]) => ({
      section: { id: rule, title: findingTitle(rule, words), flair: String(group.length), open: !this.closed.has(rule) },
      items: group.map((finding, index): Item => ({ key: `${finding.path}:${index}`, draw: (el) => this.drawFinding(el, finding) })),
    })), (rule) => this.toggle(rule));
  }

  private drawCounts(): void {
    const { roster, today, words } = this.context;
    this.countsEl.empty();
    for (const [number, name] of words().labels.counts(roster().counts(today()))) {
      const countEl = this.countsEl.createDiv('kith-counts-item');
      countEl.createDiv({ cls: 'kith-counts-number', text: number });
      countEl.createDiv({ cls: 'kith-counts-name', text: name });
    }
  }

  private drawFinding(el: HTMLElement, finding: Finding): void {
    el.addClass('tree-item-self', 'is-clickable', 'kith-finding');
    const placeEl = el.createDiv('kith-finding-place');
    placeEl.createSpan({ text: baseName(finding.path) });
    placeEl.createSpan({ cls: 'kith-finding-line', text: `:${finding.line}` });
    const { what, right } = explainFinding(finding, this.context.words());
    el.createDiv({ cls: 'kith-finding-text', text: what });
    el.createDiv({ cls: 'kith-finding-right', text: right });
    el.addEventListener('click', (event) => void openPlace(this.context.app, finding, Keymap.isModEvent(event)));
  }

  private toggle(rule: string): void {
    if (!this.closed.delete(rule)) this.closed.add(rule);
    this.refresh();
  }
}
