import { expect, it } from 'vitest';
import { sources } from '../../../src/filters/choices/sources.ts';

it('an empty name chooses articles without a source', () =>
  expect(sources.read([''])).toEqual({ sources: [''] }));

it('names may hold blanks and commas, and each counts once', () =>
  expect(sources.read(['Der Morgen, Ausgabe Nord', ' Der Morgen, Ausgabe Nord '])).toEqual({
    sources: ['Der Morgen, Ausgabe Nord'],
  }));

it('each name is a text of its own in an address', () =>
  expect(sources.write({ sources: ['Abend', 'Morgen'] })).toEqual(['Abend', 'Morgen']));
