import { expect, test } from 'vitest';
import { placeholdersIn } from '../../src/core/placeholder';

test('what a template leaves open is found line by line', () => {
  expect(placeholdersIn('name: {{title}}\nmet: <% tp.date.now() %> {{date:YYYY}}')).toEqual(['{{title}}', '<% tp.date.now() %>', '{{date:YYYY}}']);
  expect(placeholdersIn('a: {{b\nc: d}}\ne: <% f\n%>')).toEqual([]);
  expect(placeholdersIn('{{{a}}} {{}} {{ <% b }}')).toEqual(['{{{a}}', '{{}}', '{{ <% b }}']);
  expect(placeholdersIn('{{ <% b %>')).toEqual(['<% b %>']);
});
