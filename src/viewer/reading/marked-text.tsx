/** The whole text with its names marked. One stop for the Tab key: arrow keys move from name to name, Enter tells about it. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { FullArticle } from '../../graph/article-file.ts';
import { statementsIn } from '../../graph/statement-marks.ts';
import { model } from '../state.ts';
import { point } from './cast.tsx';
import { MarkCard } from './mark-card.tsx';
import { type Paragraph, type Piece, paragraphsIn } from './paragraphs.ts';
import { readingTexts } from './texts.ts';

interface Props {
  readonly article: FullArticle;
  /** The sentence to begin with. */
  readonly at: number | undefined;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

/** The text with its marks, walked through by arrow keys. */
export function MarkedText({ article, at }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const { actor } = model.value;
  const statements = useMemo(() => statementsIn(article), [article]);
  const paragraphs = useMemo(() => {
    const cues = statements.flatMap(({ cue, mark }) => [...(cue ? [cue] : []), ...(mark ? [mark] : [])]);
    return paragraphsIn(article, ({ entity }) => actor.has(entity), cues);
  }, [article, actor, statements]);
  const ends = useMemo(() => new Set(statements.flatMap(({ at: starts }) => starts)), [statements]);
  const order = useMemo(
    () => paragraphs.flat().flatMap(({ pieces }) => pieces.flatMap(numberOf)),
    [paragraphs],
  );
  const { reached, chosen, choose, press } = useMarks(frame, order);
  useLayoutEffect(() => {
    const sentence = frame.current?.querySelector('[data-at]');
    if (sentence && sentence.getBoundingClientRect().bottom > innerHeight)
      sentence.scrollIntoView({ block: 'center' });
  }, [article, at]);
  useEffect(() => () => point(null), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for all the names inside
    <div
      class="reading"
      ref={frame}
      lang={article.language || undefined}
      onKeyDown={press}
      onClick={({ target }) => {
        const mark = markAt(target);
        if (mark !== null) choose(mark);
      }}
      onPointerOver={({ target }) => point(article.marks[markAt(target) ?? -1]?.entity ?? null)}
      onPointerLeave={() => point(null)}
    >
      {paragraphs.map((paragraph, i) => (
        <ReadParagraph
          key={i}
          article={article}
          paragraph={paragraph}
          ends={ends}
          at={at}
          stop={order[reached.value]}
          chosen={chosen.value}
        />
      ))}
    </div>
  );
}

/** Which name the keyboard has reached, which one was chosen, and what keys do. */
function useMarks(frame: RefObject<HTMLElement | null>, order: readonly number[]) {
  const reached = useSignal(0);
  const chosen = useSignal<number | null>(null);
  const choose = (mark: number) => {
    reached.value = order.indexOf(mark);
    chosen.value = chosen.value === mark ? null : mark;
  };
  const go = (to: number) => {
    reached.value = Math.min(order.length - 1, Math.max(0, to));
    frame.current?.querySelector<HTMLElement>(`[data-mark="${order[reached.value]}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const mark = markAt(event.target);
    if (mark === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS.get(event.key);
    if (step !== undefined) go(reached.value + step);
    else if (event.key === 'Home' || event.key === 'End') go(event.key === 'Home' ? 0 : order.length);
    else if (event.key === 'Enter' || event.key === ' ') choose(mark);
    else return;
    event.preventDefault();
  };
  return { reached, chosen, choose, press };
}

interface ParagraphProps extends Props {
  readonly paragraph: Paragraph;
  /** Where names begin of which something is stated. */
  readonly ends: ReadonlySet<number>;
  /** The mark at which the Tab key stops. */
  readonly stop: number | undefined;
  readonly chosen: number | null;
}

/** A paragraph and, where one of its names was chosen, what there is to say of it. */
function ReadParagraph({ article, paragraph, ends, at, stop, chosen }: ParagraphProps) {
  const has = paragraph.some(({ pieces }) =>
    pieces.some(({ mark }) => mark !== undefined && mark === chosen),
  );
  return (
    <>
      <p>
        {paragraph.map(({ sentence, pieces }) => (
          <span key={sentence} data-at={sentence === at || undefined}>
            {pieces.map((piece) => (
              <ReadPiece article={article} piece={piece} ends={ends} stop={stop} chosen={chosen} />
            ))}
          </span>
        ))}
      </p>
      {has && chosen !== null && <MarkCard key={chosen} article={article} index={chosen} />}
    </>
  );
}

interface PieceProps extends Pick<ParagraphProps, 'article' | 'ends' | 'stop' | 'chosen'> {
  readonly piece: Piece;
}

function ReadPiece({ article, piece: { text, mark: index, cue }, ends, stop, chosen }: PieceProps) {
  const mark = index === undefined ? undefined : article.marks[index];
  if (mark === undefined) return cue ? <span class="cue">{text}</span> : text;
  const label = model.value.actor.get(mark.entity)?.label ?? text;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not wrap over lines
    <span
      data-mark={index}
      role="button"
      tabIndex={index === stop ? 0 : -1}
      aria-expanded={index === chosen}
      aria-label={readingTexts.value.mark(text, label)}
    >
      <mark class={mark.kind} data-stated={ends.has(mark.start) || undefined}>
        {text}
      </mark>
    </span>
  );
}

const numberOf = ({ mark }: Piece): readonly number[] => (mark === undefined ? [] : [mark]);

/** The number of the mark that an element is part of. */
function markAt(element: EventTarget | null): number | null {
  const mark = element instanceof Element ? element.closest('[data-mark]') : null;
  return mark instanceof HTMLElement ? Number(mark.dataset.mark) : null;
}
