import type { App } from './app';
import { Component } from './component';

type CodeBlock = (source: string, el: HTMLElement, ctx: PostProcessorContext) => unknown;

/** What a post processor is told. */
export interface PostProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild(child: MarkdownRenderChild): void;
  getSectionInfo(el: HTMLElement): null;
}

/** Changes a rendered note. */
export interface PostProcessor {
  (el: HTMLElement, ctx: PostProcessorContext): unknown;
  sortOrder?: number;
}

/** A component that lives as long as an element of a rendered note. */
export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

/** The post processors of all plugins. */
export class MarkdownPreviewRenderer {
  static processors: PostProcessor[] = [];

  static registerPostProcessor(processor: PostProcessor, sortOrder = processor.sortOrder ?? 0): void {
    processor.sortOrder = sortOrder;
    this.processors.push(processor);
    this.processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  }

  static unregisterPostProcessor(processor: PostProcessor): void {
    this.processors = this.processors.filter((other) => other !== processor);
  }

  /** A processor that replaces code blocks of a language by what the handler draws. */
  static createCodeBlockPostProcessor(language: string, handler: CodeBlock): PostProcessor {
    return async (el, ctx) => {
      for (const code of Array.from(el.querySelectorAll<HTMLElement>(`pre > code.language-${language}`))) {
        const block = createDiv(`block-language-${language}`);
        code.parentElement?.replaceWith(block);
        await handler(code.getText(), block, ctx);
      }
    };
  }
}

/** Text with `[[links]]` and `#tags`, never HTML. */
function writeInline(el: HTMLElement, text: string): void {
  let at = 0;
  for (const found of text.matchAll(/\[\[([^\]|]+)(?:\|([^\]]*))?\]\]|(?:^|\s)(#[\p{L}\p{N}/_-]+)/gu)) {
    const [whole, link, shown, tag] = found;
    el.appendText(text.slice(at, found.index));
    at = found.index + whole.length;
    if (link !== undefined) el.createEl('a', { cls: 'internal-link', text: shown ?? link, href: link, attr: { 'data-href': link } });
    else if (tag !== undefined) {
      el.appendText(whole.slice(0, whole.length - tag.length));
      el.createEl('a', { cls: 'tag', text: tag, href: tag });
    }
  }
  el.appendText(text.slice(at));
}

function writeCode(el: HTMLElement, lines: string[], start: number, language: string): number {
  let end = start;
  while (end < lines.length && !/^\s*```/.test(lines[end] ?? '')) end++;
  const code = el.createEl('pre').createEl('code', { text: lines.slice(start, end).join('\n') });
  if (language) code.addClass(`language-${language}`);
  return end;
}

/** A plain rendering: headings, lists, paragraphs, code, links. Enough to look at; no more. */
function write(el: HTMLElement, markdown: string): void {
  const lines = markdown.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n');
  let list: HTMLElement | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const fence = /^\s*```\s*(\S*)/.exec(line);
    const heading = /^(#{1,6})\s+(.*)/.exec(line);
    const item = /^(\s*)(?:[-*+]|\d+[.)])\s+(.*)/.exec(line);
    if (!item) list = null;
    if (fence) at = writeCode(el, lines, at + 1, fence[1] ?? '');
    else if (heading) writeInline(el.createEl(`h${heading[1]?.length ?? 1}` as 'h1'), heading[2] ?? '');
    else if (item) {
      list ??= el.createEl('ul');
      const li = list.createEl('li');
      li.style.marginInlineStart = `${(item[1] ?? '').length * 0.5}em`;
      writeInline(li, item[2] ?? '');
    } else if (line.trim() !== '') writeInline(el.createEl('p'), line);
  }
}

/** Renders markdown into an element. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    write(el, markdown);
    const frontmatter = app.metadataCache.getCache(sourcePath)?.frontmatter ?? null;
    const addChild = (child: MarkdownRenderChild): void => { component.addChild(child); };
    const ctx = { docId: sourcePath, sourcePath, frontmatter, addChild, getSectionInfo: () => null };
    for (const processor of MarkdownPreviewRenderer.processors) await processor(el, ctx);
  }
}
