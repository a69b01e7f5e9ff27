/** Lists with a head. */
import { expect, it } from 'vitest';
import { linesBelowHead, rowsBelowHead } from '../../src/base/headed-lines.ts';

it('the lines below the head are those of the list', () => {
  expect(linesBelowHead('# id: a\n# licence: MIT\nwest\teast\n\nnorth\tsouth\n')).toEqual([
    'west\teast',
    'north\tsouth',
  ]);
  expect(linesBelowHead('#1\n')).toEqual(['#1']);
  expect(linesBelowHead('')).toEqual([]);
});

it('the rows of a table are the cells below the names of its columns', () => {
  expect(rowsBelowHead('# id: a\nwest\teast\n\nnorth\tsouth\nup\t\n')).toEqual([
    ['north', 'south'],
    ['up', ''],
  ]);
  expect(rowsBelowHead('# id: a\nwest\teast\n')).toEqual([]);
});
