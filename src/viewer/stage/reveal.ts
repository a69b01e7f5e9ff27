/** Moves the picture where a panel covers what a reader looks at. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { selectedActor, selectedLink, stage } from '../state.ts';
import { freeArea } from './covered.ts';
import type { Stage } from './stage.ts';

/** So far from a rim, in CSS pixels, an actor is in sight. */
const MARGIN = 24;

/** Shows the selected actor, or both ends of the selected link, where their panel covers them, once no map is `due`. Gives what ends it. */
export function followSelection(
  made: Pick<Stage, 'isMoving' | 'showActors' | 'flyTo'>,
  due: ReadonlySignal<boolean>,
): () => void {
  let revealed = '';
  return effect(() => {
    const link = selectedLink.value;
    const actor = selectedActor.value;
    const keys = link ? [link.source.key, link.target.key] : actor ? [actor.key] : [];
    const now = keys.join('|');
    if (due.value || now === revealed) return;
    revealed = now;
    requestAnimationFrame(() => {
      if (due.peek()) revealed = '';
      if (due.peek() || made.isMoving() || keys.every(isInSight)) return;
      if (link) made.showActors(keys);
      else for (const key of keys) made.flyTo(key, false);
    });
  });
}

/** Brings an actor into sight where it is not. */
export function keepInSight(key: string): void {
  if (!isInSight(key)) stage.peek()?.flyTo(key, false);
}

/** Whether an actor stands where no panel covers it; so does who is not in the picture. */
function isInSight(key: string): boolean {
  const spot = stage.peek()?.frame().seen.get(key);
  const host = document.querySelector('.stage-host');
  if (!spot || !host) return true;
  const { width, height } = freeArea(host);
  const isWithin = (at: number, end: number) => at > MARGIN && at < end - MARGIN;
  return isWithin(spot.x, width) && isWithin(spot.y, height);
}
