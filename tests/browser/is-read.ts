/** Whether the plugin on a page, if it has one, has read the vault, asked on the page: what is shown before is less, and how much less a matter of speed. */
export function isRead(): boolean {
  const kith = window.hostApp?.plugins.getPlugin('kith') as unknown as { readonly index: { readonly progress: unknown } } | null | undefined;
  return !kith || kith.index.progress === null;
}
