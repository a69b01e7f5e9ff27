/** Stands for the button of the trial in a page of one file, which has no packs to find names with. */

export const TryButton = (): null => null;
