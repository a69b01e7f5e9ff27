/** A small invented network, written the way the build writes it: graph.json and the articles behind it. */
import type { Kind } from '../../src/model.ts';

type Row = readonly [label: string, kind: Kind, community: number, alias?: string];

const PEOPLE: readonly Row[] = [
  ['Kassem Soleimani', 'person', 0, 'Ghassem Soleimani'],
  ['Ali Chamenei', 'person', 0],
  ['Hassan Rohani', 'person', 0],
  ['Abu Mahdi al-Muhandis', 'person', 1],
  ['Adel Abdul Mahdi', 'person', 1],
  ['Barham Salih', 'person', 1],
  ['Muktada al-Sadr', 'person', 1],
  ['Donald Trump', 'person', 2],
  ['Mike Pompeo', 'person', 2],
  ['Mark Esper', 'person', 2],
  ['Nancy Pelosi', 'person', 2],
  ['Jens Stoltenberg', 'person', 3],
  ['Heiko Maas', 'person', 4],
  ['Angela Merkel', 'person', 4],
  ['Annegret Kramp-Karrenbauer', 'person', 4],
  ['Emmanuel Macron', 'person', 3],
  ['Boris Johnson', 'person', 3],
  ['Recep Tayyip Erdoğan', 'person', 5, 'Erdoğan'],
  ['Wladimir Putin', 'person', 5],
  ['Baschar al-Assad', 'person', 5],
  ['Benjamin Netanjahu', 'person', 6],
  ['Hassan Nasrallah', 'person', 6],
  ['Mohammed bin Salman', 'person', 6],
  ['António Guterres', 'person', 3],
];

const ORGANIZATIONS: readonly Row[] = [
  ['NATO', 'organization', 3, 'Nordatlantikpakt'],
  ['Revolutionsgarden', 'organization', 0, 'Pasdaran'],
  ['Vereinte Nationen', 'organization', 3, 'UNO'],
  ['Europäische Union', 'organization', 4, 'EU'],
  ['Islamischer Staat', 'organization', 1, 'IS'],
  ['Hisbollah', 'organization', 6],
  ['Kataib Hisbollah', 'organization', 1],
  ['Pentagon', 'organization', 2],
  ['US-Kongress', 'organization', 2, 'Kongress'],
  ['Weißes Haus', 'organization', 2],
  ['Bundeswehr', 'organization', 4],
  ['Bundestag', 'organization', 4],
  ['Irakisches Parlament', 'organization', 1],
  ['Internationale Atomenergiebehörde', 'organization', 0, 'IAEA'],
  ['Auswärtiges Amt', 'organization', 4],
  ['OPEC', 'organization', 6],
];

const PLACES: readonly Row[] = [
  ['Irak', 'place', 1],
  ['Bagdad', 'place', 1],
  ['Iran', 'place', 0],
  ['Teheran', 'place', 0],
  ['Kerman', 'place', 0],
  ['Vereinigte Staaten', 'place', 2, 'USA'],
  ['Washington', 'place', 2],
  ['Deutschland', 'place', 4],
  ['Berlin', 'place', 4],
  ['Brüssel', 'place', 3],
  ['Syrien', 'place', 5],
  ['Damaskus', 'place', 5],
  ['Türkei', 'place', 5],
  ['Russland', 'place', 5],
  ['Israel', 'place', 6],
  ['Libanon', 'place', 6],
  ['Saudi-Arabien', 'place', 6],
  ['Straße von Hormus', 'place', 0],
  ['Erbil', 'place', 1],
  ['Österreich', 'place', 4],
];

const HOSTILE: readonly Row[] = [
  ['__proto__', 'person', 5],
  ['<img src=x onerror=alert(1)>', 'organization', 5],
  ['=HYPERLINK("x")', 'place', 5],
];

const TEMPLATES: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `Am Abend sprach ${a} über ${b}.`,
  (a, b) => `${a} und ${b} kamen am Freitag im selben Bericht vor.`,
  (a, b) => `Nach dem Angriff wies ${a} die Vorwürfe zurück, die aus Kreisen um ${b} gekommen waren.`,
  (a, b) => `Ob ${a} auf ${b} zugeht, blieb zunächst offen.`,
  (a, b) => `Beobachter sehen ${a} und ${b} in einer Reihe von Ereignissen, die lange vor dem Januar begann.`,
];

