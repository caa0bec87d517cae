/** What is said only where Kith reads a folder itself, in English: of its files, and of how it ends. */
export const EN_FOLDER = {
  settingsUnread: (why: string) => `The settings cannot be read (${why}), so the standard ones are used. Right would be the file as the plugin saves it, or --settings FILE`,
  flags: {
    strict: 'exit with 1 when there are findings',
    out: 'written there instead of printed',
    overwrite: 'also over a file that Kith did not write',
    settings: 'settings to use instead of the vault’s own',
  },
  exitCodes: 'Exit codes: 0 done · 1 done, with findings (only with --strict) · 2 usage · 3 a write was refused',
} as const;
