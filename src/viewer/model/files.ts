/** Where the page has its files from: fetched, unless it was told of another source. */

/** Answers for a path below the page as `fetch` does. */
export type Source = (path: string, options?: RequestInit) => Promise<Response>;

let source: Source = (path, options) => fetch(path, options);

/** From now on the files come from elsewhere. */
export function readFrom(other: Source): void {
  source = other;
}

/** The file at a path below the page, as an answer to a request. Throws what the source throws. */
export const fileAt: Source = (path, options) => source(path, options);
