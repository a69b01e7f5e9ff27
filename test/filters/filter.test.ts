import { expect, it } from 'vitest';
import { defineFilter, readNames } from '../../src/filters/filter.ts';

const filter = defineFilter({
  id: 'languages',
  name: 'language',
  title: { en: 'Languages', de: 'Sprachen' },
  read: readNames,
  write: (codes) => codes,
});

it('a filter reads into what is chosen, and writes out of it', () => {
  expect(filter.read(['de', ' en'])).toEqual({ languages: ['de', 'en'] });
  expect(filter.read([''])).toBeUndefined();
  expect(filter.write({ languages: ['de'], from: '2020' })).toEqual(['de']);
  expect(filter.write({ from: '2020' })).toEqual([]);
});

it('names come once, without blanks around them', () =>
  expect(readNames(['a', ' a ', '', 'b'])).toEqual(['a', 'b']));
