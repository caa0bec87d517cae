import type { App } from 'obsidian';
import { readDailyNotes, type DailyNotes } from '../core/daily';
import { pluginSettings } from './plugin-settings';

/** Where the core plugin and Periodic Notes keep daily notes, by their own settings. */
export async function dailyNotes(app: App): Promise<DailyNotes[]> {
  return readDailyNotes(...await Promise.all([pluginSettings(app, 'daily-notes.json'), pluginSettings(app, 'plugins/periodic-notes/data.json')]));
}
