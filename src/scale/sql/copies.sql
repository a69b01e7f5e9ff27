-- Which articles are versions of an earlier one, and which sentences recur: what src/occurrences does in memory.
-- Articles stand by date, then by id; those without a date last.

-- table: articles
SELECT id AS article, coalesce(date, '￿') AS ordered, date, coalesce(source, '') AS source, language, title, url, part
FROM rows
WHERE error IS NULL AND summary IS NULL

-- table: hashes
SELECT article, hash, max(words) AS words, count(*) AS times
FROM sentences
WHERE hash <> 0
GROUP BY article, hash

-- table: repeated
SELECT hash FROM hashes GROUP BY hash HAVING sum(times) > 1

-- table: lengths
SELECT article, sum(words) AS words FROM hashes GROUP BY article

-- table: holders
SELECT h.article, h.hash, h.words, a.ordered,
  row_number() OVER (PARTITION BY h.hash ORDER BY a.ordered, h.article) AS place
FROM hashes AS h
JOIN repeated AS r ON r.hash = h.hash
JOIN articles AS a ON a.article = h.article

-- Each is compared with the last 50 that have the sentence.
-- table: shared
SELECT later.article, earlier.article AS other, earlier.ordered, sum(later.words) AS words
FROM holders AS later
JOIN holders AS earlier
  ON earlier.hash = later.hash AND earlier.place < later.place AND earlier.place >= later.place - 50
GROUP BY later.article, earlier.article, earlier.ordered

-- table: roots
SELECT article, other AS original
FROM (
  SELECT article, other, share, row_number() OVER (PARTITION BY article ORDER BY share DESC, ordered, other) AS place
  FROM (
    SELECT s.article, s.other, s.ordered, CAST(s.words AS DOUBLE) / CAST(least(own.words, others.words) AS DOUBLE) AS share
    FROM shared AS s
    JOIN lengths AS own ON own.article = s.article
    JOIN lengths AS others ON others.article = s.other
  ) AS shares
) AS placed
WHERE place = 1 AND share >= CAST(2 AS DOUBLE) / CAST(3 AS DOUBLE)

-- A version of a version is one of the first.
-- again: roots
SELECT a.article, coalesce(b.original, a.original) AS original
FROM roots AS a LEFT JOIN roots AS b ON b.article = a.original
-- while: SELECT count(*) AS open FROM roots AS a JOIN roots AS b ON b.article = a.original

-- table: versions
SELECT a.article, coalesce(r.original, a.article) AS original, a.date
FROM articles AS a LEFT JOIN roots AS r ON r.article = a.article

-- A sentence in five articles of a source is boilerplate.
-- table: boilerplate
SELECT a.source, h.hash
FROM hashes AS h
JOIN repeated AS r ON r.hash = h.hash
JOIN articles AS a ON a.article = h.article
JOIN versions AS v ON v.article = h.article
GROUP BY a.source, h.hash
HAVING count(DISTINCT v.original) >= 5

-- The empty key is that of boilerplate; a short sentence is the same only in versions of one article.
-- table: recurring
SELECT s.article, s.sentence,
  CASE
    WHEN b.hash IS NOT NULL THEN ''
    WHEN s.words < 5 THEN v.original || ' ' || CAST(s.hash AS STRING)
    ELSE CAST(s.hash AS STRING)
  END AS recurs
FROM sentences AS s
JOIN repeated AS r ON r.hash = s.hash
JOIN articles AS a ON a.article = s.article
JOIN versions AS v ON v.article = s.article
LEFT JOIN boilerplate AS b ON b.source = a.source AND b.hash = s.hash

-- table: own_sentences
SELECT a.article, count(k.article) AS sentences
FROM articles AS a
LEFT JOIN (
  SELECT s.article
  FROM sentences AS s LEFT JOIN recurring AS r ON r.article = s.article AND r.sentence = s.sentence
  WHERE r.article IS NULL
  UNION ALL
  SELECT article
  FROM (
    SELECT r.article,
      row_number() OVER (PARTITION BY r.recurs ORDER BY b.ordered, r.article, r.sentence) AS place
    FROM recurring AS r JOIN articles AS b ON b.article = r.article
    WHERE r.recurs <> ''
  ) AS placed
  WHERE place = 1
) AS k ON k.article = a.article
GROUP BY a.article
