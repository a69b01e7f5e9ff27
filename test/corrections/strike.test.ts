/** Statements that somebody has declared wrong, in articles of which it is known who is who. */
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/corrections/apply.ts';
import { parseCorrections } from '../../src/corrections/parse.ts';
import { namedActors } from '../../src/corrections/strike.ts';
import { link } from '../../src/link/index.ts';
import type { Article, Found, Relation } from '../../src/model.ts';
import { knowing } from '../link/knowledge.ts';
import { marked } from '../link/marked.ts';

const STATES: Omit<Relation, 'from' | 'start' | 'end'> = {
  ...{ type: 'role', rule: 'de/role/r', role: 'Chef', status: 'held', sentence: 0 },
};

/** Articles in which the second name of each has a role at the first one, `Chef`, and the statements that are left of them. */
function struck(yaml: string, articles: readonly string[]) {
  const { founds, lookup, texts } = marked(articles);
  const told = founds.map((found): Found => {
    const [to, from] = found.mentions;
    if (to === undefined || from === undefined) return found;
    return {
      ...found,
      relations: [{ ...STATES, from: from.start, to: to.start, start: to.start, end: from.end }],
    };
  });
  const { corrections } = parseCorrections(yaml);
  const applied = applyCorrections(corrections, {
    knowledge: knowing(lookup),
    withoutGenitive: (_, word) => word,
  });
  const all = told.map(({ article: id }): Article => ({ id, text: texts(id) ?? '', source: `paper ${id}` }));
  const mended = told.map((found, i) => applied.mend(all[i] ?? { id: '', text: '' }, found));
  const right = applied.strike(all, mended, link(mended, applied.knowledge, texts));
  return {
    told,
    right,
    left: right.map(({ relations = [] }) => relations.length),
    said: applied.problems().map(({ where, message }) => `${where}: ${message}`),
  };
}

const NEWS = [
  '[[Wondra AG|organization]]-Chef [[Emil Kern|person]] kam.',
  '[[Wondra AG|organization]]-Chef [[Kern|person]] ging. [[Emil Kern|person]] sah es.',
  '[[Nordbit|organization]]-Chef [[Emil Kern|person]] lachte.',
];
const WRONG = '- wrong: {relation: role, subject: Emil Kern, object: Wondra AG}';

describe('a wrong statement', () => {
  it('goes from all articles, by whatever name they tell of the actor; others stay', () => {
    const { left, said } = struck(WRONG, NEWS);
    expect(left).toEqual([0, 0, 1]);
    expect(said).toEqual([]);
  });

  it('goes only where it is said to be wrong: in an article, a source, at a place', () => {
    expect(struck(`${WRONG}\n  in: a1`, NEWS).left).toEqual([1, 0, 1]);
    expect(struck(`${WRONG}\n  in: paper a0`, NEWS).left).toEqual([0, 1, 1]);
    expect(struck(`${WRONG}\n  in: a0:3`, NEWS).left).toEqual([0, 1, 1]);
  });

  it('stays where another role, another relation, or the other way round is meant', () => {
    expect(struck(`${WRONG.slice(0, -1)}, role: Koch}`, NEWS).left).toEqual([1, 1, 1]);
    expect(struck(`${WRONG.slice(0, -1)}, role: Chef}`, NEWS).left).toEqual([0, 0, 1]);
    expect(struck(WRONG.replace('role', 'affiliated'), NEWS).left).toEqual([1, 1, 1]);
    expect(struck('- wrong: {relation: role, subject: Emil Kern}', NEWS).left).toEqual([1, 1, 1]);
  });

  it('holds of who two names are by another correction', () => {
    const both = '- same: [Emil Kern (person), Emil Kerner (person)]\n';
    const other = '[[Wondra AG|organization]]-Chef [[Emil Kerner|person]] kam.';
    expect(struck(`${both}${WRONG}`, [...NEWS, other]).left).toEqual([0, 0, 1, 0]);
  });
});

describe('a correction without effect is told', () => {
  it('where nobody has the name, where nothing is stated, where it is stated elsewhere', () => {
    expect(struck(WRONG.replace('Emil Kern', 'Otto Vogt'), NEWS).said).toEqual([
      'corrections.yaml:1: No actor of the corpus is named “Otto Vogt”.',
    ]);
    expect(struck(WRONG.replace('role', 'affiliated'), NEWS).said).toEqual([
      'corrections.yaml:1: It changes nothing: no article states this “affiliated” of them.',
    ]);
    expect(struck(`${WRONG}\n  in: a2`, NEWS).said).toEqual([
      'corrections.yaml:1: This “role” is stated in other articles, but not where it says: a2.',
    ]);
  });
});

it('articles without a wrong statement stay as they are, to the object', () => {
  const { told, right } = struck(WRONG, NEWS);
  expect(right[2]).toBe(told[2]);
});

it('of a single article the actors are those that its names tell', () => {
  const { founds } = marked(['[[Emil Kern|person|x/kern]] sah [[Kern|person]] und [[Bonn|place]].']);
  const found = founds[0] ?? expect.fail();
  expect(namedActors(found, ['e:x/kern', 'e:x/kern', 'e:l/bonn'])).toEqual([
    {
      ...{ id: 'e:x/kern', kind: 'person', label: 'Emil Kern', row: 'x/kern', because: [] },
      names: [
        ['Emil Kern', 1],
        ['Kern', 1],
      ],
    },
    { id: 'e:l/bonn', kind: 'place', label: 'Bonn', names: [['Bonn', 1]], because: [] },
  ]);
});
