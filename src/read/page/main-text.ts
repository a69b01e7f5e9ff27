/**
 * The text of a page that is its article: the element `article` or `main`, or the element around most running text, told as
 * Readability tells it (Arc90, Mozilla: commas and length count for the parent, half for its parent, less the share of links).
 */
import { countUp } from '../../base/count-up.ts';
import type { Block, Container } from './blocks.ts';

/** A block with a larger share of links leads elsewhere. */
const MOST_LINKS = 0.6;
/** Running text has blocks of at least so many characters. */
const SHORTEST_PROSE = 60;
/** An `article` with so small a part of the running text of another element is a teaser. */
const TEASER = 0.3;
/** Shorter texts are no reason to doubt what the page calls its article. */
const SHORT = 250;

/** The text, and the date that stands in it. */
export interface MainText {
  readonly text: string;
  /** A date that stands in the article. */
  readonly time: string | undefined;
}

const isKept = ({ links, container }: Block): boolean => !container.isFurniture && links <= MOST_LINKS;
const isProse = (block: Block): boolean => isKept(block) && block.text.length >= SHORTEST_PROSE;
const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The blocks inside some elements; each element is asked once. */
function blocksIn(tops: readonly Container[], blocks: readonly Block[]): readonly Block[] {
  const known = new Map<Container | undefined, boolean>([
    [undefined, false],
    ...tops.map((top) => [top, true] as const),
  ]);
  const isIn = (container: Container): boolean => {
    const path: Container[] = [];
    let at: Container | undefined = container;
    while (at !== undefined && !known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    const answer = known.get(at) ?? false;
    for (const passed of path) known.set(passed, answer);
    return answer;
  };
  return blocks.filter(({ container }) => isIn(container));
}

/** A neighbour with this share of the running text of the densest element belongs to it, and so does one that is called alike. */
const NEIGHBOUR = 0.2;

/** How much running text elements have in themselves and in their children. */
function scoresOf(blocks: readonly Block[]): ReadonlyMap<Container, number> {
  const scores = new Map<Container, number>();
  const add = (container: Container | undefined, score: number) => {
    if (container !== undefined) countUp(scores, container, score);
  };
  for (const block of blocks.filter(isProse)) {
    const commas = block.text.split(',').length;
    const score = (commas + Math.min(3, block.text.length / 100)) * (1 - block.links);
    const holder = block.container.name === 'p' ? block.container.parent : block.container;
    add(holder, score);
    add(holder?.parent, score / 2);
  }
  return scores;
}

/** The blocks of the element with the most running text, and of its neighbours that belong to it. */
function densest(blocks: readonly Block[], containers: readonly Container[]): readonly Block[] {
  const scores = scoresOf(blocks);
  const score = (one: Container): number => scores.get(one) ?? 0;
  const best = [...scores.keys()].reduce<Container | undefined>(
    (a, b) => (a === undefined || score(b) > score(a) ? b : a),
    undefined,
  );
  if (best === undefined) return [];
  const belongs = (one: Container) =>
    one.parent === best.parent && score(one) > (one.kind === best.kind ? 0 : score(best) * NEIGHBOUR);
  const parts = containers.filter((one) => one === best || belongs(one));
  return blocksIn(parts, blocks).filter(isKept);
}

/** For each `article` its own blocks, without those of the ones inside it; of all, the one with the most text. */
function longestArticle(blocks: readonly Block[]): readonly Block[] {
  const own = new Map<Container, Block[]>();
  for (const block of blocks.filter(isKept)) {
    const { article } = block.container;
    if (article === undefined) continue;
    const list = own.get(article) ?? [];
    list.push(block);
    own.set(article, list);
  }
  return [...own.values()].reduce<readonly Block[]>((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), []);
}

/** What stands in the elements called `main`. */
function mainOf(blocks: readonly Block[], containers: readonly Container[]): readonly Block[] {
  const main = containers.find(({ name }) => name === 'main');
  return main === undefined ? [] : blocksIn([main], blocks).filter(isKept);
}

/** The text of the article among the blocks of a page; of all of them where nothing else is told. */
export function mainText(blocks: readonly Block[], containers: readonly Container[]): MainText {
  const article = longestArticle(blocks);
  const stated = article.length > 0 ? article : mainOf(blocks, containers);
  const dense = densest(blocks, containers);
  const proseOf = (list: readonly Block[]) => lengthOf(list.filter(isProse));
  const isTeaser = proseOf(dense) > SHORT && proseOf(stated) < proseOf(dense) * TEASER;
  const chosen = stated.length > 0 && !isTeaser ? stated : proseOf(dense) > SHORT ? dense : [];
  const all = [chosen, blocks.filter(isKept), blocks].find((list) => list.length > 0) ?? [];
  const time = chosen[0]?.container.article?.time;
  return { text: all.map(({ text }) => text).join('\n\n'), time: time === '' ? undefined : time };
}
