/** From when on drawing a map takes long. */

/** With more actors than this whoever waits is told how far it is, and sees the map before it is done. */
export const MANY = 1500;
