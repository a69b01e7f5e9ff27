/** Lets one scene turn into another, image by image. */
import { duration } from '../motion.ts';
import { blendScenes, type Scene } from './scene.ts';

const LENGTH = 750;

/** Moves the picture from one scene to another; at most one flight is on its way. */
export interface Flight {
  /** Shows what lies between two scenes, then the second. */
  readonly start: (from: Scene, to: Scene) => void;
  readonly stop: () => void;
}

/** A flight that gives each image to `show`. */
export function createFlight(show: (scene: Scene) => void): Flight {
  let next = 0;
  return {
    start(from, to) {
      const started = performance.now();
      const length = duration(LENGTH);
      const step = () => {
        const share = length > 0 ? Math.min(1, (performance.now() - started) / length) : 1;
        show(share < 1 ? blendScenes(from, to, easeInOut(share)) : to);
        next = share < 1 ? requestAnimationFrame(step) : 0;
      };
      step();
    },
    stop: () => cancelAnimationFrame(next),
  };
}

function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
