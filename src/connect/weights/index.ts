/** All weights of a link. */
import { articles } from './articles.ts';
import { expected } from './expected.ts';
import { g2 } from './g2.ts';
import { newman } from './newman.ts';
import { npmi } from './npmi.ts';
import { sentences } from './sentences.ts';
import type { Weight } from './weight.ts';

export { type Counts, rounded, type Weight } from './weight.ts';

export const WEIGHTS: readonly Weight[] = [newman, articles, sentences, npmi, g2, expected];
