-- Whether what came out is what went in. {given} is the number of lines that went in, {crc} the sum of their CRC-32 modulo 2^32.
-- Each row is a fault: what, how many, an example. No rows: all is well.

-- table: gate
SELECT 'lines lost or doubled' AS fault, abs({given} - answers) AS times, '' AS example
FROM (SELECT count(*) AS answers FROM rows WHERE summary IS NULL) AS counted
WHERE answers <> {given}
UNION ALL
SELECT 'lines that no end of a worker counts', abs({given} - coalesce(told, 0)), ''
FROM (SELECT sum(summary.lines) AS told FROM rows) AS counted
WHERE coalesce(told, 0) <> {given}
UNION ALL
SELECT 'answers to other lines than those given, of', {given}, ''
FROM (SELECT sum(summary.lines) AS told, sum(summary.crc) % 4294967296 AS crc FROM rows) AS counted
WHERE told = {given} AND coalesce(crc, -1) <> {crc}
UNION ALL
SELECT 'sentences that no end of a worker counts', abs(coalesce(told, 0) - coalesce(found, 0)), ''
FROM (SELECT sum(summary.sentences) AS told, sum(sentences) AS found FROM rows) AS counted
WHERE coalesce(told, 0) <> coalesce(found, 0)
UNION ALL
SELECT 'mentions that no end of a worker counts', abs(coalesce(told, 0) - found), ''
FROM (SELECT sum(summary.mentions) AS told FROM rows) AS counted CROSS JOIN (SELECT count(*) AS found FROM mentions) AS given
WHERE coalesce(told, 0) <> found
UNION ALL
SELECT 'broken lines', count(*), min(coalesce(id, '?') || ': ' || error) FROM rows WHERE error IS NOT NULL GROUP BY error
UNION ALL
SELECT 'answers that cannot be read', count(*), '' FROM rows WHERE id IS NULL AND error IS NULL AND summary IS NULL HAVING count(*) > 0
UNION ALL
SELECT 'ids of several articles', count(*), min(id)
FROM (SELECT id FROM rows WHERE error IS NULL AND summary IS NULL AND id IS NOT NULL GROUP BY id HAVING count(*) > 1) AS doubled
HAVING count(*) > 0
UNION ALL
SELECT 'articles whose sentences lack', count(*), min(id)
FROM (
  SELECT r.id FROM (SELECT id, sentences FROM rows WHERE error IS NULL AND summary IS NULL) AS r
  LEFT JOIN (SELECT article, least(count(hash), count(words), count(paragraph)) AS found FROM sentences GROUP BY article) AS s ON s.article = r.id
  WHERE r.sentences <> coalesce(s.found, 0)
) AS lacking
HAVING count(*) > 0
UNION ALL
SELECT 'mentions without their actor', count(*), min(article)
FROM mentions
WHERE local IS NULL
HAVING count(*) > 0
UNION ALL
SELECT 'answers of which --fields has left out what counts', count(*), min(packs)
FROM rows
WHERE id IS NOT NULL AND packs LIKE '% without %'
HAVING count(*) > 0
UNION ALL
SELECT 'versions of the program or its packs', versions, example
FROM (
  SELECT count(DISTINCT coalesce(packs, 'none')) AS versions, min(coalesce(packs, 'none')) || ', ' || max(coalesce(packs, 'none')) AS example
  FROM rows
  WHERE id IS NOT NULL OR error IS NOT NULL OR summary IS NOT NULL
) AS counted
WHERE versions > 1
