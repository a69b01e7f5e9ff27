/** Articles with all that counting knows: versions, versions of versions, sentences that recur, boilerplate, a crowd, short forms. */

const PEOPLE = [
  'Angela Merkel',
  'Heiko Maas',
  'Emmanuel Macron',
  'Donald Trump',
  'Joe Biden',
  'Boris Johnson',
];
const PLACES = ['Berlin', 'Paris', 'London', 'Bagdad', 'Teheran', 'Washington'];
const FOOT = 'Mehr dazu lesen Sie in der Rheinischen Zeitung und bei Angela Merkel in Berlin.';

const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

/** A paragraph that no other article has. */
const report = (i: number): string =>
  [
    `${pick(PEOPLE, i)} traf am ${(i % 27) + 1}. Januar ${pick(PEOPLE, i + 1)} und ${pick(PEOPLE, i + 3)} in ${pick(PLACES, i)}.`,
    `Der Termin Nummer ${i} war lange geplant, sagte ${pick(PEOPLE, i).split(' ').at(-1)} der Deutschen Presse-Agentur.`,
    `Danach reiste die Gruppe mit ${i} Begleitern weiter nach ${pick(PLACES, i + 2)}.`,
  ].join(' ');

/** A list of so many people whom nobody knows. */
function crowd(size: number): string {
  const letters = 'bdfgklmnprst';
  const names = Array.from({ length: size }, (_, i) => {
    const [a, b] = [letters[i % 12] ?? '', letters[Math.floor(i / 12) % 12] ?? ''];
    return `Anna ${a.toUpperCase()}o${b}elmann`;
  });
  return `Zur Feier kamen ${names.join(', ')} und Heiko Maas.`;
}

/** Rows in no order, with and without dates, sources and titles. */
export function rowsOfEveryKind(): readonly object[] {
  const plain = Array.from({ length: 14 }, (_, i) => ({
    id: i % 5 === 0 ? i : `blatt/${i}`,
    source: `Blatt ${i % 2}`,
    ...(i % 4 !== 3 && { date: `2020-0${(i % 3) + 1}-1${i % 9}` }),
    ...(i % 3 === 0 && { title: `${pick(PEOPLE, i)} auf Reisen` }),
    text: `${report(i)}\n\n${FOOT}`,
  }));
  const second = `${report(3)} Am Abend äußerte sich Joe Biden in Washington.`;
  const versions = [
    { id: 'v1', date: '2020-01-02', source: 'A', text: report(3) },
    { id: 'v2', date: '2020-01-03', source: 'B', text: second },
    { id: 'v3', date: '2020-01-04', source: 'C', text: `${second} Boris Johnson schwieg dazu in London.` },
    { id: 'v0', source: 'A', text: `${report(3)} Aha.` },
  ];
  const others = [
    { id: 'crowd', date: '2020', source: 'A', text: crowd(70) },
    {
      id: 'roles',
      text: 'Die CDU-Chefin Annegret Kramp-Karrenbauer lobte Außenminister Heiko Maas (SPD).',
    },
    { id: 'acts', text: 'Moskau warnt den Westen. Heiko Maas reist nach Moskau.' },
    { id: 'greta', date: '2020-02', text: 'Greta kam nach Berlin. Greta sprach mit Heiko Maas.' },
    { id: 'greta/2', date: '2020-02', text: 'Auch Greta und Joe Biden waren dabei. Nein. Nein.' },
    {
      id: 'en',
      language: 'en',
      text: 'Chancellor Angela Merkel met Mr Biden in London on Monday. Nobody spoke.',
    },
  ];
  return [...others, ...plain.toReversed(), ...versions];
}
