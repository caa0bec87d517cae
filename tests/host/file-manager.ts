import type { DataWriteOptions } from 'obsidian';
import { joinPath, normalizePath, parentPath, splitName } from './files';
import type { TAbstractFile, TFile, TFolder } from './files';
import { getFrontMatterInfo, isFields, parseYaml, stringifyYaml } from './frontmatter';
import { backlinksTo, updateLinks } from './link-updates';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

/** The app's own gestures on files: those that heed the user's settings and keep links whole. */
export class FileManager {
  readonly #vault: Vault;
  readonly #cache: MetadataCache;

  constructor(vault: Vault, cache: MetadataCache) {
    this.#vault = vault;
    this.#cache = cache;
  }

  /** Where the user wants new notes. */
  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const root = this.#vault.getRoot();
    const where = this.#vault.getConfig('newFileLocation');
    if (where === 'current') return this.#vault.getFolderByPath(parentPath(sourcePath)) ?? root;
    if (where !== 'folder') return root;
    return this.#vault.getFolderByPath(normalizePath(this.#text('newFileFolderPath'))) ?? root;
  }

  /** Moves a file and then rewrites the links to it that would be lost. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const update = this.#vault.getConfig('alwaysUpdateLinks') === true;
    const backlinks = update ? backlinksTo(file, this.#vault, this.#cache) : [];
    await this.#vault.rename(file, newPath);
    await updateLinks(backlinks, this.#vault, this.#cache);
  }

  /** Deletes as the user's settings say. */
  async trashFile(file: TAbstractFile): Promise<void> {
    const option = this.#vault.getConfig('trashOption');
    if (option === 'none') await this.#vault.delete(file, true);
    else await this.#vault.trash(file, option !== 'local');
  }

  /** A link in the user's style; of what is no note, an embed. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const markdown = this.#vault.getConfig('useMarkdownLinks') === true;
    const embed = file.extension === 'md' ? '' : '!';
    const path = this.#linkText(file, sourcePath, !markdown);
    if (markdown) return `${embed}[${alias || file.basename}](${(path + subpath).replace(/ /g, '%20')})`;
    const shown = alias && alias !== path + subpath ? `|${alias}` : '';
    // A note links to its own headings without its name.
    return `${embed}[[${file.path === sourcePath && subpath ? '' : path}${subpath}${shown}]]`;
  }

  /**
   * Reads the frontmatter, lets `fn` change it, writes all of it anew: comments, quotes and folding are lost, as in
   * the app. Broken YAML throws, as does `fn`, and then nothing is written. Assumed: with no field left, the block goes.
   */
  async processFrontMatter(
    file: TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.#vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const value = info.exists ? parseYaml(info.frontmatter) : null;
      const fields = isFields(value) ? value : {};
      fn(fields);
      const yaml = Object.keys(fields).length > 0 ? stringifyYaml(fields) : '';
      if (!info.exists) return yaml === '' ? text : `---\n${yaml}---\n${text}`;
      return yaml === '' ? text.slice(info.contentStart) : text.slice(0, info.from) + yaml + text.slice(info.to);
    }, options);
  }

  /** A free path for an attachment, numbered when its name is taken; its folder is made. */
  async getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
    const setting = this.#text('attachmentFolderPath');
    const folder = normalizePath(setting.startsWith('./') ? `${parentPath(sourcePath)}/${setting.slice(2)}` : setting);
    if (!(await this.#vault.adapter.exists(folder))) await this.#vault.createFolder(folder);
    const { basename, extension } = splitName(filename);
    const named = (number: number) => `${basename}${number > 0 ? ` ${number}` : ''}${extension ? `.${extension}` : ''}`;
    let number = 0;
    while (await this.#vault.adapter.exists(joinPath(folder, named(number)))) number += 1;
    return joinPath(folder, named(number));
  }

  #linkText(file: TFile, sourcePath: string, omitExtension: boolean): string {
    const format = this.#vault.getConfig('newLinkFormat');
    if (format === 'shortest') return this.#cache.fileToLinktext(file, sourcePath, omitExtension);
    const path = omitExtension && file.extension === 'md' ? file.path.slice(0, -3) : file.path;
    return format === 'relative' ? relativePath(parentPath(sourcePath), path) : path;
  }

  #text(key: string): string {
    const value = this.#vault.getConfig(key);
    return typeof value === 'string' ? value : '/';
  }
}

/** `a/b` and `a/c/d` → `../c/d`. */
function relativePath(folder: string, path: string): string {
  const from = folder === '/' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
