/** Literals that look like words of a language and are none: by the beginning of a path, with the reason. */

interface Allowed {
  readonly path: string;
  readonly texts: readonly string[];
  readonly reason: string;
}

const ALLOWED: readonly Allowed[] = [
  { path: 'src/model.ts', texts: ['en', 'de'], reason: 'the languages of readers' },
  { path: 'src/write/formats/', texts: ['en'], reason: 'titles in files for programs are English' },
  { path: 'src/cli/', texts: ['en'], reason: 'the command line speaks English' },
  { path: 'src/judge/', texts: ['en', 'de'], reason: 'the languages of readers' },
  { path: 'src/connect/chosen.ts', texts: ['because'], reason: 'an attribute of actors' },
  { path: 'src/measure/changes.ts', texts: ['because'], reason: 'what a change is explained by' },
  { path: 'src/cli/compare-graphs.ts', texts: ['where'], reason: 'the name of an attribute' },
  { path: 'src/occurrences/selection.ts', texts: ['sentences'], reason: 'a window in words' },
  { path: 'src/filters/choices/relations.ts', texts: ['any'], reason: 'a value of the option' },
  { path: 'src/cli/', texts: ['after', 'out'], reason: 'a term of commander, and an option' },
  { path: 'src/cli/rules-text.ts', texts: ['before', 'behind'], reason: 'where a pattern stands' },
  { path: 'src/relate/', texts: ['before', 'behind'], reason: 'where a pattern stands' },
  { path: 'src/text/tokens.ts', texts: ['https', 'www', 'de', 'h', 'w'], reason: 'parts of addresses' },
  ...[
    'find/candidates/runs.ts',
    'find/two-names.ts',
    'knowledge/compile/names/name-lexicon.ts',
    'knowledge/compile/names/surname.ts',
    'relate/terms.ts',
  ].map((file) => ({ path: `src/${file}`, texts: ['IVX'], reason: 'Roman numerals' })),
  { path: 'src/corrections/reference.ts', texts: ['pol'], reason: 'letters for kinds of actors' },
  { path: 'src/evaluate/marked.ts', texts: ['POL'], reason: 'letters for kinds of actors' },
  { path: 'src/judge/table.ts', texts: ['nr'], reason: 'line feeds and returns' },
  { path: 'src/knowledge/compile/lists/ended-offices.ts', texts: ['people'], reason: 'ids of tables' },
  { path: 'src/text/sentences.ts', texts: ['IVXL'], reason: 'Roman numerals' },
  { path: 'src/read/', texts: ['T'], reason: 'between day and time (ISO 8601)' },
  { path: 'src/read/encoding.ts', texts: ['ÿ', 'þ'], reason: 'the bytes with which UTF-16 begins' },
  { path: 'src/read/packed/xlsx-dates.ts', texts: ['yj'], reason: 'signs of the format' },
  { path: 'src/gazetteer/identifiers.ts', texts: ['X'], reason: 'a digit of check sums' },
  {
    path: 'src/spelling/transliteration.ts',
    texts: ['aeioy', 'aeiou'],
    reason: 'vowels of all transliterations',
  },
  { path: 'src/read/', texts: ['https', 'mailto', 'lang', 'meta', 'readme'], reason: 'terms of the Web' },
  { path: 'src/cli/left-over.ts', texts: ['dir', 'file'], reason: 'how options name their values' },
  { path: 'src/cli/fetch-page.ts', texts: ['https'], reason: 'a term of the Web' },
  { path: 'src/read/p', texts: ['PDF'], reason: 'the name of the format' },
  {
    path: 'src/read/packed/xlsx.ts',
    texts: ['xl', 'worksheets', 'sheet', 'xml'],
    reason: 'names of files of the format',
  },
  { path: 'src/read/packed/mbox.ts', texts: ['From'], reason: 'the beginning of a message' },
  { path: 'src/read/xml/tei.ts', texts: ['ab', 'no'], reason: 'elements and values of the format' },
  { path: 'src/find/owners.ts', texts: ['modal'], reason: 'a class of small words' },
  { path: 'src/read/page/', texts: ['modal'], reason: 'a term of the Web' },
  { path: 'src/read/language.ts', texts: ['und'], reason: 'the code of ISO 639 for no language' },
  { path: 'src/read/json.ts', texts: ['absolute', 'position'], reason: 'a message of the parser' },
  { path: 'src/read/frontmatter.ts', texts: ['at', 'line'], reason: 'a message of the parser' },
  { path: 'src/read/decode.ts', texts: ['ƒŠŒŽšœžŸ'], reason: 'letters of Windows-1252' },
  {
    path: 'src/base/plain-letters.ts',
    texts: ['ß', 'æ', 'œ', 'ø', 'ł', 'đ', 'ð', 'þ', 'ı', 'ä', 'ö', 'ü', 'ßæœøłđðþı', 'äöü'],
    reason: 'letters of the Latin script and the plain ones for them',
  },
  {
    path: 'src/graph/read-outline.ts',
    texts: ['key', 'source', 'target', 'attributes', 'sentences'],
    reason: 'terms of graphology',
  },
  { path: 'src/link/unmeant.ts', texts: ['et', 'al'], reason: 'how all languages cite papers' },
  { path: 'src/measure/measures/clustering.ts', texts: ['Watts'], reason: 'the author of a measure' },
  { path: 'src/regenerate/left-over.ts', texts: ['tmp'], reason: 'the ending of half-written files' },
  {
    path: 'src/regenerate/publish-articles.ts',
    texts: ['has'],
    reason: 'a term of the language of programs',
  },
  { path: 'src/regenerate/material.ts', texts: ['und'], reason: 'the code of ISO 639 for no language' },
  {
    path: 'src/regenerate/publish.ts',
    texts: ['graph', 'json', 'tmp', 'occurrences', 'bin', 'problems', 'changes'],
    reason: 'names of files and attributes',
  },
  { path: 'src/host/page-head.ts', texts: ['meta'], reason: 'a term of the Web' },
  {
    path: 'src/serve/',
    texts: ['meta', 'events', 'index', 'html', 'graph', 'listen', 'corrections', 'notes', 'articles'],
    reason: 'terms of the Web and of Node',
  },
  {
    path: 'src/publish/one-file.ts',
    texts: [
      ...['meta', 'http', 'equiv', 'Content', 'Security', 'Policy'],
      ...['script', 'link', 'rel', 'modulepreload', 'stylesheet'],
    ],
    reason: 'terms of the Web',
  },
  ...['connect/', 'link/', 'occurrences/'].map((folder) => ({
    path: `src/${folder}`,
    texts: ['named'],
    reason: 'the name of a column and of an attribute',
  })),
  { path: 'src/redact/graph.ts', texts: ['because'], reason: 'the name of an attribute' },
  { path: 'src/model.ts', texts: ['subsidiary', 'near'], reason: 'types of relations' },
  { path: 'src/rules/tags.ts', texts: ['Genitive'], reason: 'the name of a tag' },
  { path: 'src/rules/in-words.ts', texts: ['word'], reason: 'patterns are put into English words' },
  { path: 'src/relate/', texts: ['Genitive'], reason: 'the name of a tag' },
  { path: 'src/write/tables/relations.ts', texts: ['said'], reason: 'the name of a column' },
  { path: 'src/base/yaml-list.ts', texts: ['at', 'line'], reason: 'a message of the parser' },
  { path: 'src/corrections/referring.ts', texts: ['several'], reason: 'a value of its own' },
  { path: 'src/cli/meant-actor.ts', texts: ['Nobody', 'several'], reason: 'the command line speaks English' },
  { path: 'src/corrections/schema.ts', texts: ['en'], reason: 'the schema speaks English' },
  { path: 'src/corrections/verbs/add.ts', texts: ['also'], reason: 'the name of a field' },
  { path: 'src/link/', texts: ['several'], reason: 'a value of its own' },
  { path: 'src/cli/dated-table.ts', texts: ['retrieved'], reason: 'a line of the heads of lists' },
  { path: 'src/fit/heads.ts', texts: ['How'], reason: 'the heads of lists are English' },
  { path: 'src/knowledge/compile/lists/governments.ts', texts: ['countries'], reason: 'the id of a table' },
  {
    path: 'src/knowledge/compile/lists/head.ts',
    texts: ['own', 'words', 'counted', 'fitted'],
    reason: 'the heads of lists are English',
  },
  { path: 'src/knowledge/compile/lists/word-files.ts', texts: ['after', 'before'], reason: 'notes of lists' },
  {
    path: 'src/spelling/same-sounds.ts',
    texts: ['ph', 'ck', 'th', 'dt'],
    reason: 'spellings of all languages of Europe',
  },
  { path: 'src/spelling/transliteration.ts', texts: ['ŝ', 'ĥ'], reason: 'signs for sounds, not spellings' },
  { path: 'src/graph/', texts: ['alpha', 'because', 'where'], reason: 'names of attributes' },
  { path: 'src/graph/article-file.ts', texts: ['articles', 'json'], reason: 'names of files' },
  { path: 'src/connect/graph.ts', texts: ['where'], reason: 'the name of an attribute' },
  { path: 'src/measure/', texts: ['alpha'], reason: 'the name of an attribute' },
  { path: 'src/write/formats/gexf.ts', texts: ['meta'], reason: 'an element of the format' },
  { path: 'src/graph/article-file.ts', texts: ['articles', 'json'], reason: 'a path of published files' },
  {
    path: 'src/find/features/letters.ts',
    texts: ['äöüßáéíóúàèìòùâêîôûçñøåæčšžćłńśđğış'],
    reason: 'the letters that features tell apart',
  },
  { path: 'src/base/slug.ts', texts: ['ß'], reason: 'a letter that ids spell out' },
  { path: 'src/knowledge/compile/lists/', texts: ['also'], reason: 'the name of a column' },
  {
    path: 'src/knowledge/compile/names/name-lexicon.ts',
    texts: ['behind', 'jr', 'sr'],
    reason: 'notes of the list of particles',
  },
  { path: 'src/cli/commands/correct.ts', texts: ['Egal'], reason: 'an actor in an example' },
  { path: 'src/corrections/', texts: ['Egal'], reason: 'an actor in an example' },
  {
    path: 'src/knowledge/compile/names/surname.ts',
    texts: ['Jr', 'Sr'],
    reason: 'generations, written so in names of all languages',
  },
  {
    path: 'src/gazetteer/heads.ts',
    reason: 'heads of columns in tables of names',
    texts: ['also'],
  },
  {
    path: 'src/gazetteer/identifiers.ts',
    reason: 'what identifiers and addresses begin with',
    texts: ['wikidata', 'geonames', 'gnd', 'viaf', 'opensanctions', 'https', 'http', 'www', 'org', 'entity'],
  },
  {
    path: 'src/gazetteer/kinds.ts',
    reason: 'abbreviated kinds in tables of names',
    texts: ['per'],
  },
  {
    path: 'src/gazetteer/import/',
    reason: 'keys by which the formats of other databases are known',
    texts: [
      ...['schema', 'properties', 'id', 'name', 'aliases', 'persons', 'organizations', 'memberships'],
      ...['head', 'vars', 'type', 'item'],
    ],
  },
  {
    path: 'src/regenerate/import-names.ts',
    reason: 'the ending of packed files',
    texts: ['gz'],
  },
  {
    path: 'src/regenerate/own-names.ts',
    reason: 'endings of lists',
    texts: ['tsv', 'csv', 'txt'],
  },
];

/** Whether a text in a file is no word of a language. */
export const isAllowed = (file: string, text: string): boolean =>
  ALLOWED.some(({ path, texts }) => file.startsWith(path) && texts.includes(text));

/** What is allowed and occurs in none of the files. */
export const idle = (found: readonly { readonly file: string; readonly text: string }[]): readonly string[] =>
  ALLOWED.flatMap(({ path, texts }) =>
    texts.filter((text) => !found.some((one) => one.file.startsWith(path) && one.text === text)),
  );
