/** What this browser keeps for a reader from visit to visit, where no server does: a text each. */

/** The name under which a text is kept. */
export type Kept = 'corrections' | 'added' | 'notes' | 'judged';

const keyOf = (what: Kept): string => `dramatis.${what}`;

/** The text that is kept; empty where there is none, or the browser keeps nothing. */
export function keptText(what: Kept): string {
  try {
    return localStorage.getItem(keyOf(what)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text, an empty one by forgetting it. Gives what stands in the way, null where nothing does. */
export function keepText(what: Kept, text: string): string | null {
  try {
    if (text === '') localStorage.removeItem(keyOf(what));
    else localStorage.setItem(keyOf(what), text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
