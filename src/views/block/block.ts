import { MarkdownRenderChild, type HoverPopover } from 'obsidian';
import { parseBlock } from '../../core/block';
import type { NotAsked } from '../../core/not-asked';
import { explainNotAsked } from '../../core/words/explain-not-asked';
import type { Context } from '../context';
import { offerPreviews } from '../preview';
import { Network } from '../audit/network';
import { drawBlock } from './draw-block';

/** Previews over what stands in a note come as those of its links do. */
const SOURCE = 'preview';

/** Blocks made so far: each picture in one has a name of its own. */
let blocks = 0;

/** A code block of Kith's in a note: drawn anew when something changed, until it is gone from the page. */
export class Block extends MarkdownRenderChild {
  /** The preview shown over this block; the app puts it here. */
  hoverPopover: HoverPopover | null = null;
  private readonly network: Network;
  private readonly id = `kith-block-${++blocks}`;
  /** Rows asked for beyond those the block opens on. */
  private more = 0;
  /** Drawings begun: what was read for an older one is not shown. */
  private drawings = 0;

  /** `source` is what the block says, `path` the note it stands in. */
  constructor(el: HTMLElement, private readonly source: string, private readonly path: string, private readonly context: Context) {
    super(el);
    this.network = new Network(context);
  }

  override onload(): void {
    this.containerEl.addClass('kith-block');
    offerPreviews(this.containerEl, this.context.app, this, SOURCE);
    this.register(this.context.onChange(() => this.draw()));
    this.draw();
  }

  private draw(): void {
    const { containerEl: el, context, id, path, more } = this;
    const { words, progress } = context;
    const key = el.contains(el.doc.activeElement) ? el.doc.activeElement?.closest('[data-key]')?.getAttribute('data-key') ?? null : null;
    const drawing = ++this.drawings;
    el.empty();
    const block = parseBlock(this.source);
    const reading = progress();
    if ('rule' in block) return this.drawProblem(block);
    if (reading) {
      el.createDiv({ cls: 'kith-progress', text: words().labels.reading(reading.read, reading.of), attr: { role: 'status' } });
      return;
    }
    const problem = drawBlock(el, block, context, {
      id, path, more, look: this.network.look(), isNewest: () => drawing === this.drawings,
      showMore: (rows) => {
        this.more += rows;
        this.draw();
      },
    });
    if (problem) this.drawProblem(problem);
    if (key !== null) el.findAll('[data-key]').find((one) => one.getAttribute('data-key') === key)?.focus({ preventScroll: true });
  }

  /** What is wrong stands where the block stands, with a block that would be right. */
  private drawProblem(problem: NotAsked): void {
    const { what, right } = explainNotAsked(problem, this.context.words());
    const problemEl = this.containerEl.createDiv({ cls: 'kith-block-problem', attr: { role: 'note' } });
    problemEl.createDiv({ text: what });
    problemEl.createEl('code', { text: right });
  }
}
