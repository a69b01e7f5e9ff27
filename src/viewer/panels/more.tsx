/** The button below a list that shows more of it; nothing when all is shown. */
import type { Signal } from '@preact/signals';

interface Props {
  /** How many are shown. */
  readonly shown: Signal<number>;
  readonly of: number;
  /** How many more are shown by one click. */
  readonly step: number;
  readonly label: (more: number) => string;
}

export function More({ shown, of, step, label }: Props) {
  const left = of - shown.value;
  if (left <= 0) return null;
  const show = (): void => {
    shown.value += step;
  };
  return (
    <button type="button" class="more" onClick={show}>
      {label(Math.min(left, step))}
    </button>
  );
}
