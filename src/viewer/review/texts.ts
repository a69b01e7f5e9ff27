/** Texts of the review, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const en = {
  title: 'Review the actors',
  suggestions: 'Suggestions',
  judge: 'How good is it?',
  intro:
    'What looks wrong about the actors, what mends most first: two that may be one, one that may be two, one that may be none. One key decides.',
  looking: 'Looking through the actors …',
  lacking: 'Suggestions need the file occurrences.bin, which was not published with this graph.',
  sort: 'Kind',
  all: 'all',
  place: (at: number, all: number) => `${formatNumber(at, 'en')} of ${formatNumber(all, 'en')}`,
  toMend: (articles: number) =>
    articles === 1 ? '1 article to mend' : `${formatNumber(articles, 'en')} articles to mend`,
  articles: (count: number) => (count === 1 ? '1 article' : `${formatNumber(count, 'en')} articles`),
  asks: {
    twins: 'Are the two one actor?',
    merged: 'Are the two names one actor?',
    nobody: 'Is this an actor?',
  },
  contextMissing: 'No sentence could be fetched.',
  skip: 'skip',
  undo: 'undo',
  done: 'Nothing is left to decide.',
  decided: (count: number) =>
    count === 1 ? '1 decided in this sitting' : `${formatNumber(count, 'en')} decided in this sitting`,
  served: 'Decisions stand in corrections.yaml beside your articles; the build that follows shows them.',
  kept: 'This browser keeps your decisions, and shows them when you close this. Put the file beside the articles, and every build obeys it.',
  save: 'Save corrections.yaml',
  judgeIntro:
    'A random sample of the names, and of pairs that were taken for one actor. One key each says whether they are right; the share that is right holds for all your articles, within its interval.',
  judgeAsks: { mention: 'Is name, kind and actor right?', pair: 'Do both mean the same?' },
  taken: (label: string, kind: string) => `taken for ${label} (${kind})`,
  sample: 'The sample is judged. Another one:',
  another: 'Draw another sample',
  what: 'Precision',
  share: 'right',
  interval: '95 % (Wilson)',
  of: (right: number, all: number) => `${formatNumber(right, 'en')} of ${formatNumber(all, 'en')}`,
  saveJudged: 'Save judged.tsv',
  toCorrections: 'Correct what was wrong',
  corrected: (count: number) =>
    count === 1
      ? '1 wrong one is a correction now.'
      : `${formatNumber(count, 'en')} wrong ones are corrections now.`,
  judgedKept:
    'This browser keeps what you judge. Put judged.tsv beside the articles, and dramatis judge goes on from it.',
};

const de: typeof en = {
  title: 'Akteure durchsehen',
  suggestions: 'Vorschläge',
  judge: 'Wie gut ist es?',
  intro:
    'Was an den Akteuren falsch aussieht, das Wirksamste zuerst: zwei, die einer sein könnten, einer, der zwei sein könnte, einer, der keiner sein könnte. Eine Taste entscheidet.',
  looking: 'Die Akteure werden durchgesehen …',
  lacking: 'Vorschläge brauchen die Datei occurrences.bin, die mit diesem Netz nicht veröffentlicht wurde.',
  sort: 'Art',
  all: 'alle',
  place: (at, all) => `${formatNumber(at, 'de')} von ${formatNumber(all, 'de')}`,
  toMend: (articles) =>
    articles === 1 ? '1 Artikel zu berichtigen' : `${formatNumber(articles, 'de')} Artikel zu berichtigen`,
  articles: (count) => `${formatNumber(count, 'de')} Artikel`,
  asks: {
    twins: 'Sind die beiden ein Akteur?',
    merged: 'Gehören beide Namen einem Akteur?',
    nobody: 'Ist das ein Akteur?',
  },
  contextMissing: 'Kein Satz konnte geladen werden.',
  skip: 'später',
  undo: 'zurücknehmen',
  done: 'Es ist nichts mehr zu entscheiden.',
  decided: (count) => `${formatNumber(count, 'de')} in dieser Sitzung entschieden`,
  served:
    'Entscheidungen stehen in corrections.yaml neben Ihren Artikeln; der Lauf, der darauf folgt, zeigt sie.',
  kept: 'Dieser Browser merkt sich Ihre Entscheidungen und zeigt sie, wenn Sie dies schließen. Legen Sie die Datei neben die Artikel, und jeder Lauf hält sich daran.',
  save: 'corrections.yaml speichern',
  judgeIntro:
    'Eine Zufallsstichprobe der Namen, und von Paaren, die für einen Akteur gehalten wurden. Eine Taste sagt, ob sie richtig sind; der Anteil der richtigen gilt, in seinen Grenzen, für alle Ihre Artikel.',
  judgeAsks: { mention: 'Sind Name, Art und Akteur richtig?', pair: 'Meinen beide denselben?' },
  taken: (label, kind) => `gehalten für ${label} (${kind})`,
  sample: 'Die Stichprobe ist beurteilt. Eine weitere:',
  another: 'Weitere Stichprobe ziehen',
  what: 'Genauigkeit',
  share: 'richtig',
  interval: '95 % (Wilson)',
  of: (right, all) => `${formatNumber(right, 'de')} von ${formatNumber(all, 'de')}`,
  saveJudged: 'judged.tsv speichern',
  toCorrections: 'Falsches berichtigen',
  corrected: (count) => `${formatNumber(count, 'de')} Falsche sind jetzt Berichtigungen.`,
  judgedKept:
    'Dieser Browser merkt sich Ihre Urteile. Legen Sie judged.tsv neben die Artikel, und dramatis judge macht damit weiter.',
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with the review. */
export const reviewTexts = computed(() => TEXTS[language.value]);
