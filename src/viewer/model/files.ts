/** Where the page has its files from: fetched, unless it was told of another source. */

/** Answers for a path below the page as `fetch` does. */
export type Source = (path: string, options?: RequestInit) => Promise<Response>;

let source: Source = (path, options) => fetch(path, options);

/** From now on the files come from elsewhere. */
export function readFrom(other: Source): void {
  source = other;
}

const held = new Map<string, string>();

/** From now on a path leads to this text, whatever the source has. */
export const hold = (path: string, content: string): void => void held.set(path, content);

/** From now on a path leads to what the source has again. */
export const letGo = (path: string): void => void held.delete(path);

/** The file at a path below the page, as an answer to a request. Throws what the source throws. */
export const fileAt: Source = async (path, options) => {
  const content = held.get(path);
  return content === undefined ? source(path, options) : new Response(content);
};
