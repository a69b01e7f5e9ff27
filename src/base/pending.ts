/** How much of a stream is held until a part of it is complete: what is longer is reported, never cut in silence. */

/** In UTF-16 code units. */
export const MAX_PENDING = 64_000_000;
