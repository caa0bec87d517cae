// A property of any version as vCard 4.0 writes it. What is dropped only said how it was carried: encoding and charset.
import { unquote, type RawFile } from './octets';
import { param, parseParam, type Cut, type Param, type Property } from './property';
import { splitValue } from './value';

/** Values that are addresses of the web: a comma in them parts nothing. */
const ADDRESSES = /^(?:URL|SOURCE|PHOTO|LOGO|SOUND|IMPP|X-SOCIALPROFILE|SOCIALPROFILE|FBURL|CALURI|CALADRURI|UID)$/;
/** Values that are lists of texts: each becomes a property of its own, which says the same. */
const LISTS = /^(?:NICKNAME|CATEGORIES|INTEREST|HOBBY|EXPERTISE)$/;

/** A property as 4.0 has it; several for a list, none for an empty one. */
export function canonical(cut: Cut, version: string, read: RawFile['read']): Property[] {
  const written = cut.params.map(paramOf21);
  const charset = written.find((one) => one.name === 'CHARSET')?.values[0] ?? null;
  const name = cut.name.toUpperCase();
  const text = read(isQuoted(cut) ? unquote(cut.value) : cut.value, charset);
  const value = isBinary(cut) ? `data:application/octet-stream;base64,${text.replace(/\s/g, '')}`
    : version === '2.1' ? of21(name, text) : text.replace(/\\(.)/gs, (pair, char: string) => (char === ':' ? ':' : pair)).replace(/\r\n?|\n/g, '\\n');
  const params = withPreference(written.map((one) => ({ ...one, values: one.values.map((value) => read(value, charset)) })));
  const property: Property = { group: cut.group, name: cut.name, params, value };
  if (/^(?:BDAY|ANNIVERSARY|DEATHDATE)$/.test(name)) return [plainDate(property)];
  if (!LISTS.test(name)) return [property];
  const parts = splitValue(value, ',').map((part) => part.trim()).filter((part) => part !== '');
  return parts.map((part) => ({ ...property, value: part }));
}

/** Whether a property's value is quoted-printable. */
export function isQuoted(cut: Cut): boolean {
  return isEncoded(cut, /^quoted-printable$/i);
}

/** Whether a property's value is the bytes of a picture, a sound or a key. */
export function isBinary(cut: Cut): boolean {
  return isEncoded(cut, /^(?:base64|b)$/i);
}

function isEncoded({ params }: Cut, as: RegExp): boolean {
  return params.map(paramOf21).some(({ name, values }) => name === 'ENCODING' && as.test(values[0]!));
}

/** A parameter of 2.1 may be a value alone: `TEL;CELL`, `NOTE;QUOTED-PRINTABLE`. */
function paramOf21(written: string): Param {
  if (written.includes('=')) return parseParam(written);
  return /^(?:quoted-printable|base64|[78]bit|b)$/i.test(written) ? param('ENCODING', written) : param('TYPE', written);
}

/** All types in one parameter; the type `pref` is a parameter of its own since 4.0. */
function withPreference(params: readonly Param[]): Param[] {
  const types = params.filter(({ name }) => name === 'TYPE').flatMap(({ values }) => values.flatMap((value) => value.split(','))).map((type) => type.trim()).filter((type) => type !== '');
  const kept = types.filter((type) => type.toLowerCase() !== 'pref');
  const others = params.filter(({ name }) => !/^(?:TYPE|ENCODING|CHARSET)$/.test(name));
  const preferred = kept.length < types.length && !others.some(({ name }) => name === 'PREF');
  return [...(kept.length === 0 ? [] : [param('TYPE', ...kept)]), ...(preferred ? [param('PREF', '1')] : []), ...others];
}

/** In 2.1 a comma parts nothing, and line ends come as they are; escapes of later versions are common in it and meant as such. */
function of21(name: string, text: string): string {
  const escaped = text.replace(/\\([,;:nN\\])?/g, (_, char?: string) => (char === ':' ? ':' : char === undefined ? '\\\\' : `\\${char}`)).replace(/\r\n?|\n/g, '\\n');
  return ADDRESSES.test(name) || LISTS.test(name) ? escaped : escaped.replace(/\\.|,/gs, (found) => (found === ',' ? '\\,' : found));
}

/** `1985-04-12`, and the year 1604 of those who leave it out, as 4.0 writes them: `19850412`, `--0412`. Anything else as it is. */
function plainDate(property: Property): Property {
  const [, year, month, date] = /^(\d{4}|-)-?(\d{2})-?(\d{2})$/.exec(property.value.trim()) ?? [];
  if (year === undefined) return property;
  const left = property.params.find(({ name }) => name === 'X-APPLE-OMIT-YEAR')?.values[0];
  const params = property.params.filter(({ name, values }) => name !== 'X-APPLE-OMIT-YEAR' && !(name === 'VALUE' && /^date$/i.test(values[0]!)));
  return { ...property, params, value: `${year === left || year === '-' ? '--' : year}${month!}${date!}` };
}
