import { Keymap, Platform, SuggestModal, type PaneType } from 'obsidian';
import type { Context } from './context';
import { openPlace, readingPlace } from './open-place';
import type { Standing } from '../core/due';
import { fits } from '../core/filter';
import { drawPerson } from './draw-person';

/** The list behind "Who is due": type to filter, Enter to read. Without a filter, those who are due; with one, everybody it fits. */
export class WhoIsDueModal extends SuggestModal<Standing> {
  private stop: (() => void) | null = null;

  constructor(private readonly context: Context) {
    super(context.app);
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
    this.stop = this.context.onChange(() => this.inputEl.dispatchEvent(new Event('input')));
  }

  override onClose(): void {
    this.stop?.();
    super.onClose();
  }

  override getSuggestions(query: string): Standing[] {
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
    drawPerson(el, standing, this.context.roster().lexicon.channels, this.context.today(), this.context.words());
  }

  override onChooseSuggestion(standing: Standing, event: MouseEvent | KeyboardEvent): void {
    const pane: PaneType | boolean = Keymap.isModEvent(event);
    void openPlace(this.context.app, readingPlace(this.context, standing), pane);
  }
}
