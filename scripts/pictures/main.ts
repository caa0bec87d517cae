// `npm run screenshots`: the pictures of the guide, the same bytes for the same commit on the same machine.
//   --check  compares them with the ones that are there, and writes none
//   --every  besides, every scene in light and dark, on a screen and a phone, in English and French, in artefacts/pictures
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { filmStrip } from './film';
import { SCENES, type Scene } from './scenes';
import { sheetOf } from './sheet';
import { openStudio, type Look, type Studio } from './studio';

const GUIDE = join('docs', 'pictures');
const EVERY = join('artefacts', 'pictures');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, every: { type: 'boolean', default: false }, only: { type: 'string' } } });
const scenes = SCENES.filter(({ name }) => values.only === undefined || values.only.split(',').includes(name));
const studio = await openStudio();
try {
  for (const scene of scenes) if (scene.guide) await keep(scene.name, await guidePicture(studio, scene));
  if (values.only === undefined || values.only === 'film') await keep('audit-strip', await filmStrip(studio));
  if (values.every) await everyPicture(studio);
} finally {
  await studio.close();
}

function guidePicture({ sit }: Studio, { options, prepare, guide }: Scene): Promise<Buffer> {
  const look: Look = { dark: false, phone: false, language: 'en', width: guide?.width ?? 1000, height: guide?.height ?? 640 };
  return sit(look, options ?? {}, async (sitter) => {
    await sitter.page.evaluate(() => window.hostApp?.workspace.leftSplit.collapse());
    await prepare(sitter);
    return sitter.shoot(guide?.part);
  });
}

/** Writes a picture of the guide in few colours, or compares it with the one that is there. */
async function keep(name: string, picture: Buffer): Promise<void> {
  const path = join(GUIDE, `${name}.png`);
  const bytes = await sharp(picture).png({ palette: true, colours: 64, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
  const same = existsSync(path) && readFileSync(path).equals(bytes);
  console.log(`${path}  ${(bytes.length / 1000).toFixed(1)} kB${same ? '' : '  not the one that was there'}`);
  if (!values.check) {
    mkdirSync(GUIDE, { recursive: true });
    writeFileSync(path, bytes);
  } else if (!same) process.exitCode = 1;
}

async function everyPicture(at: Studio): Promise<void> {
  mkdirSync(EVERY, { recursive: true });
  for (const { name, options, prepare } of scenes) {
    for (const phone of [false, true]) {
      const looks = (['en', 'fr'] as const).flatMap((language) => [false, true].map((dark): Look => (
        { dark, phone, language, ...(phone ? { width: 390, height: 844 } : { width: 1280, height: 800 }) })));
      const pictures = await Promise.all(looks.map((look) => at.sit(look, options ?? {}, async (sitter) => {
        await prepare(sitter);
        return sitter.shoot();
      })));
      const device = phone ? 'phone' : 'desktop';
      looks.forEach(({ language, dark }, index) => writeFileSync(join(EVERY, `${name}-${device}-${language}-${dark ? 'dark' : 'light'}.png`), pictures[index]!));
      writeFileSync(join(EVERY, `sheet-${name}-${device}.png`), await at.compose(sheetOf(pictures, phone ? 390 : 780, phone ? 4 : 2), 1580));
      console.log(`${name}, ${device}: ${pictures.length} pictures`);
    }
  }
}
