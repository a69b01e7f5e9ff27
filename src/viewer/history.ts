/** Keeps the address in step with the view: steps that Back can undo, and small changes in between. */

import { batch } from '@preact/signals';
import { decodeAddress, encodeAddress } from './permalink.ts';
import { firstCamera, hovered, reached, stage, view } from './state.ts';
import { NOTHING } from './view.ts';

const PAUSE = 200;
let waiting = 0;

/** The view becomes a new step. */
export function pushAddress(): void {
  clearTimeout(waiting);
  const address = currentAddress();
  if (address !== location.hash) history.pushState(null, '', address || location.pathname + location.search);
}

/** The view changes within the current step; written when it comes to rest. */
export function replaceAddress(): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    history.replaceState(null, '', currentAddress() || location.pathname + location.search);
  }, PAUSE);
}

/** Follows Back, Forward and edited addresses; `onChange` hears of each. */
export function followAddress(onChange: () => void): void {
  const follow = () => {
    clearTimeout(waiting);
    const address = decodeAddress(location.hash);
    batch(() => {
      hovered.value = NOTHING;
      reached.value = null;
      view.value = address.view;
    });
    stage.value?.setCamera(address.camera);
    onChange();
  };
  addEventListener('popstate', follow);
}

/** The part of the address that holds the view, with its `#`; empty for the usual view. */
export function currentAddress(): string {
  const hash = encodeAddress({ view: view.value, camera: stage.value?.camera() ?? firstCamera });
  return hash && `#${hash}`;
}
