-- What `extract --local --summary` wrote, as rows: Spark. Here `answers` is a view with a column of lines.

-- table: rows
SELECT answer.*
FROM (
  SELECT from_json(line, 'id STRING, error STRING, packs STRING, language STRING, title STRING, date STRING,
    source STRING, url STRING, part STRING, sentences BIGINT, hashes ARRAY<BIGINT>, words ARRAY<BIGINT>,
    paragraph ARRAY<BIGINT>, locals ARRAY<STRUCT<local: STRING, because: ARRAY<STRING>>>,
    mentions ARRAY<STRUCT<sentence: BIGINT, name: STRING, credit: BOOLEAN, facet: STRING, local: BIGINT>>,
    relations ARRAY<STRUCT<`type`: STRING, `from`: BIGINT, `to`: BIGINT, `role`: STRING, status: STRING, said: BOOLEAN, `rule`: STRING, sentence: BIGINT, `start`: BIGINT, `end`: BIGINT>>,
    summary STRUCT<lines: BIGINT, crc: BIGINT, articles: BIGINT, broken: BIGINT, sentences: BIGINT, mentions: BIGINT>') AS answer
  FROM answers
) AS parsed

-- table: sentences
SELECT id AS article, sentence, item.hashes AS hash, item.words AS words, item.paragraph AS paragraph
FROM rows
LATERAL VIEW posexplode(arrays_zip(hashes, words, paragraph)) AS sentence, item
WHERE error IS NULL AND summary IS NULL

-- table: locals
SELECT id AS article, position, item.local AS local, item.because AS because
FROM rows
LATERAL VIEW posexplode(locals) AS position, item
WHERE error IS NULL AND summary IS NULL

-- table: local_reasons
SELECT article, local, reason FROM locals LATERAL VIEW explode(because) AS reason

-- table: mentions
SELECT id AS article, part, position, item.sentence AS sentence, item.name AS name, coalesce(item.credit, false) AS credit, item.facet AS facet,
  get(locals, CAST(item.local AS INT)).local AS local
FROM rows
LATERAL VIEW posexplode(mentions) AS position, item
WHERE error IS NULL AND summary IS NULL

-- table: relations
SELECT id AS article, item.type AS kind, item.`from` AS subject_at, item.`to` AS object_at, item.`role` AS held, item.status AS status,
  item.said AS said, item.`rule` AS found_by, item.sentence AS sentence, item.`start` AS begins, item.`end` AS ends
FROM rows
LATERAL VIEW explode(relations) AS item
WHERE error IS NULL AND summary IS NULL
