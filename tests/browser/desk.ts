// What the tests of capture do and look at.
import type { Locator } from 'playwright-core';
import type { Stage } from './stage';

export const DUE = '[data-type="kith-due"]';
export const ODILE = 'People/Odile Fournier.md';

/** The desk of somebody who logs. */
export interface Desk {
  readonly names: () => Promise<string[]>;
  readonly read: (path: string) => Promise<string>;
  /** The text in the open editor, saved or not. */
  readonly editor: () => Promise<string>;
  readonly notice: () => Promise<string | null>;
  /** The one line one logs in. */
  readonly line: () => Locator;
  readonly preview: () => Promise<string | null>;
  /** Runs a command by its id. */
  readonly run: (id: string) => Promise<boolean | undefined>;
  readonly openDue: () => Promise<void>;
}

/** The desk on a stage. */
export function deskOn({ page, command }: Stage): Desk {
  return {
    names: () => page().locator(`${DUE} .kith-person:not(.kith-promise) .kith-person-name`).allTextContents(),
    read: (path) => page().evaluate((at) => window.hostApp!.vault.adapter.read(at), path),
    editor: () => page().locator('.mod-root textarea.cm-content').inputValue(),
    notice: () => page().locator('.notice').last().textContent(),
    line: () => page().locator('.kith-log-line'),
    preview: () => page().locator('.kith-log-preview').textContent(),
    run: (id) => page().evaluate((one) => window.hostApp?.commands.executeCommandById(`kith:${one}`), id),
    async openDue() {
      await command('Open the due pane');
      await page().locator(`${DUE} .kith-count`).filter({ hasText: 'due of' }).waitFor();
      await page().locator(`${DUE} .kith-progress:empty`).waitFor({ state: 'attached' });
    },
  };
}
