/** The Games, and the towns of their name. */
import type { Proviso } from '../../provisos.ts';

const TOWN = /Washington|Griechenland|griechisch|Peloponnes|[Aa]ntik|Seattle|Zeus/u;

/** `bei Olympia starten`, but not `in Olympia, der Hauptstadt von Washington`. */
export const olympia: Proviso = {
  id: 'de/olympia',
  because: {
    en: 'Without a sign of Greece or of Washington the Games are meant.',
    de: 'Ohne ein Zeichen für Griechenland oder Washington sind die Spiele gemeint.',
  },
  word: /^Olympias?$/u,
  meant: [{ before: /(?<!\p{L})(?:Hauptstadt|[Ii]m antiken|Stadt) $/u }],
  unmeant: [{ before: /(?<!\p{L})(?:[Bb]ei|[Ff]ür|[Vv]or|EM,|WM,|WM und|EM und) $/u }],
  otherwise: { sentence: TOWN, article: TOWN },
  examples: [
    'In Washington wurde in der Hauptstadt [Olympia] gewählt.',
    'Die Stadt [Olympia] liegt in Washington.',
  ],
  notIn: ['Sie will bei Olympia starten.', 'Nach der EM und vor Olympia wird trainiert.'],
};
