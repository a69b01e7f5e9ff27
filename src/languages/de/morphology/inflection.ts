/**
 * Marked German names -> all forms that print shows.
 * `Islamischer|A Staat|N:m` gives Islamischer/Islamische/Islamischen/Islamischem Staat, Staats, Staates.
 */
import { keysOf } from '../../../base/keyed.ts';

type Gender = 'm' | 'f' | 'n' | 'pl';

/** Strong, weak and mixed endings together, by gender and number. */
const ADJECTIVE_ENDINGS: Readonly<Record<Gender, readonly string[]>> = {
  m: ['er', 'e', 'en', 'em'],
  f: ['e', 'en', 'er'],
  n: ['es', 'e', 'en', 'em'],
  pl: ['e', 'en', 'er'],
};

const GENDERS = keysOf(ADJECTIVE_ENDINGS);

/** The marks of the lists: an adjective, and a noun with its gender or number. */
export const marks = ['|A', '|N:m', '|N:f', '|N:n', '|N:pl'] as const;

const SLOT = /\|(?:A|N:(m|f|n|pl))/;
const ENDING = /(?:er|es|en|em|e)$/;

/**
 * The name as it is printed, without the marks that say how its words are inflected.
 * @example
 * unmarked('Islamischer|A Staat|N:m') // 'Islamischer Staat'
 */
export const unmarked = (name: string): string => name.replace(new RegExp(SLOT, 'g'), '');

/**
 * All forms of a marked name, its citation form first. A name without marks has one form.
 * @example
 * inflect('Islamischer|A Staat|N:m') // ['Islamischer Staat', 'Islamische Staat', 'Islamischen Staat', 'Islamischen Staats', 'Islamischen Staates', 'Islamischem Staat']
 */
export function inflect(marked: string): readonly string[] {
  const stated = /\|N:(m|f|n|pl)/.exec(marked)?.[1];
  const gender = GENDERS.find((one) => one === stated);
  if (!gender) return marked.endsWith('|A') ? nominalised(marked) : [unmarked(marked)];
  const endings = ADJECTIVE_ENDINGS[gender];
  const forms = new Set([unmarked(marked)]);
  const words = marked.split(' ');
  for (const ending of endings) {
    const agreeing = words.map((word) =>
      word.endsWith('|A') ? word.slice(0, -2).replace(ENDING, '') + ending : word,
    );
    for (const form of withNoun(agreeing, gender, ending)) forms.add(form);
  }
  return [...forms];
}

/** A name that ends in its adjective: `Thüringer Allgemeine`, of the `Thüringer Allgemeinen`. */
const nominalised = (marked: string): readonly string[] => [
  unmarked(marked),
  `${unmarked(marked).replace(ENDING, '')}en`,
];

/** The genitive of a masculine or neuter noun goes with the weak ending, the dative plural with -en. */
function withNoun(words: readonly string[], gender: Gender, ending: string): readonly string[] {
  const at = words.findIndex((word) => SLOT.test(word));
  const noun = unmarked(words[at] ?? '');
  const put = (form: string): string => words.map((word, i) => (i === at ? form : word)).join(' ');
  const forms = [put(noun)];
  if ((gender === 'm' || gender === 'n') && ending === 'en') forms.push(...genitives(noun).map(put));
  if (gender === 'pl' && ending === 'en' && /[^ns]$/.test(noun)) forms.push(put(`${noun}n`));
  return forms;
}

function genitives(noun: string): readonly string[] {
  if (/(?:s|ß|x|z)$/.test(noun)) return [`${noun}es`];
  return /(?:[aeiou]|el|er|en)$/.test(noun) ? [`${noun}s`] : [`${noun}s`, `${noun}es`];
}
