/** The sentences that mention an actor: the first twenty, then more on request. */

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Actor, Group } from '../model/graph.ts';
import { mentionsOf } from '../model/mentions.ts';
import { model, store } from '../state.ts';
import { ArticleGroup } from './article-group.tsx';
import { evidenceTexts } from './evidence-texts.ts';
import { More } from './more.tsx';

const AT_A_TIME = 20;

type Progress = 'waiting' | 'more' | 'done';

/** The sentences that name an actor, newest first. */
export function Mentions({ actor }: { readonly actor: Actor }) {
  const groups = useSignal<readonly Group[]>([]);
  const progress = useSignal<Progress>('waiting');
  const walk = useRef<AsyncGenerator<Group> | null>(null);
  const graph = model.value;

  const readOn = async () => {
    const own = walk.current;
    progress.value = 'waiting';
    let count = 0;
    while (own && count < AT_A_TIME) {
      const next = await own.next();
      if (own !== walk.current) return;
      if (next.done) {
        progress.value = 'done';
        return;
      }
      groups.value = [...groups.value, next.value];
      count += next.value.sentences.length;
    }
    progress.value = 'more';
  };

  useEffect(() => {
    walk.current = mentionsOf(graph, store, actor);
    groups.value = [];
    void readOn();
    return () => {
      walk.current = null;
    };
  }, [graph, actor]);

  const { moreSentences, noSentences } = evidenceTexts.value;
  return (
    <div aria-busy={progress.value === 'waiting'}>
      {groups.value.map(({ article, sentences }) => (
        <ArticleGroup key={article} id={article} sentences={sentences} entities={[actor.key]} />
      ))}
      {progress.value === 'waiting' && <p class="aside">…</p>}
      {progress.value === 'done' && groups.value.length === 0 && <p class="aside">{noSentences}</p>}
      {progress.value === 'more' && <More label={moreSentences} onMore={() => void readOn()} />}
    </div>
  );
}
