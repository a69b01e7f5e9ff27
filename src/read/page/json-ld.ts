/** What a page says of its article in JSON-LD (schema.org `Article` and its kinds). */

type Pairs = readonly (readonly [string, unknown])[];

/** How deep an article may lie in other things, and how many are looked at. */
const DEEPEST = 6;
const MOST = 5000;

/** Types that are articles: `NewsArticle`, `Article`, `BlogPosting`, `ReportageNewsArticle`. */
const KINDS = ['Article', 'Posting'] as const;

const typesOf = (value: object): readonly unknown[] => {
  const type: unknown = '@type' in value ? value['@type'] : undefined;
  return Array.isArray(type) ? type : [type];
};

const isArticle = (value: object): boolean =>
  typesOf(value).some((type) => typeof type === 'string' && KINDS.some((kind) => type.endsWith(kind)));

/** The articles among the values of some data; those that lie in others come after them. */
function articlesIn(data: unknown): readonly object[] {
  const found: object[] = [];
  let looked = 0;
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || ++looked > MOST) return;
    if (isArticle(value)) found.push(value);
    for (const inner of Object.values(value)) look(inner, depth + 1);
  };
  look(data, 0);
  return found;
}

const addressOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value;

/** The keys and values of the first article in a script of JSON-LD; none where it is broken or has none. */
export function articleData(script: string): Pairs {
  let data: unknown;
  try {
    data = JSON.parse(script);
  } catch {
    return [];
  }
  const [article] = articlesIn(data);
  if (article === undefined) return [];
  const pairs = Object.entries(article);
  const address = pairs.find(([key]) => key === 'mainEntityOfPage')?.[1];
  return [...pairs.filter(([key]) => !key.startsWith('@')), ['url', addressOf(address)]];
}
