import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseHead } from '../../../src/knowledge/compile/lists/head.ts';
import { areNested, partsOf } from '../../../src/viewer/relations/nested-bodies.ts';
import { knowledge } from '../../knowledge.ts';

it('a party lies in its group and its family of parties, whichever comes first', () => {
  expect(areNested('e:orgs-parties/csu', 'e:orgs-parties/europaische-volkspartei')).toBe(true);
  expect(areNested('e:orgs-parties/europaische-volkspartei', 'e:orgs-parties/ovp')).toBe(true);
  expect(areNested('e:orgs-parties/unionsfraktion', 'e:orgs-parties/cdu')).toBe(true);
  expect(areNested('e:orgs-parties/cdu', 'e:orgs-parties/csu')).toBe(false);
  expect(areNested('e:orgs-parties/spd', 'e:orgs-parties/spd')).toBe(false);
});

it.each([...partsOf])('%s and its parts are rows of organizations', (whole, parts) => {
  const { rowById } = knowledge.gazetteer;
  expect([whole, ...parts].filter((id) => rowById(id)?.kind !== 'organization')).toEqual([]);
  expect(parts).not.toContain(whole);
});

it('the list says what it is and where it comes from, and names each whole once', () => {
  const file = 'src/knowledge/places/nested-bodies.tsv';
  const { body, problems } = parseHead(file, readFileSync(file, 'utf8'), []);
  expect(problems).toEqual([]);
  expect(body[0]?.text).toBe('whole\tparts');
  expect(partsOf.size).toBe(body.length - 1);
});
