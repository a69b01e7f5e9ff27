-- Who occurs with whom, sentence by sentence: what src/connect counts in memory. `linked` is what `dramatis link` gave.

-- table: named
SELECT m.article, m.position, m.sentence, m.name, m.credit, m.facet,
  CASE WHEN l.apart THEN l.actor || '~' || m.part ELSE l.actor END AS actor
FROM mentions AS m
JOIN linked AS l ON l.local = m.local

-- table: members
SELECT article, sentence, actor, count(*) AS mentions, min(position) AS position, max(facet) AS facet
FROM named
WHERE NOT credit
GROUP BY article, sentence, actor

-- A sentence that recurs counts where it stands first; what it says elsewhere is no longer fresh, and boilerplate counts nowhere.
-- table: stale
SELECT article, sentence, recurs = '' AS nowhere
FROM (
  SELECT r.article, r.sentence, r.recurs,
    row_number() OVER (PARTITION BY r.recurs ORDER BY a.ordered, r.article, r.sentence) AS place
  FROM (SELECT DISTINCT article, sentence FROM members) AS p
  JOIN recurring AS r ON r.article = p.article AND r.sentence = p.sentence
  JOIN articles AS a ON a.article = r.article
) AS placed
WHERE recurs = '' OR place > 1

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
SELECT m.article, m.sentence, m.actor
FROM members AS m
LEFT JOIN stale AS s ON s.article = m.article AND s.sentence = m.sentence
LEFT JOIN left_out AS o ON o.article = m.article AND o.sentence = m.sentence AND o.actor = m.actor
WHERE s.article IS NULL AND o.article IS NULL

-- table: actors
SELECT counted.actor, counted.mentions, counted.articles, coalesce(u.units, 0) AS units, counted.first, counted.last
FROM (
  SELECT m.actor, sum(CASE WHEN s.article IS NULL THEN m.mentions ELSE 0 END) AS mentions,
    count(DISTINCT v.original) AS articles, min(v.date) AS first, max(v.date) AS last
  FROM members AS m
  JOIN versions AS v ON v.article = m.article
  LEFT JOIN stale AS s ON s.article = m.article AND s.sentence = m.sentence
  WHERE s.article IS NULL OR NOT s.nowhere
  GROUP BY m.actor
) AS counted
LEFT JOIN (SELECT actor, count(*) AS units FROM units GROUP BY actor) AS u ON u.actor = counted.actor
WHERE counted.mentions > 0

-- Pairs of one article first, then of all: most of them come together before they travel.
-- table: pairs
SELECT x.actor AS a, y.actor AS b, x.article, count(*) AS sentences
FROM units AS x
JOIN units AS y ON y.article = x.article AND y.sentence = x.sentence AND x.actor < y.actor
GROUP BY x.actor, y.actor, x.article

-- table: edges
SELECT p.a, p.b, sum(p.sentences) AS sentences, count(DISTINCT v.original) AS articles, min(v.date) AS first, max(v.date) AS last
FROM pairs AS p
JOIN versions AS v ON v.article = p.article
GROUP BY p.a, p.b

-- table: edge_months
SELECT p.a, p.b, substr(v.date, 1, 7) AS month, count(*) AS articles
FROM pairs AS p
JOIN versions AS v ON v.article = p.article
WHERE length(v.date) >= 7
GROUP BY p.a, p.b, substr(v.date, 1, 7)

-- table: actor_months
SELECT actor, month, count(*) AS articles
FROM (
  SELECT DISTINCT m.actor, m.article, substr(v.date, 1, 7) AS month
  FROM members AS m
  JOIN versions AS v ON v.article = m.article
  LEFT JOIN stale AS s ON s.article = m.article AND s.sentence = m.sentence
  WHERE (s.article IS NULL OR NOT s.nowhere) AND length(v.date) >= 7
) AS dated
GROUP BY actor, month

-- What sentences say of actors; a statement counts where both its ends are still names.
-- table: facts
SELECT r.article, r.sentence, r.kind, s.actor AS subject, o.actor AS object, r.held, r.status, r.said, r.found_by, r.begins, r.ends
FROM relations AS r
JOIN named AS s ON s.article = r.article AND s.position = r.subject_at
LEFT JOIN named AS o ON o.article = r.article AND o.position = r.object_at
WHERE r.object_at IS NULL OR o.actor IS NOT NULL
