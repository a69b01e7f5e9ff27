import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EMPTY_OUTLINE } from '../../src/graph/outline.ts';
import { readOutline } from '../../src/graph/read-outline.ts';
import { sha256 } from '../../src/host/files.ts';
import { changesBetween, previousOf, redirectsOf } from '../../src/measure/index.ts';
import { keepOutline, readKeptOutline } from '../../src/regenerate/kept-outline.ts';
import { networkBytes } from '../../src/write/formats/json.ts';
import { emptyFolder } from '../empty-folder.ts';
import { networkOf } from '../graph/network-of.ts';
import { measured } from '../measure/sample.ts';

const NETWORK = networkOf(measured(120));
const BYTES = networkBytes(NETWORK);

/** A file in which the outline of the sample is kept. */
function kept(): string {
  const file = join(emptyFolder(), 'outline');
  keepOutline(file, sha256(BYTES), NETWORK);
  return file;
}

it('tells of a graph all that the next one asks of its graph.json', () => {
  const [known, read] = [readKeptOutline(kept(), BYTES), readOutline(BYTES)];
  if (known === undefined || read === undefined) throw new Error('There is no outline.');
  expect(previousOf(known)).toEqual(previousOf(read));
  const [first = ''] = read.ids;
  const fewer = { ...EMPTY_OUTLINE, ids: [`${first}-2`], actors: [{ ...read.actors[0] }] };
  expect(redirectsOf(known, fewer)).toEqual(redirectsOf(read, fewer));
  expect(redirectsOf(known, fewer).get(first)).toBe(`${first}-2`);
  const later = { outline: networkOf(measured(125)) };
  const changes = changesBetween({ outline: known }, later, new Map());
  expect(changes).toEqual(changesBetween({ outline: read }, later, new Map()));
  expect(changes.links.added.length).toBeGreaterThan(0);
});

it('is of one graph only', () => {
  const other = networkBytes(networkOf(measured(60)));
  expect(readKeptOutline(kept(), other)).toBeUndefined();
});

it('is not believed where it was damaged, and need not be there', () => {
  const file = kept();
  writeFileSync(file, readFileSync(file, 'utf8').replace('e:p/actor-7"', 'e:p/actor-8"'));
  expect(readKeptOutline(file, BYTES)).toBeUndefined();
  expect(readKeptOutline(join(emptyFolder(), 'outline'), BYTES)).toBeUndefined();
});
