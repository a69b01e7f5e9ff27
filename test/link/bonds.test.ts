/** Linking under decisions that are given to it as values. */
import { expect, it } from 'vitest';
import type { Bond, Decisions, Reach } from '../../src/link/decisions.ts';
import { link } from '../../src/link/index.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

const evidence = { by: 'correction', id: 'same x:1', weight: 20 } as const;

/** Mentions of the names have the bond, with the place of the name in it. */
const bondOf = (
  bond: Bond,
  names: readonly string[],
  onJoined = () => {},
  reach: Reach = 'corpus',
): Decisions => ({
  of: (_, { name }, kind) =>
    kind === bond.kind && names.includes(name)
      ? {
          bounds: [{ bond, place: names.indexOf(name), evidence: [evidence], reach }],
          sides: [],
          evidence: [],
        }
      : undefined,
  onJoined,
});

function actors(decisions: Decisions, articles: readonly string[]) {
  const { founds, lookup, texts } = marked(articles);
  return link(founds, { ...knowing(lookup), decisions }, texts);
}

const BERG: Bond = { kind: 'person', name: 'Anna Berg' };

it('the bound are one actor, and are told by their names to all who come later', () => {
  const decisions = bondOf(BERG, ['Anna Berg', 'Ana Berg']);
  const { actors: ids, entities } = actors(decisions, [
    '[[Ana Berg|person]].',
    '[[Ana M. Berg|person]].',
    '[[Anna Berg|person]].',
  ]);
  expect(ids).toEqual([['e:p/anna-berg'], ['e:p/anna-berg'], ['e:p/anna-berg']]);
  expect(entities[0]?.because[0]).toEqual(evidence);
});

it('one name of a bond alone is no reason to show', () => {
  expect(
    actors(bondOf(BERG, ['Anna Berg', 'Ana Berg']), ['[[Anna Berg|person]].']).entities[0]?.because,
  ).toEqual([]);
});

it('the row of the first name counts; who had another row goes along', () => {
  const decisions = bondOf(BERG, ['Anna Berg', 'A. Berg-Lund']);
  const { actors: ids } = actors(decisions, [
    '[[A. Berg-Lund|person|x/lund]].',
    '[[Anna Berg|person|x/berg]].',
    '[[Lund|person|x/lund]].',
  ]);
  expect(ids).toEqual([['e:x/berg'], ['e:x/berg'], ['e:x/berg']]);
});

it('hears whether a bond joins what would have stayed apart', () => {
  const heard: string[] = [];
  const bond = (names: readonly string[]) => bondOf(BERG, names, () => void heard.push(names.join()));
  actors(bond(['Anna Berg', 'Ana Berg']), ['[[Anna Berg|person]].', '[[Ana Berg|person]].']);
  actors(bond(['Anna Berg', 'Anna M. Berg']), ['[[Anna Berg|person]].', '[[Anna M. Berg|person]].']);
  expect(new Set(heard)).toEqual(new Set(['Anna Berg,Ana Berg']));
});
