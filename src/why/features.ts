/** What each family of features says of a name. */
import type { FeatureFamily } from '../find/features/templates.ts';
import type { Say } from './say.ts';

type Values = readonly string[];
type Tell = (say: Say, values: Values) => readonly (string | undefined)[];

/** The clauses for the values of a feature, by its family. What rules and the memory say has sentences of its own. */
export const FAMILIES: Readonly<Record<Exclude<FeatureFamily, 'rule' | 'memory'>, Tell>> = {
  words: (say, [count]) => [say.count(count)],
  shape: (say, symbols) => [say.shape(symbols)],
  roles: (say, roles) => [say.roles(roles)],
  last: (say, [last]) => [say.last(last)],
  right: (say, [right]) => [say.after(right)],
  'left-2': (say, contexts) => [say.before(...contexts)],
  'right-2': (say, contexts) => [say.after(...contexts)],
  'left+right': (say, [left, right]) => [say.before(left), say.after(right)],
  'left+first': (say, [left, first]) => [say.before(left), say.first(first)],
  'last+right': (say, [last, right]) => [say.last(last), say.after(right)],
  'left+shape-2': (say, [left, ...symbols]) => [say.before(left), say.first(...symbols)],
  'left+memory': (say, [left, memory]) => [say.before(left), say.remembered(memory)],
  list: (say, [type, clarity]) => [say.listed(type, clarity)],
  listed: (say, [kind, clarity]) => [say.listedKind(kind, clarity)],
  'list+left': (say, [type, left]) => [say.listed(type), say.before(left)],
  'list+right': (say, [type, right]) => [say.listed(type), say.after(right)],
  covers: (say, [relation, kind]) => [say.covers(relation, kind)],
  sentence: (say, [trait]) => [say.stands(trait)],
  acronym: (say, [letters, style]) => [say.acronym(letters, style)],
  ending: (say, [letters]) => [say.lastEnds(letters)],
  tail: (say, [letters]) => [say.lastEnds(letters)],
  'first-ending': (say, [letters]) => [say.firstEnds(letters)],
  'left-tail': (say, [letters]) => [say.beforeEnds(letters)],
  'right-tail': (say, [letters]) => [say.afterEnds(letters)],
  beginning: (say, [letters]) => [say.begins(letters)],
  usage: (say, [like]) => [say.lastUsed(like)],
  'first-usage': (say, [like]) => [say.firstUsed(like)],
  'last-usage': (say, [like]) => [say.lastUsed(like)],
  'left-usage': (say, [like]) => [say.beforeUsed(like)],
  'right-usage': (say, [like]) => [say.afterUsed(like)],
  'left+usage': (say, [left, like]) => [say.beforeUsed(left), say.lastUsed(like)],
  'usage+right': (say, [like, right]) => [say.lastUsed(like), say.afterUsed(right)],
  alone: (say, [symbol]) => [say.alone(), symbol === '-' ? undefined : say.first(symbol)],
  'alone+left': (say, [left]) => [say.alone(), say.before(left)],
  'alone+list': (say, [type]) => [say.alone(), say.listed(type)],
};
