/**
 * `Wondras Rücktritt`: a genitive that find has kept as a name, since lists have a name of that form. Where the article names somebody
 * without the ending, and nobody in full with it, it is the genitive of that name. The other way about, a name that find has taken for a
 * genitive is none where the article has somebody of that whole name, and nobody without the ending: `Ute Wondras, Autorin … Wondras Buch`.
 */
import type { Found, Mention } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import { isGivenName, isPerson, surnameIn } from './couples.ts';
import type { LinkKnowledge } from './knowledge.ts';

/** The mentions of an article, with the names of such genitives in the nominative. */
export function inNominative(found: Found, knowledge: LinkKnowledge): readonly Mention[] {
  return withoutEndings(withWholeNames(found, knowledge), found.language, knowledge);
}

/** The mentions of an article, with names whole that end like a genitive, where find has taken them for one. */
function withWholeNames({ mentions, language }: Found, knowledge: LinkKnowledge): readonly Mention[] {
  const isCut = ({ text, name, row, kind }: Mention): boolean =>
    row === undefined &&
    kind === 'person' &&
    text !== name &&
    knowledge.withoutGenitive(language, text) === name;
  if (!mentions.some(isCut)) return mentions;
  const whole = mentions.filter((one) => isPerson(one) && one.text === one.name);
  const printed = new Set(whole.flatMap((one) => [foldWords(one.name), ...surnamesOf(one, knowledge)]));
  return mentions.map((mention) => {
    const [cut, full] = [foldWords(mention.name), foldWords(mention.text)];
    const isWhole = isCut(mention) && printed.has(full) && !printed.has(cut);
    return isWhole ? { ...mention, name: mention.text } : mention;
  });
}

function withoutEndings(
  mentions: readonly Mention[],
  language: string,
  knowledge: LinkKnowledge,
): readonly Mention[] {
  const doubtful = new Map<Mention, string>();
  for (const mention of mentions) {
    const name = nominativeOf(mention, language, knowledge);
    if (name !== undefined) doubtful.set(mention, name);
  }
  if (doubtful.size === 0) return mentions;
  const surnames = new Set(mentions.flatMap((one) => surnamesOf(one, knowledge)));
  const called = new Set(mentions.filter(isPerson).map(({ name }) => foldWords(name)));
  return mentions.map((mention) => {
    const name = doubtful.get(mention);
    if (name === undefined || surnames.has(foldWords(mention.name))) return mention;
    const isBorne = surnames.has(foldWords(name));
    const isCalled = called.has(foldWords(name)) && !knowledge.isNamePart(mention.name, 'surname');
    return isBorne || isCalled ? { ...mention, name } : mention;
  });
}

/** What a name of one word that no list has is without the ending of a genitive; nothing where it has none, or is a given name. */
function nominativeOf(mention: Mention, language: string, knowledge: LinkKnowledge): string | undefined {
  const { name, row } = mention;
  if (row !== undefined || !isPerson(mention) || name.includes(' ')) return undefined;
  if (isGivenName(mention, knowledge)) return undefined;
  const without = knowledge.withoutGenitive(language, name);
  return without === name ? undefined : without;
}

/** The surname of a full name, folded. */
function surnamesOf(mention: Mention, knowledge: LinkKnowledge): readonly string[] {
  const surname = isPerson(mention) ? surnameIn(mention.name, knowledge) : undefined;
  return surname === undefined ? [] : [foldWords(surname)];
}
