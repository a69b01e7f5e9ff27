/** Words as hashes, so that sentences are compared without regard to case, blanks and punctuation. */
import { FNV_START, fnvStep, mix, secondStep } from '../base/hash.ts';
import type { Found, Mention, Span } from '../model.ts';

/** What identifies a sentence, and how long it is. */
export interface SentenceHash {
  /** 53 bits; equal for the same words in the same order. 0 without words. */
  readonly hash: number;
  readonly words: number;
}

const HIGH = 2 ** 21;
const LOW_BITS = 11;

/** Letters and digits, roughly: ASCII exactly, beyond it all but Latin-1 signs and general punctuation. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

/** The words of a text without what stands in credits: the same report has another dateline in another paper. */
export function hashOf(text: string, sentence: Span, credits: readonly Span[] = []): SentenceHash {
  let [high, low, words] = [FNV_START, 0, 0];
  const take = (part: string): void => {
    const lower = part.toLowerCase();
    let inside = false;
    for (let i = 0; i <= lower.length; i += 1) {
      const code = lower.charCodeAt(i);
      const letter = isLetter(code);
      if (!letter && !inside) continue;
      const unit = letter ? code : 0x20;
      high = fnvStep(high, unit);
      low = secondStep(low, unit);
      if (letter && !inside) words += 1;
      inside = letter;
    }
  };
  let at = sentence.start;
  for (const { start, end } of credits) {
    if (start < at || end > sentence.end) continue;
    take(text.slice(at, start));
    at = end;
  }
  take(text.slice(at, sentence.end));
  return words === 0 ? { hash: 0, words } : { hash: (high >>> 0) * HIGH + (mix(low) >>> LOW_BITS), words };
}

/** Sentences, and what of them stands in credits. */
interface Credited extends Pick<Found, 'sentences'> {
  readonly mentions: readonly Pick<Mention, 'start' | 'end' | 'sentence' | 'credit'>[];
}

/** The hash of each sentence of an article. */
export function sentenceHashes({ sentences, mentions }: Credited, text: string): readonly SentenceHash[] {
  const credits = mentions.filter(({ credit }) => credit);
  return sentences.map((sentence, i) => {
    const within = credits.filter((one) => one.sentence === i);
    return hashOf(text, sentence, within);
  });
}
