/** Lists with a head. */
import { expect, it } from 'vitest';
import { linesBelowHead } from '../../src/base/headed-lines.ts';

it('the lines below the head are those of the list', () => {
  expect(linesBelowHead('# id: a\n# licence: MIT\nwest\teast\n\nnorth\tsouth\n')).toEqual([
    'west\teast',
    'north\tsouth',
  ]);
  expect(linesBelowHead('#1\n')).toEqual(['#1']);
  expect(linesBelowHead('')).toEqual([]);
});
