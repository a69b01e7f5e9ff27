/** Hands the address of what is seen to the clipboard. */
import { currentAddress } from '../history.ts';

/** The whole address of what is seen now. */
export const addressOf = (hash: string = currentAddress()): string =>
  new URL(hash || '#', location.href).href;

/** Copies a text; false where the browser does not let the page. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
