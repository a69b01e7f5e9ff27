/** The addresses of the workers' scripts, in the form that the page's policy asks for (Trusted Types). */
import mapAddress from './map-worker.ts?worker&url';
import findAddress from './worker.ts?worker&url';

/** What the browser has of Trusted Types and we use; a trusted address passes for the text it was made of. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (name: string) => string },
  ): { readonly createScriptURL: (name: string) => string };
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/** The one policy that the page allows vouches for the two scripts that are loaded by their addresses. */
const policy = globalThis.trustedTypes?.createPolicy('dramatis-worker', {
  createScriptURL: (name) => (name === 'map' ? mapAddress : findAddress),
});

/** Of the worker that finds names. */
export const workerAddress: string = policy?.createScriptURL('find') ?? findAddress;
/** Of the worker that draws maps. */
export const mapWorkerAddress: string = policy?.createScriptURL('map') ?? mapAddress;
