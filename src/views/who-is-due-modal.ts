import { Keymap, Platform, SuggestModal, type PaneType } from 'obsidian';
import type { Context } from './context';
import { openPlace, readingPlace } from './open-place';
import type { Standing } from '../core/due';
import { fits } from '../core/filter';
import { printReason } from '../core/words/print-reason';
import { Network, type Look } from './audit/network';
import { readLines } from './audit/read-lines';
import { drawPerson } from './draw-person';

/** The list behind "Who is due": type to filter, Enter to read. Without a filter, those who are due; with one, everybody it fits. */
export class WhoIsDueModal extends SuggestModal<Standing> {
  private stop: (() => void) | null = null;
  private readonly network: Network;
  private look: Look | null = null;
  /** Rows without their reason yet, by the note of the person. */
  private readonly unsaid = new WeakMap<Element, string>();
  /** What is worth saying is looked for once the rows stand there, and of those in sight alone. */
  private readonly inSight = new IntersectionObserver((rows) => {
    for (const { target, isIntersecting } of rows) if (isIntersecting) void this.drawReason(target);
  });

  constructor(private readonly context: Context) {
    super(context.app);
    this.network = new Network(context);
    this.modalEl.addClass('kith-prompt');
    const { labels } = context.words();
    this.setPlaceholder(labels.filter);
    this.emptyStateText = labels.nobodyDue;
    this.limit = 200;
    const mod = Platform.isMacOS ? '⌘' : 'ctrl';
    const alt = Platform.isMacOS ? '⌥' : 'alt';
    this.setInstructions([
      { command: '↑↓', purpose: labels.toNavigate },
      { command: '↵', purpose: labels.toOpen },
      { command: `${mod} ↵`, purpose: labels.toOpenInNewTab },
      { command: `${mod} ${alt} ↵`, purpose: labels.toOpenToTheRight },
      { command: 'esc', purpose: labels.toDismiss },
    ]);
    for (const modifiers of [['Mod'], ['Mod', 'Alt']] as const) {
      this.scope.register([...modifiers], 'Enter', (event) => {
        this.selectActiveSuggestion(event);
        return false;
      });
    }
  }

  override onOpen(): void {
    void super.onOpen();
    // Opened while the first notes are being read, the list grows as they are.
    this.stop = this.context.onChange(() => {
      this.look = null;
      this.inputEl.dispatchEvent(new Event('input'));
    });
  }

  override onClose(): void {
    this.stop?.();
    this.inSight.disconnect();
    super.onClose();
  }

  override getSuggestions(query: string): Standing[] {
    this.inSight.disconnect();
    const { people, due } = this.context.roster().view(this.context.today());
    const searching = query.trim() !== '';
    const { labels } = this.context.words();
    const progress = this.context.progress();
    this.emptyStateText = progress ? labels.reading(progress.read, progress.of) : searching ? labels.nobodyFits(query.trim()) : labels.nobodyDue;
    return searching ? people.filter(({ person }) => fits(person, query)) : [...due];
  }

  override renderSuggestion(standing: Standing, el: HTMLElement): void {
    el.addClass('mod-complex', 'kith-suggestion');
    el.setAttribute('data-status', standing.status);
    const textEl = drawPerson(el, standing, this.context.roster().lexicon.channels, this.context.today(), this.context.words());
    this.unsaid.set(textEl, standing.person.path);
    this.inSight.observe(textEl);
  }

  /** The best reason to be in touch, but for the last line, which the row tells already. */
  private async drawReason(el: Element): Promise<void> {
    const { app, roster, today, words } = this.context;
    const path = this.unsaid.get(el);
    this.inSight.unobserve(el);
    if (path === undefined || !this.unsaid.delete(el)) return;
    this.look ??= this.network.look();
    const reason = this.look.reasons(path).find(({ kind }) => kind !== 'last');
    if (!reason) return;
    const [text] = reason.kind === 'promise' ? await readLines(app, [reason], roster().lexicon) : [];
    el.createDiv({ cls: 'kith-person-reason', text: printReason(reason, today(), words(), text) });
  }

  override onChooseSuggestion(standing: Standing, event: MouseEvent | KeyboardEvent): void {
    const pane: PaneType | boolean = Keymap.isModEvent(event);
    void openPlace(this.context.app, readingPlace(this.context, standing), pane);
  }
}
