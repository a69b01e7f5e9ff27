-- The distinct actors of articles, which `dramatis link` takes.

-- table: distinct_locals
SELECT local, count(*) AS articles, min(article) AS first, min_by(position, article) AS position
FROM locals
GROUP BY local
