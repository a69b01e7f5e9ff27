/** One sentence with the names of actors marked, and the reasons for the marks. */
import type { FullArticle, Mark, Witness } from '../model/articles.ts';
import { cutSentence } from '../model/sentences.ts';
import { words } from '../state.ts';
import { Glyph } from './glyph.tsx';

interface Props {
  readonly article: FullArticle;
  readonly index: number;
  /** The actors to mark; the second gets another line under its names. */
  readonly entities: readonly string[];
}

export function Sentence({ article, index, entities }: Props) {
  const pieces = cutSentence(article, index, entities);
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
      <details class="why">
        <summary title={words.value.whyHint}>{words.value.why}</summary>
        <ul>
          {marks.map(({ text, mark }) => (
            <Reasons key={mark.start} text={text} mark={mark} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Reasons({ text, mark }: { readonly text: string; readonly mark: Mark }) {
  return (
    <li>
      <Glyph kind={mark.kind} /> <b>{text}</b> <span class="aside">{words.value.forms[mark.form]}</span>
      <ul>
        {mark.evidence.map((witness) => (
          <Reason key={`${witness.by}/${witness.id}`} witness={witness} />
        ))}
      </ul>
    </li>
  );
}

function Reason({ witness }: { readonly witness: Witness }) {
  const { by, id, weight } = witness;
  const name = Object.hasOwn(words.value.by, by) ? words.value.by[by] : by;
  return (
    <li>
      {name} <code>{id}</code> <span class="aside">{weight > 0 ? `+${weight}` : weight}</span>
    </li>
  );
}
