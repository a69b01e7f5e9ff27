/** Sentences of one article under its title, date and source; the text is fetched when this is first shown. */

import type { FullArticle } from '../../graph/article-file.ts';
import { read } from '../reading/arrival.ts';
import { model } from '../state.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { Fetched } from './fetched.tsx';
import { HeadLine } from './head-line.tsx';
import { Sentence } from './sentence.tsx';

interface Props {
  readonly id: string;
  readonly sentences: readonly number[];
  readonly entities: readonly string[];
  /** Where it stands in a long list, from 1. */
  readonly place?: { readonly at: number; readonly of: number };
}

/** The sentences of one article, below its head. */
export function ArticleGroup({ id, sentences, entities, place }: Props) {
  const head = model.value.articles.get(id);
  const title = head?.title || id || evidenceTexts.value.untitled;
  return (
    <article class="article" aria-label={title} aria-posinset={place?.at} aria-setsize={place?.of}>
      <header>
        <h4 lang={head?.language || undefined}>
          {head ? (
            <button
              type="button"
              class="title-link"
              title={evidenceTexts.value.read}
              onClick={() => read(id, sentences[0])}
            >
              {title}
            </button>
          ) : (
            title
          )}
        </h4>
        <HeadLine head={head} />
      </header>
      <Fetched head={head}>
        {(article) => <Sentences article={article} sentences={sentences} entities={entities} />}
      </Fetched>
    </article>
  );
}

interface SentencesProps extends Omit<Props, 'id' | 'place'> {
  readonly article: FullArticle;
}

/** The sentences that were published; says so where none was. */
function Sentences({ article, sentences, entities }: SentencesProps) {
  const published = sentences.filter((index) => {
    const [start, end] = article.sentences[index] ?? [0, 0];
    return start < end;
  });
  if (published.length === 0) return <p class="aside">{evidenceTexts.value.notPublished}</p>;
  return (
    <ol class="sentences">
      {published.map((index) => (
        <Sentence key={index} article={article} index={index} entities={entities} />
      ))}
    </ol>
  );
}
