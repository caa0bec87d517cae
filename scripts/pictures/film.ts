// The audit as a strip of film: a person, a verdict, the next one, and the page that closes it.
import type { Look, Sitter, Studio } from './studio';

const LOOK: Look = { dark: false, phone: false, language: 'en', width: 800, height: 620 };
/** Pixels of a frame in the strip: smaller than it was, so that three stand side by side. */
const WIDTH = 560;
const PEOPLE = ['Rafael Monteiro', 'Bram Oudekerk', 'Lena Brandt', 'Odile Fournier'];

const LEAF = '.workspace-leaf-content[data-type="kith-sitting"]';

interface Frame {
  readonly says: string;
  readonly picture: Buffer;
}

/** The strip, in two rows. */
export async function filmStrip(studio: Studio): Promise<Buffer> {
  const files = Object.fromEntries(Object.entries(studio.files).filter(([path]) => !path.startsWith('People/') || PEOPLE.some((name) => path === `People/${name}.md`))
    .filter(([path]) => !/^(?:Work|Home|Meetings|Daily|[^/]+\.md)/.test(path) || path === 'Start here.md'));
  const frames = await studio.sit(LOOK, { files }, film);
  return studio.compose(printStrip(frames), 3 * WIDTH + 4 * 16);
}

async function film(sitter: Sitter): Promise<readonly Frame[]> {
  const { page, run, later, shoot } = sitter;
  const frames: Frame[] = [];
  const frame = async (says: string): Promise<void> => void frames.push({ says, picture: await shoot(LEAF) });
  const at = (done: number): Promise<void> => page.locator('.kith-sitting-progress').filter({ hasText: `${done} of 4` }).waitFor();
  const next = async (key: string, done: number): Promise<void> => {
    await later(35);
    await page.keyboard.press(key);
    await at(done);
  };
  await page.evaluate(() => window.hostApp?.workspace.leftSplit.collapse());
  await run('start-audit', '.kith-sitting-progress');
  await at(0);
  await frame('One person on one screen');
  await next('k', 1);
  await frame('k: keep. The next one is there');
  await page.keyboard.press('d');
  await page.locator('.suggestion-item').first().waitFor();
  await frame('d: another cadence');
  await page.keyboard.press('Enter');
  await at(2);
  await frame('Chosen, and on to the third');
  await next('r', 3);
  await frame('r: let rest. Nearly there');
  await later(35);
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await page.locator('.kith-closing').waitFor();
  await frame('What changed, and what to save');
  return frames;
}

function printStrip(frames: readonly Frame[]): string {
  const figures = frames.map(({ says, picture }, index) => `<figure><img src="data:image/png;base64,${picture.toString('base64')}"><figcaption>${index + 1} · ${says}</figcaption></figure>`);
  return `<style>
    body { margin: 0; padding: 16px; background: #fff; display: grid; grid-template-columns: repeat(3, ${WIDTH}px); gap: 16px; font: 20px sans-serif; color: #333 }
    figure { margin: 0 } figcaption { padding: 8px 4px }
    img { display: block; box-sizing: border-box; width: 100%; border: 1px solid #bbb; border-radius: 8px }
  </style>${figures.join('')}`;
}
