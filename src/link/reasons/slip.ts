/** One slip of the pen: `Wolfang Wodarg`. */

import type { EntityId } from '../../model.ts';
import { isOneEdit, isSwap } from '../../spelling/one-edit.ts';
import { soundTheSame } from '../../spelling/same-sounds.ts';
import type { Appearance } from '../appearance.ts';
import { namesClash } from '../blockers.ts';
import type { LinkKnowledge } from '../knowledge.ts';
import { type Called, type Known, onlySettled, type Usage } from '../known.ts';
import { isBlocked, type Local } from '../local.ts';
import { nearKeys, SHORTEST_SURNAME, type Spelt } from '../near-people.ts';
import { isFull, isInitial, type PersonName } from '../person-name.ts';
import type { Scene, Trace } from '../scene.ts';
import { onlyOne } from '../search.ts';
import type { Example, Reason } from './reason.ts';

/** How much more frequent the right name must be. */
const RATIO = 10;
const SHORTEST_GIVEN = 4;

/** Ten articles with a name, and one with another. */
const tenTimes = (right: string, wrong: string): Example => [
  right,
  ...new Array<string>(9).fill(right),
  wrong,
];

/** In people’s names by what is frequent or listed, in names of bodies and places by lists alone. */
export const slip: Reason = {
  id: 'slip',
  because: {
    en: 'One letter is wrong: the right name is listed, in the article or ten times as frequent, and the wrong word is no other name.',
    de: 'Ein Buchstabe ist falsch: Der richtige Name ist verzeichnet, steht im Artikel oder ist zehnmal so häufig, und das falsche Wort ist kein anderer Name.',
  },
  weight: 4,
  examples: [
    ['[[Wolfgang Wodarg|person|people/wodarg]]', '[[Wolfang Wodarg|person]]'],
    ['[[Ralph Brinkhaus|person|people/brinkhaus]]', '[[Ralf Brinkhaus|person]]'],
    tenTimes('[[Mirko Wondratschek|person]]', '[[Mirko Wondraschek|person]]'),
    ['[[Corey Wondratschek|person]] – [[Coery Wondratschek|person]]'],
    ['[[Stefan Wondratschek|person]] – [[Stephan Wondratschek|person]]'],
    [`[[Mirko Wondratschek|person]]${' – [[Wondratschek|person]]'.repeat(3)} – [[Wondraschek|person]]`],
    ['[[Bad Salzuflen|place|cities/bad-salzuflen]]', '[[Bad Salzufflen|place]]'],
    ['[[Bundesrechnungshof|organization|orgs/rechnungshof]]', '[[Bundesrechungshof|organization]]'],
  ],
  notIn: [
    ['[[Mirko Wondratschek|person]]', '[[Mirko Wondraschek|person]]'],
    ['[[Marco Wondratschek|person|people/wondratschek]]', '[[Mario Wondratschek|person]]'],
    tenTimes('[[Julia Wondratschek|person]]', '[[Julian Wondratschek|person]]'),
    ['[[Max Lutz|person|people/lutz]]', '[[Max Lotz|person]]'],
    ['[[Marco Wondratschek|person]] – [[Mario Wondratschek|person]]'],
    ['[[Mirko Wondratschek|person]] – [[Wondratschek|person]] – [[Wondraschek|person]]'],
    [
      `[[Mirko Wondratschek|person]]${' – [[Wondratschek|person]]'.repeat(3)} – [[Wondraschek|person]] – [[Wondraschek|person]]`,
    ],
    ['[[Eichwalde|place|cities/eichwalde]]', '[[Reichwalde|place]]'],
    ['[[RTL Deutschland|organization|orgs/rtl]]', '[[RT Deutschland|organization]]'],
    ['[[Altenberg|place|cities/altenberg]]', '[[Altenburg|place]]'],
  ],
  near: (appearance, scene) => {
    const { person, rowId } = appearance;
    if (person === undefined || rowId !== undefined || isInitial(person)) return undefined;
    if (!isFull(person)) return misspelt(appearance, person.bare, scene);
    const traces: readonly Trace[] = [`bare ${person.bare}`, `given ${person.given}`];
    return onlyOne(appearance, scene, {
      traces,
      fits: (full) => areOneSlipApart(person, full, scene.knowledge),
    });
  },
  far: (local, known) => {
    const { full, rowId } = local;
    if (rowId !== undefined) return undefined;
    if (local.kind !== 'person') return rightBody(local, known);
    const right = full.flatMap((name) => rightNames(name, known));
    return onlySettled(known, right);
  },
};

/** So often an article names somebody whose surname it may once print otherwise. */
const OFTEN = 4;

/** Whom an article names again and again, where it once prints a surname that differs by a letter and that nobody is known by. */
function misspelt(appearance: Appearance, bare: string, scene: Scene): Local | undefined {
  const { mention, isUnmeant } = appearance;
  if (isUnmeant || bare.length < SHORTEST_SURNAME) return undefined;
  if (scene.appearances.filter(({ person }) => person?.bare === bare).length > 1) return undefined;
  if (scene.knowledge.named(mention.name, 'surname').length > 0) return undefined;
  const isMeant = (local: Local): boolean =>
    local.appearances.length >= OFTEN &&
    local.printed.some((name) => isOneEdit(name.bare, bare) && !isBlocked(appearance, local, name));
  const [only, ...others] = scene.locals.filter(isMeant);
  return others.length === 0 ? only : undefined;
}

