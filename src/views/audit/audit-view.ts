import { ButtonComponent } from 'obsidian';
import { byGroup } from '../../core/audit';
import type { FindingRule } from '../../core/finding';
import { findingAdvice, findingTitle } from '../../core/words/print-finding';
import type { Own } from '../own-view';
import { Pane } from '../pane';
import { sectionRows, type Item } from '../section';
import type { Row } from '../virtual-list';
import { drawFinding } from './draw-finding';
import { drawLoad, type LoadState } from './draw-load';
import { Network } from './network';

/** The view type of the audit pane. */
export const AUDIT_VIEW = 'kith-audit';

/** The audit pane: the counts that explain the vault, and every finding by group and kind, with what can be done about it. */
export class AuditView extends Pane {
  static override readonly own: Own = { type: AUDIT_VIEW, icon: 'clipboard-check', title: ({ labels }) => labels.auditPane, cls: 'kith-pane', gives: false };
  private readonly closed = new Set<string>();
  private readonly asked: LoadState = { open: false, circle: '', every: null };
  private countsEl!: HTMLElement;
  private readonly network = new Network(this.context);

  protected override drawHead(el: HTMLElement): void {
    this.countsEl = el.createDiv('kith-counts');
    const barEl = el.createDiv('kith-audit-bar');
    new ButtonComponent(barEl).setButtonText(this.context.words().sitting.start).setCta().onClick(() => this.context.startAudit());
    this.drawAsOf(barEl);
  }

  protected override rows(): readonly Row[] {
    const words = this.context.words();
    this.drawCounts();
    const look = this.network.look();
    if (look.findings.length === 0) this.messageEl.createDiv({ cls: 'kith-calm', text: words.labels.nothingToMend });
    drawLoad(this.messageEl, look, this.asked, this.context);
    const groups = byGroup(look.findings).flatMap(([group, kinds]) => kinds.map(([rule, findings], index) => ({ group: index === 0 ? group : null, rule, findings })));
    return sectionRows(groups.map(({ group, rule, findings }) => ({
      section: {
        id: rule, title: findingTitle(rule, words), flair: String(findings.length), open: !this.closed.has(rule),
        ...(group === null ? {} : { over: words.audit.groups[group] }),
      },
      items: [...this.adviceOf(rule), ...findings.map((finding, index): Item => ({ key: `${finding.path}:${index}`, draw: (el) => drawFinding(el, finding, look.view, this.context, this.isPast()) }))],
    })), (rule) => this.toggle(rule));
  }

  private adviceOf(rule: FindingRule): Item[] {
    const advice = findingAdvice(rule, this.context.words());
    return advice === '' ? [] : [{ key: 'advice', draw: (el) => { el.addClass('kith-advice'); el.setText(advice); } }];
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

  private toggle(rule: string): void {
    if (!this.closed.delete(rule)) this.closed.add(rule);
    this.refresh();
  }
}
