/** A sentence of an article with one name marked, below title, date and source. */
import type { FullArticle, Mark } from '../../graph/article-file.ts';
import { cutSentence } from '../model/sentences.ts';
import { HeadLine } from '../panels/head-line.tsx';
import { whole } from '../state.ts';

interface Props {
  /** Of the article. */
  readonly id: string;
  readonly article: FullArticle;
  readonly mark: Mark;
}

/** A name in its sentence, with a way to the whole article. */
export function InArticle({ id, article, mark }: Props) {
  const head = whole.value.articles.get(id);
  const pieces = cutSentence(article, mark.sentence, [mark.entity]);
  return (
    <li>
      <b class="from">{head?.title || id}</b>
      <HeadLine head={head} />
      <blockquote lang={article.language || undefined}>
        {pieces.map((piece) =>
          piece.mark?.start === mark.start ? <mark class={mark.kind}>{piece.text}</mark> : piece.text,
        )}
      </blockquote>
    </li>
  );
}
