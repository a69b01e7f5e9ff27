/** One slip of the pen: `Wolfang Wodarg`. */
import { soundTheSame } from '../../languages/same-sounds.ts';
import { namesClash } from '../blockers.ts';
import type { LinkKnowledge } from '../knowledge.ts';
import { type Known, onlySettled, type Usage } from '../known.ts';
import type { Local } from '../local.ts';
import { isOneEdit, isSwap } from '../one-edit.ts';
import { isFull, isInitial, type PersonName } from '../person-name.ts';
import type { Example, Reason } from './reason.ts';

/** How much more frequent the right name must be. */
const RATIO = 10;
const SHORTEST_GIVEN = 4;
const SHORTEST_SURNAME = 5;

/** Ten articles with a name, and one with another. */
const tenTimes = (right: string, wrong: string): Example => [
  right,
  ...new Array<string>(9).fill(right),
  wrong,
];

export const slip: Reason = {
  id: 'slip',
  because: {
    en: 'One letter is wrong: the right name is listed or ten times as frequent, and the wrong word is no other name.',
    de: 'Ein Buchstabe ist falsch: Der richtige Name ist verzeichnet oder zehnmal so häufig, und das falsche Wort ist kein anderer Name.',
  },
  weight: 4,
  examples: [
    ['[[Wolfgang Wodarg|person|people/wodarg]]', '[[Wolfang Wodarg|person]]'],
    ['[[Ralph Brinkhaus|person|people/brinkhaus]]', '[[Ralf Brinkhaus|person]]'],
    tenTimes('[[Mirko Wondratschek|person]]', '[[Mirko Wondraschek|person]]'),
  ],
  notIn: [
    ['[[Mirko Wondratschek|person]]', '[[Mirko Wondraschek|person]]'],
    ['[[Marco Wondratschek|person|people/wondratschek]]', '[[Mario Wondratschek|person]]'],
    tenTimes('[[Julia Wondratschek|person]]', '[[Julian Wondratschek|person]]'),
    ['[[Max Lutz|person|people/lutz]]', '[[Max Lotz|person]]'],
  ],
  far: ({ full, rowId }, known) => {
    if (rowId !== undefined) return undefined;
    const right = full.flatMap((name) => rightNames(name, known));
    return onlySettled(known, right);
  },
};

/** Whether an actor that no list has seems to be named by a slip. */
export const isSlip = ({ rowId, full }: Local, known: Known): boolean =>
  rowId === undefined && full.some((name) => rightNames(name, known).length > 0);

/** The names of which a name is a slip. */
function rightNames(name: PersonName, known: Known): readonly PersonName[] {
  if (!isFull(name) || isInitial(name)) return [];
  const own = known.usages.get(name.letters);
  const near = [`given ${name.given}`, `bare ${name.bare}`].flatMap((part) => [
    ...(known.frequent.get(part) ?? []),
  ]);
  return near
    .filter(
      (usage) => isSlipOf(name, usage, own?.articles ?? 1, known.knowledge) && !namesClash(name, usage.name),
    )
    .map(({ name: right }) => right);
}

/** Whether a name in so many articles is a slip of one that is listed or far more frequent. */
function isSlipOf(name: PersonName, right: Usage, articles: number, { isNamePart }: LinkKnowledge): boolean {
  const { name: other } = right;
  const isFrequent = right.articles >= RATIO * articles;
  if (!right.listed && !isFrequent) return false;
  if (name.letters === other.letters) return false;
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
