/** What must hold for anything found in any text. */
import { expect } from 'vitest';
import { FORMS, type Found, KINDS } from '../../src/model.ts';

/** Fails when a mention does not slice its text, stands in the wrong sentence, overlaps another, or comes without reasons. */
export function expectSound(text: string, { sentences, mentions }: Found): void {
  let after = 0;
  for (const { start, end } of sentences) {
    expect(start).toBeGreaterThanOrEqual(after);
    expect(end).toBeGreaterThan(start);
    after = end;
  }
  expect(after).toBeLessThanOrEqual(text.length);
  let taken = 0;
  for (const mention of mentions) {
    const sentence = sentences[mention.sentence];
    expect(mention.text).toBe(text.slice(mention.start, mention.end));
    expect(mention.start).toBeGreaterThanOrEqual(
      Math.max(taken, sentence?.start ?? Number.POSITIVE_INFINITY),
    );
    expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? 0);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.name).not.toBe('');
    expect(KINDS).toContain(mention.kind);
    expect(FORMS).toContain(mention.form);
    expect(mention.evidence.length).toBeGreaterThan(0);
    for (const { id, weight } of mention.evidence) {
      expect(id).not.toBe('');
      expect(Number.isInteger(weight)).toBe(true);
    }
    if (mention.runnerUp) expect(mention.runnerUp.margin).toBeGreaterThanOrEqual(0);
    taken = mention.end;
  }
}
