import { FuzzySuggestModal, type App } from 'obsidian';

/** One thing to choose. */
export interface Choice<T> {
  readonly label: string;
  readonly value: T;
}

/** Asks for one of several; the first is chosen by Enter alone. */
export class ChoiceModal<T> extends FuzzySuggestModal<Choice<T>> {
  constructor(app: App, question: string, private readonly choices: readonly Choice<T>[], private readonly choose: (value: T) => void) {
    super(app);
    this.setPlaceholder(question);
  }

  override getItems(): Choice<T>[] {
    return [...this.choices];
  }

  override getItemText({ label }: Choice<T>): string {
    return label;
  }

  override onChooseItem({ value }: Choice<T>): void {
    this.choose(value);
  }
}
