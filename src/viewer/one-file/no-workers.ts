/** Stands for the addresses of workers in a page of one file, whose policy allows no script from elsewhere. */

export const mapWorkerAddress = null;
