import { Notice } from 'obsidian';
import { channelOf } from '../core/channel';
import type { Standing } from '../core/due';
import type { Context } from '../views/context';
import { linesInDaily } from './daily-line';
import { perform } from './perform';

/**
 * Writes today's people into the daily note, as tasks that begin with a channel: ticked, such a line is what a daily
 * note says of an interaction, so the tick alone is the log.
 */
export async function insertToday(context: Context): Promise<void> {
  const { roster, today, pen } = context;
  const { gestures } = context.words();
  const { due } = roster().view(today());
  const { settings } = roster().lexicon;
  const first = due.slice(0, settings.firstListSize);
  if (first.length === 0) {
    new Notice(gestures.nobodyToday);
    return;
  }
  const lines = first.map((standing) => `[ ] ${channelName(context, standing)} ${gestures.with} ${pen.link(standing.person.path, '')}`);
  await perform(context, gestures.did.today, [await linesInDaily(context, lines, gestures.today)]);
}

/** The channel that is due, else that of the last contact, else the one most people are reached by. */
function channelName({ roster }: Context, { rule, lastChannel }: Standing): string {
  const { channels } = roster().lexicon;
  const named = channelOf(channels, rule?.channel ?? 0) ?? channelOf(channels, lastChannel ?? 0) ?? channels.rows.find(({ name }) => name === 'call') ?? channels.rows[0];
  return named?.name ?? '';
}
