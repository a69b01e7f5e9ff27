/** Compressed bytes to expanded ones in pieces. Text does not shrink to a hundredth: what does was made to explode. */
import { Unreadable } from '../whole.ts';

/** So many compressed bytes are expanded at a time. */
const SLICE = 1 << 14;
/** Expanded bytes for each compressed one. */
const MOST_FOR_EACH = 100;
/** What a file may expand to whatever its size, in bytes. */
const ALWAYS = 20_000_000;

/** What fflate's streams of expansion have in common. */
interface Expander {
  push(chunk: Uint8Array, isLast: boolean): void;
}

const bomb = () =>
  new Unreadable(
    'read/bomb',
    `It expands to more than ${MOST_FOR_EACH} times its size, as no text does.`,
    'Unpack it yourself, if you know where it comes from.',
  );

/** Throws `Unreadable` for what was made to explode, and what fflate says of damage. */
export function* expanding(
  chunks: Iterable<Uint8Array>,
  open: (give: (expanded: Uint8Array) => void) => Expander,
): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  const expander = open((expanded) => waiting.push(expanded));
  let read = 0;
  let given = 0;
  function* give(): Generator<Uint8Array> {
    const pieces = waiting;
    waiting = [];
    for (const piece of pieces) {
      given += piece.length;
      if (given > ALWAYS && given > read * MOST_FOR_EACH) throw bomb();
      if (piece.length > 0) yield piece;
    }
  }
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += SLICE) {
      const slice = chunk.subarray(at, at + SLICE);
      read += slice.length;
      expander.push(slice, false);
      yield* give();
    }
  }
  expander.push(new Uint8Array(), true);
  yield* give();
}
