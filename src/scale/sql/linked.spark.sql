-- What `dramatis link` wrote, as a table: Spark. Here `links` is a view with a column of lines.

-- table: linked
SELECT link.*
FROM (
  SELECT from_json(line, 'local STRING, actor STRING, apart BOOLEAN, because ARRAY<STRING>, label STRING,
    decided ARRAY<STRUCT<by: STRING, id: STRING, weight: BIGINT>>') AS link
  FROM links
) AS parsed
