import { Keymap, SuggestModal } from 'obsidian';
import type { Standing } from '../../core/due';
import { citiesOf, peopleIn, type City } from '../../core/place';
import { fold } from '../../core/spelling';
import type { Context } from '../context';
import { drawPerson } from '../draw-person';
import { openPlace, readingPlace } from '../open-place';

type Shown = { readonly city: City } | { readonly standing: Standing };

/** Who is in…: places with their counts, then everyone in the one chosen or typed, by who is most due. */
export class PlaceModal extends SuggestModal<Shown> {
  constructor(private readonly context: Context, private readonly place = '') {
    super(context.app);
    this.setPlaceholder(context.words().briefing.whoIsIn);
  }

  override onOpen(): void {
    void super.onOpen();
    if (this.place === '') return;
    this.inputEl.value = this.place;
    this.inputEl.dispatchEvent(new Event('input'));
  }

  override getSuggestions(query: string): Shown[] {
    const { people } = this.context.roster().view(this.context.today());
    const { briefing } = this.context.words();
    const cities = citiesOf(people).filter(({ spellings }) => spellings.some((name) => fold(name).includes(fold(query))));
    this.emptyStateText = query.trim() === '' ? briefing.noPlaces : briefing.nobodyThere(query.trim());
    if (query.trim() === '') return cities.map((city) => ({ city }));
    return [...(cities.length > 1 ? cities.map((city) => ({ city })) : []), ...peopleIn(people, query).map((standing) => ({ standing }))];
  }

  override renderSuggestion(shown: Shown, el: HTMLElement): void {
    const { roster, today, words } = this.context;
    if ('city' in shown) {
      el.setText(words().briefing.place(shown.city.name, shown.city.count));
      return;
    }
    el.addClass('mod-complex', 'kith-suggestion');
    el.setAttribute('data-status', shown.standing.status);
    drawPerson(el, shown.standing, roster().lexicon.channels, today(), words());
  }

  override onChooseSuggestion(shown: Shown, event: MouseEvent | KeyboardEvent): void {
    if ('city' in shown) new PlaceModal(this.context, shown.city.name).open();
    else void openPlace(this.context.app, readingPlace(this.context, shown.standing), Keymap.isModEvent(event));
  }
}
