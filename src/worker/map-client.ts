/** The page's side of the worker that draws maps: a promise for each map. */
import type { ActorMap, MapInput } from '../map/index.ts';
import type { MapReply, MapRequest } from './map-protocol.ts';

/** Asks for maps; a newer question makes older ones void. */
export interface MapClient {
  /** The map of `input`; null where it could not be drawn, or a later one was asked for before it was begun. Never rejects. */
  readonly draw: (input: MapInput) => Promise<ActorMap | null>;
}

/** A client whose worker starts with the first map. A page that may have no worker, as one file, draws in its own thread. */
export function createMapClient(): MapClient {
  const waiting = new Map<number, (map: ActorMap | null) => void>();
  let worker: Promise<Worker | null> | null = null;
  let asked = 0;
  const settle = ({ id, map }: MapReply) => {
    waiting.get(id)?.(map);
    waiting.delete(id);
  };
  const launch = async (): Promise<Worker | null> => {
    const address = await addressOf();
    if (address === null) return null;
    const started = new Worker(address, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<MapReply>) => settle(data));
    started.addEventListener('error', () => {
      worker = null;
      for (const id of [...waiting.keys()]) settle({ id, map: null });
    });
    return started;
  };
  return {
    async draw(input) {
      asked += 1;
      const request: MapRequest = { id: asked, input };
      worker ??= launch();
      const running = await worker;
      if (!running) return drawHere(input);
      return new Promise((resolve) => {
        waiting.set(request.id, resolve);
        running.postMessage(request);
      });
    },
  };
}

/** The address of the worker's script; null where the page allows no script from elsewhere. */
async function addressOf(): Promise<string | null> {
  try {
    return (await import('./script-addresses.ts')).mapWorkerAddress;
  } catch {
    return null;
  }
}

async function drawHere(input: MapInput): Promise<ActorMap | null> {
  try {
    return (await import('../map/draw.ts')).drawMap(input);
  } catch {
    return null;
  }
}
