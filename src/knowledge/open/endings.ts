/** Endings of words, searched from the end of a word backwards: no part of it is copied. */

/** A set of endings, of which the longest that a word has is found in one walk. */
export interface Endings {
  /** Whether a whole text is one of them. */
  readonly has: (ending: string) => boolean;
  /** The length of the longest of them, of at most so many code units, that a word ends in; 0 for none. */
  readonly longestIn: (word: string, most: number) => number;
}

/** Makes a tree of endings that is searched from the end of a word, letter by letter. */
export function openEndings(list: readonly string[]): Endings {
  const tree = createTree(list.reduce((sum, { length }) => sum + length, 0));
  for (const ending of list) addEnding(tree, ending);
  const { isEnding } = tree;
  const longestIn = (word: string, most: number): number => {
    let node = ROOT;
    let longest = 0;
    for (let length = 1; length <= most; length += 1) {
      node = childOf(tree, node, word.charCodeAt(word.length - length));
      if (node === NONE) break;
      if (isEnding[node] === 1) longest = length;
    }
    return longest;
  };
  const has = (ending: string): boolean =>
    ending !== '' && longestIn(ending, ending.length) === ending.length;
  return { has, longestIn };
}

/** A tree of endings in columns: a node is a unit, the nodes below it are the units that may stand before. */
interface Tree {
  readonly units: Uint16Array;
  /** By node: the first of those below it. */
  readonly below: Uint32Array;
  /** By node: the next of those below the same one. */
  readonly beside: Uint32Array;
  readonly isEnding: Uint8Array;
  count: number;
}

const NONE = 0;
const ROOT = 1;

/** An empty tree with room for so many units. */
function createTree(units: number): Tree {
  const size = ROOT + 1 + units;
  return {
    units: new Uint16Array(size),
    below: new Uint32Array(size),
    beside: new Uint32Array(size),
    isEnding: new Uint8Array(size),
    count: ROOT + 1,
  };
}

function childOf({ units, below, beside }: Tree, node: number, unit: number): number {
  let child = below[node] ?? NONE;
  while (child !== NONE && units[child] !== unit) child = beside[child] ?? NONE;
  return child;
}

function addEnding(tree: Tree, ending: string): void {
  let node = ROOT;
  for (let at = ending.length - 1; at >= 0; at -= 1) {
    const unit = ending.charCodeAt(at);
    const known = childOf(tree, node, unit);
    node = known === NONE ? addChild(tree, node, unit) : known;
  }
  tree.isEnding[node] = 1;
}

function addChild(tree: Tree, node: number, unit: number): number {
  const child = tree.count;
  tree.count += 1;
  tree.units[child] = unit;
  tree.beside[child] = tree.below[node] ?? NONE;
  tree.below[node] = child;
  return child;
}
