/** What is shown of an article once its text is there; says so where that cannot be had. */

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FullArticle } from '../../graph/article-file.ts';
import type { ArticleHead } from '../model/graph.ts';
import { store } from '../state.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { Missing } from './late.tsx';

interface Props {
  readonly head: ArticleHead | undefined;
  readonly children: (article: FullArticle) => ComponentChildren;
}

/** What needs the text of an article: shown once it has come, or why it has not. */
export function Fetched({ head, children }: Props) {
  const fetched = useSignal<FullArticle | null | 'waiting'>('waiting');
  const attempt = useSignal(0);
  useEffect(() => {
    let current = true;
    fetched.value = 'waiting';
    const promise = head ? store(head) : Promise.resolve(null);
    promise.then((article) => {
      if (current) fetched.value = article;
    });
    return () => {
      current = false;
    };
  }, [head?.file, attempt.value]);

  const article = fetched.value;
  if (article === 'waiting') return <p class="aside">…</p>;
  if (article !== null) return <>{children(article)}</>;
  const retry = () => {
    attempt.value++;
  };
  return <Missing text={evidenceTexts.value.articleMissing} retry={retry} />;
}
