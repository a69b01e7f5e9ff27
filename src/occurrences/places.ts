/** Writes the columns of places, one place after the other. */
import { createColumn } from '../base/column.ts';
import { keyed } from '../base/keyed.ts';
import type { Occurrences } from './occurrences.ts';

const OF_MEMBERS = ['members', 'mentions', 'confidence', 'facet'] as const;
const OF_PLACES = ['sentence', 'paragraph', 'recurs'] as const;

/** Whom places name: as `Occurrences` has it. */
export type Members = Pick<Occurrences, 'named' | (typeof OF_MEMBERS)[number]>;
/** The places of articles, with whom they name. */
export type Places = Members & Pick<Occurrences, 'first' | (typeof OF_PLACES)[number]>;

/** Takes whom places name. */
export interface MembersWriter {
  /** Adds an actor to the place that is open; numbers as the columns of `Occurrences` have them. */
  readonly add: (actor: number, mentions: number, confidence: number, facet: number) => void;
  /** Ends the place; the next one is open. */
  readonly end: () => void;
  readonly finish: () => Members;
}

/**
 * Columns without places.
 * @example
 * const members = createMembers();
 * members.add(7, 2, 95, 0);
 * members.end();
 * [...members.finish().named] // [0, 1]
 */
export function createMembers(): MembersWriter {
  const columns = keyed(OF_MEMBERS, createColumn);
  const named = createColumn();
  named.push(0);
  return {
    add: (actor, mentions, confidence, facet) => {
      columns.members.push(actor);
      columns.mentions.push(mentions);
      columns.confidence.push(confidence);
      columns.facet.push(facet);
    },
    end: () => named.push(columns.members.length()),
    finish: () => ({ named: named.finish(), ...keyed(OF_MEMBERS, (name) => columns[name].finish()) }),
  };
}

/** Takes articles with their places, and whom these name. */
export interface PlacesWriter {
  readonly add: MembersWriter['add'];
  /** Ends a place, which is a sentence of the article that is open. */
  readonly endPlace: (sentence: number, paragraph: number, recurs: number) => void;
  /** Ends the article; the next one is open. */
  readonly endArticle: () => void;
  readonly finish: () => Places;
}

/**
 * Columns without articles.
 * @example
 * const places = createPlaces();
 * places.add(7, 2, 95, 0);
 * places.endPlace(3, 1, 0);
 * places.endArticle();
 * [...places.finish().first] // [0, 1]
 */
export function createPlaces(): PlacesWriter {
  const members = createMembers();
  const columns = keyed(OF_PLACES, createColumn);
  const first = createColumn();
  first.push(0);
  return {
    add: members.add,
    endPlace: (sentence, paragraph, recurs) => {
      columns.sentence.push(sentence);
      columns.paragraph.push(paragraph);
      columns.recurs.push(recurs);
      members.end();
    },
    endArticle: () => first.push(columns.sentence.length()),
    finish: () => ({
      first: first.finish(),
      ...keyed(OF_PLACES, (name) => columns[name].finish()),
      ...members.finish(),
    }),
  };
}
