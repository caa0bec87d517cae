/** What `import … from 'obsidian'` gives in the tests and in the test page. Not Obsidian: a stand-in for the part Kith uses. */
import { installGlobals } from './dom-globals';

installGlobals();

export { default as moment } from 'moment';
export { App } from './app';
export { BasesViewConfig } from './bases-config';
export { BasesEntry, BasesEntryGroup } from './bases-entry';
export { BasesQueryResult, QueryController } from './bases-query';
export { BooleanValue, LinkValue, ListValue, NotNullValue, NullValue, NumberValue, PrimitiveValue, StringValue, Value } from './bases-value';
export { BasesView } from './bases-view';
export { BaseComponent, ValueComponent } from './component-base';
export { ButtonComponent, ExtraButtonComponent } from './component-buttons';
export { ColorComponent, ProgressBarComponent, SliderComponent } from './component-amount';
export { DropdownComponent, ToggleComponent } from './component-choice';
export { AbstractTextComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './component-text';
export { Component } from './component';
export { ConfirmationButton, ConfirmationModal } from './confirmation';
export { Editor } from './editor';
export { EditorSuggest } from './editor-suggest';
export { Events } from './events';
export { FileManager } from './file-manager';
export { normalizePath, TAbstractFile, TFile, TFolder } from './files';
export {
  getAllTags, getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray,
  parseFrontMatterTags, parseYaml, stringifyYaml,
} from './frontmatter';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { Keymap, Scope } from './keymap';
export { WorkspaceLeaf } from './leaf';
export { getLinkpath, iterateCacheRefs, parseLinktext, stripHeading } from './links';
export { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from './markdown-renderer';
export { MarkdownView } from './markdown-view';
export { Menu } from './menu';
export { MenuItem, MenuSeparator } from './menu-item';
export { MetadataCache } from './metadata-cache';
export { Modal } from './modal';
export { Notice } from './notice';
export { Platform } from './platform';
export { Plugin } from './plugin';
export { AbstractInputSuggest, PopoverSuggest } from './popover-suggest';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './search';
export { DisplayValueComponent, Setting } from './setting';
export { SettingGroup } from './setting-group';
export { PluginSettingTab, SettingPage, SettingTab } from './setting-tab';
export { FuzzySuggestModal, SuggestModal } from './suggest';
export { EditableFileView, TextFileView } from './text-view';
export { debounce } from './timing';
export { displayTooltip, setTooltip } from './tooltip';
export { Vault } from './vault';
export { apiVersion, getLanguage, requireApiVersion } from './version';
export { FileView, ItemView, View } from './views';
export { Workspace } from './workspace';
export { WorkspaceMobileDrawer, WorkspaceParent, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs } from './workspace-tabs';
