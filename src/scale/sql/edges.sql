-- Who occurs with whom, sentence by sentence: what src/connect counts in memory. `linked` is what `dramatis link` gave.

-- table: named
SELECT m.article, m.position, m.sentence, m.name, m.credit, m.facet,
  CASE WHEN l.apart THEN l.actor || '~' || a.part ELSE l.actor END AS actor
FROM mentions AS m
JOIN locals AS o ON o.article = m.article AND o.position = m.at
JOIN linked AS l ON l.local = o.local
JOIN articles AS a ON a.article = m.article

-- table: members
SELECT article, sentence, actor, count(*) AS mentions, min(position) AS position, max(facet) AS facet
FROM named
WHERE NOT credit
GROUP BY article, sentence, actor

-- A sentence that recurs counts where it stands first, boilerplate never.
-- table: places
SELECT p.article, p.sentence, 1 AS fresh
FROM (SELECT DISTINCT article, sentence FROM members) AS p
LEFT JOIN recurring AS r ON r.article = p.article AND r.sentence = p.sentence
WHERE r.article IS NULL
UNION ALL
SELECT article, sentence, CASE WHEN place = 1 THEN 1 ELSE 0 END AS fresh
FROM (
  SELECT r.article, r.sentence,
    row_number() OVER (PARTITION BY r.recurs ORDER BY a.ordered, r.article, r.sentence) AS place
  FROM (SELECT DISTINCT article, sentence FROM members) AS p
  JOIN recurring AS r ON r.article = p.article AND r.sentence = p.sentence
  JOIN articles AS a ON a.article = p.article
  WHERE r.recurs <> ''
) AS placed

-- No sentence counts more than 64 actors, those that it names first.
-- table: crowds
SELECT article, sentence FROM members GROUP BY article, sentence HAVING count(*) > 64

-- table: left_out
SELECT article, sentence, actor
FROM (
  SELECT m.article, m.sentence, m.actor,
    row_number() OVER (PARTITION BY m.article, m.sentence ORDER BY m.position) AS place
  FROM members AS m JOIN crowds AS c ON c.article = m.article AND c.sentence = m.sentence
) AS placed
WHERE place > 64

-- table: units
SELECT m.article, m.sentence, m.actor, v.original, a.date
FROM members AS m
JOIN places AS p ON p.article = m.article AND p.sentence = m.sentence
JOIN versions AS v ON v.article = m.article
JOIN articles AS a ON a.article = m.article
LEFT JOIN left_out AS o ON o.article = m.article AND o.sentence = m.sentence AND o.actor = m.actor
WHERE p.fresh = 1 AND o.article IS NULL

-- table: actors
SELECT counted.actor, counted.mentions, counted.articles, coalesce(u.units, 0) AS units, counted.first, counted.last
FROM (
  SELECT m.actor, sum(CASE WHEN p.fresh = 1 THEN m.mentions ELSE 0 END) AS mentions,
    count(DISTINCT v.original) AS articles, min(a.date) AS first, max(a.date) AS last
  FROM members AS m
  JOIN places AS p ON p.article = m.article AND p.sentence = m.sentence
  JOIN versions AS v ON v.article = m.article
  JOIN articles AS a ON a.article = m.article
  GROUP BY m.actor
) AS counted
LEFT JOIN (SELECT actor, count(*) AS units FROM units GROUP BY actor) AS u ON u.actor = counted.actor
WHERE counted.mentions > 0

-- Pairs of one article first, then of all: most of them come together before they travel.
-- table: pairs
SELECT x.actor AS a, y.actor AS b, x.article, x.original, x.date, count(*) AS sentences
FROM units AS x
JOIN units AS y ON y.article = x.article AND y.sentence = x.sentence AND x.actor < y.actor
GROUP BY x.actor, y.actor, x.article, x.original, x.date

-- table: edges
SELECT a, b, sum(sentences) AS sentences, count(DISTINCT original) AS articles, min(date) AS first, max(date) AS last
FROM pairs
GROUP BY a, b

-- table: edge_months
SELECT a, b, substr(date, 1, 7) AS month, count(*) AS articles
FROM pairs
WHERE length(date) >= 7
GROUP BY a, b, substr(date, 1, 7)

-- table: actor_months
SELECT actor, month, count(*) AS articles
FROM (
  SELECT DISTINCT m.actor, m.article, substr(a.date, 1, 7) AS month
  FROM members AS m
  JOIN places AS p ON p.article = m.article AND p.sentence = m.sentence
  JOIN articles AS a ON a.article = m.article
  WHERE length(a.date) >= 7
) AS dated
GROUP BY actor, month

-- What sentences say of actors; a statement counts where both its ends are still names.
-- table: facts
SELECT r.article, r.sentence, r.kind, s.actor AS subject, o.actor AS object, r.held, r.status, r.said, r.found_by, r.begins, r.ends
FROM relations AS r
JOIN named AS s ON s.article = r.article AND s.position = r.subject_at
LEFT JOIN named AS o ON o.article = r.article AND o.position = r.object_at
WHERE r.object_at IS NULL OR o.actor IS NOT NULL
