-- What `extract --local --summary` wrote, as rows: DuckDB.
-- {input} is the files of its output.

-- table: rows
SELECT *
FROM read_json('{input}', format = 'newline_delimited', maximum_object_size = 67108864, ignore_errors = true, columns = {
  id: 'VARCHAR', error: 'VARCHAR', packs: 'VARCHAR', language: 'VARCHAR', title: 'VARCHAR', date: 'VARCHAR',
  source: 'VARCHAR', url: 'VARCHAR', part: 'VARCHAR', sentences: 'BIGINT', hashes: 'BIGINT[]', words: 'BIGINT[]',
  paragraph: 'BIGINT[]', locals: 'STRUCT("local" VARCHAR, because VARCHAR[])[]',
  mentions: 'STRUCT(sentence BIGINT, name VARCHAR, credit BOOLEAN, facet VARCHAR, "local" BIGINT)[]',
  relations: 'STRUCT("type" VARCHAR, "from" BIGINT, "to" BIGINT, "role" VARCHAR, status VARCHAR, said BOOLEAN, "rule" VARCHAR, sentence BIGINT, "start" BIGINT, "end" BIGINT)[]',
  summary: 'STRUCT(lines BIGINT, crc BIGINT, articles BIGINT, broken BIGINT, sentences BIGINT, mentions BIGINT)'
})

-- table: sentences
SELECT article, sentence, hash, words, paragraph
FROM (
  SELECT id AS article, unnest(range(len(hashes))) AS sentence, unnest(hashes) AS hash, unnest(words) AS words,
    unnest(paragraph) AS paragraph
  FROM rows
  WHERE error IS NULL AND summary IS NULL
) AS unnested

-- table: locals
SELECT article, position, item.local AS local, item.because AS because
FROM (
  SELECT id AS article, unnest(range(len(locals))) AS position, unnest(locals) AS item
  FROM rows
  WHERE error IS NULL AND summary IS NULL
) AS unnested

-- table: local_reasons
SELECT article, local, unnest(because) AS reason FROM locals

-- table: mentions
SELECT article, part, position, item.sentence AS sentence, item.name AS name, coalesce(item.credit, false) AS credit, item.facet AS facet,
  locals[item.local + 1].local AS local
FROM (
  SELECT id AS article, part, locals, unnest(range(len(mentions))) AS position, unnest(mentions) AS item
  FROM rows
  WHERE error IS NULL AND summary IS NULL
) AS unnested

-- table: relations
SELECT article, item.type AS kind, item."from" AS subject_at, item."to" AS object_at, item."role" AS held, item.status AS status,
  item.said AS said, item."rule" AS found_by, item.sentence AS sentence, item."start" AS begins, item."end" AS ends
FROM (
  SELECT id AS article, unnest(relations) AS item
  FROM rows
  WHERE error IS NULL AND summary IS NULL
) AS unnested
