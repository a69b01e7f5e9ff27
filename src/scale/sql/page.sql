-- What the page is made of: the strongest {most} actors, with all sentences of the articles that name them.

-- table: page_chosen
SELECT actor
FROM (
  SELECT c.actor, row_number() OVER (ORDER BY coalesce(s.strength, 0) DESC, c.mentions DESC, c.actor) AS place
  FROM actors AS c
  LEFT JOIN (
    SELECT actor, sum(sentences) AS strength
    FROM (SELECT a AS actor, sentences FROM edges UNION ALL SELECT b AS actor, sentences FROM edges) AS ends
    GROUP BY actor
  ) AS s ON s.actor = c.actor
) AS placed
WHERE place <= {most}

-- table: page_members
SELECT m.article, m.sentence, m.actor, m.mentions, m.position, m.facet
FROM members AS m JOIN page_chosen AS c ON c.actor = m.actor

-- table: page_articles
SELECT a.article, a.date, CASE WHEN a.source = '' THEN NULL ELSE a.source END AS source, a.language, a.title, a.url,
  v.original, o.sentences, coalesce(p.paragraphs, 0) AS paragraphs, coalesce(n.mentions, 0) AS mentions
FROM articles AS a
JOIN versions AS v ON v.article = a.article
JOIN own_sentences AS o ON o.article = a.article
LEFT JOIN (SELECT article, max(paragraph) + 1 AS paragraphs FROM sentences GROUP BY article) AS p ON p.article = a.article
LEFT JOIN (SELECT article, count(*) AS mentions FROM mentions GROUP BY article) AS n ON n.article = a.article

-- table: page_places
SELECT p.article, p.sentence, s.paragraph
FROM (SELECT DISTINCT article, sentence FROM members) AS p
JOIN sentences AS s ON s.article = p.article AND s.sentence = p.sentence

-- table: page_recurring
SELECT article, sentence, recurs FROM recurring

-- table: page_names
SELECT n.actor, n.name, count(*) AS times
FROM named AS n JOIN page_chosen AS c ON c.actor = n.actor
GROUP BY n.actor, n.name

-- table: page_actors
SELECT DISTINCT CASE WHEN l.apart THEN l.actor || '~' || a.part ELSE l.actor END AS actor, l.local, l.because, l.label, l.decided
FROM locals AS o
JOIN linked AS l ON l.local = o.local
JOIN articles AS a ON a.article = o.article
JOIN page_chosen AS c ON c.actor = CASE WHEN l.apart THEN l.actor || '~' || a.part ELSE l.actor END

-- table: page_reasons
SELECT DISTINCT c.actor, r.reason
FROM local_reasons AS r
JOIN linked AS l ON l.local = r.local
JOIN articles AS a ON a.article = r.article
JOIN page_chosen AS c ON c.actor = CASE WHEN l.apart THEN l.actor || '~' || a.part ELSE l.actor END

-- table: page_facts
SELECT f.* FROM facts AS f JOIN page_chosen AS c ON c.actor = f.subject

-- What of the page is there when it is whole.
-- table: page_totals
SELECT 'articles' AS part, count(*) AS size FROM page_articles
UNION ALL
SELECT 'places' AS part, count(*) AS size FROM page_places
UNION ALL
SELECT 'members' AS part, count(*) AS size FROM page_members
UNION ALL
SELECT 'recurring' AS part, count(*) AS size FROM page_recurring
UNION ALL
SELECT 'names' AS part, count(*) AS size FROM page_names
UNION ALL
SELECT 'actors' AS part, count(*) AS size FROM page_actors
UNION ALL
SELECT 'reasons' AS part, count(*) AS size FROM page_reasons
UNION ALL
SELECT 'facts' AS part, count(*) AS size FROM page_facts
