/** Two actors that may be one, as a subject: the one that more articles name comes first. */
import type { SeenActor } from './seen.ts';
import type { Subject } from './suggestion.ts';

/** The doubt whether two actors are one. */
export type Twins = Extract<Subject, { readonly is: 'twins' }>;

/** The doubt whether two actors are one; the one with more articles comes first, else the one that was found first. */
export const twins = (a: SeenActor, b: SeenActor): Twins => ({
  is: 'twins',
  actors: a.articles > b.articles || (a.articles === b.articles && a.number < b.number) ? [a, b] : [b, a],
});

/** How much more frequent a right name is than a wrong one. */
const RATIO = 5;

/** Whether one is far more frequent than the other. */
export const isOneSided = ({ actors: [more, less] }: Twins): boolean =>
  more.articles >= RATIO * less.articles;

/** Whether lists tell the two apart. */
export const areListed = ({ actors }: Twins): boolean => actors.every(({ row }) => row !== '');
