/** All that a reason may name by its id, in one shape: rules of names, derivations, rules of relations, reasons to link. */

import { languages } from '../languages/index.ts';
import { REASONS } from '../link/index.ts';
import type { InWords } from '../model.ts';
import type { RelationRule } from '../relate/rule.ts';
import type { Rule } from '../rules/rule.ts';

/** A rule as it was written: what `dramatis rules ID` prints, and the page under *Why?*. */
export interface CatalogueEntry {
  /** As evidence names it: `de/person/role-before-name`, `same-row`. */
  readonly id: string;
  /** The code of the language that it belongs to; lacks where it serves all. */
  readonly language?: string;
  readonly sort: 'name' | 'derivation' | 'relation' | 'link';
  /** The kind of the name, or the type of the statement; `one actor` of reasons to link. */
  readonly finds: string;
  readonly because: InWords;
  /** In the match language; lacks where code decides. */
  readonly match?: string;
  /** What must not stand before it, behind it, or anywhere in the sentence. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  readonly notWith?: string;
  /** Brackets mark what it finds. */
  readonly examples: readonly string[];
  /** Texts in which it is silent. */
  readonly notIn: readonly string[];
}

/** The articles of an example on one line. */
const articlesOf = (articles: readonly string[]): string => articles.join(' / ');

/** The entries of each language in the order of its lists, then those of all languages. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...languages.flatMap(({ code, rules, derivations, relations }): readonly CatalogueEntry[] => [
    ...rules.map((rule) => ofRule(code, rule)),
    ...Object.entries(derivations).map(([id, { because, examples, notIn }]) => ({
      ...{ id: `${code}/${id}`, language: code, sort: 'derivation' as const },
      ...{ finds: id.slice(0, id.indexOf('/')), because, examples, notIn },
    })),
    ...relations.rules.map((rule) => ofRelationRule(code, rule)),
  ]),
  ...REASONS.map(({ id, because, examples, notIn }) => ({
    ...{ id, sort: 'link' as const, finds: 'one actor', because },
    examples: examples.map(articlesOf),
    notIn: notIn.map(articlesOf),
  })),
];

const BY_ID: ReadonlyMap<string, CatalogueEntry> = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry that a reason names; `undefined` where no rule has the id any more. */
export const catalogued = (id: string): CatalogueEntry | undefined => BY_ID.get(id);

function ofRule(language: string, { id, finds, because, match, examples, notIn, ...guards }: Rule) {
  const tags = (some: Rule['notAfter']) => some && `(${some.map((tag) => `#${tag}`).join('|')})`;
  const [notAfter, notBefore] = [tags(guards.notAfter), tags(guards.notBefore)];
  return {
    ...{ id, language, sort: 'name' as const, finds, because, match },
    ...(notAfter && { notAfter }),
    ...(notBefore && { notBefore }),
    ...{ examples, notIn },
  };
}

function ofRelationRule(language: string, rule: RelationRule) {
  const { id, type, because, match, notAfter, notBefore, notWith, examples, notIn } = rule;
  return {
    ...{ id, language, sort: 'relation' as const, finds: type, because, match },
    ...(notAfter && { notAfter }),
    ...(notBefore && { notBefore }),
    ...(notWith && { notWith }),
    ...{ examples, notIn },
  };
}
