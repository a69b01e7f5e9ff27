/** The file of notes that the browser keeps, on a page without a server. */
const STORE = 'dramatis.notes';

/** The text of the file; null where there is none. */
export function keptNotes(): string | null {
  try {
    return localStorage.getItem(STORE);
  } catch {
    return null;
  }
}

/** Keeps the file; gives what stands in the way, null where nothing does. */
export function keepNotes(text: string): string | null {
  try {
    localStorage.setItem(STORE, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
