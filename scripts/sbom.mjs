// Prints the bill of materials: every package of which something is in what is built, and in which file, as CycloneDX.
// Of one lockfile it is the same to the byte, on every machine: no time, no random number.
// https://cyclonedx.org/docs/1.5/json/
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { COMMAND, PLUGIN } from '../esbuild.config.mjs';
import { packagesIn } from './licences.mjs';

const { name, version, license, description } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const places = new Map();
for (const options of [PLUGIN, COMMAND]) {
  const { metafile } = await build({ ...options, write: false, metafile: true });
  for (const one of packagesIn(metafile)) places.set(one, [...places.get(one) ?? [], options.outfile]);
}

const components = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([place, files]) => {
  const { version: locks, license: id, integrity } = locked[`node_modules/${place}`];
  const one = place.replace(/^.*node_modules\//, '');
  const [algorithm, digest] = integrity.split('-');
  return {
    type: 'library', 'bom-ref': `${one}@${locks}`, name: one, version: locks, purl: `pkg:npm/${one.replace('@', '%40')}@${locks}`,
    licenses: [{ license: { id } }],
    hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }],
    properties: files.map((value) => ({ name: 'kith:bundledIn', value })),
  };
});
const bill = {
  bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
  metadata: { component: { type: 'application', 'bom-ref': `${name}@${version}`, name, version, description, licenses: [{ license: { id: license } }] } },
  components,
  dependencies: [{ ref: `${name}@${version}`, dependsOn: components.map((one) => one['bom-ref']) }],
};
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
