// Held by the type checker alone: what the vault half offers fits the published types of the app.
import type * as obsidian from 'obsidian';
import type { MemoryAdapter } from './adapter';
import type { Events } from './events';
import type { FileManager } from './file-manager';
import type { normalizePath, TAbstractFile, TFile, TFolder } from './files';
import type * as frontmatter from './frontmatter';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

/** Fails to compile unless the first type can stand for the second. */
type Fits<Ours extends Theirs, Theirs> = Ours;

/** The functions offered, under their published names. */
type Functions =
  | 'getAllTags' | 'getFrontMatterInfo' | 'getLinkpath' | 'iterateCacheRefs' | 'parseFrontMatterAliases'
  | 'parseFrontMatterEntry' | 'parseFrontMatterStringArray' | 'parseFrontMatterTags' | 'parseLinktext' | 'parseYaml'
  | 'stringifyYaml' | 'stripHeading';

/** The gestures of the file manager that need a user to answer are not offered. */
type OfferedFileManager = Omit<obsidian.FileManager, 'promptForDeletion'>;

/** One entry per class and module of the vault half. */
export type Contract = [
  Fits<Events, obsidian.Events>,
  Fits<MemoryAdapter, obsidian.DataAdapter>,
  Fits<TAbstractFile, obsidian.TAbstractFile>,
  Fits<TFile, obsidian.TFile>,
  Fits<TFolder, obsidian.TFolder>,
  Fits<Vault, obsidian.Vault>,
  Fits<typeof Vault.recurseChildren, typeof obsidian.Vault.recurseChildren>,
  Fits<MetadataCache, obsidian.MetadataCache>,
  Fits<FileManager, OfferedFileManager>,
  Fits<Pick<typeof frontmatter, Functions>, Pick<typeof obsidian, Functions>>,
  Fits<typeof normalizePath, typeof obsidian.normalizePath>,
];
