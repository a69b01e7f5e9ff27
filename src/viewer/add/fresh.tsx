/** Says of an actor, a link or an article that it is new: the reader has added it. */

import type { Brought } from './grow.ts';
import { adding } from './part.ts';
import { addTexts } from './texts.ts';

interface Props {
  readonly of: keyof Brought;
  readonly id: string;
}

/** Who came into the graph with the added articles. */
export function Fresh({ of, id }: Props) {
  if (!adding.loaded.value?.brought.value[of].has(id)) return null;
  return <small class="fresh">{addTexts.value.fresh}</small>;
}
