/** Texts of what the page tells by itself. */
import { n, z } from '../numbers.ts';

const en = {
  live: 'live',
  liveHint: 'This page follows your articles.',
  dismiss: 'Dismiss',
  notices: 'Notices',
  withoutOccurrences: 'The page does without the file of occurrences.',
  unknownId: 'The link points to something that is not in this network.',
  dropped: (count: number) =>
    `${n(count)} entr${count === 1 ? 'y' : 'ies'} of graph.json make no sense and were left out.`,
};

const de: typeof en = {
  live: 'live',
  liveHint: 'Diese Seite folgt Ihren Artikeln.',
  dismiss: 'Ausblenden',
  notices: 'Meldungen',
  withoutOccurrences: 'Die Seite kommt ohne die Datei der Nennungen aus.',
  unknownId: 'Die Adresse zeigt auf etwas, das es in diesem Netz nicht gibt.',
  dropped: (count) =>
    `${z(count)} ${count === 1 ? 'Eintrag' : 'Einträge'} in graph.json ergeben keinen Sinn und fehlen hier.`,
};

/** What has gone wrong, or is new, with what a reader can do. */
export const notices = { en, de };
