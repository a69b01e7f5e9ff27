/** A long list of which only what is in sight is drawn; rows may be of any height. It scrolls with the panel around it. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { firstRange, rangeIn } from './range-in.ts';

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** The height of a row that was not drawn yet, in CSS pixels. */
  readonly estimate: number;
  /** The element that scrolls, as a selector. */
  readonly within: string;
  readonly class?: string;
  readonly label: string;
  readonly children: (item: T, at: number) => ComponentChildren;
}

/** A list of any length, of which only what is in sight is drawn. */
export function VirtualList<T>({ items, keyOf, estimate, within, label, children, ...rest }: Props<T>) {
  const frame = useRef<HTMLDivElement>(null);
  const heights = useMemo(() => new Map<string, number>(), []);
  const range = useSignal(useMemo(() => firstRange(items.length, estimate), []));
  const heightOf = (item: T) => heights.get(keyOf(item)) ?? estimate;

  useLayoutEffect(() => {
    const own = frame.current;
    const scroller = own?.closest<HTMLElement>(within);
    if (!own || !scroller) return;
    const update = () => {
      for (const row of own.querySelectorAll<HTMLElement>(':scope > [data-row]'))
        if (row.offsetHeight > 0) heights.set(row.dataset.row ?? '', row.offsetHeight);
      const [outside, inside] = [scroller.getBoundingClientRect(), own.getBoundingClientRect()];
      const next = rangeIn(items, heightOf, outside.top - inside.top, outside.height);
      if (next.from !== range.value.from || next.to !== range.value.to || next.after !== range.value.after)
        range.value = next;
    };
    // Hears at once of what it begins to observe, before anything is painted.
    const observer = new ResizeObserver(update);
    observer.observe(own);
    scroller.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', update);
    };
  }, [items]);

  const { from, to, before, after } = range.value;
  return (
    <div {...rest} ref={frame} role="feed" aria-label={label}>
      <div class="spacer" style={{ height: `${before}px` }} />
      {items.slice(from, to).map((item, i) => (
        <div key={keyOf(item)} data-row={keyOf(item)}>
          {children(item, from + i)}
        </div>
      ))}
      <div class="spacer" style={{ height: `${after}px` }} />
    </div>
  );
}
