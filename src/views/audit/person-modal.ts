import { SuggestModal } from 'obsidian';
import type { Standing } from '../../core/due';
import { fits } from '../../core/filter';
import type { Context } from '../context';
import { drawPerson } from '../draw-person';

/** Asks for a person: the due list first, everyone by name once something is typed. */
export class PersonModal extends SuggestModal<Standing> {
  constructor(private readonly context: Context, private readonly choose: (path: string) => void) {
    super(context.app);
    this.setPlaceholder(context.words().labels.filter);
  }

  override getSuggestions(query: string): Standing[] {
    const { people } = this.context.roster().view(this.context.today());
    this.emptyStateText = this.context.words().labels.nobodyFits(query.trim());
    return people.filter(({ person }) => fits(person, query));
  }

  override renderSuggestion(standing: Standing, el: HTMLElement): void {
    const { roster, today, words } = this.context;
    el.addClass('mod-complex', 'kith-suggestion');
    el.setAttribute('data-status', standing.status);
    drawPerson(el, standing, roster().lexicon.channels, today(), words());
  }

  override onChooseSuggestion({ person }: Standing): void {
    this.choose(person.path);
  }
}
