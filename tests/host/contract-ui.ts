// Held by the type checker alone: what the UI half offers fits the published types of the app.
import type * as O from 'obsidian';
import type * as Host from './obsidian';

/** Fails to compile unless the first type can stand for the second. */
type Fits<Ours extends Theirs, Theirs> = Ours;

/** A published class without the members that lead to classes with protected members: those never fit, however alike. */
type But<T, K extends keyof T> = Omit<T, K>;

/** The functions and values offered, under their published names. */
type Functions =
  | 'addIcon' | 'apiVersion' | 'debounce' | 'displayTooltip' | 'getIcon' | 'getIconIds' | 'getLanguage' | 'Platform'
  | 'prepareFuzzySearch' | 'prepareSimpleSearch' | 'removeIcon' | 'renderMatches' | 'renderResults' | 'requireApiVersion'
  | 'setIcon' | 'setTooltip' | 'sortSearchResults';

/** The names of the members that answer with the object itself. */
type Returning<T> = { [K in keyof T]: T[K] extends (...args: never[]) => T ? K : never }[keyof T];

/** Whether two sets of names are equal; `true` when every published member is offered. */
type Offers<Ours, Theirs> = keyof Theirs extends keyof Ours ? true : Exclude<keyof Theirs, keyof Ours>;

/** Components, settings, scopes, menus: they fit whole. */
export type Whole = [
  Fits<Pick<typeof Host, Functions>, Pick<typeof O, Functions>>,
  Fits<Host.BaseComponent, O.BaseComponent>,
  Fits<Host.BasesViewConfig, O.BasesViewConfig>,
  Fits<Host.BooleanValue, O.BooleanValue>,
  Fits<Host.ButtonComponent, O.ButtonComponent>,
  Fits<Host.ColorComponent, O.ColorComponent>,
  Fits<Host.DisplayValueComponent, O.DisplayValueComponent>,
  Fits<Host.DropdownComponent, O.DropdownComponent>,
  Fits<Host.Editor, O.Editor>,
  Fits<Host.ExtraButtonComponent, O.ExtraButtonComponent>,
  Fits<Host.Keymap, O.Keymap>,
  Fits<Host.LinkValue, O.LinkValue>,
  Fits<Host.ListValue, O.ListValue>,
  Fits<Host.MenuItem, O.MenuItem>,
  Fits<Host.MomentFormatComponent, O.MomentFormatComponent>,
  Fits<Host.Notice, O.Notice>,
  Fits<Host.NullValue, O.NullValue>,
  Fits<Host.NumberValue, O.NumberValue>,
  Fits<Host.ProgressBarComponent, O.ProgressBarComponent>,
  Fits<Host.Scope, O.Scope>,
  Fits<Host.SearchComponent, O.SearchComponent>,
  Fits<Host.Setting, O.Setting>,
  Fits<Host.SettingGroup, O.SettingGroup>,
  Fits<Host.SettingPage, O.SettingPage>,
  Fits<Host.SliderComponent, O.SliderComponent>,
  Fits<Host.StringValue, O.StringValue>,
  Fits<Host.TextAreaComponent, O.TextAreaComponent>,
  Fits<Host.TextComponent, O.TextComponent>,
  Fits<Host.ToggleComponent, O.ToggleComponent>,
];

/** Members that answer with the object itself, and so lead to the app, whose published class has protected members below. */
type Chained = 'app' | 'setTitle' | 'setContent' | 'setCloseCallback' | 'addClass' | 'addCheckbox' | 'addButton' | 'addCancelButton';

/** These fit but for the way to the app, and for children, which only the host's own components may be. */
export type WithoutApp = [
  Fits<Host.BasesEntry, O.BasesEntry>,
  Fits<Host.BasesEntryGroup, O.BasesEntryGroup>,
  Fits<Host.BasesQueryResult, But<O.BasesQueryResult, 'getSummaryValue'>>,
  Fits<Host.Component, But<O.Component, 'addChild' | 'removeChild'>>,
  Fits<Host.Menu, Omit<O.Menu, 'addChild' | 'removeChild' | Returning<O.Menu>>>,
  Fits<Host.Modal, Omit<O.Modal, Chained>>,
  Fits<Host.ConfirmationModal, Omit<O.ConfirmationModal, Chained>>,
  Fits<Host.SuggestModal<string>, Omit<O.SuggestModal<string>, Chained>>,
  Fits<Host.FuzzySuggestModal<string>, Omit<O.FuzzySuggestModal<string>, Chained>>,
  Fits<Host.PopoverSuggest<string>, Omit<O.PopoverSuggest<string>, 'app'>>,
  Fits<Host.AbstractInputSuggest<string>, Omit<O.AbstractInputSuggest<string>, 'app' | 'onSelect'>>,
  Fits<Host.EditorSuggest<string>, Omit<O.EditorSuggest<string>, 'app' | 'context' | 'onTrigger' | 'getSuggestions'>>,
  Fits<Host.SettingTab, Omit<O.SettingTab, 'app'>>,
  Fits<Host.PluginSettingTab, Omit<O.PluginSettingTab, 'app'>>,
];

/** These are held by name: every published member is there, but for those given last. */
export type ByName = [
  Fits<Offers<Host.App, But<O.App, 'secretStorage' | 'loadLocalStorage' | 'saveLocalStorage'>>, true>,
  Fits<Offers<Host.BasesView, O.BasesView>, true>,
  Fits<Offers<Host.BasesQueryResult, O.BasesQueryResult>, true>,
  Fits<Offers<Host.QueryController, O.QueryController>, true>,
  Fits<Offers<Host.Component, O.Component>, true>,
  Fits<Offers<Host.Menu, O.Menu>, true>,
  Fits<Offers<Host.Modal, O.Modal>, true>,
  Fits<Offers<Host.ConfirmationModal, O.ConfirmationModal>, true>,
  Fits<Offers<Host.AbstractInputSuggest<string>, O.AbstractInputSuggest<string>>, true>,
  Fits<Offers<Host.View, O.View>, true>,
  Fits<Offers<Host.ItemView, O.ItemView>, true>,
  Fits<Offers<Host.FileView, O.FileView>, true>,
  Fits<Offers<Host.TextFileView, O.TextFileView>, true>,
  Fits<Offers<Host.MarkdownView, But<O.MarkdownView, 'previewMode' | 'currentMode'>>, true>,
  Fits<Offers<Host.WorkspaceLeaf, O.WorkspaceLeaf>, true>,
  Fits<Offers<Host.Plugin, O.Plugin>, true>,
  Fits<Host.Plugin['registerCliHandler'], O.Plugin['registerCliHandler']>,
  Fits<
    Offers<
      Host.Workspace,
      But<
        O.Workspace,
        | 'leftRibbon' | 'rightRibbon' | 'changeLayout' | 'createLeafInParent' | 'createLeafBySplit' | 'duplicateLeaf'
        | 'moveLeafToPopout' | 'openPopoutLeaf' | 'getGroupLeaves' | 'handleLinkContextMenu'
      >
    >,
    true
  >,
];
