/** Stands for the formats of articles in a page of one file, which takes no articles: they come with packages that unpack them. */

export const endings: readonly string[] = [];
