/** Texts of kinds, and numbers of sentences. */
import type { Kind } from '../../../model.ts';
import { n, s, z } from '../numbers.ts';

const en = {
  kinds: { person: 'People', organization: 'Organizations', place: 'Places' } satisfies Record<Kind, string>,
  kind: { person: 'Person', organization: 'Organization', place: 'Place' } satisfies Record<Kind, string>,
  sentences: (count: number) => `${n(count)} sentence${s(count)}`,
};

const de: typeof en = {
  kinds: { person: 'Personen', organization: 'Organisationen', place: 'Orte' },
  kind: { person: 'Person', organization: 'Organisation', place: 'Ort' },
  sentences: (count) => `${z(count)} ${count === 1 ? 'Satz' : 'Sätze'}`,
};

/** Shared by all panels, so that a kind is called the same everywhere. */
export const names = { en, de };
