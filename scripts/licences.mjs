// Other people's work in the bundles: what it is, whose, and under which licence, from the packages' own files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** A package by its place: `{ name, version, license, holder }`; the holder is who its licence says holds the rights. */
export function licenceOf(place) {
  const folder = join(ROOT, 'node_modules', place);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  const holder = /^copyright (?:\(c\) )?(.+?)(?: <\S+>| https:\S+)?\.?$/im.exec(readFileSync(join(folder, file), 'utf8'))[1];
  return { name, version, license, holder };
}

/** What is bundled, in a sentence: `date-fns 4.4.0 (MIT, 2021 Sasha Koss and Lesha Koss)` */
export function noticeOf(places) {
  return places.map(licenceOf).map(({ name, version, license, holder }) => `${name} ${version} (${license}, ${holder})`).join('; ');
}

/** The text of the MIT licence, as Kith's own says it, in one line. */
export function mitText() {
  const [, , ...paragraphs] = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim().split(/\n\n+/);
  return paragraphs.join(' ').replace(/\s+/g, ' ');
}

/** The places of the packages a build took something of, by what esbuild tells of it, in order: `date-fns`, `gray-matter/node_modules/js-yaml` */
export function packagesIn({ inputs }) {
  return [...new Set(Object.keys(inputs).flatMap((path) => /(?:^|\/)node_modules\/(.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)\//.exec(path)?.slice(1).join('') ?? []))].sort();
}
