/** Stands for the formats of articles in a page of one file, which takes no articles: they come with packages that unpack them. */

/** None, so that the page offers no file to be chosen. */
export const endings: readonly string[] = [];
