/** When each actor is named for the first and for the last time. */

import { PASSED_OVER } from '../occurrences/selection.ts';
import type { Counted } from './counted.ts';

/** Numbers of articles that have a date, by the number of the actor; −1 where none of those that name it has one. */
export interface FirstAndLast {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Goes once over what was counted; articles come by their dates. */
export function seenIn({ occurrences, state }: Counted): FirstAndLast {
  const { actors, articles, first: starts, named, members } = occurrences;
  const first = new Int32Array(actors.length).fill(-1);
  const last = new Int32Array(actors.length).fill(-1);
  articles.forEach(({ date }, article) => {
    if (date === undefined) return;
    for (let place = starts[article] ?? 0; place < (starts[article + 1] ?? 0); place += 1) {
      if (state[place] === PASSED_OVER) continue;
      for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
        const actor = members[i] ?? 0;
        if (first[actor] === -1) first[actor] = article;
        last[actor] = article;
      }
    }
  });
  return { first, last };
}
