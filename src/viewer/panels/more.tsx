/** The button below something long that shows more of it. */
import type { Signal } from '@preact/signals';

interface Props {
  readonly label: string;
  readonly onMore: () => void;
}

/** A list that shows a few, and all at a click. */
export function More({ label, onMore }: Props) {
  return (
    <button type="button" class="more" onClick={onMore}>
      {label}
    </button>
  );
}

interface ListProps {
  /** How many are shown. */
  readonly shown: Signal<number>;
  readonly of: number;
  /** How many more are shown by one click. */
  readonly step: number;
  readonly label: (more: number) => string;
}

/** The button below a list that shows more of it; nothing when all of it is shown. */
export function MoreOfList({ shown, of, step, label }: ListProps) {
  const left = of - shown.value;
  if (left <= 0) return null;
  const show = () => {
    shown.value += step;
  };
  return <More label={label(Math.min(left, step))} onMore={show} />;
}
