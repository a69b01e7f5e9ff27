/** Whether the timeline is open: where a reader has opened it, and where an address chooses days. */
import { signal } from '@preact/signals';
import { filters } from '../state.ts';
import { timeline } from './part.ts';

/** Not in the address; days that are chosen there open it. */
export const timelineOpen = signal(false);

/** Opens or closes the timeline. */
export function toggleTimeline(): void {
  if (timelineOpen.peek()) {
    timelineOpen.value = false;
    document.querySelector<HTMLElement>('[aria-controls="timeline"]')?.focus();
  } else openTimeline();
}

function openTimeline(): void {
  timelineOpen.value = true;
  void timeline.load();
}

/** Opens it where days are chosen already. */
export function openForDays(): void {
  const { from, to } = filters.peek();
  if (from !== undefined || to !== undefined) openTimeline();
}
