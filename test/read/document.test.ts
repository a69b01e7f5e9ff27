import { expect, it } from 'vitest';
import { documentDrafts } from '../../src/read/document.ts';
import { WORDS } from './files.ts';

it('a document is its paragraphs, with the title that it states', () => {
  const paragraphs = ['Wahl in Kiel', 'Der Rat tagte.'];
  expect(documentDrafts({ paragraphs, title: 'Wahl in Kiel' }, WORDS)).toEqual([
    { fields: { title: 'Wahl in Kiel' }, body: 'Wahl in Kiel\n\nDer Rat tagte.' },
  ]);
});

it('a date or lines of metadata may stand before the text', () => {
  const paragraphs = ['Datum: 3. Januar 2020', 'Quelle: Bote', 'Der Rat tagte.'];
  expect(documentDrafts({ paragraphs }, WORDS)).toEqual([
    { fields: { date: '3. Januar 2020', source: 'Bote' }, body: 'Der Rat tagte.' },
  ]);
});
