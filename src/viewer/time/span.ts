/** A stretch of the timeline: from one bin to another, both with it. */
import type { Choices } from '../../filters/index.ts';
import { type Bin, daysOf } from './bins.ts';

/** The first and the last bin, by number. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first and the last day that a filter lets pass. */
export type Days = Pick<Choices, 'from' | 'to'>;

/** The bins that chosen days lie in; all where no day is chosen. */
export function spanOf({ from, to }: Days, bins: readonly Bin[]): Span {
  const last = Math.max(0, bins.length - 1);
  const start =
    from === undefined ? 0 : bins.findIndex(({ key }) => daysOf(key).to >= from.slice(0, key.length));
  const after =
    to === undefined ? -1 : bins.findIndex(({ key }) => key.slice(0, to.length) > to.slice(0, key.length));
  const end = after < 0 ? last : Math.max(0, after - 1);
  return { start: start < 0 ? last : Math.min(start, end), end };
}

/** The days that a stretch chooses; where it begins or ends with the timeline, that end is open. */
export function daysIn({ start, end }: Span, bins: readonly Bin[]): Days {
  const [first, last] = [bins[start], bins[end]];
  return {
    ...(first && start > 0 && { from: daysOf(first.key).from }),
    ...(last && end < bins.length - 1 && { to: daysOf(last.key).to }),
  };
}

/** Whether a stretch is the whole timeline. */
export const isAll = ({ start, end }: Span, bins: { readonly length: number }): boolean =>
  start <= 0 && end >= bins.length - 1;

/** A stretch of the same width, moved by so many bins as there is room for. */
export function moved({ start, end }: Span, by: number, bins: readonly Bin[]): Span {
  const room = Math.max(-start, Math.min(bins.length - 1 - end, by));
  return { start: start + room, end: end + room };
}

/** A stretch with one of its ends somewhere else; ends never pass one another. */
export function withEnd({ start, end }: Span, which: keyof Span, to: number, bins: readonly Bin[]): Span {
  const at = Math.max(0, Math.min(bins.length - 1, to));
  return which === 'start' ? { start: Math.min(at, end), end } : { start, end: Math.max(at, start) };
}
