/** What is said only where Kith reads a folder itself, in English: of its files, and of how it ends. */
export const EN_FOLDER = {
  settingsUnread: (why: string) => `The settings cannot be read (${why}), so the standard ones are used. Right would be the file as the plugin saves it, or --settings FILE`,
  flags: {
    strict: 'exit with 1 when there are findings',
    out: 'written there instead of printed',
    overwrite: 'also over a file that Kith did not write',
    settings: 'settings to use instead of the vault’s own',
  },
  /** What is not understood of a command line; an example of what would be right follows. */
  unclear: {
    noCommand: (given: string) => (given === '' ? 'no command (kith --help lists them all)' : `no command “${given}” (kith --help lists them all)`),
    whichVault: 'which vault?',
    tooMany: (word: string) => `“${word}” is one word too many`,
    outAlone: '--out and --overwrite go with export alone',
  },
  exitCodes: 'Exit codes: 0 done · 1 done, with findings (only with --strict) · 2 usage · 3 a write was refused',
} as const;
