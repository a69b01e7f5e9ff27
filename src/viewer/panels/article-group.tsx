/** Sentences of one article under its title, date and source; the text is fetched when this is first shown. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FullArticle } from '../../graph/article-file.ts';
import { formatDate } from '../i18n/numbers.ts';
import type { ArticleHead } from '../model/graph.ts';
import { language } from '../preferences.ts';
import { model, store, words } from '../state.ts';
import { Icon } from './icon.tsx';
import { Sentence } from './sentence.tsx';

interface Props {
  readonly id: string;
  readonly sentences: readonly number[];
  readonly entities: readonly string[];
}

export function ArticleGroup({ id, sentences, entities }: Props) {
  const head = model.value.articles.get(id);
  const full = useSignal<FullArticle | null | 'waiting'>('waiting');
  const attempt = useSignal(0);
  useEffect(() => {
    let current = true;
    full.value = 'waiting';
    const promise = head ? store(head) : Promise.resolve(null);
    promise.then((article) => {
      if (current) full.value = article;
    });
    return () => {
      current = false;
    };
  }, [head?.file, attempt.value]);

  const article = full.value;
  return (
    <article class="article">
      <Head head={head} id={id} />
      {article === 'waiting' && <p class="aside">…</p>}
      {article === null && (
        <p class="warning">
          {words.value.articleMissing}{' '}
          <button type="button" class="link" onClick={() => attempt.value++}>
            {words.value.retry}
          </button>
        </p>
      )}
      {article !== null && article !== 'waiting' && (
        <Sentences article={article} sentences={sentences} entities={entities} />
      )}
    </article>
  );
}

interface SentencesProps extends Omit<Props, 'id'> {
  readonly article: FullArticle;
}

/** The sentences that were published; says so where none was. */
function Sentences({ article, sentences, entities }: SentencesProps) {
  const published = sentences.filter((index) => {
    const [start, end] = article.sentences[index] ?? [0, 0];
    return start < end;
  });
  if (published.length === 0) return <p class="aside">{words.value.notPublished}</p>;
  return (
    <ol class="sentences">
      {published.map((index) => (
        <Sentence key={index} article={article} index={index} entities={entities} />
      ))}
    </ol>
  );
}

function Head({ head, id }: { readonly head: ArticleHead | undefined; readonly id: string }) {
  const title = head?.title || id || words.value.untitled;
  const address = webAddress(head?.url ?? '');
  return (
    <header>
      <h4 lang={head?.language || undefined}>{title}</h4>
      <p class="aside">
        {[head?.date && formatDate(head.date, language.value), !address && head?.source]
          .filter(Boolean)
          .join(' · ')}
        {address && (
          <>
            {head?.date ? ' · ' : ''}
            <a href={address} target="_blank" rel="noopener noreferrer" title={words.value.source}>
              {head?.source || new URL(address).hostname}
              <Icon name="out" />
            </a>
          </>
        )}
      </p>
      <Version original={head?.copyOf ?? ''} />
    </header>
  );
}

/** Says of a version whose it is; what it repeats counts there. */
function Version({ original }: { readonly original: string }) {
  const head = model.value.articles.get(original);
  if (!head) return null;
  return <p class="aside">{words.value.versionOf(head.title || original)}</p>;
}

/** `address` if a browser may follow it: only http and https. */
function webAddress(address: string): string | null {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
