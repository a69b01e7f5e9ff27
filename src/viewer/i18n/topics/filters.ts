/** Texts of filters and legend. */
import { n, z } from '../numbers.ts';

const en = {
  only: 'only',
  onlyKind: (kind: string) => `Show only ${kind.toLowerCase()}`,
  filters: 'Filters',
  legend: 'Who is shown',
  countOf: (shown: number, all: number) => (shown === all ? n(all) : `${n(shown)}/${n(all)}`),
  actorsShown: (shown: number, all: number) => `${n(shown)} of ${n(all)} actors`,
  linksShown: (shown: number, all: number) => `${n(shown)} of ${n(all)} links`,
  budget: 'Strongest actors',
  minimum: (count: number) =>
    count === 1 ? 'Links with any shared sentence' : `Links with at least ${n(count)} shared sentences`,
  minimumShort: 'Shared sentences from',
  detail: 'Level of detail',
  detailSteps: ['skeleton', 'few', 'some', 'many', 'more', 'all'],
  groups: 'Groups',
  groupsNote: 'Actors that often occur together stand close together. Position stresses groups.',
  groupOnly: (label: string) => `Show only the group ${label}`,
  reset: 'Reset view',
  nothingPasses: 'No actor passes the filters.',
};

const de: typeof en = {
  only: 'nur',
  onlyKind: (kind) => `Nur ${kind} zeigen`,
  filters: 'Filter',
  legend: 'Wer gezeigt wird',
  countOf: (shown, all) => (shown === all ? z(all) : `${z(shown)}/${z(all)}`),
  actorsShown: (shown, all) => `${z(shown)} von ${z(all)} Akteuren`,
  linksShown: (shown, all) => `${z(shown)} von ${z(all)} Verbindungen`,
  budget: 'Stärkste Akteure',
  minimum: (count) =>
    count === 1 ? 'Verbindungen ab einem gemeinsamen Satz' : `Verbindungen ab ${z(count)} gemeinsamen Sätzen`,
  minimumShort: 'Gemeinsame Sätze ab',
  detail: 'Detailgrad',
  detailSteps: ['Gerüst', 'wenige', 'einige', 'viele', 'mehr', 'alle'],
  groups: 'Gruppen',
  groupsNote: 'Wer oft zusammen vorkommt, steht beieinander. Die Lage betont die Gruppen.',
  groupOnly: (label) => `Nur die Gruppe ${label} zeigen`,
  reset: 'Ansicht zurücksetzen',
  nothingPasses: 'Kein Akteur kommt durch die Filter.',
};

export const filters = { en, de };
