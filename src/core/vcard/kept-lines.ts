// What of a card the fields of a note cannot hold is kept beside them, line by line.
import { bareProperties, fitsName, type CardFacts } from './print-card';
import { nameOf, printProperty, type Card, type Property } from './property';
import { isSameValue } from './same-value';
import type { Said } from './said';

/** Properties of bytes, which no note is given: a portrait, a logo, a recorded name. */
const PICTURES = /^(?:PHOTO|LOGO|SOUND)$/;

/** Whether a property is a picture or sound in the card itself. */
export function isEmbedded(property: Property): boolean {
  return PICTURES.test(nameOf(property)) && /^data:/i.test(property.value);
}

/** The lines of a card to keep, so that a card made of `facts` and of them says all that the card does. */
export function keptLines(card: Card, facts: CardFacts, said: (property: Property) => Said | null): string[] {
  const bare = new Set(bareProperties(facts).map(({ property }) => printProperty(property)));
  const own = card.properties.filter((property) => !isEmbedded(property));
  const first = own.filter((property) => !bare.has(printProperty(property)));
  const names = first.filter((property) => nameOf(property) === 'N');
  const told = new Map(own.map((property) => [property, said(property)]));
  const needed = (property: Property): boolean => {
    if (first.includes(property)) return true;
    if (nameOf(property) === 'FN' && names.some((one) => !fitsName(one, facts.name, []))) return true;
    const one = told.get(property)!;
    return one !== null && first.some((other) => isSame(one, told.get(other)!));
  };
  return [...new Set(own.filter(needed).map(printProperty))];
}

function isSame(a: Said, b: Said | null): boolean {
  return b !== null && a.field === b.field && isSameValue(a.field, a.value, b.value);
}
