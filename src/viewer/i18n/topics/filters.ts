/** Texts of filters and legend. */
import { n, z } from '../numbers.ts';

const en = {
  only: 'only',
  onlyKind: (kind: string) => `Show only ${kind.toLowerCase()}`,
  filters: 'Filters',
  legend: 'Who is shown',
  countOf: (shown: number, all: number) => (shown === all ? n(all) : `${n(shown)}/${n(all)}`),
  actorsShown: (shown: number, all: number) => `${n(shown)} of ${n(all)} actors`,
  linksShown: (shown: number, all: number) =>
    shown === all ? `${n(all)} links` : `The strongest ${n(shown)} of ${n(all)} links`,
  leftOut: (count: number) => `${n(count)} without a link to them ${count === 1 ? 'is' : 'are'} not drawn`,
  mix: 'Mix of kinds',
  mixNote: 'The share of each kind where not all actors find room.',
  percent: (share: number) => `${n(share)}%`,
  budget: 'Strongest actors',
  minimum: (count: number) =>
    count === 1 ? 'Links with any shared sentence' : `Links with at least ${n(count)} shared sentences`,
  minimumShort: 'Shared sentences from',
  detail: 'Links drawn',
  detailSteps: ['skeleton', 'clear', 'more', 'many', 'dense', 'all'],
  groups: 'Groups',
  groupsNote:
    'Each coloured area is a group of actors that occur together more often than by chance. Nearness tells something inside an area, little across.',
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
  linksShown: (shown, all) =>
    shown === all ? `${z(all)} Verbindungen` : `Die stärksten ${z(shown)} von ${z(all)} Verbindungen`,
  leftOut: (count) => `${z(count)} ohne Verbindung zu ihnen ${count === 1 ? 'ist' : 'sind'} nicht gezeichnet`,
  mix: 'Mischung der Arten',
  mixNote: 'Der Anteil jeder Art, wo nicht alle Akteure Platz finden.',
  percent: (share) => `${z(share)} %`,
  budget: 'Stärkste Akteure',
  minimum: (count) =>
    count === 1 ? 'Verbindungen ab einem gemeinsamen Satz' : `Verbindungen ab ${z(count)} gemeinsamen Sätzen`,
  minimumShort: 'Gemeinsame Sätze ab',
  detail: 'Gezeichnete Verbindungen',
  detailSteps: ['Gerüst', 'klar', 'mehr', 'viele', 'dicht', 'alle'],
  groups: 'Gruppen',
  groupsNote:
    'Jede farbige Fläche ist eine Gruppe, die öfter zusammen vorkommt als der Zufall erwarten ließe. Nähe sagt etwas in einer Fläche, wenig darüber hinaus.',
  groupOnly: (label) => `Nur die Gruppe ${label} zeigen`,
  reset: 'Ansicht zurücksetzen',
  nothingPasses: 'Kein Akteur kommt durch die Filter.',
};

/** With the counts beside each kind, as `34/120` while some are hidden. */
export const filters = { en, de };
