/** The worker that reads texts: one for trying and for adding. */
import { signal } from '@preact/signals';
import { createClient, type State } from '../../worker/client.ts';

export const worker = signal<State>({ is: 'idle' });

export const client = createClient(new URL('knowledge/', document.baseURI).href, (state) => {
  worker.value = state;
});
