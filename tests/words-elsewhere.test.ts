// Every sentence a person reads stands in a table of words, so that it is there in every language.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences';

/** Functions that are given the words to be read in notes and files: spellings of units and of channels, words that tell nothing, names of columns, patterns of days. */
const READ = new Set(['dictionary', 'channel', 'take', 'numbered', 'isColumn', 'parseByPattern']);

/** What looks like a text that is shown and is none, by file. */
const NOT_SHOWN: Readonly<Record<string, readonly string[]>> = {
  // What a new vault's tables hold: the user's own from then on.
  'src/core/settings.ts': ['inner', 'close', 'friends', 'warm', 'clients', 'connectors', 'colleagues', 'dormant', 'Interactions'],
  // Keys and values of JSON, the same in every language.
  'src/core/terminal/stats.ts': ['none said'],
  // A pattern of date-fns.
  'src/views/settings-groups.ts': ['d MMMM yyyy'],
};

/** The example of a rule of the audit: notes, as their owner might have written them. */
const EXAMPLE = /^export const \w+Example: Example = \{[^]*?^\};/gm;

const SOURCES: ReadonlyMap<string, string> = new Map(readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry): [string, string] => [join(entry.parentPath, entry.name).split(sep).join('/'), join(entry.parentPath, entry.name)])
  .filter(([path]) => !path.startsWith('src/core/words/'))
  .map(([path, file]): [string, string] => [path, readFileSync(file, 'utf8').replace(EXAMPLE, '')]));

describe('sentences', () => {
  it('stand nowhere but in the tables of words', () => {
    const found = [...SOURCES].flatMap(([path, source]) => sentencesIn(source, READ)
      .filter(({ text }) => !NOT_SHOWN[path]?.includes(text))
      .map(({ line, text }) => `${path}:${line}: ${text}`));
    expect(found).toEqual([]);
    expect(SOURCES.size).toBeGreaterThan(40);
  });

  it('that are allowed elsewhere are still there', () => {
    const gone = Object.entries(NOT_SHOWN).flatMap(([path, texts]) => texts.filter((text) => !SOURCES.get(path)?.includes(`'${text}'`)));
    expect(gone).toEqual([]);
  });
});

describe('the search for sentences', () => {
  it.each([
    'const message = "Nobody is due today.";',
    'const message = `Nobody fits “${filter}”.`;',
    'throw new Error(`Cannot read ${path} at all`);',
    'setting.setName("Circles");',
    'setting.setName(many ? "Circles" : name);',
    'new Setting(el).setDesc(count + " notes");',
    'new Notice("Logged");',
    'el.createDiv({ cls: "kith-calm", text: "Soon" });',
    'el.createSpan({ text: `${count} due` });',
    'el.setAttribute("aria-label", "Filter");',
    'el.createDiv({ attr: { role: "button", "aria-label": "Filter" } });',
    'this.addCommand({ id: "open-due-pane", name: "Due" });',
    'this.addRibbonIcon("users", "Due", open);',
    'setTooltip(el, "Due");',
    'button.setTooltip("Due");',
    'el.textContent = "Due";',
    'this.emptyStateText = searching ? "None" : "";',
    'const rows = [["name", "What it is called"]];',
    'el.toggleClass("kith-hidden", say("Nothing to see here"));',
  ])('finds %s', (source) => {
    expect(sentencesIn(source)).toHaveLength(1);
  });

  it('tells the line', () => {
    expect(sentencesIn('const a = 1;\n\nconst b = "Nobody is due today.";')).toEqual([{ line: 3, text: 'Nobody is due today.' }]);
  });

  it.each([
    'import { Due } from "./the due list";',
    'type Greeting = "good morning";',
    'const names = { "due pane": 1 };',
    'el.createDiv("tree-item kith-row is-open");',
    'el.createDiv({ cls: `tree-item kith-row${open ? "" : " is-collapsed mod-x"}`, attr: { role: "button" } });',
    'el.addClass("mod-clickable", "kith-status");',
    'if (text === "good morning") return table["good morning"];',
    'switch (text) { case "good morning": return 1; }',
    'const pattern = /good morning/;',
    'const units = dictionary(["day", "d day days"]);',
    'el.createSpan({ text: `${path}:${line}` });',
    'el.createSpan({ text: words().labels.due });',
    'this.addCommand({ id: "open-due-pane", icon: "clipboard-check" });',
    'this.addRibbonIcon("users", labels.due, open);',
    'const key = `fold:${id}`;',
    'const text = lines.join(", ");',
  ])('leaves %s', (source) => {
    expect(sentencesIn(source, new Set(['dictionary']))).toEqual([]);
  });
});
