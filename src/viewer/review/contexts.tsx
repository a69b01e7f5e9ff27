/** The sentences by which a reader can tell, each with the name marked and where it stands. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Context, contextsOf, type Subject } from '../../review/index.ts';
import { createArticleStore } from '../model/articles.ts';
import { cutSentence } from '../model/sentences.ts';
import { HeadLine } from '../panels/head-line.tsx';
import { whole } from '../state.ts';
import { looked } from './sitting.ts';
import { reviewTexts } from './texts.ts';

/** Articles as they were built, with the ids that suggestions are about. */
const articles = createArticleStore();

export function Contexts({ subject }: { readonly subject: Subject }) {
  const found = useSignal<readonly Context[] | null>(null);
  useEffect(() => {
    if (looked.value === null || looked.value === 'lacking') return;
    const open = async ({ id }: { readonly id: string }) => {
      const head = whole.value.articles.get(id);
      return head ? articles(head) : null;
    };
    void contextsOf(subject, looked.value.corpus, open).then((contexts) => {
      found.value = contexts;
    });
  }, [subject]);
  if (found.value === null) return <p class="aside">…</p>;
  if (found.value.length === 0) return <p class="aside">{reviewTexts.value.contextMissing}</p>;
  return (
    <ul class="contexts">
      {found.value.map((context) => (
        <InArticle key={`${context.head.id} ${context.mark.start}`} context={context} />
      ))}
    </ul>
  );
}

function InArticle({ context: { head, article, mark } }: { readonly context: Context }) {
  const pieces = cutSentence(article, mark.sentence, [mark.entity]);
  return (
    <li>
      <b class="from">{head.title || head.id}</b>
      <HeadLine head={whole.value.articles.get(head.id)} />
      <blockquote lang={article.language || undefined}>
        {pieces.map((piece) =>
          piece.mark === mark ? <mark class={mark.kind}>{piece.text}</mark> : piece.text,
        )}
      </blockquote>
    </li>
  );
}
