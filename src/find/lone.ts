/** Names of which an article tells too little: no list has them, they stand there once, and are likelier wrong than right. */
import { countUp } from '../base/count-up.ts';
import type { Mention } from '../model.ts';

/** Shorter texts have no room to name anybody twice. */
const SENTENCES = 8;
/** As sure as a name that stands alone has to be. */
const LEAST = 0.5;

/**
 * The mentions without unsure names that nothing else in a text speaks for: what is left out is wrong more often than right, and a network is better without it.
 * @param sentences how many the text has
 */
export function withoutLone(mentions: readonly Mention[], sentences: number): readonly Mention[] {
  if (sentences < SENTENCES) return mentions;
  const places = new Map<string, number>();
  for (const { name } of mentions) countUp(places, lastWord(name));
  return mentions.filter((one) => !isUnsure(one) || (places.get(lastWord(one.name)) ?? 0) > 1);
}

/** A compound with a hyphen tells by its end what it is: *Wondra-Park*. */
const isCompound = (name: string): boolean => name.includes('-') && !name.includes(' ');

const isUnsure = ({ form, row, name, confidence }: Mention): boolean =>
  form === 'name' && row === undefined && confidence !== undefined && confidence < LEAST && !isCompound(name);

/** What a name goes by where it is not printed in full. */
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
