/** The part of the stand-in for Obsidian the index of the plugin is made of: nothing that draws. */
export { Component } from '../../tests/host/component';
export { normalizePath, TAbstractFile, TFile, TFolder } from '../../tests/host/files';
export { getLinkpath } from '../../tests/host/links';
