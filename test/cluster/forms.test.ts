import { expect, it } from 'vitest';
import { createFormReader } from '../../src/cluster/forms.ts';
import { german } from '../../src/languages/de/index.ts';

it('a text is read as forms in sentences: case kept, digits alike, each line once in all texts', () => {
  const read = createFormReader(german);
  expect(read('Am 8. Mai 1945 kam er. Dann nicht.\nMehr dazu')).toEqual([
    ['Am', '0', '.', 'Mai', '0000', 'kam', 'er', '.'],
    ['Dann', 'nicht', '.'],
    ['Mehr', 'dazu'],
  ]);
  expect(read('Mehr dazu\n\nEnde')).toEqual([['Ende']]);
});
