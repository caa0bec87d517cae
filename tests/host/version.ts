/** The version of the app this stand-in follows. */
export const apiVersion = '1.13.1';

/** Whether the app is at least at a version: `requireApiVersion('1.13.0')`. */
export function requireApiVersion(version: string): boolean {
  const wanted = version.split('.').map(Number);
  const have = apiVersion.split('.').map(Number);
  for (const [at, part] of wanted.entries()) {
    const mine = have[at] ?? 0;
    if (mine !== part) return mine > part;
  }
  return true;
}

let language = 'en';

/** The language of the app, as an IETF tag. */
export function getLanguage(): string {
  return language;
}

/** Sets the language the app is shown in (not part of the app's API). */
export function setLanguage(tag: string): void {
  language = tag;
}
