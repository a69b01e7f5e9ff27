/** Paths of files as the SQL of the embedded engine wants them. */

/** A path within quotes. */
export const quoted = (path: string): string => path.replaceAll("'", "''");

/** The pattern that matches this path alone: the engine reads all that a pattern matches. */
export const asPattern = (path: string): string => path.replace(/[[*?]/gu, '[$&]');
