/** Which names of an article are no more than other forms of whole ones: `Merkel` after `Angela Merkel`, `MEE` behind `Middle East Eye`. */
import type { Found } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import type { Appearance } from './appearance.ts';
import { localActors } from './article.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { isShortened, type Local } from './local.ts';

/**
 * By the place of each shortened mention: the places of those that name its actor whole, none where only a list does. A name with more
 * or less between given name and surname goes with the other. `text` allows brackets and forms of address to be seen.
 */
export function shortenedIn(
  found: Found,
  knowledge: LinkKnowledge,
  text?: string,
): ReadonlyMap<number, readonly number[]> {
  const shortened = new Map<number, readonly number[]>();
  for (const local of localActors(found, knowledge, text)) {
    const whole = local.appearances.filter((one) => !isShortened(local, one) && !isSign(local, one));
    for (const one of local.appearances) {
      const fuller = whole.includes(one) ? whole.filter((other) => isVariant(one, other)) : whole;
      if (fuller.length > 0 || !whole.includes(one))
        shortened.set(
          one.index,
          fuller.map(({ index }) => index),
        );
    }
  }
  return shortened;
}

/** `Sammy Davis Jr.` and `Sammy Davis`. */
const isVariant = ({ person: a }: Appearance, { person: b }: Appearance): boolean =>
  a !== undefined && b !== undefined && a.whole !== b.whole && a.given === b.given && a.surname === b.surname;

/** Whether an acronym stands for a longer name that only the article gives it. */
const isSign = ({ rowId, appearances }: Local, { kind, mention }: Appearance): boolean =>
  kind !== 'person' &&
  rowId === undefined &&
  isAcronym(mention.name) &&
  appearances.some((one) => !isAcronym(one.mention.name));
