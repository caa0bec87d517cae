import type { KithApi } from '../../src/core/api';

/** Whether the plugin on a page, if it has one, has read the vault, asked on the page: what is shown before is less, and how much less a matter of speed. */
export function isRead(): boolean {
  const kith = window.hostApp?.plugins.getPlugin('kith') as unknown as { readonly api?: KithApi } | null | undefined;
  return !kith || kith.api?.isReady === true;
}
