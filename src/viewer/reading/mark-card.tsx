/** What there is to say of a name in a text: who it is, why it was recognised, and what may be corrected. */

import type { FullArticle } from '../../graph/article-file.ts';
import { select } from '../actions.ts';
import { Mending } from '../mend/mending.tsx';
import { evidenceTexts } from '../panels/evidence-texts.ts';
import { Glyph } from '../panels/glyph.tsx';
import { Late } from '../panels/late.tsx';
import { language } from '../preferences.ts';
import { model } from '../state.ts';
import { answers } from '../why/part.ts';
import { readingTexts } from './texts.ts';

interface Props {
  readonly article: FullArticle;
  /** The number of the mark. */
  readonly index: number;
}

/** What is known of the name that was clicked, and why it is one. */
export function MarkCard({ article, index }: Props) {
  const mark = article.marks[index];
  const actor = mark && model.value.actor.get(mark.entity);
  if (!mark || !actor) return null;
  const [start, end] = article.sentences[mark.sentence] ?? [0, 0];
  return (
    <aside class="mark-card" lang={language.value} aria-label={actor.label}>
      <p class="who">
        <Glyph kind={actor.kind} /> <b>{actor.label}</b>
        <button type="button" onClick={() => select({ is: 'actor', key: actor.key })}>
          {readingTexts.value.open}
        </button>
      </p>
      <p class="aside">{evidenceTexts.value.mentionsIn(actor.mentions, actor.articles)}</p>
      <h4>{evidenceTexts.value.why}</h4>
      <Late part={answers}>
        {({ ExplainedMention, StatedAt }) => (
          <>
            <ExplainedMention
              mention={mark}
              text={article.text}
              language={article.language}
              sentence={{ start, end }}
              actor={actor.label}
              labelOf={(row) => model.value.actor.get(`e:${row}`)?.label}
            />
            <StatedAt article={article} start={mark.start} />
          </>
        )}
      </Late>
      <Mending actor={actor} />
    </aside>
  );
}
