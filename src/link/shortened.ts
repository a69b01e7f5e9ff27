/** Which names of an article are no more than other forms of whole ones: `Merkel` after `Angela Merkel`, `MEE` behind `Middle East Eye`. */
import { addTo } from '../base/add-to.ts';
import type { Found } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import type { Appearance } from './appearance.ts';
import { localActors } from './article.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { isShortened, type Local } from './local.ts';
import type { PersonName } from './person-name.ts';

/**
 * By the place of each shortened mention: the places of those that name its actor whole, none where only a list does. A name with more
 * or less between given name and surname goes with the other. `text` allows brackets and forms of address to be seen. Mentions that go with
 * the same ones have one list in common.
 */
export function shortenedIn(
  found: Found,
  knowledge: LinkKnowledge,
  text?: string,
): ReadonlyMap<number, readonly number[]> {
  const shortened = new Map<number, readonly number[]>();
  for (const local of localActors(found, knowledge, text)) {
    const isOfSign = signTeller(local);
    const whole = new Set(local.appearances.filter((one) => !isShortened(local, one) && !isOfSign(one)));
    const places = Array.from(whole, ({ index }) => index);
    const variantsOf = variantFinder(whole);
    for (const one of local.appearances) {
      const fuller = whole.has(one) ? variantsOf(one) : places;
      if (fuller.length > 0 || !whole.has(one)) shortened.set(one.index, fuller);
    }
  }
  return shortened;
}

/** Finds the places of the variants of a whole name: `Sammy Davis Jr.` and `Sammy Davis`. */
function variantFinder(whole: ReadonlySet<Appearance>): (one: Appearance) => readonly number[] {
  const places = new Map<string, Map<string, number[]>>();
  for (const { person, index } of whole) {
    if (person === undefined) continue;
    const variants = places.get(coreOf(person)) ?? new Map<string, number[]>();
    places.set(coreOf(person), variants);
    addTo(variants, person.whole, index);
  }
  const known = new Map<string, readonly number[]>();
  return ({ person }) => {
    if (person === undefined) return [];
    const key = `${coreOf(person)}\n${person.whole}`;
    const others = known.get(key) ?? othersIn(places.get(coreOf(person)) ?? new Map(), person.whole);
    known.set(key, others);
    return others;
  };
}

/** The places of all variants but one, in order. */
const othersIn = (variants: ReadonlyMap<string, readonly number[]>, whole: string): readonly number[] =>
  [...variants].flatMap(([name, indices]) => (name === whole ? [] : indices)).sort((a, b) => a - b);

const coreOf = ({ given, surname }: PersonName): string => `${given}\n${surname}`;

/** Tells whether an acronym stands for a longer name that only the article gives it. */
function signTeller({ rowId, appearances }: Local): (one: Appearance) => boolean {
  const hasLong = rowId === undefined && appearances.some(({ mention }) => !isAcronym(mention.name));
  return ({ kind, mention }) => hasLong && kind !== 'person' && isAcronym(mention.name);
}
