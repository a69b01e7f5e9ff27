/** `NATO-Generalsekretär`, `Anti-IS-Kampf`, `US-led`: the longest known name before a hyphen. */

import { NAME_BITS, WORD_BITS } from '../../knowledge/classes.ts';
import { rowFlagBit } from '../../knowledge/flags.ts';
import { labelIn, type Row } from '../../model.ts';
import { type Derivation, type DerivationContext, type Derived, rowsNamed } from './derivation.ts';

const AMBIGUOUS = rowFlagBit('ambiguous');
const CLUB = rowFlagBit('club');
const TRUSTED = NAME_BITS.trusted;
const FIRST_NAME = NAME_BITS['first-name'];
const NOT_NAME = WORD_BITS['not-name'] | WORD_BITS.noun;
const LONGEST_WORD = 60;

/** The longest first, so that *Rolls-Royce-Triebwerk* gives *Rolls-Royce* and not *Rolls*. */
export const hyphenPart: Derivation = {
  id: 'part/before-hyphen',
  form: 'part',
  find: ({ profile, start }, context) => {
    const { text } = profile;
    if (!text.includes('-') || text.length > LONGEST_WORD) return undefined;
    const from = lengthOfPrefix(text, context);
    for (let at = text.lastIndexOf('-'); at > from; at = text.lastIndexOf('-', at - 1)) {
      const head = text.slice(from, at);
      const known = knownName(head, context);
      if (known) return { ...known, start: start + from, end: start + from + head.length };
    }
    return undefined;
  },
};

/** The length of a beginning that is not part of a name, with its hyphen. */
function lengthOfPrefix(text: string, { language }: DerivationContext): number {
  const hyphen = text.indexOf('-');
  return language.language.prefixes.has(text.slice(0, hyphen)) ? hyphen + 1 : 0;
}

/** What the article or a list knows under a name. */
function knownName(name: string, context: DerivationContext): Omit<Derived, 'start' | 'end'> | undefined {
  const { gazetteer, named, language } = context;
  const here = named.get(name);
  if (here)
    return {
      kind: here.kind,
      name: here.name,
      ...(here.row ? { row: here.row } : {}),
      by: { by: 'memory', id: 'named in this article' },
    };
  const rows = [...rowsNamed(gazetteer, gazetteer.words.find(name))];
  const plain = rows.filter((number) => (gazetteer.flagsOf(number) & AMBIGUOUS) === 0);
  for (const number of plain) {
    const row = gazetteer.row(number);
    if (row.kind === 'place' && (plain.length < rows.length || isOtherwiseKnown(name, context))) continue;
    if ((gazetteer.flagsOf(number) & CLUB) !== 0 && isUntold(name, row, context)) continue;
    return {
      kind: row.kind,
      name: labelIn(row.label, language.language.code),
      row: row.id,
      by: { by: 'gazetteer', id: row.id },
    };
  }
  return undefined;
}

/** Whether the name of a small place is rather a given name, or a word that is hardly ever one: `Peer-Review`, `Dax-Konzern`. */
function isOtherwiseKnown(name: string, { gazetteer, language }: DerivationContext): boolean {
  const classes = gazetteer.words.classesOf(name);
  if ((classes & TRUSTED) !== 0) return false;
  return (classes & FIRST_NAME) !== 0 || (language.words.classesOf(name) & NOT_NAME) !== 0;
}

/** Whether a short name of a club is all that an article has of it: `Roma-Beerdigung`. */
const isUntold = (name: string, { id, label }: Row, { named }: DerivationContext): boolean =>
  Object.values(label).every((own) => own !== name) && [...named.values()].every(({ row }) => row !== id);
