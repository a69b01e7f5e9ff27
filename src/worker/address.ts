/** The address of the worker's script, in the form that the page's policy asks for (Trusted Types). */
import address from './worker.ts?worker&url';

/** What the browser has of Trusted Types and we use; a trusted address passes for the text it was made of. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The one policy that the page allows vouches for the one script that is loaded by its address. */
const policy = trustedTypes?.createPolicy('dramatis-worker', { createScriptURL: () => address });

export const workerAddress: string = policy?.createScriptURL(address) ?? address;
