/** What must hold for anything found in any text. */
import { expect } from 'vitest';
import { FORMS, type Found, KINDS, type Mention, type Span } from '../../src/model.ts';

function wrongSentences(text: string, sentences: readonly Span[]): readonly string[] {
  return sentences.flatMap(({ start, end }, s) => {
    const after = sentences[s - 1]?.end ?? 0;
    return start >= after && end > start && end <= text.length
      ? []
      : [`sentence ${start}–${end} is empty, outside the text or overlaps another`];
  });
}

function wrongMention(
  text: string,
  mention: Mention,
  sentence: Span | undefined,
  after: number,
): readonly string[] {
  const { start, end, evidence, runnerUp } = mention;
  const claims: readonly (readonly [holds: boolean, claim: string])[] = [
    [mention.text === text.slice(start, end), 'is its stretch of the text'],
    [end > start && start >= after, 'stands behind the mention before it'],
    [sentence !== undefined && start >= sentence.start && end <= sentence.end, 'lies in its sentence'],
    [mention.name !== '', 'has a name'],
    [KINDS.includes(mention.kind) && FORMS.includes(mention.form), 'has a kind and a form'],
    [
      evidence.length > 0 && evidence.every(({ id, weight }) => id !== '' && Number.isInteger(weight)),
      'has reasons with whole weights',
    ],
    [runnerUp === undefined || runnerUp.margin >= 0, 'beats its runner-up'],
  ];
  return claims
    .filter(([holds]) => !holds)
    .map(([, claim]) => `"${mention.text}" (${start}–${end}) ${claim}: no`);
}

/** Fails with a list of what does not hold. */
export function expectSound(text: string, { sentences, mentions }: Found): void {
  const wrong = mentions.flatMap((mention, i) =>
    wrongMention(text, mention, sentences[mention.sentence], mentions[i - 1]?.end ?? 0),
  );
  expect([...wrongSentences(text, sentences), ...wrong]).toEqual([]);
}
