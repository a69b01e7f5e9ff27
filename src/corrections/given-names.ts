/** Puts names that somebody has given, in corrections or in lists of their own, among those that were found. */
import type { Article, Found, Kind, Mention, RowId, Span } from '../model.ts';
import { type Effects, reasoned } from './effects.ts';
import { type Decided, evidenceOf } from './evidence.ts';

/** A name that somebody has given, at its place in an article. */
export interface GivenName extends Span {
  readonly name: string;
  readonly kind: Kind;
  /** Lacks where nothing lists the name. */
  readonly row: RowId | undefined;
  /** Who says so. */
  readonly said: Decided;
}

/** The longer name in which a given one stands, which then counts. */
export const longerAround = ({ start, end }: Span, mentions: readonly Mention[]): Mention | undefined =>
  mentions.find((one) => one.start <= start && end <= one.end && one.end - one.start > end - start);

/** The mentions with the given names in the place of all that they overlap; a longer name around one stays. */
export function withNames(
  { text }: Article,
  found: Found,
  given: readonly GivenName[],
  effects: Effects,
): Found {
  if (given.length === 0) return found;
  const { mentions, sentences } = found;
  const free = given.filter((one) => longerAround(one, mentions) === undefined);
  const overlapped = (one: Mention) => free.some(({ start, end }) => one.start < end && start < one.end);
  const named = free.map(({ start, end, name, kind, row, said }): Mention => {
    const before = mentions.find((one) => one.start < end && start < one.end);
    const sentence = sentences.findIndex((span) => span.start <= start && start < span.end);
    const mention: Mention = {
      start,
      end,
      kind,
      form: 'name',
      text: text.slice(start, end),
      name,
      row,
      sentence: Math.max(0, before?.sentence ?? sentence),
      ...(before?.credit && { credit: true }),
      evidence: [evidenceOf(said, 'mention')],
    };
    return reasoned(mention, said, before, effects);
  });
  return {
    ...found,
    mentions: [...mentions.filter((one) => !overlapped(one)), ...named].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
  };
}
