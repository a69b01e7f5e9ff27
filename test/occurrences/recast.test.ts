import { expect, it } from 'vitest';
import { factAt } from '../../src/occurrences/facts.ts';
import type { Occurrences } from '../../src/occurrences/occurrences.ts';
import { type Cast, NOBODY, recast } from '../../src/occurrences/recast.ts';
import { corpus } from '../connect/corpus.ts';
import { collected } from './collected.ts';

const ARTICLES = { a1: ['xy', 'yzx'], a2: ['z', 'y'] };
const { founds, linked } = corpus(ARTICLES);
const plain = collected(founds, linked).occurrences;
const numberOf = (letter: string) => plain.actors.indexOf(`e:${letter}`);

/** Who is named in each place with how many mentions, by letters. */
const shown = ({ actors, named, members, mentions }: Occurrences): readonly string[] =>
  [...named.subarray(1)].map((end, place) =>
    [...members.subarray(named[place], end)]
      .map((actor, i) => `${actors[actor]?.slice(2)}${mentions[(named[place] ?? 0) + i]}`)
      .join(' '),
  );

/** Everybody as they are, but for the letters that have become others. */
const cast = (
  become: Readonly<Record<string, string | null>>,
  isRight: Cast['isRight'] = () => true,
): Cast => ({
  kinds: plain.kinds,
  isRight,
  heirs: Int32Array.from(plain.actors, (id, i) => {
    const heir = become[id.slice(2)];
    return heir === undefined ? i : heir === null ? NOBODY : numberOf(heir);
  }),
});

it('leaves everybody where nobody has become another', () => {
  expect(shown(recast(plain, cast({})))).toEqual(shown(plain));
});

it('who has become another stands in their place, once in a sentence', () => {
  expect(shown(recast(plain, cast({ z: 'x' })))).toEqual(['x1 y1', 'y1 x2', 'x1', 'y1']);
});

it('who has become nobody is named nowhere, and the places stay', () => {
  expect(shown(recast(plain, cast({ y: null })))).toEqual(['x1', 'z1 x1', 'z1', '']);
});

it('the surest mention counts, and as what the first stands', () => {
  const confidence = plain.members.map((actor) => (actor === numberOf('z') ? 90 : 60));
  const facet = plain.members.map((actor) => (actor === numberOf('z') ? 1 : 0));
  const { confidence: surest, facet: as } = recast({ ...plain, confidence, facet }, cast({ z: 'x' }));
  expect([...surest]).toEqual([60, 60, 60, 90, 90, 60]);
  expect([...as]).toEqual([0, 0, 0, 1, 1, 0]);
});

/** Two statements: what `x` is, and what `x` is to `z`. */
const stating: Occurrences = {
  ...plain,
  facts: {
    texts: ['kin', 'occupation', 'r', 'sister', 'doctor'],
    type: Uint32Array.of(1, 0),
    subject: Uint32Array.of(numberOf('x'), numberOf('x')),
    object: Uint32Array.of(0, numberOf('z') + 1),
    role: Uint32Array.of(5, 4),
    status: Uint32Array.of(0, 0),
    rule: Uint32Array.of(2, 2),
    article: Uint32Array.of(0, 0),
    sentence: Uint32Array.of(0, 1),
  },
};
const told = (occurrences: Occurrences) =>
  [...occurrences.facts.type.keys()]
    .flatMap((fact) => factAt(occurrences, fact) ?? [])
    .map(({ type, subject, object }) => [type, subject, object]);

it('statements are about whom their ends have become', () => {
  expect(told(recast(stating, cast({})))).toEqual([
    ['occupation', 'e:x', undefined],
    ['kin', 'e:x', 'e:z'],
  ]);
  expect(told(recast(stating, cast({ x: 'y' })))).toEqual([
    ['occupation', 'e:y', undefined],
    ['kin', 'e:y', 'e:z'],
  ]);
});

it('nothing is said about nobody, about one and the same, or by what is not right', () => {
  expect(told(recast(stating, cast({ x: null })))).toEqual([]);
  expect(told(recast(stating, cast({ z: null })))).toEqual([['occupation', 'e:x', undefined]]);
  expect(told(recast(stating, cast({ z: 'x' })))).toEqual([['occupation', 'e:x', undefined]]);
  expect(
    told(
      recast(
        stating,
        cast({}, (fact) => fact !== 0),
      ),
    ),
  ).toEqual([['kin', 'e:x', 'e:z']]);
});
