/** Texts of a sentence each in which women go to towns. */
import { item } from '../../src/base/item.ts';
import { generator } from '../../src/base/random.ts';
import type { Sentences } from '../../src/cluster/counting.ts';

const WOMEN = ['Anna', 'Berta', 'Carla'];
const TOWNS = ['Bonn', 'Ulm', 'Wien'];
const VERBS = ['fuhr', 'ging', 'zog'];

export function invented(count: number): readonly Sentences[] {
  const random = generator(1);
  const any = (words: readonly string[]): string => item(words, Math.floor(random() * words.length));
  return Array.from({ length: count }, () => [[any(WOMEN), any(VERBS), 'nach', any(TOWNS), '.']]);
}
