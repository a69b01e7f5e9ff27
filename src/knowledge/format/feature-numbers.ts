/** Numbers of features: every template has an interval of its own, in which the parts of a value are the digits of one number. */

/** What a part of a feature may be, by name. */
export interface Alphabet {
  readonly names: readonly string[];
  /** How many names there may be. */
  readonly room: number;
}

/** A kind of feature: its name and the alphabet of each of its parts. */
export interface Template {
  readonly name: string;
  readonly parts: readonly Alphabet[];
}

/** A template with its interval: `first`, and `size` numbers. */
export interface NumberedTemplate extends Template {
  readonly first: number;
  readonly size: number;
}

const MOST_NUMBERS = 2 ** 31;

/** Gives each template its interval, those with few features first. Throws a sentence when they need more than 31 bits. */
export function numberTemplates(templates: readonly Template[]): readonly NumberedTemplate[] {
  let first = 0;
  const numbered = templates
    .map((template) => ({ ...template, size: template.parts.reduce((size, { room }) => size * room, 1) }))
    .sort((a, b) => a.size - b.size)
    .map((template) => {
      first += template.size;
      return { ...template, first: first - template.size };
    });
  if (first > MOST_NUMBERS)
    throw new Error(
      `The templates of features need ${first} numbers, but there are ${MOST_NUMBERS}: join fewer parts in one template, or drop names of an alphabet.`,
    );
  return numbered;
}

/** The template in whose interval a feature lies. */
export function templateOf(
  templates: readonly NumberedTemplate[],
  feature: number,
): NumberedTemplate | undefined {
  return templates.find(({ first, size }) => feature >= first && feature < first + size);
}

/** The number of a feature from the codes of its parts. */
export const featureOf = ({ first, parts }: NumberedTemplate, codes: readonly number[]): number =>
  first + parts.reduce((value, { room }, i) => value * room + (codes[i] ?? 0), 0);

/** The codes of a feature's parts. */
export function codesOf({ first, parts }: NumberedTemplate, feature: number): readonly number[] {
  let rest = feature - first;
  return parts.reduceRight<number[]>((codes, { room }) => {
    codes.unshift(rest % room);
    rest = Math.floor(rest / room);
    return codes;
  }, []);
}
