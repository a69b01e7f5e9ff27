import { expect, it } from 'vitest';
import { localExtraction } from '../../src/cli/local-extraction.ts';

it('hands on what is to be obeyed, and nothing where nothing is', () => {
  expect(localExtraction({ names: undefined }).slice(2)).toEqual(['extract', '--local', '--summary']);
  expect(localExtraction({ corrections: 'c.yaml', names: 'n.tsv' }).slice(-4)).toEqual([
    ...['--corrections', 'c.yaml', '--names', 'n.tsv'],
  ]);
});
