// What becomes of the cards of a sample on their way into notes and out again, counted for the page on other programs.
import { readFileSync } from 'node:fs';
import { sourceOf } from '../scripts/headless/folder';
import { isEmbedded } from '../src/core/vcard/kept-lines';
import { parseCards } from '../src/core/vcard/parse-cards';
import { printProperty } from '../src/core/vcard/property';
import { planned, written } from './core/import/importing';
import { cardOfNote, comes, decode, linesOf } from './core/vcard/round';

const SAMPLES = 'tests/core/import/samples';

/** The samples of each version, as their cards name it. */
export const ROUND_TRIPS: readonly (readonly [version: string, name: string])[] = [
  ['2.1', 'android-2.1.vcf'], ['2.1', 'outlook-2.1-latin1.vcf'], ['3.0', 'apple-3.0.vcf'], ['3.0', 'google-3.0.vcf'], ['3.0', 'damaged.vcf'], ['4.0', 'standard-4.0.vcf'],
];

/** Counts of properties; what is lost is told whole. */
export interface RoundTrip {
  readonly properties: number;
  /** In the card again, as it was. */
  readonly again: number;
  /** How many of them a note keeps as lines of a card, no field having room for all they say. */
  readonly kept: number;
  /** Pictures and sounds in the card itself, which the box names. */
  readonly pictures: number;
  readonly lost: readonly string[];
}

/** The way of a sample's cards, one after the other. */
export function roundTrip(name: string): RoundTrip {
  const { cards } = parseCards(readFileSync(`${SAMPLES}/${name}`), decode);
  const trips = cards.map((card) => {
    const [plan] = planned([comes(card)]);
    const note = written(plan!);
    const back = new Set(linesOf(cardOfNote(note, plan!.path!)));
    const own = card.properties.filter((property) => !isEmbedded(property)).map(printProperty);
    const kept = new Set([sourceOf(plan!.path!, note).fields?.['vcard'] ?? []].flat().map(String));
    return { own, lost: own.filter((line) => !back.has(line)), kept: own.filter((line) => kept.has(line)).length, pictures: card.properties.length - own.length };
  });
  const sum = (count: (trip: typeof trips[number]) => number): number => trips.reduce((total, trip) => total + count(trip), 0);
  const lost = trips.flatMap((trip) => trip.lost);
  const pictures = sum((trip) => trip.pictures);
  return { properties: sum(({ own }) => own.length) + pictures, again: sum(({ own }) => own.length) - lost.length, kept: sum(({ kept }) => kept), pictures, lost };
}
