/** Article -> mentions, and what is said of them. The step reads from top to bottom: analyse, score, best segmentation, mentions, derived forms, relations. */

import { detectLanguage } from '../languages/detect.ts';
import { undetermined } from '../languages/undetermined.ts';
import type { Article, Found, Mention, Relation } from '../model.ts';
import { type CleanText, cleaned } from '../text/clean.ts';
import { type Analysis, analyse, spanOf } from './analysis.ts';
import { markCredits } from './credits.ts';
import { type DecodedSentence, decodeSentences } from './decode.ts';
import { deriveMentions } from './derived/index.ts';
import type { Knowledge, LanguageKnowledge } from './knowledge.ts';
import { withoutLone } from './lone.ts';
import { nameMentions } from './mentions.ts';
import { withoutUnmeant } from './provisos.ts';
import { relationsOf } from './relations.ts';

export { type Knowledge, openKnowledge, type Packs } from './knowledge.ts';
export { isOrdinaryWord } from './ordinary.ts';

/** What a text is said to be in when nobody states it and no known language fits: the code for an undetermined language. */
const codeOf = ({ language, text }: Article, { languages }: Knowledge): string =>
  language ?? (detectLanguage(text, languages) ?? undetermined).code;

/**
 * Finds the names in one article. Pure: the same article and knowledge give the same mentions, in text order.
 * Words are looked up in clean print; offsets are those of the text as it is given.
 * @example
 * const knowledge = openKnowledge((name) => readFileSync(`dist/knowledge/${name}.bin`), [german]);
 * const { mentions } = find({ id: 'a', text: 'Am Montag kam Angela Merkel.' }, knowledge);
 * mentions.map(({ start, end, name, kind }) => [start, end, name, kind]) // [[14, 27, 'Angela Merkel', 'person']]
 */
export function find(article: Article, knowledge: Knowledge): Found {
  const code = codeOf(article, knowledge);
  const language = knowledge.of(code);
  const clean = cleaned(article.text, language.halves);
  const found = findIn({ ...article, text: clean?.text ?? article.text }, code, language, knowledge);
  return clean ? inOrigin(found, article.text, clean.origin) : found;
}

/** What was found in clean print, in the text as it was given. */
const inOrigin = (found: Found, text: string, origin: CleanText['origin']): Found => ({
  ...found,
  sentences: found.sentences.map(origin),
  mentions: found.mentions.map((mention) => {
    const { start, end } = origin(mention);
    return { ...mention, start, end, text: text.slice(start, end) };
  }),
  ...(found.relations && { relations: found.relations.map((one) => relationInOrigin(one, origin)) }),
});

const relationInOrigin = (relation: Relation, origin: CleanText['origin']): Relation => ({
  ...relation,
  ...origin(relation),
  from: startIn(relation.from, origin),
  ...(relation.to !== undefined && { to: startIn(relation.to, origin) }),
  ...(relation.cue && { cue: origin(relation.cue) }),
});

/** Where a mention that begins at a place begins in the text as it was given. */
const startIn = (start: number, origin: CleanText['origin']): number =>
  origin({ start, end: start + 1 }).start;

function findIn(
  { id: article, text, date }: Article,
  code: string,
  language: LanguageKnowledge,
  knowledge: Knowledge,
): Found {
  const analysis = analyse(text, language, knowledge.gazetteer);
  const decoded = decodeSentences(analysis, language, knowledge.gazetteer);
  const mentions = mentionsOf(text, analysis, decoded, language, knowledge);
  const relations = relationsOf(text, analysis, mentions, language.relate, date);
  return {
    article,
    language: code,
    sentences: sentenceSpans(analysis),
    mentions,
    ...(relations.length > 0 && { relations }),
  };
}

function mentionsOf(
  text: string,
  analysis: Analysis,
  decoded: readonly DecodedSentence[],
  language: LanguageKnowledge,
  { gazetteer, creditsOf }: Knowledge,
): readonly Mention[] {
  const names = nameMentions(text, analysis, decoded, language, gazetteer);
  const derived = deriveMentions(text, analysis, names, language, gazetteer);
  const all =
    derived.length === 0 ? names : [...names, ...derived].sort((a, b) => a.start - b.start || b.end - a.end);
  const sentences = sentenceSpans(analysis);
  const meant = withoutUnmeant(all, text, sentences, language.language.provisos);
  return markCredits(withoutLone(meant, sentences.length), creditsOf(text));
}

const sentenceSpans = (analysis: Analysis): Found['sentences'] =>
  analysis.sentences.map(({ profiles }, s) => spanOf(analysis, s, { start: 0, end: profiles.length }));
