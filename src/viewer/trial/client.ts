/** The worker that reads texts: one for trying and for adding. */
import { signal } from '@preact/signals';
import { createClient, type State } from '../../worker/client.ts';

/** How far it is, for all who show that. */
export const worker = signal<State>({ is: 'idle' });

/** Starts nothing until it is asked, and loads the packs then. */
export const client = createClient(new URL('knowledge/', document.baseURI).href, (state) => {
  worker.value = state;
});
