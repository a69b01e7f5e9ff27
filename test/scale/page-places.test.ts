import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FACETS } from '../../src/model.ts';
import { actorsIn, placesIn } from '../../src/scale/page-places.ts';
import { emptyFolder } from '../empty-folder.ts';

const member = (sentence: number, actor: string, mentions: number, rest: object = {}) => ({
  ...{ article: 'a', sentence, actor, mentions, position: 0 },
  ...rest,
});

it('are sentences with those whom they name, and as what these act', () => {
  const folder = emptyFolder();
  const write = (name: string, rows: readonly object[]) =>
    writeFileSync(join(folder, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  write('page_places', [
    { article: 'a', sentence: 4, paragraph: 1 },
    { article: 'a', sentence: 7, paragraph: 2 },
  ]);
  write('page_members', [
    member(4, 'e:kiel', 1, { facet: 'club' }),
    member(4, 'e:oslo', 1, { facet: 'government' }),
    member(7, 'e:bonn', 3, { facet: null }),
    member(7, 'e:oslo', 2),
  ]);
  const places = placesIn(folder);
  const told = [...(places.get('a')?.values() ?? [])].map(({ sentence, paragraph, members }) => [
    ...[sentence, paragraph],
    ...members.map(({ facet }) => FACETS[facet - 1] ?? 'itself'),
  ]);
  expect(told).toEqual([
    [4, 1, 'club', 'government'],
    [7, 2, 'itself', 'itself'],
  ]);
  expect(actorsIn(places)).toEqual(['e:bonn', 'e:oslo', 'e:kiel']);
});
