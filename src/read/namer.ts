/** Names the articles of a file: those that state no id get the path, and their number where the file holds several. */
import type { Article, Problem } from '../model.ts';
import { articleOf } from './article.ts';
import { isDraft } from './draft.ts';
import type { Draft } from './format.ts';
import type { ReadingWords } from './words.ts';

type Result = Article | Problem;

/** Gives drafts their ids, each as soon as it is known that the file holds several. */
export interface Namer {
  readonly add: (draft: Draft | Problem) => readonly Result[];
  readonly end: () => readonly Result[];
}

/** A namer for one file. The first article waits until it is known whether there is a second. */
export function createNamer(path: string, words: ReadingWords): Namer {
  const id = path.replace(/\.[^./]*$/, '');
  let first: Draft | undefined;
  let number = 0;
  const giveFirst = (name: string): readonly Result[] => {
    const waiting = first;
    first = undefined;
    return waiting === undefined ? [] : articleOf(waiting, name, path, words);
  };
  return {
    add: (draft) => {
      if (!isDraft(draft)) return [draft];
      number++;
      if (number > 1) return [...giveFirst(`${id}#1`), ...articleOf(draft, `${id}#${number}`, path, words)];
      first = draft;
      return [];
    },
    end: () => giveFirst(id),
  };
}
