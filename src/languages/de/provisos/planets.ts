/** Planets, which nobody is, and the firms of their names. */
import type { Proviso } from '../../provisos.ts';

/** `auf dem Mars`, but not `bei Mars und Nestlé`. */
export const planets: Proviso = {
  id: 'de/planets',
  because: {
    en: 'With an article, or beside others of them, the planet is meant.',
    de: 'Mit Artikel oder neben anderen ist der Planet gemeint.',
  },
  word: /^(?:Jupiter|Mars|Merkur|Neptun|Uranus|Venus)$/u,
  meant: [],
  unmeant: [
    {
      before: /(?<!\p{L})(?:de[mnrs]|[Zz]u[mr]|[Vv]om|[Bb]eim|[Pp]laneten?|rote[nr]?) $/u,
      word: /^(?:Jupiter|Mars|Merkur|Neptun|Uranus)$/u,
    },
    { before: /(?<!\p{L})(?:[Dd]ie|der|zur|[Pp]laneten?) $/u, word: /^Venus$/u },
    { before: /(?<!\p{L})(?:Erde|Venus|Mars|Jupiter|Saturn|Mond)(?:,| und| oder| zum| bis) $/u },
    { after: /^(?:,| und| oder) (?:Erde|Venus|Mars|Jupiter|Saturn|Mond)(?!\p{L})/u },
  ],
  otherwise: 'meant',
  examples: ['Schokolade stellt [Mars] seit Jahren her.', 'Zu den Herstellern gehört auch [Mars].'],
  notIn: ['Auf dem Mars gab es einmal Wasser.', 'Der Flug zum Mars dauert Monate.'],
};
