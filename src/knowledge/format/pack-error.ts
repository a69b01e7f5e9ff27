/** What is wrong with a pack: which file, where in it, and what to do. */

const REMEDY = 'Install the program again, or in a checkout run: npm run build';

/** Thrown when a pack cannot be used: the installation is broken, and nothing that it found would be right. */
export class PackError extends Error {
  /** The file, as far as whoever opened it knows: a path, an address or only a name. */
  readonly file: string;
  /** The part of the file that is wrong. */
  readonly place: string;
  readonly remedy = REMEDY;

  constructor(file: string, place: string, what: string) {
    super(`${file}: ${place} ${what}. ${REMEDY}`);
    this.name = 'PackError';
    this.file = file;
    this.place = place;
  }
}
