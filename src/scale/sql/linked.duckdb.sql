-- What `dramatis link` wrote, as a table: DuckDB.

-- table: linked
SELECT *
FROM read_json('{linked}', format = 'newline_delimited', columns = {
  "local": 'VARCHAR', actor: 'VARCHAR', apart: 'BOOLEAN', because: 'VARCHAR[]', label: 'VARCHAR',
  decided: 'STRUCT("by" VARCHAR, id VARCHAR, weight BIGINT)[]'
})
