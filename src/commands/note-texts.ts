import type { Finding } from '../core/finding';
import { lineOfFieldIn } from '../core/frontmatter';
import type { Context } from '../views/context';

/** The texts of some notes by their paths, as Kith counted their lines; a note that is gone, or cannot be read now, is left out. */
export async function noteTexts({ app, told }: Pick<Context, 'app' | 'told'>, paths: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of new Set(paths)) {
    const file = app.vault.getFileByPath(path);
    const text = told(path) ?? (file ? await app.vault.cachedRead(file).catch(() => null) : null);
    if (text !== null) texts.set(path, text);
  }
  return texts;
}

/** Findings about a field know its name: each at the line it stands on in its note. */
export async function atTheirLines(context: Pick<Context, 'app' | 'told'>, findings: readonly Finding[]): Promise<Finding[]> {
  const ofField = ({ field, line }: Finding): boolean => field !== undefined && line === 1;
  const texts = await noteTexts(context, findings.filter(ofField).map(({ path }) => path));
  return findings.map((finding) => (ofField(finding) ? { ...finding, line: lineOfFieldIn(texts.get(finding.path) ?? '', finding.field!) } : finding));
}
