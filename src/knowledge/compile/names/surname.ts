/** The surname in a person's full name. */

const SUFFIX = /^(?:Jr\.?|Sr\.?|[IVX]+\.?)$/;

/** Gives the surname of a full name with its particles: `Ursula von der Leyen` -> `von der Leyen`. */
export const surnameFinder =
  (isParticle: (word: string) => boolean) =>
  (fullName: string): string => {
    const words = fullName.split(' ').filter((word) => !SUFFIX.test(word));
    if (words.length < 2) return fullName;
    const start = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isParticle(word));
    return words.slice(start > 0 ? start : -1).join(' ');
  };
