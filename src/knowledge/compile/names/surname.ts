/** The surname in a person's full name. */

const PARTICLE =
  /^(?:von|van|vom|zu|zum|zur|de|del|della|der|den|di|da|dos|du|la|le|ten|ter|bin|ibn|ben|al|el)$/i;
const SUFFIX = /^(?:Jr\.?|Sr\.?|[IVX]+\.?)$/;

/** The surname of a full name with its particles: `Ursula von der Leyen` -> `von der Leyen`. */
export function surnameOf(fullName: string): string {
  const words = fullName.split(' ').filter((word) => !SUFFIX.test(word));
  if (words.length < 2) return fullName;
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && PARTICLE.test(word));
  return words.slice(particle > 0 ? particle : -1).join(' ');
}
