/** The text with its mentions marked. One stop for the Tab key; arrow keys move from mention to mention. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { evidenceTexts } from '../panels/evidence-texts.ts';
import { More } from '../panels/more.tsx';
import { words } from '../state.ts';
import { paragraphsOf } from './pieces.ts';
import { choose, chosen, pointed, type ReadText, showMore, shownEnd } from './trial.ts';
import { trialWords } from './words.ts';
import './marked-text.css';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

/** The tried text with its names, walked through by arrow keys. */
export function MarkedText({ reading }: { readonly reading: ReadText }) {
  const frame = useRef<HTMLElement>(null);
  const index = chosen.value;
  useLayoutEffect(() => {
    const mark = frame.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    mark?.scrollIntoView({ block: 'nearest' });
    if (frame.current?.contains(document.activeElement)) mark?.focus();
  }, [index]);

  const end = shownEnd.value;
  const { mentions, language } = reading.found;
  const shown = mentions.filter((mention) => mention.end <= end);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = numberOf(event.target);
    const next = at === null ? null : target(event.key, at, shown.length);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <article
      ref={frame}
      lang={language}
      aria-label={trialWords.value.marked}
      onPointerOver={(event) => point(event.pointerType === 'mouse' ? numberOf(event.target) : null)}
      onPointerLeave={() => point(null)}
      onClick={(event) => chooseAt(event.target)}
      onKeyDown={onKeyDown}
    >
      {paragraphsOf(reading.text.slice(0, end), shown).map((pieces, at) => (
        <p key={at}>
          {pieces.map(({ text, mention }) =>
            mention === undefined ? text : <MarkOf key={mention} {...{ reading, text, index: mention }} />,
          )}
        </p>
      ))}
      {end < reading.text.length && <More label={trialWords.value.moreText} onMore={showMore} />}
    </article>
  );
}

interface MarkProps {
  readonly reading: ReadText;
  readonly text: string;
  readonly index: number;
}

function MarkOf({ reading, text, index }: MarkProps) {
  const mention = reading.found.mentions[index];
  if (!mention) return text;
  const { forms } = evidenceTexts.value;
  const { kind } = words.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not wrap over lines
    <span
      data-mention={index}
      role="button"
      tabIndex={index === (chosen.value ?? 0) ? 0 : -1}
      aria-pressed={index === chosen.value}
      aria-label={`${text}: ${kind[mention.kind]}, ${forms[mention.form]}`}
    >
      <mark class={mention.kind} data-form={mention.form}>
        {text}
      </mark>
    </span>
  );
}

function point(index: number | null): void {
  pointed.value = index;
}

function chooseAt(element: EventTarget | null): void {
  const index = numberOf(element);
  if (index !== null) choose(index);
}

/** The mention whose mark this is. */
function numberOf(element: EventTarget | null): number | null {
  const mark = element instanceof Element ? element.closest('[data-mention]') : null;
  return mark instanceof HTMLElement ? Number(mark.dataset.mention) : null;
}

/** Where a key leads from mention `at` of `count`; null for keys that lead nowhere. */
function target(key: string, at: number, count: number): number | null {
  if (key === 'Enter' || key === ' ') return at;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS.get(key);
  return step === undefined ? null : Math.min(count - 1, Math.max(0, at + step));
}
