/** What a hyphen compound is within a name: `NATO-Generalsekretär`, `Müller-Lüdenscheidt`, `Al-Asad`. */

import type { Language } from '../../languages/language.ts';
import { isUpper } from '../../text/characters.ts';
import { articleLength } from './articles.ts';
import { has, isListed, N, W } from './classes.ts';
import type { Facts } from './facts.ts';
import { listedAs } from './listed.ts';
import type { Sources } from './sources.ts';
import type { WordSymbol } from './symbols.ts';

const PERSONAL = N.surname | N['first-name'];
const SHORTEST_COMPOUND = 7;

/** The symbol of a word with a hyphen, told by its halves. */
export function hyphenated({ text, names, lowerWords, hyphen }: Facts, sources: Sources): WordSymbol {
  const { gazetteer, words, language } = sources;
  const listed = listedAs(names);
  if (listed === 'organization' || listed === 'place') return listed;
  if (isListed(names)) return 'hyphen-name';
  if (articleLength(text, language.joinedArticles) > 0) return 'arabic-name';
  if (has(lowerWords, W.role)) return 'hyphen-role';
  const tail = text.slice(hyphen);
  const kind = byTail(tail, sources);
  if (kind) return kind;
  const head = text.slice(0, hyphen - 1);
  const ofTail = gazetteer.words.classesOf(tail);
  if (has(ofTail, PERSONAL) && has(gazetteer.words.classesOf(head), PERSONAL)) return 'hyphen-name';
  if (has(ofTail, N.place)) return 'hyphen-place';
  const { isNounForm, isCompound } = language.compounding;
  if (!isUpper(tail.charCodeAt(0)) || isNounForm(tail, words)) return 'hyphen-noun';
  return tail.length >= SHORTEST_COMPOUND && isCompound(tail, words) ? 'hyphen-noun' : 'hyphen-unknown';
}

/** What somebody does or a kind of body, by the last part. */
function byTail(tail: string, { words }: Sources): WordSymbol | undefined {
  const classes = words.classesOf(tail);
  const lower = tail.toLowerCase();
  if (has(classes, W.role) || words.tails['role-tail'].has(lower)) return 'hyphen-role';
  return has(classes, W['org-head']) || words.tails['org-tail'].has(lower) ? 'hyphen-org' : undefined;
}

/** Whether a compound may be a place by its halves: it ends in a kind of place or the name of one, or is called after somebody. *Willy-Brandt-Haus*. */
export function mayBePlace({ text, hyphen }: Facts, { gazetteer, words }: Sources): boolean {
  const tail = text.slice(hyphen);
  const [first = '', ...more] = text.split('-');
  return (
    has(words.classesOf(tail), W['place-head']) ||
    has(gazetteer.words.classesOf(tail), N['facility-head'] | N.place | N['rare-place']) ||
    (more.length > 1 && has(gazetteer.words.classesOf(first), N['first-name']))
  );
}

/** `Ohio-based`: parts what stands before it from what it is said of. */
export const isCompoundAdjective = (
  { hyphen, text }: Pick<Facts, 'hyphen' | 'text'>,
  { wordForms }: Pick<Language, 'wordForms'>,
): boolean => hyphen > 0 && wordForms.isCompoundAdjective(text);
