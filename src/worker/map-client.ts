/** The page's side of the worker that draws maps: a promise for each map. */
import type { ActorMap, Hear, MapInput } from '../map/index.ts';
import { MANY } from '../map/many.ts';
import type { MapReply, MapRequest } from './map-protocol.ts';

/** Asks for maps; a newer question makes older ones void. */
export interface MapClient {
  /**
   * The map of `input`; null where it could not be drawn, or a later one was asked for before it was begun, of many actors before it was done.
   * Of many `hear` is told how far it is. Never rejects.
   */
  readonly draw: (input: MapInput, hear?: Hear) => Promise<ActorMap | null>;
}

/** Whoever waits for a map. */
interface Waiting {
  readonly isLong: boolean;
  readonly hear: Hear;
  readonly resolve: (map: ActorMap | null) => void;
}

/** A client whose worker starts with the first map. A page that may have no worker, as one file, draws in its own thread. */
export function createMapClient(): MapClient {
  const waiting = new Map<number, Waiting>();
  let worker: Promise<Worker | null> | null = null;
  let asked = 0;
  const settle = ({ id, share, map }: MapReply) => {
    const one = waiting.get(id);
    if (share < 1) one?.hear(share, map);
    else if (waiting.delete(id)) one?.resolve(map);
  };
  const giveUp = () => {
    worker = null;
    for (const id of [...waiting.keys()]) settle({ id, share: 1, map: null });
  };
  const launch = async (): Promise<Worker | null> => {
    const address = await addressOf();
    if (address === null) return null;
    const started = new Worker(address, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<MapReply>) => settle(data));
    started.addEventListener('error', giveUp);
    return started;
  };
  return {
    async draw(input, hear = () => undefined) {
      asked += 1;
      const request: MapRequest = { id: asked, input };
      if ([...waiting.values()].some(({ isLong }) => isLong)) {
        void worker?.then((old) => old?.terminate());
        giveUp();
      }
      worker ??= launch();
      const running = await worker;
      if (!running) return drawHere(input);
      return new Promise((resolve) => {
        waiting.set(request.id, { isLong: input.actors.length > MANY, hear, resolve });
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
