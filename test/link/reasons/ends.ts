/** What linking makes of the first and the last mark in marked articles. */
import { type Example, link } from '../../../src/link/index.ts';
import type { EntityId } from '../../../src/model.ts';
import { knowing } from '../knowledge.ts';
import { marked } from '../marked.ts';

export interface Ends {
  readonly first: EntityId | undefined;
  readonly last: EntityId | undefined;
  /** The reasons by which names of the first actor are one. */
  readonly because: readonly string[] | undefined;
}

/** The actors of the two marks; linking may see the texts or not. */
export function endsOf(example: Example, withTexts: boolean): Ends {
  const { founds, lookup, rows, texts } = marked(example);
  const { entities, actors } = link(founds, knowing(lookup, rows), withTexts ? texts : undefined);
  const [first, last] = [actors[0]?.[0], actors.at(-1)?.at(-1)];
  return { first, last, because: entities.find(({ id }) => id === first)?.because.map(({ id }) => id) };
}

/** The reasons by which the two marks are one actor; `undefined` where they are two. */
export function joinedBy(...example: Example): readonly string[] | undefined {
  const { first, last, because } = endsOf(example, true);
  return first === last ? because : undefined;
}
