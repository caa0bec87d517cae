import { expect, it } from 'vitest';
import { isSameValue } from '../../../src/core/vcard/same-value';

type Row = [Parameters<typeof isSameValue>[0], string, string];

it.each<Row>([
  ['vcard', 'X-A:1', 'X-A:1'], ['name', 'Ana', 'Ana'], ['birthday', '04-12', '04-12'], ['dates', '04-12', '04-12'],
  ['email', 'Ana Ruiz <ANA@example.org>', 'mailto:ana@example.org'],
  ['phone', '+33 6 55 50 10 20', '06.55.50.10.20'], ['phone', '12', '12'], ['phone', 'reception', 'reception'],
  ['url', 'https://www.example.org/', 'http://example.org'], ['url', 'example.org', ' HTTPS://example.org '], ['url', 'http://example.org/a/', 'http://example.org/a'],
  ['org', 'Grélot  & Fils', 'grelot & fils'], ['aliases', 'Ána', 'ana'], ['city', 'LYON', 'Lyon'],
])('in %s %j and %j are one', (field, a, b) => {
  expect(isSameValue(field, a, b)).toBe(true);
  expect(isSameValue(field, b, a)).toBe(true);
});

it.each<Row>([
  ['vcard', 'X-A:a', 'X-A:A'], ['name', 'Ana', 'ana'], ['birthday', '04-12', '1985-04-12'], ['dates', '04-12', '1985-04-12'],
  ['email', 'ana@example.org', 'ana@example.com'],
  ['phone', '06 55 50 10 20', '06 55 50 10 21'], ['phone', '12', '13'], ['phone', '12', '1 2'],
  ['url', 'https://example.org/A', 'https://example.org/a'], ['url', 'a.example/?u=http://b.example', 'a.example/?u=b.example'], ['url', 'example.org/a/b', 'example.org/ab'],
  ['org', 'Grelot', 'Gremot'], ['aliases', 'http://ana', 'ana'],
])('in %s %j and %j are two', (field, a, b) => {
  expect(isSameValue(field, a, b)).toBe(false);
  expect(isSameValue(field, b, a)).toBe(false);
});
