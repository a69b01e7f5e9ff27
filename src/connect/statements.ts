/** Facts, counted when somebody asks: what one actor, or two, have of statements of one type, role and status. */
import { addTo } from '../base/add-to.ts';
import { oncePer } from '../base/once.ts';
import { prefixLength } from '../base/prefix-length.ts';
import type { Related } from '../graph/attribute.ts';
import { RELATION_ORDER } from '../graph/relation-types.ts';
import { factAt } from '../occurrences/facts.ts';
import type { Occurrences } from '../occurrences/occurrences.ts';
import { FRESH } from '../occurrences/selection.ts';
import type { Counted } from './counted.ts';

/** Whom a statement is about, by number: one actor, or two in any order. */
export type About = readonly [actor: number, other?: number];

/** What the selected articles state. A sentence counts where it counts for links, once. */
export interface Statements {
  /** The most stated stand first within a type. */
  readonly of: (...about: About) => readonly Related[];
  readonly isAbout: (...about: About) => boolean;
  /** Of whom something is stated, in the order of the articles that first do so. */
  readonly subjects: () => readonly About[];
}

/** The statements of what was counted. */
export function statementsIn({ occurrences, selected, state }: Counted): Statements {
  const { facts, actors } = occurrences;
  const all = factsByKey(occurrences);
  const keyOf = keyOfIn(occurrences);
  const placeOf = placeFinder(occurrences);
  const counts = (fact: number): boolean => {
    const article = facts.article[fact] ?? 0;
    return selected[article] === 1 && state[placeOf(article, facts.sentence[fact] ?? 0)] === FRESH;
  };
  const factsOf = (about: About): readonly number[] => all.get(keyOf(about)) ?? [];
  return {
    of: (...about) => alike(factsOf(about).filter(counts), occurrences),
    isAbout: (...about) => factsOf(about).some(counts),
    subjects: () => {
      const keys = new Set<number>();
      facts.subject.forEach((subject, fact) => {
        if (counts(fact)) keys.add(keyOf(aboutOf(subject, facts.object[fact] ?? 0)));
      });
      return Array.from(keys, (key): About => {
        return key < actors.length ? [key] : [Math.floor(key / actors.length) - 1, key % actors.length];
      });
    },
  };
}

const aboutOf = (subject: number, object: number): About =>
  object === 0 ? [subject] : [subject, object - 1];

/** One number for whom a statement is about, whichever of two is named first. */
const keyOfIn =
  ({ actors }: Occurrences) =>
  ([one, other]: About): number =>
    other === undefined ? one : (1 + Math.min(one, other)) * actors.length + Math.max(one, other);

/** The numbers of the facts about the same, in order. */
const factsByKey = oncePer((occurrences: Occurrences): ReadonlyMap<number, readonly number[]> => {
  const { subject, object } = occurrences.facts;
  const keyOf = keyOfIn(occurrences);
  const found = new Map<number, number[]>();
  subject.forEach((from, fact) => {
    const key = keyOf(aboutOf(from, object[fact] ?? 0));
    addTo(found, key, fact);
  });
  return found;
});

/** Finds the place of a sentence by halving; −1 where it names nobody. */
function placeFinder({ first, sentence }: Occurrences): (article: number, wanted: number) => number {
  return (article, wanted) => {
    const [begin, end] = [first[article] ?? 0, first[article + 1] ?? 0];
    const place = begin + prefixLength(end - begin, (at) => (sentence[begin + at] ?? 0) < wanted);
    return place < end && sentence[place] === wanted ? place : -1;
  };
}

/** Facts that say the same as one, in the order of their articles. Most are the only one about somebody. */
function alike(numbers: readonly number[], occurrences: Occurrences): readonly Related[] {
  const groups = numbers.length < 2 ? [numbers] : groupsOf(numbers, occurrences);
  return groups.flatMap((same) => related(same, occurrences) ?? []).sort(inOrder);
}

/** The numbers of facts, those that say the same together. */
function groupsOf(numbers: readonly number[], { facts }: Occurrences): readonly (readonly number[])[] {
  const { subject, type, role, status } = facts;
  const groups = new Map<string, number[]>();
  for (const fact of numbers) {
    const kind = [type[fact], subject[fact], role[fact], (status[fact] ?? 0) >> 1].join('|');
    addTo(groups, kind, fact);
  }
  return [...groups.values()];
}

const inOrder = (a: Related, b: Related): number =>
  RELATION_ORDER[a.type] - RELATION_ORDER[b.type] || b.statements - a.statements;

function related(numbers: readonly number[], occurrences: Occurrences): Related | undefined {
  const { facts, articles, version } = occurrences;
  const same = numbers.flatMap((fact) => factAt(occurrences, fact) ?? []);
  const [one] = same;
  if (one === undefined) return undefined;
  const naming = numbers.map((fact) => facts.article[fact] ?? 0);
  const dates = naming.flatMap((article) => articles[article]?.date ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  const said = same.filter((fact) => fact.said).length;
  return {
    type: one.type,
    from: one.subject,
    ...(one.role !== undefined && { role: one.role }),
    status: one.status,
    statements: same.length,
    articles: new Set(naming.map((article) => version[article] ?? article)).size,
    sources: new Set(naming.map((article) => articles[article]?.source ?? '')).size,
    ...(said > 0 && { said }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    rules: [...new Set(same.map(({ rule }) => rule))].sort(),
    where: same.map(({ article, sentence }) => [article, sentence] as const),
  };
}
