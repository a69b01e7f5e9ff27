/** A common noun, by its ending: `Finanzmarktstabilisierung`, `COVID-Impfungen`. */
import { isOneWord, nobodyFinder } from '../nobody.ts';
import type { Corpus, SeenActor } from '../seen.ts';

const LIKELY = 0.85;
/** Bodies are called by such nouns as well. */
const OF_BODY = 0.4;

/** Compounds of several nouns, which German makes anew every day, are the usual case. */
export const commonNoun = nobodyFinder({
  id: 'common-noun',
  title: { en: 'common noun', de: 'gewöhnliches Hauptwort' },
  because: {
    en: 'By its ending it is a common noun, and no list has it.',
    de: 'Seiner Endung nach ist es ein gewöhnliches Hauptwort, und keine Liste hat es.',
  },
  examples: [['COVID-Impfungen (place) 40'], ['Finanzmarktstabilisierung (organization) 40']],
  notIn: [['Walpertskirchen (place) 95', 'Bundeszentrale für Verbraucherbildung (organization) 40']],
  doubtOf: (actor, corpus) => {
    if (actor.row !== '' || actor.sure > LIKELY || !isNoun(actor, corpus)) return undefined;
    const isOther = isOneWord(actor) || actor.kind !== 'organization';
    return isOther ? 1.1 - 0.6 * actor.sure : OF_BODY;
  },
});

/** Whether the one word, or what stands behind the last hyphen, is a noun by its ending. */
function isNoun({ label }: SeenActor, { languages }: Corpus): boolean {
  if (!/^[\p{L}\p{M}-]+$/u.test(label)) return false;
  const last = label.slice(label.lastIndexOf('-') + 1);
  return languages.some(
    ({ wordForms: { isAbstractNoun, isAgentNoun } }) => isAbstractNoun(last) || isAgentNoun(last),
  );
}