/** Whether an actor that no list has seems to be named by a slip. */
export const isSlip = (local: Local, known: Known): boolean => {
  if (local.rowId !== undefined) return false;
  if (rightBody(local, known) !== undefined) return true;
  return local.full.some((name) => rightNames(name, known).length > 0);
};

/** The listed body or place of whose name the first one is a slip. */
function rightBody({ kind, appearances }: Local, { bodies, forms }: Known): EntityId | undefined {
  if (kind === 'person') return undefined;
  const slug = appearances[0]?.slug ?? '';
  const ids = new Set([...bodies[kind].near(slug)].map((key) => forms.get(key)));
  const [only] = ids;
  return ids.size === 1 && only !== 'several' ? only : undefined;
}

/** Whether two full names of an article differ by a slip in one word, which at least in one of them is no known name. */
function areOneSlipApart(a: PersonName, b: PersonName, { isNamePart }: LinkKnowledge): boolean {
  const isKnown = (word: string, as: 'first-name' | 'surname') => isNamePart(printed(word), as);
  if (isInitial(b)) return false;
  if (a.bare === b.bare && soundTheSame(a.given, b.given)) return true;
  if (a.bare === b.bare)
    return (
      Math.min(a.given.length, b.given.length) >= SHORTEST_GIVEN &&
      isOneEdit(a.given, b.given) &&
      !(isKnown(a.given, 'first-name') && isKnown(b.given, 'first-name'))
    );
  return (
    a.given === b.given &&
    Math.min(a.bare.length, b.bare.length) >= SHORTEST_SURNAME &&
    isOneEdit(a.bare, b.bare) &&
    !isSwap(a.bare, b.bare) &&
    !(isKnown(a.bare, 'surname') && isKnown(b.bare, 'surname'))
  );
}

/** Whether a name is long enough to be taken for a slip of another. */
export const maySlip = ({ given }: Spelt): boolean => given.length > 1;

/** The names of which a name is a slip. */
function rightNames(name: PersonName, known: Known): readonly PersonName[] {
  if (known.frequent.size === 0 || !maySlip(name)) return [];
  const near = new Set<Called>();
  for (const key of nearKeys(name)) for (const called of known.frequent.get(key) ?? []) near.add(called);
  const articles = known.usages.get(name.letters)?.articles ?? 1;
  const rights: PersonName[] = [];
  for (const { name: called, usages } of near) {
    if (!isSpeltAsSlip(name, { ...BEST, name: called }, 1, known.knowledge)) continue;
    for (const usage of usages)
      if (isSlipOf(name, usage, articles, known.knowledge) && !namesClash(name, usage.name))
        rights.push(usage.name);
  }
  return rights;
}

/** What makes a name a right one, if anything does. */
const BEST = { articles: Number.POSITIVE_INFINITY, listed: true } as const;

/** A right name as slips are told by it. */
type RightName = Pick<Usage, 'articles' | 'listed'> & { readonly name: Spelt };

/** Whether a name in so many articles is a slip of one that is listed or far more frequent. */
export const isSlipOf = (
  name: Spelt,
  right: RightName,
  articles: number,
  knowledge: Pick<LinkKnowledge, 'isNamePart'>,
): boolean => name.letters !== right.name.letters && isSpeltAsSlip(name, right, articles, knowledge);

/** Whether it is one by its given name and surname, whatever stands between. */
export function isSpeltAsSlip(
  name: Pick<Spelt, 'given' | 'bare'>,
  right: Pick<RightName, 'articles' | 'listed'> & { readonly name: Pick<Spelt, 'given' | 'bare'> },
  articles: number,
  { isNamePart }: Pick<LinkKnowledge, 'isNamePart'>,
): boolean {
  const { name: other } = right;
  const isFrequent = right.articles >= RATIO * articles;
  if (!right.listed && !isFrequent) return false;
  if (name.bare === other.bare) {
    if (name.given.length < SHORTEST_GIVEN) return false;
    if (soundTheSame(name.given, other.given)) return true;
    return isOneEdit(name.given, other.given) && !isNamePart(printed(name.given), 'first-name');
  }
  if (name.given !== other.given || !isOneEdit(name.bare, other.bare)) return false;
  if (Math.min(name.bare.length, other.bare.length) < SHORTEST_SURNAME) return false;
  if (soundTheSame(name.bare, other.bare)) return isFrequent || !isNamePart(printed(name.bare), 'surname');
  if (isFrequent && !isSwap(name.bare, other.bare)) return true;
  return !isNamePart(printed(name.bare), 'surname') && (isFrequent || !isSwap(name.bare, other.bare));
}

/** A folded word as lists have it. */
const printed = (folded: string): string => folded.charAt(0).toUpperCase() + folded.slice(1);
