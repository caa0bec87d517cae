import { ButtonComponent, Keymap, setIcon } from 'obsidian';
import { byGroup, fixesOf } from '../../core/audit';
import type { Fix } from '../../core/audit/fix';
import type { Finding, FindingRule } from '../../core/finding';
import { baseName } from '../../core/person';
import { explainFinding, findingAdvice, findingTitle } from '../../core/words/print-finding';
import { printFix } from '../../core/words/print-fix';
import { openPlace } from '../open-place';
import { Pane } from '../pane';
import { sectionRows, type Item } from '../section';
import type { Row } from '../virtual-list';
import { applyFix } from './apply-fix';
import { drawLoad, type LoadState } from './draw-load';
import { Network, type Look } from './network';

/** The view type of the audit pane. */
export const AUDIT_VIEW = 'kith-audit';

/** The audit pane: the counts that explain the vault, and every finding by group and kind, with what can be done about it. */
export class AuditView extends Pane {
  private readonly closed = new Set<string>();
  private readonly asked: LoadState = { open: false, circle: '', every: null };
  private countsEl!: HTMLElement;
  private readonly network = new Network(this.context);

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
      items: [...this.adviceOf(rule), ...findings.map((finding, index): Item => ({ key: `${finding.path}:${index}`, draw: (el) => this.drawFinding(el, finding, look) }))],
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

  private drawFinding(el: HTMLElement, finding: Finding, { view }: Look): void {
    const words = this.context.words();
    el.addClass('tree-item-self', 'is-clickable', 'kith-finding');
    const placeEl = el.createDiv('kith-finding-place');
    placeEl.createSpan({ text: view.byPath.get(finding.path)?.person.name ?? baseName(finding.path) });
    placeEl.createSpan({ cls: 'kith-finding-line', text: finding.field === undefined || finding.line > 1 ? `:${finding.line}` : ` ${finding.field}` });
    const { what, right } = explainFinding(finding, words);
    el.createDiv({ cls: 'kith-finding-text', text: what });
    el.createDiv({ cls: 'kith-finding-right', text: right });
    const fixes = this.isPast() ? [] : fixesOf(finding).filter((fix) => fix.kind !== 'open' || fix.path !== finding.path);
    if (fixes.length > 0) drawFixes(el, fixes, (fix, event) => void applyFix(this.context, fix, event), (fix) => printFix(fix, finding.path, words));
    el.addEventListener('click', (event) => void openPlace(this.context.app, finding, Keymap.isModEvent(event)));
  }

  private toggle(rule: string): void {
    if (!this.closed.delete(rule)) this.closed.add(rule);
    this.refresh();
  }
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
