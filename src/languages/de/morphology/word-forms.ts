/** What German endings tell of a word. */

import type { WordForms } from '../../word-forms.ts';

const SHORTEST_GENITIVE = 4;
const SHORTEST_ABSTRACT = 7;
const SHORTEST_AGENT = 8;

const ABSTRACT =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|nissen|ling|linge|lingen|chen|erei|ereien|anz|enz|enzen|ment|ments)$/;
const AGENT =
  /(?:(?:er|ist|or|eur|ör|loge?|graf|ent|ant)in(?:nen)?|(?:\p{L}{3}ist|ologe|ograf)(?:en)?|frau|herr)$/u;

const withoutS = (name: string): string =>
  name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;

export const wordForms: WordForms = {
  withoutGenitive: (name) => (name.length < SHORTEST_GENITIVE ? name : withoutS(name)),
  withoutEnding: withoutS,
  looksGenitive: (name) => /[^s]s$/.test(name),
  looksAdjective: (word) => /sche[mnrs]?$/.test(word),
  isAgentNoun: (word) => word.length >= SHORTEST_AGENT && AGENT.test(word),
  isAbstractNoun: (word) => word.length >= SHORTEST_ABSTRACT && ABSTRACT.test(word),
  isInfinitive: (word) => word.endsWith('en'),
};
