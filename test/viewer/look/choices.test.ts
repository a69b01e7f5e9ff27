import { expect, it } from 'vitest';
import { CHOICES } from '../../../src/viewer/look/choices.ts';

const ids = (choices: readonly { readonly id: string }[]) => choices.map(({ id }) => id);

it('sizes and widths go by amounts, colours by days, groups and statements, too', () => {
  expect(ids(CHOICES.size)).toEqual(
    expect.arrayContaining(['articles', 'degree', 'pagerank', 'betweenness', 'core', 'clustering']),
  );
  expect(ids(CHOICES.size)).not.toContain('first');
  expect(ids(CHOICES.colour)).toEqual(expect.arrayContaining(['pagerank', 'first', 'community']));
  expect(ids(CHOICES.width)).toContain('npmi');
  expect(ids(CHOICES.width)).not.toContain('relations');
  expect(ids(CHOICES.line)).toContain('relations');
});
