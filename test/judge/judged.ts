/** Judgements for tests. */
import type { Judgement } from '../../src/judge/judgement.ts';

/** A judgement about *Bagdad* in an article. */
export const judged = (verdict: string, more: Partial<Judgement> = {}): Judgement => ({
  article: 'de/a',
  hash: '00ff',
  start: 10,
  end: 16,
  name: 'Bagdad',
  kind: 'place',
  actor: 'e:cities/bagdad',
  verdict,
  ...more,
});

/** Another place of the same actor. */
export const ELSEWHERE = { article: 'de/b', hash: '11ee', start: 3, end: 9, name: 'Bagdad' };
