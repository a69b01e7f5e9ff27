import { expect, it } from 'vitest';
import { applyCorrections } from '../../src/corrections/apply.ts';
import { knowing } from '../link/knowledge.ts';
import { marked } from '../link/marked.ts';
import { corrected } from './corpus.ts';

it('without corrections everything stays as it is, to the object', () => {
  const knowledge = knowing(() => undefined);
  const applied = applyCorrections([], { knowledge, withoutGenitive: (_, word) => word });
  const [found] = marked(['[[Otto Kern|person]].']).founds;
  if (found === undefined) expect.fail();
  expect(applied.mend({ id: 'a0', text: '' }, found)).toBe(found);
  expect(applied.knowledge.decisions).toBeUndefined();
  expect(applied.problems()).toEqual([]);
});

it('contradictions are said, and all else is done', () => {
  const { entities, said } = corrected('- same: [A1, B1]\n- distinct: [A1, B1]\n- ignore: C1', [
    '[[A1|organization]] [[B1|organization]] [[C1|organization]]',
  ]);
  expect(entities.map(({ label }) => label)).toEqual(['A1', 'B1']);
  expect(said).toEqual([expect.stringContaining('corrections.yaml:1: It says that “A1” and “B1” are one')]);
});
