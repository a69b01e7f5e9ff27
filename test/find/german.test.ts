/** What is found in German sentences, and how it is called. */
import { describe, expect, it } from 'vitest';
import { findIn } from '../knowledge.ts';
import { markedByProgram, unmarked } from './marked.ts';

const TEXTS: readonly (readonly [what: string, marked: string])[] = [
  [
    'full names and famous places',
    '{Heiko Maas|person} traf {Mike Pompeo|person} in {Bagdad|place}. Die {NATO|organization} will bleiben.',
  ],
  [
    'genitives',
    '{Trumps|person} Sondergesandter verurteilte die Tötung {Soleimanis|person}. Der Abzug von {Deutschlands|place} Soldaten beginnt im Mai.',
  ],
  [
    'inflected names',
    'Ein Sprecher des {Weißen Hauses|organization} lobte die {Vereinten Nationen|organization}. Kämpfer des {Islamischen Staates|organization} entführten Helfer des {Roten Kreuzes|organization}.',
  ],
  [
    'parts of compounds',
    'Der {NATO|organization part}-Generalsekretär {Jens Stoltenberg|person} lobte den Anti-{IS|organization part}-Kampf. Es regnete.',
  ],
  [
    'adjectives and inhabitants',
    '{Irakische|place demonym} Soldaten und {deutsche|place demonym} Ausbilder üben in {Tadschi|place}. Die {Iraker|place demonym} wählen im Herbst.',
  ],
  ['adjectives of cities', '{Berliner|place demonym} Bühnen öffnen wieder. Es regnete am Abend.'],
  [
    'describing phrases',
    'Das {irakische Parlament|organization description} stimmte ab. Die {russische Regierung|organization description} schweigt, die {Bundesregierung|organization description} auch.',
  ],
  [
    'acronyms in brackets',
    'Der {Internationale Währungsfonds|organization} ({IWF|organization}) warnt. Später lobte der {IWF|organization} das Land.',
  ],
  [
    'unknown people after their office',
    'Außenminister {Emil Wondratschek|person} kam spät. Niemand begrüßte {Wondratschek|person} am Tor.',
  ],
  [
    'unknown people with their party',
    'Der Abgeordnete {Emil Wondratschek|person} ({CDU|organization}) widersprach. Die Sitzung dauerte lange.',
  ],
  [
    'coordination',
    '{Merkel|person}, {Macron|person} und {Putin|person} telefonierten. Es ging um {Syrien|place}, {Libyen|place} und den {Jemen|place}.',
  ],
  [
    'a slash between places',
    'Das Treffen in {Amman|place}/{Jordanien|place} endete ohne Ergebnis. Es regnete am Abend.',
  ],
  [
    'headlines in capitals',
    '{ANGELA MERKEL|person} REIST NACH {WASHINGTON|place}\n\nDie Kanzlerin bleibt drei Tage.',
  ],
  [
    'firms by what they do and have',
    'Ein Sprecher von {Wondratec|organization} schwieg. Die Übernahme von {Lindrasan|organization} scheiterte, die {Quandrel|organization part}-Aktie fiel.',
  ],
  ['people called by name', 'Ich heiße {Heiko|person} und wohne hier. {Claras|person} Mutter kam spät.'],
  ['greetings', 'Herzliche Grüße {Clara|person}'],
  ['what is no actor', 'In Corona-Zeiten fährt der ÖPNV selten. Monatelang geschah nichts. Puh, das dauert.'],
  [
    'clubs and ambiguous words',
    'Der {FC Bayern|organization} spielt am Samstag in {Essen|place}. Zeit bleibt ihm keine.',
  ],
  [
    'transliterations',
    '{Qassem Soleimani|person} und {Abu Mahdi al-Muhandis|person} starben am Flughafen. Es regnete am Abend.',
  ],
  [
    'companies',
    'Die {Deutsche Bank|organization} und die {Commerzbank|organization} streiten. Die {Wondra Maschinenbau GmbH|organization} sieht zu.',
  ],
  [
    'ordinary nouns are no names',
    'Der Minister sprach mit der Kanzlerin über den Vertrag. Die Regierung will das Gesetz im Herbst beschließen.',
  ],
];

describe('German', () => {
  it.each(TEXTS)('%s', (_, marked) => expect(markedByProgram(unmarked(marked), 'de')).toBe(marked));
});

/** Citation form and row of the first mention. */
const first = (text: string): readonly (string | undefined)[] => {
  const [mention] = findIn(text, 'de').mentions;
  return [mention?.name, mention?.row];
};

describe('the citation form', () => {
  it('is the nominative, with the row where there is one', () => {
    expect(first('Die Tötung Soleimanis kam überraschend. Es regnete.')).toEqual([
      'Soleimani',
      'people-mena/kassem-soleimani',
    ]);
    expect(first('Der Sprecher des Weißen Hauses schwieg. Es regnete.')).toEqual([
      'Weißes Haus',
      'orgs-government/weisses-haus',
    ]);
    expect(first('Irakische Soldaten üben. Es regnete.')).toEqual(['Irak', 'countries/irak']);
    expect(first('ANGELA MERKEL REIST AB\n\nEs regnete.')).toEqual([
      'Angela Merkel',
      'people-germany/angela-merkel',
    ]);
  });

  it('keeps an -s that belongs to the name', () => {
    expect(first('In Paris regnet es. Am Abend war es trocken.')[0]).toBe('Paris');
    expect(first('Heiko Maas kam. Es regnete.')[0]).toBe('Heiko Maas');
  });

  it('drops a genitive that the article itself speaks for', () => {
    const names = findIn(
      'Richter Emil Wondratschek schwieg. Man hörte Wondratscheks Urteil.',
      'de',
    ).mentions.map(({ name }) => name);
    expect(names).toEqual(['Emil Wondratschek', 'Wondratschek']);
  });
});

it('a famous namesake is not meant where somebody else bears the surname', () => {
  const { mentions } = findIn('Die Lehrerin Ema Trump gewann. Später dankte Trump den Kindern.', 'de');
  expect(mentions.map(({ text, row }) => [text, row])).toEqual([
    ['Ema Trump', undefined],
    ['Trump', undefined],
  ]);
});

it('a surname is remembered from the full name, and only in its article', () => {
  const reasons = (text: string): readonly string[] =>
    findIn(text, 'de')
      .mentions.at(-1)
      ?.evidence.filter(({ by }) => by === 'memory')
      .map(({ id }) => id) ?? [];
  expect(
    reasons('Außenminister Emil Wondratschek kam spät. Niemand begrüßte Wondratschek am Tor.')[0],
  ).toMatch(/^surname /);
  expect(reasons('Es regnete am Abend. Niemand begrüßte Wondratschek am Tor.')).toEqual([]);
});

it('a part is known by a name found elsewhere in the article', () => {
  const { mentions } = findIn(
    'Die Wondratec GmbH baut Stellen ab. Ein Wondratec-Sprecher schwieg. Der Konzern Wondratec wächst.',
    'de',
  );
  expect(mentions.map(({ text, form }) => `${text} ${form}`)).toContain('Wondratec part');
});

it('a name keeps its blanks as they are printed', () => {
  const names = findIn(
    'Der Konzern Procter & Gamble wächst, der Verein Rot/Weiß Wondra auch.',
    'de',
  ).mentions.map(({ name }) => name);
  expect(names).toContain('Procter & Gamble');
  expect(names.some((name) => name.includes('Rot / Wei'))).toBe(false);
});
