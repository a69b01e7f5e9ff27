/** Stands for the button of the trial in a page of one file, which has no packs to find names with. */

/** Nothing: the page in one file carries no lists to find names with. */
export const TryButton = (): null => null;
