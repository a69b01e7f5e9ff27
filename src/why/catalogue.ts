/** All that decides something and has a reason, by its id, in one shape: rules, derivations, provisos, guards, what says how a role is held, changes of scores, reasons to link and blockers. */

import { CHANGES } from '../find/changes.ts';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { BLOCKERS, REASONS } from '../link/index.ts';
import type { InWords } from '../model.ts';
import type { Guard } from '../relate/guard.ts';
import type { RelationRule } from '../relate/rule.ts';
import type { StatusRule } from '../relate/status-rule.ts';
import type { YearRule } from '../relate/year-rule.ts';
import type { Rule } from '../rules/rule.ts';
import { CHANGES_IN_WORDS } from './changes.ts';
import { LONE_IN_WORDS } from './lone.ts';

/** What an entry decides: of names, of statements, of actors. */
export type Sort =
  | ('name' | 'derivation' | 'score' | 'proviso')
  | ('relation' | 'guard' | 'status' | 'year')
  | ('link' | 'blocker');

/** A rule as it was written: what `dramatis rules ID` prints, and the page under *Why?*. */
export interface CatalogueEntry {
  /** As evidence names it: `de/person/role-before-name`, `same-row`. */
  readonly id: string;
  /** The code of the language that it belongs to; lacks where it serves all. */
  readonly language?: string;
  readonly sort: Sort;
  /** The kind of the name, the type of the statement, how its role is held; `one actor` of reasons to link, `no name` of what takes names away, … */
  readonly finds: string;
  readonly because: InWords;
  /** In the match language; lacks where code decides. */
  readonly match?: string;
  /** Other patterns of the same sign. */
  readonly orMatch?: readonly string[];
  /** What must not stand before it, behind it, or anywhere in the sentence. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  readonly notWith?: string;
  /** What stands directly before or behind the statement, or behind its person; what its role is. */
  readonly before?: string;
  readonly behind?: string;
  readonly person?: string;
  readonly role?: string;
  /** Brackets mark what it finds, or how a role is held. */
  readonly examples: readonly string[];
  /** Texts in which it is silent. */
  readonly notIn: readonly string[];
}

/** The articles of an example on one line. */
const articlesOf = (articles: readonly string[]): string => articles.join(' / ');

/** The entries of each language in the order of its lists, then those of all languages. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...languages.flatMap(ofLanguage),
  ...CHANGES.map((id) => ({ id, sort: 'score' as const, ...CHANGES_IN_WORDS[id] })),
  { id: 'score/alone-and-unsure', sort: 'score', ...LONE_IN_WORDS },
  ...REASONS.map(({ id, because, examples, notIn }) => ({
    ...{ id, sort: 'link' as const, finds: 'one actor', because },
    examples: examples.map(articlesOf),
    notIn: notIn.map(articlesOf),
  })),
  ...BLOCKERS.map(({ id, because, examples, notIn }) => ({
    ...{ id, sort: 'blocker' as const, finds: 'two actors', because },
    examples: examples.map(articlesOf),
    notIn: notIn.map(articlesOf),
  })),
];

function ofLanguage({ code, ...own }: Language): readonly CatalogueEntry[] {
  const { rules, guards, statuses, years } = own.relations;
  return [
    ...own.rules.map((rule) => ofRule(code, rule)),
    ...Object.entries(own.derivations).map(([id, { because, examples, notIn }]) => ({
      ...{ id: `${code}/${id}`, language: code, sort: 'derivation' as const },
      ...{ finds: id.slice(0, id.indexOf('/')), because, examples, notIn },
    })),
    ...own.provisos.map(({ id, because, examples, notIn }) => ({
      ...{ id, language: code, sort: 'proviso' as const, finds: 'no name' },
      ...{ because, examples, notIn },
    })),
    ...rules.map((rule) => ofRelationRule(code, rule)),
    ...guards.map((guard) => ofGuard(code, guard)),
    ...statuses.map((rule) => ofStatusRule(code, rule)),
    ...(years?.rules ?? []).map((rule) => ofYearRule(code, rule)),
  ];
}

const BY_ID: ReadonlyMap<string, CatalogueEntry> = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry that a reason names; `undefined` where no rule has the id any more. */
export const catalogued = (id: string): CatalogueEntry | undefined => BY_ID.get(id);

function ofRule(language: string, { id, finds, because, match, orMatch, examples, notIn, ...guards }: Rule) {
  const tags = (some: Rule['notAfter']) => some && `(${some.map((tag) => `#${tag}`).join('|')})`;
  const [notAfter, notBefore] = [tags(guards.notAfter), tags(guards.notBefore)];
  return {
    ...{ id, language, sort: 'name' as const, finds, because, match },
    ...(orMatch && { orMatch }),
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

function ofGuard(language: string, { at, ...guard }: Guard) {
  return { ...guard, language, sort: 'guard' as const, finds: 'no statement', ...(at && { match: at }) };
}

function ofStatusRule(language: string, { status, where, match, ...rule }: StatusRule) {
  const place = where === 'within' ? 'match' : where;
  return { ...rule, language, sort: 'status' as const, finds: status, [place]: match };
}

function ofYearRule(language: string, { where: _, match, ...rule }: YearRule) {
  return { ...rule, language, sort: 'year' as const, finds: 'former', before: match };
}
