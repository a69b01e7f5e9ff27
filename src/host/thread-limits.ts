/** The memory of threads that make many objects which live long. */

/** New objects fill so many megabytes before they are looked through: each look copies those that live on, and costs time. */
const YOUNG_MEGABYTES = 64;

/** The `resourceLimits` of a worker thread that builds or links. */
export const ROOM_FOR_NEW = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } as const;
