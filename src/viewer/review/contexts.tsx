/** The sentences by which a reader can tell, each with the name marked and where it stands. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Context, contextsOf, type Subject } from '../../review/index.ts';
import { whole } from '../state.ts';
import { builtArticles } from './graph-file.ts';
import { InArticle } from './in-article.tsx';
import { looked } from './sitting.ts';
import { reviewTexts } from './texts.ts';

/** Sentences by which somebody can decide, side by side. */
export function Contexts({ subject }: { readonly subject: Subject }) {
  const found = useSignal<readonly Context[] | null>(null);
  useEffect(() => {
    if (looked.value === null || looked.value === 'lacking') return;
    const open = async ({ id }: { readonly id: string }) => {
      const head = whole.value.articles.get(id);
      return head ? builtArticles(head) : null;
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
        <InArticle
          key={`${context.head.id} ${context.mark.start}`}
          id={context.head.id}
          article={context.article}
          mark={context.mark}
        />
      ))}
    </ul>
  );
}
