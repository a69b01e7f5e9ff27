/** Articles whose text is read when somebody asks for it: most articles of a corpus are as they were at the last build. */
import type { Article } from '../model.ts';
import { contentKey, keepKey } from './content-key.ts';

/** All of an article but its text. */
export type Head = Omit<Article, 'text'>;

/** All of an article but its text, which is not read. */
export function headOf({ id, language, title, date, source, url, pages }: Article): Head {
  const head: { -readonly [K in keyof Head]: Head[K] } = { id };
  if (language !== undefined) head.language = language;
  if (title !== undefined) head.title = title;
  if (date !== undefined) head.date = date;
  if (source !== undefined) head.source = source;
  if (url !== undefined) head.url = url;
  if (pages !== undefined) head.pages = pages;
  return head;
}

/** An article with this content. `text` is called whenever somebody looks at its text, and may throw. */
export function lazyArticle(head: Head, key: string, text: () => string): Article {
  const article: Article = {
    ...head,
    get text() {
      return text();
    },
  };
  keepKey(article, key);
  return article;
}

/** An article under another id; its text is not read. */
export const withId = (article: Article, id: string): Article =>
  lazyArticle({ ...headOf(article), id }, contentKey(article), () => article.text);
