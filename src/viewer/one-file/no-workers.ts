/** Stands for the addresses of workers in a page of one file, whose policy allows no script from elsewhere. */

/** Null: maps are drawn in the thread of the page. */
export const mapWorkerAddress = null;
