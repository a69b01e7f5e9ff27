/** Takes away mentions that are no more than words where they stand: *wir Linken*, *Bus und Bahn*, *auf Englisch*. */

import type { Beside, Proviso } from '../languages/provisos.ts';
import type { Mention, Span } from '../model.ts';

/** How far around a word its signs may stand, in UTF-16 code units. */
const NEAR = 90;

/** A mention that a proviso is about, with what stands beside it. */
interface Doubtful {
  readonly mention: Mention;
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

type Verdict = 'meant' | 'unmeant' | 'open';

/** The mentions without those of which a proviso of the language does not hold. */
export function withoutUnmeant(
  mentions: readonly Mention[],
  text: string,
  sentences: readonly Span[],
  provisos: readonly Proviso[],
): readonly Mention[] {
  const unmeant = new Set<Mention>();
  for (const proviso of provisos) {
    const doubtful = mentions
      .filter((one) => isAbout(proviso, one))
      .map((one) => inPlace(one, text, sentences));
    if (doubtful.length > 0) for (const one of unmeantOf(doubtful, text, proviso)) unmeant.add(one);
  }
  return unmeant.size === 0 ? mentions : mentions.filter((one) => !unmeant.has(one));
}

const isAbout = ({ word, form }: Proviso, mention: Mention): boolean =>
  (form === undefined || mention.form === form) && word.test(mention.text);

function inPlace(mention: Mention, text: string, sentences: readonly Span[]): Doubtful {
  const { start, end } = sentences[mention.sentence] ?? mention;
  return {
    mention,
    sentence: `${text.slice(start, mention.start)} ${text.slice(mention.end, end)}`,
    before: text.slice(Math.max(start, mention.start - NEAR), mention.start),
    after: text.slice(mention.end, Math.min(end, mention.end + NEAR)),
  };
}

const stands = ({ before, after, word }: Beside, at: Doubtful): boolean =>
  (before?.test(at.before) ?? true) &&
  (after?.test(at.after) ?? true) &&
  (word?.test(at.mention.text) ?? true);

function verdictOf(at: Doubtful, { meant, unmeant }: Proviso): Verdict {
  if (meant.some((sign) => stands(sign, at))) return 'meant';
  return unmeant.some((sign) => stands(sign, at)) ? 'unmeant' : 'open';
}

/** Whether a word without a sign beside it names the actor: its sentence says so, or most of the places with a sign do. */
function openIsMeant(
  { otherwise }: Proviso,
  verdicts: readonly Verdict[],
  text: string,
): (at: Doubtful) => boolean {
  if (otherwise === 'meant') return () => true;
  const count = (verdict: Verdict): number => verdicts.filter((own) => own === verdict).length;
  const told = count('meant') + (otherwise.article.test(text) ? 1 : 0);
  const isMeantHere = told > count('unmeant');
  return ({ sentence }) => isMeantHere || otherwise.sentence.test(sentence);
}

function unmeantOf(doubtful: readonly Doubtful[], text: string, proviso: Proviso): readonly Mention[] {
  const verdicts = doubtful.map((at) => verdictOf(at, proviso));
  const isMeant = openIsMeant(proviso, verdicts, text);
  return doubtful.flatMap((at, i) =>
    verdicts[i] === 'meant' || (verdicts[i] === 'open' && isMeant(at)) ? [] : [at.mention],
  );
}
