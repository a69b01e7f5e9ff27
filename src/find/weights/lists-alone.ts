/** Weights for texts in a language that is not known: what lists claim, less for single words that may be ordinary ones in some language. */

import type { WeightTable } from '../../knowledge/format/weights.ts';
import { KINDS } from '../../model.ts';
import { featureOfName } from '../features/names.ts';
import { templatesWith } from '../features/templates.ts';
import { type ListType, SIZES } from '../features/values.ts';
import { claimsOf, joined, NAME_ODDS, WORD_ODDS } from './prior.ts';
import { SCALE } from './weight-file.ts';

/** Single words that are hardly anything else. */
const BELIEVED: readonly ListType[] = ['country', 'capital'];
/** Single words that some language or other uses as ordinary ones: small places are many, and their names are short. */
const DOUBTED: readonly ListType[] = [
  'city',
  'town',
  'village',
  'listed-place',
  'water',
  'building',
  'base',
  'club',
];

/** Full names of people: where they are marked as ambiguous, their surnames are. */
const FULL_NAMES = SIZES.filter((size) => size !== 'one').map((size) => `listed=person ambiguous ${size}`);

/** As much as a single word of a list claims. */
const ONE_CLAIM = WORD_ODDS * SCALE;

const ofWords = (types: readonly ListType[]): readonly string[] =>
  types.map((type) => `list=${type} clear one`);

/** The claims of lists. Single words are doubted at the beginning of a sentence, where everything is capitalised. */
export function listsAlone(): WeightTable {
  const templates = templatesWith([]);
  const weigh = (names: readonly string[], weight: number): WeightTable => ({
    features: Uint32Array.from(names, (name) => featureOfName(name, templates)),
    values: new Int32Array(names.length * KINDS.length).fill(weight),
  });
  const believed = weigh(ofWords(BELIEVED), ONE_CLAIM);
  const doubted = weigh([...ofWords(DOUBTED), 'sentence=first-word'], -ONE_CLAIM);
  const named = weigh(FULL_NAMES, NAME_ODDS * SCALE);
  return [believed, doubted, claimsOf([], ['listed'])].reduce(joined, named);
}
