/** Texts of kinds, forms and numbers of actors. */
import type { Form, Kind } from '../../../model.ts';
import { n, s, z } from '../numbers.ts';

const en = {
  kinds: { person: 'People', organization: 'Organizations', place: 'Places' } satisfies Record<Kind, string>,
  kind: { person: 'Person', organization: 'Organization', place: 'Place' } satisfies Record<Kind, string>,
  forms: {
    name: 'name',
    part: 'part of a word',
    demonym: 'as an adjective or a people',
    description: 'as a description',
  } satisfies Record<Form, string>,
  sentences: (count: number) => `${n(count)} sentence${s(count)}`,
  mentionsIn: (mentions: number, articles: number) =>
    `${n(mentions)} mention${s(mentions)} in ${n(articles)} article${s(articles)}`,
};

const de: typeof en = {
  kinds: { person: 'Personen', organization: 'Organisationen', place: 'Orte' },
  kind: { person: 'Person', organization: 'Organisation', place: 'Ort' },
  forms: {
    name: 'Name',
    part: 'Teil eines Wortes',
    demonym: 'als Adjektiv oder Volk',
    description: 'als Umschreibung',
  },
  sentences: (count) => `${z(count)} ${count === 1 ? 'Satz' : 'Sätze'}`,
  mentionsIn: (mentions, articles) =>
    `${z(mentions)} Nennung${mentions === 1 ? '' : 'en'} in ${z(articles)} Artikel${articles === 1 ? '' : 'n'}`,
};

/** Shared by all panels, so that a kind is called the same everywhere. */
export const names = { en, de };
