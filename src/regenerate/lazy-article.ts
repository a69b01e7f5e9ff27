/** Articles whose text is read when somebody asks for it: most articles of a corpus are as they were at the last build. */
import type { Article } from '../model.ts';
import { contentKey, keepKey } from './content-key.ts';

/** All of an article but its text. */
export type Head = Omit<Article, 'text'>;

/** All of an article but its text, which is not read. */
export function headOf({ id, language, title, date, source, url, pages }: Article): Head {
  return {
    id,
    ...(language !== undefined && { language }),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(pages !== undefined && { pages }),
  };
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

/** The same article under another id; its text is not read. */
export const withId = (article: Article, id: string): Article =>
  lazyArticle({ ...headOf(article), id }, contentKey(article), () => article.text);
