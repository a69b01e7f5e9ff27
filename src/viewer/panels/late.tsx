/** What a part of the page shows that is loaded when it first appears; says so where that fails. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Part } from '../part.ts';
import { words } from '../state.ts';

interface Props<T> {
  readonly part: Part<T>;
  readonly children: (loaded: T) => ComponentChildren;
}

/** A part of the page that is loaded when it is needed; says so where that fails. */
export function Late<T>({ part, children }: Props<T>) {
  useEffect(() => void part.load(), [part]);
  if (part.loaded.value) return <>{children(part.loaded.value)}</>;
  if (!part.missing.value) return <p class="aside">…</p>;
  return <Missing text={words.value.partMissing} retry={() => void part.load()} />;
}

interface MissingProps {
  readonly text: string;
  readonly retry: () => void;
}

/** Says that something could not be loaded, with a way to try again. */
export function Missing({ text, retry }: MissingProps) {
  return (
    <p class="warning">
      {text}{' '}
      <button type="button" class="link" onClick={retry}>
        {words.value.retry}
      </button>
    </p>
  );
}
