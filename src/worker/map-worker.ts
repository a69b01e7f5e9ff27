/** The worker that draws maps, one after the other. Of several that wait only the last is drawn: nobody looks at the others. */
import { drawMap, type Hear } from '../map/index.ts';
import type { MapReply, MapRequest } from './map-protocol.ts';

let waiting: MapRequest | null = null;

self.addEventListener('message', ({ data }: MessageEvent<MapRequest>) => {
  if (waiting) tell({ id: waiting.id, share: 1, map: null });
  else setTimeout(draw);
  waiting = data;
});

function draw(): void {
  if (!waiting) return;
  const { id, input } = waiting;
  waiting = null;
  tell({ id, share: 1, map: drawn(input, (share, map) => tell({ id, share, map })) });
}

function drawn(input: MapRequest['input'], hear: Hear): MapReply['map'] {
  try {
    return drawMap(input, hear);
  } catch {
    return null;
  }
}

function tell(reply: MapReply): void {
  self.postMessage(reply);
}
