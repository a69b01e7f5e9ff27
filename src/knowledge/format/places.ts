/**
 * Where places lie, outside the trie of names. `divisions` is a text: a code of GeoNames, a tab and a row id a line; other columns hold the number
 * of the line, counted from 1, and 0 for none. Namesakes are sorted by the row whose name they bear, which they hold as steps (LEB128), better known ones first.
 */
export const PLACES = {
  divisions: 'divisions',
  homes: 'row-divisions',
  rows: 'namesake-rows',
  names: 'namesake-names',
  flags: 'namesake-flags',
  theirDivisions: 'namesake-divisions',
  odds: 'namesake-odds',
} as const;
