/** One sentence with the names of actors marked, and the reasons for the marks. */

import type { FullArticle } from '../../graph/article-file.ts';
import { cutSentence } from '../model/sentences.ts';
import { model } from '../state.ts';
import { Why } from '../why/why.tsx';
import { evidenceTexts } from './evidence-texts.ts';
import { Glyph } from './glyph.tsx';

interface Props {
  readonly article: FullArticle;
  readonly index: number;
  /** The actors to mark; the second gets another line under its names. */
  readonly entities: readonly string[];
}

/** A sentence with its names marked; below it, once asked for, why each of them is one. */
export function Sentence({ article, index, entities }: Props) {
  const pieces = cutSentence(article, index, entities);
  const [start, end] = article.sentences[index] ?? [0, 0];
  const marks = pieces.flatMap((piece) => (piece.mark ? [{ text: piece.text, mark: piece.mark }] : []));
  return (
    <li class="sentence">
      <blockquote lang={article.language || undefined}>
        {pieces.map(({ text, mark }) =>
          mark ? (
            <mark class={mark.kind} data-end={entities.indexOf(mark.entity)}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </blockquote>
      <Why question={evidenceTexts.value.why} hint={evidenceTexts.value.whyHint}>
        {({ ExplainedMention }) => (
          <ul class="marks">
            {marks.map(({ text, mark }) => (
              <li key={mark.start}>
                <Glyph kind={mark.kind} /> <b>{text}</b>
                <ExplainedMention
                  mention={mark}
                  text={article.text}
                  language={article.language}
                  sentence={{ start, end }}
                  actor={model.value.actor.get(mark.entity)?.label}
                  labelOf={(row) => model.value.actor.get(`e:${row}`)?.label}
                />
              </li>
            ))}
          </ul>
        )}
      </Why>
    </li>
  );
}