export interface FixtureMention {
  start: number;
  end: number;
  kind: Kind;
  form: 'name';
  entity: string;
  sentence: number;
  evidence: { by: string; id: string; weight: number }[];
}

export interface Fixture {
  /** The value of graph/graph.json. */
  readonly graph: ReturnType<typeof buildGraph>;
  /** The values of graph/articles/*.json by file name. */
  readonly articles: ReadonlyMap<string, object>;
}

export interface FixtureOptions {
  /** Further actors beside the sixty: `['Name', 'person', 0]`. */
  readonly extra?: readonly Row[];
  readonly articles?: number;
  /** Moves every actor. */
  readonly shift?: number;
}

interface Draft {
  readonly id: string;
  text: string;
  readonly sentences: [number, number][];
  readonly mentions: FixtureMention[];
}

export const keyOf = (label: string) => `e:${label.toLowerCase().replace(/\s+/g, '-')}`;

/** The same network for the same options. */
export function createFixture({ extra = [], articles = 20, shift = 0 }: FixtureOptions = {}): Fixture {
  const rows = [...PEOPLE, ...ORGANIZATIONS, ...PLACES, ...HOSTILE, ...extra];
  const random = createRandom(7);
  const drafts = Array.from({ length: articles }, (_, at) => writeArticle(at, rows, random));
  return {
    graph: buildGraph(rows, drafts, shift),
    articles: new Map(drafts.map((draft, at) => [`a${at}.json`, articleFile(draft, at)])),
  };
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Low ranks come often, and the second actor mostly from the community of the first. */
function drawPair(rows: readonly Row[], random: () => number): [Row, Row] {
  const weighted = (list: readonly Row[]) => list[Math.floor(random() ** 1.6 * list.length)] as Row;
  const community = Math.floor(random() ** 1.3 * 7);
  const home = rows.filter((row) => row[2] === community);
  const a = weighted(home);
  const pool = random() < 0.78 ? home : rows;
  const b = weighted(pool.filter((row) => row !== a));
  return [a, b];
}

function writeArticle(at: number, rows: readonly Row[], random: () => number): Draft {
  const id = at === 3 ? '__proto__' : `2020/01/artikel-${at + 1}`;
  const draft: Draft = { id, text: '', sentences: [], mentions: [] };
  for (const row of at === 0 ? [...HOSTILE, ...(rows.length > 63 ? rows.slice(63) : [])] : []) {
    addSentence(draft, rows[0] as Row, row, 0);
  }
  for (let count = 0; count < 16; count++) {
    const [a, b] = drawPair(rows, random);
    addSentence(draft, a, b, Math.floor(random() * TEMPLATES.length));
  }
  return draft;
}

function addSentence(draft: Draft, a: Row, b: Row, template: number): void {
  const name = (row: Row) =>
    row[3] && (draft.sentences.length + draft.id.length) % 3 === 0 ? row[3] : row[0];
  const write = TEMPLATES[template] as (a: string, b: string) => string;
  const [one, two] = [name(a), name(b)];
  const start = draft.text.length;
  const sentence = write(one, two);
  const sentenceIndex = draft.sentences.length;
  const at = sentence.indexOf(one);
  for (const [row, text, offset] of [
    [a, one, at],
    [b, two, sentence.indexOf(two, at + one.length)],
  ] as const) {
    draft.mentions.push({
      start: start + offset,
      end: start + offset + text.length,
      kind: row[1],
      form: 'name',
      entity: keyOf(row[0]),
      sentence: sentenceIndex,
      evidence: [
        { by: 'gazetteer', id: `${row[1]}s-sample/${keyOf(row[0]).slice(2)}`, weight: 6 },
        { by: 'rule', id: 'de/person/role-before-name', weight: 3 },
      ],
    });
  }
  draft.text += `${sentence} `;
  draft.sentences.push([start, start + sentence.length]);
}

function articleFile(draft: Draft, at: number): object {
  return { ...headOf(draft, at), text: draft.text, sentences: draft.sentences, mentions: draft.mentions };
}

function headOf({ id }: Draft, at: number) {
  return {
    id,
    language: 'de',
    title: at === 1 ? '<script>alert(2)</script> im Titel' : `Lage am Golf, Bericht ${at + 1}`,
    date: `2020-01-${String((at % 28) + 1).padStart(2, '0')}`,
    source: at % 2 ? 'Der Morgen' : 'Abendblatt am Fluss',
    url: at === 2 ? 'javascript:alert(3)' : `https://example.org/artikel/${at + 1}`,
  };
}

function buildGraph(rows: readonly Row[], drafts: readonly Draft[], shift: number) {
  const links = new Map<string, [string, number][]>();
  for (const draft of drafts) {
    for (const [index] of draft.sentences.entries()) {
      const [a, b] = draft.mentions
        .filter((mention) => mention.sentence === index)
        .map((mention) => mention.entity)
        .sort();
      const key = `${a}|${b}`;
      if (a !== b) links.set(key, [...(links.get(key) ?? []), [draft.id, index]]);
    }
  }
  const forest = spanningForest([...links].sort((a, b) => b[1].length - a[1].length).map(([key]) => key));
  const ends = [...links.keys()].flatMap((key) => key.split('|'));
  return {
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
    attributes: {
      format: 1,
      title: 'Januar 2020',
      generator: 'dramatis fixture',
      articles: Object.fromEntries(
        drafts.map((draft, at) => [draft.id, { ...headOf(draft, at), file: `articles/a${at}.json` }]),
      ),
      communities: [0, 1, 2, 3, 4, 5, 6].map((id) => {
        const members = rows.filter((row) => row[2] === id);
        return {
          id,
          label: members
            .slice(0, 2)
            .map(([label]) => label)
            .join(' · '),
          size: members.length,
        };
      }),
    },
    nodes: rows.map((row, at) => nodeOf(row, at, drafts, ends, shift)),
    edges: [...links].map(([key, where], at) => {
      const [source, target] = key.split('|');
      const articles = new Set(where.map(([article]) => article)).size;
      const sentences = where.length;
      return {
        key: `l${at}`,
        source,
        target,
        attributes: {
          weight: articles,
          articles,
          sentences,
          npmi: Math.min(0.9, sentences / 8),
          expected: 0.7,
          alpha: 1 / (1 + sentences),
          forest: forest.has(key),
          where,
        },
      };
    }),
  };
}

function nodeOf(row: Row, at: number, drafts: readonly Draft[], ends: readonly string[], shift: number) {
  const [label, kind, community, alias] = row;
  const key = keyOf(label);
  const mentions = drafts.flatMap((draft) =>
    draft.mentions.filter((mention) => mention.entity === key).map(() => draft.id),
  );
  const articles = new Set(mentions).size;
  const angle = (community / 7) * 2 * Math.PI;
  const turn = at * 2.399963;
  const radius = 16 + 9 * Math.sqrt(at % 13);
  return {
    key,
    attributes: {
      label,
      kind,
      x: shift + 95 * Math.cos(angle) + radius * Math.cos(turn),
      y: 68 * Math.sin(angle) + radius * 0.75 * Math.sin(turn),
      size: 3 + 13 * Math.sqrt(articles / drafts.length),
      mentions: mentions.length,
      articles,
      community,
      because: alias ? [['same-row', 10]] : [],
      degree: ends.filter((end) => end === key).length,
      pagerank: 0.016,
      names: alias
        ? [
            [label, Math.ceil(mentions.length * 0.7)],
            [alias, Math.floor(mentions.length * 0.3)],
          ]
        : [[label, mentions.length]],
    },
  };
}

/** Kruskal: the keys of the links that join what was apart, strongest first. */
function spanningForest(keys: readonly string[]): Set<string> {
  const root = new Map<string, string>();
  const find = (key: string): string => (root.has(key) ? find(root.get(key) as string) : key);
  const chosen = new Set<string>();
  for (const key of keys) {
    const [a, b] = key.split('|').map(find) as [string, string];
    if (a === b) continue;
    root.set(a, b);
    chosen.add(key);
  }
  return chosen;
}
