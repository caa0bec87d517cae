/** The languages Kith speaks, as IETF tags. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language to speak where `tag` is set: `fr-CA` is French; English where Kith does not speak it. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_.]/, 1)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
