/** A page as its blocks of text, each with the elements around it. */
import type { IsFurniture } from './furniture.ts';

/** An element around blocks. */
export interface Container {
  readonly name: string;
  /** Its name with its class: what pages set side by side is called alike. */
  readonly kind: string;
  readonly parent: Container | undefined;
  /** Whether it, or one around it, is a part of the page that is no article. */
  readonly isFurniture: boolean;
  /** The innermost `article` that it lies in or is. */
  readonly article: Container | undefined;
  /** The first stated date of a `time` directly in this article. */
  time?: string;
}

/** A stretch of text between two elements that are no part of a line. */
export interface Block {
  readonly text: string;
  /** The share of its characters that are links. */
  readonly links: number;
  readonly container: Container;
}

/** Hears of elements and text in the order of the page. */
export interface BlockReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (part: string) => void;
  readonly close: (name: string) => void;
  readonly blocks: () => readonly Block[];
  readonly containers: () => readonly Container[];
}

/** Elements that stand inside of a line. */
const INLINE = new Set(
  'a abbr b bdi bdo big br cite code del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Line breaks only where a `br` stands: everything else is running text. */
const layOut = (parts: readonly string[]): string =>
  parts
    .map((part) => (part === '\n' ? part : part.replace(/\s+/g, ' ')))
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Collects blocks while a page is walked through. */
export function createBlockReader(isFurniture: IsFurniture): BlockReader {
  const blocks: Block[] = [];
  const containers: Container[] = [];
  const root: Container = { name: '', kind: '', parent: undefined, isFurniture: false, article: undefined };
  let container = root;
  let parts: string[] = [];
  let linked = 0;
  let links = 0;
  const flush = () => {
    const text = layOut(parts);
    if (text !== '') blocks.push({ text, links: Math.min(1, linked / text.length), container });
    parts = [];
    linked = 0;
  };
  const enter = (name: string, attributes: Readonly<Record<string, string>>) => {
    const furniture = container.isFurniture || isFurniture(name, attributes);
    const { article } = container;
    const kind = `${name}.${attributes.class ?? ''}`;
    const inner: Container = { name, kind, parent: container, isFurniture: furniture, article };
    container = name === 'article' ? Object.assign(inner, { article: inner }) : inner;
    containers.push(container);
  };
  return {
    open: (name, attributes) => {
      if (name === 'a') links++;
      const { article } = container;
      if (name === 'time' && article !== undefined && !container.isFurniture)
        article.time ??= attributes.datetime ?? '';
      if (INLINE.has(name)) return;
      flush();
      enter(name, attributes);
    },
    text: (part) => {
      if (part === '\n\n') return flush();
      parts.push(part);
      if (links > 0) linked += part.trim().length;
    },
    close: (name) => {
      if (name === 'a') links--;
      if (INLINE.has(name)) return;
      flush();
      container = container.parent ?? root;
    },
    blocks: () => {
      flush();
      return blocks;
    },
    containers: () => containers,
  };
}
