/** Closed word classes of English. */

import { smallWordsOf } from '../small-words.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Words that keep their full stop, without it. */
export const abbreviations: ReadonlySet<string> = new Set(
  words(`Mr Mrs Ms Dr Prof St Mt Ft Gen Col Maj Capt Lt Sgt Cmdr Adm Sen Rep Gov Pres Rev Hon Jr Sr Inc Corp Ltd Co Bros No vs etc e.g i.e
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd Vol pp ed eds approx dept est Brig Messrs Supt Det Insp Ph`),
);

/** Abbreviations that are such only before a number; elsewhere they are words. */
export const beforeNumber: ReadonlySet<string> = new Set(words('No'));

/** Words that open a sentence even behind an abbreviation. */
export const openers: ReadonlySet<string> = new Set(
  words(
    'The A In It Its He She They We But And On At This That There These His Her Their As For If When While After',
  ),
);

/** Frequent words that tell English from other languages; none that German has too, such as in, was and will. */
export const markers: ReadonlySet<string> = new Set(
  words(`the of and to is that for it as with be by on not he his but at are this have from or had they which one you were she there
  would their we been has when who more if out said what its about into than them can only other a after could should before against these two says`),
);

/** Words that tell what stands beside them. */
export const contexts = smallWordsOf({
  'article-nominative': 'the',
  indefinite: 'a an no',
  'possessive-pronoun': 'my your his her its our their',
  demonstrative: 'this that these those each every all many several both some any such',
  in: 'in',
  from: 'from',
  to: 'to',
  of: 'of',
  at: 'at',
  toward: 'toward towards into',
  with: 'with',
  for: 'for',
  against: 'against',
  about: 'about over around',
  by: 'by',
  around: 'near outside inside throughout across',
  on: 'on upon',
  under: 'under behind beside before after between among',
  'without-case': 'without since until despite during via per',
  according: 'according',
  and: 'and &',
  or: 'or nor',
  as: 'as like than',
  but: 'but yet',
  that: 'because if while although though whether when where',
  pronoun: 'he she it i we you they him them us me himself herself itself themselves',
  relative: 'who whom whose which',
  auxiliary: 'is are was were be been being has have had do does did am',
  modal: 'can could will would shall should may might must',
  adverb:
    'also not only still already very now then there here even just never again however meanwhile later earlier today yesterday',
  business:
    'share shares stake stakes stock subsidiary subsidiaries unit takeover acquisition merger buyout revenue revenues profit profits earnings customers clients rival rivals competitor competitors board loss losses dividend dividends shareholder shareholders investors sales employees workers staff headquarters',
  trade:
    'buys bought acquires acquired sells sold makes manufactures manufactured produces produced employs employed operates operated posts posted reports reported launches launched unveiled hires hired plans planned expects sues sued',
  day: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February September October November December',
  naming: 'named called nicknamed',
});

/** Fields of offices, and what stands before their nouns: `Trade` in *Trade Minister*, `Vice` in *Vice President*. */
export const portfolios: ReadonlySet<string> = new Set(
  words(`First Agriculture Agricultural Foreign Finance Financial Defence Defense Trade Energy Interior Home Labor Labour Health Education Transport Transportation
  Justice Environment Prime Commerce Economy Economic Economics Industry Industries Technology Culture Tourism Works Affairs Security Intelligence Press Cabinet
  Secretary Vice Deputy Assistant Under Chief Executive Managing Senior Acting Majority Minority Oil Petroleum Mines Mining Planning Housing Fisheries Sports Sport Budget Relations
  Communications Information Welfare Development Resources Aviation Shipping Farm Forestry Water Immigration Equality Equalities Prisons Schools Science
  Research Monetary Regional Rural Digital Climate Employment Pensions Universities Veterans Policing Borders Brexit`),
);
