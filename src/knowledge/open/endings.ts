/** Endings of words, searched from the end of a word backwards: no part of it is copied. */

/** A set of endings. */
export interface Endings {
  /** Whether a whole text is one of them. */
  readonly has: (ending: string) => boolean;
  /** The length of the longest of them, of at most so many code units, that a word ends in; 0 for none. */
  readonly longestIn: (word: string, most: number) => number;
}

/** The endings that go on to the left of one, by the unit that they begin with. */
interface Node {
  readonly longer: Map<number, Node>;
  isEnding: boolean;
}

const emptyNode = (): Node => ({ longer: new Map(), isEnding: false });

/** Opens a list of endings. */
export function openEndings(list: readonly string[]): Endings {
  const root = emptyNode();
  for (const ending of list) addEnding(root, ending);
  const all = new Set(list);
  const longestIn = (word: string, most: number): number => {
    let node = root;
    let longest = 0;
    for (let length = 1; length <= most; length += 1) {
      const next = node.longer.get(word.charCodeAt(word.length - length));
      if (next === undefined) break;
      if (next.isEnding) longest = length;
      node = next;
    }
    return longest;
  };
  return { has: (ending) => all.has(ending), longestIn };
}

function addEnding(root: Node, ending: string): void {
  let node = root;
  for (let at = ending.length - 1; at >= 0; at -= 1) {
    const unit = ending.charCodeAt(at);
    const next = node.longer.get(unit) ?? emptyNode();
    node.longer.set(unit, next);
    node = next;
  }
  node.isEnding = true;
}
