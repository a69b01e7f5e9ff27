/** Stands for adding articles in a page of one file, which has no lists to find names with. */

/** Nothing: no article was added. */
export const AddedList = (): null => null;

/** Shows nothing again. */
export const restore = async (): Promise<void> => {};
