/** Texts of the changes, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { n, s, z } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const en = {
  title: 'What has changed',
  intro: 'Compared with the graph before the last build that changed anything.',
  looking: 'Looking …',
  lacking: 'This graph was published without the file that says what changed.',
  other: 'The file that says what changed tells of another graph. Load the page again.',
  none: 'Nothing has changed: this is the first graph, or the last build gave the same one.',
  articles: (added: number, gone: number) =>
    [added > 0 && `${n(added)} new article${s(added)}`, gone > 0 && `${n(gone)} article${s(gone)} gone`]
      .filter(Boolean)
      .join(', '),
  joined: 'Joined',
  actors: {
    added: 'New actors',
    gone: 'Actors that are gone',
    stronger: 'Actors named more',
    weaker: 'Actors named less',
  },
  links: {
    added: 'New links',
    gone: 'Links that are gone',
    stronger: 'Stronger links',
    weaker: 'Weaker links',
  },
  ofActor: (from: number, to: number) => counted(from, to, n, 'article', 'articles'),
  ofLink: (from: number, to: number) => counted(from, to, n, 'sentence', 'sentences'),
  because: 'Articles:',
  more: (count: number) => `and ${n(count)} more`,
};

const de: typeof en = {
  title: 'Was sich geändert hat',
  intro: 'Verglichen mit dem Netz vor dem letzten Lauf, der etwas geändert hat.',
  looking: 'Sieht nach …',
  lacking: 'Dieses Netz ist ohne die Datei veröffentlicht, die sagt, was sich geändert hat.',
  other: 'Die Datei, die sagt, was sich geändert hat, gehört zu einem anderen Netz. Laden Sie die Seite neu.',
  none: 'Nichts hat sich geändert: Das ist das erste Netz, oder der letzte Lauf ergab dasselbe.',
  articles: (added, gone) =>
    [
      added > 0 && `${z(added)} ${added === 1 ? 'neuer' : 'neue'} Artikel`,
      gone > 0 && `${z(gone)} Artikel nicht mehr da`,
    ]
      .filter(Boolean)
      .join(', '),
  joined: 'Zusammengelegt',
  actors: {
    added: 'Neue Akteure',
    gone: 'Akteure, die nicht mehr da sind',
    stronger: 'Öfter genannte Akteure',
    weaker: 'Seltener genannte Akteure',
  },
  links: {
    added: 'Neue Verbindungen',
    gone: 'Verbindungen, die nicht mehr da sind',
    stronger: 'Stärkere Verbindungen',
    weaker: 'Schwächere Verbindungen',
  },
  ofActor: (from, to) => counted(from, to, z, 'Artikel', 'Artikel'),
  ofLink: (from, to) => counted(from, to, z, 'Satz', 'Sätze'),
  because: 'Artikel:',
  more: (count) => `und ${z(count)} weitere`,
};

/** `3 → 5 articles`; where one side has nothing, the other alone. */
function counted(
  from: number,
  to: number,
  write: (count: number) => string,
  one: string,
  many: string,
): string {
  const last = to === 0 ? from : to;
  const counts = from === 0 || to === 0 ? write(last) : `${write(from)} → ${write(to)}`;
  return `${counts} ${last === 1 ? one : many}`;
}

const WORDS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };
/** In the language that is chosen; loaded with the dialog. */
export const changeTexts = computed(() => WORDS[language.value]);
