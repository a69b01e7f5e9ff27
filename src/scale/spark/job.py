"""Archives on a cluster: extract -> gate -> names -> link -> edges -> page, each step kept, so that a job goes on where it ended.

spark-submit --files extract.mjs,names.bin,... job.py --articles ARTICLES --out TABLES --sql SQL --link "dramatis link"

ARTICLES is a folder or file of JSON Lines or Parquet with the columns id, text and, where there are any, title, date, source, url,
language. Everything that counts is in the SQL files, which DuckDB runs as well; extraction and linking are programs of dramatis.
"""

import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

COLUMNS = ["id", "title", "text", "date", "source", "url", "language"]
FATAL = "fault <> 'broken lines'"
OTHERS = "fault LIKE 'answers to other lines%'"
STEPS = ["rows.spark.sql", "names.sql", "linked.spark.sql", "copies.sql", "edges.sql", "page.sql"]
PAGE = ["articles", "places", "members", "recurring", "names", "actors", "reasons", "facts", "totals"]
# Lines above this size in bytes are not read by the extraction.
MOST_BYTES = 64_000_000
# Spark takes them in a path for a pattern.
SIGNS = "[]{}*?\\"


def steps_in(path, values):
    """The steps of a file of SQL: (table, select, query that says whether the step is to be repeated)."""
    steps = []
    with open(path, encoding="utf8") as file:
        for line in file.read().split("\n"):
            head = re.match(r"-- (?:table|again): (\w+)$", line)
            if head:
                steps.append([head[1], [], None])
            elif steps and line.startswith("-- while: "):
                steps[-1][2] = line[len("-- while: "):]
            elif steps and not line.startswith("--"):
                steps[-1][1].append(line)
    fill = lambda text: re.sub(r"\{(\w+)\}", lambda name: str(values[name[1]]), text)
    return [(table, fill("\n".join(lines)), repeat) for table, lines, repeat in steps]


class Job:
    """Tables in a folder: what is there and whole is not made again."""

    def __init__(self, spark, out):
        self.spark = spark
        self.out = out.rstrip("/")
        path = spark._jvm.org.apache.hadoop.fs.Path
        self.path = path
        self.files = path(self.out).getFileSystem(spark._jsc.hadoopConfiguration())

    def is_made(self, name):
        return self.files.exists(self.path(f"{self.out}/{name}/_SUCCESS"))

    def delete(self, name):
        """Deletes a table, whether it is there or not."""
        self.files.delete(self.path(f"{self.out}/{name}"), True)

    def forget(self, names):
        """Deletes tables, those of all turns where a step was repeated."""
        for name in names:
            self.delete(name)
            turn = 1
            while self.files.exists(self.path(f"{self.out}/{name}_{turn}")):
                self.delete(f"{name}_{turn}")
                turn += 1

    def keep(self, name, frame):
        """Writes a table unless it is there, and opens it under its name."""
        if not self.is_made(name):
            print(f"making {name}", flush=True)
            frame().write.mode("overwrite").parquet(f"{self.out}/{name}")
        self.spark.read.parquet(f"{self.out}/{name}").createOrReplaceTempView(name)

    def run(self, path, **values):
        """Makes the tables of a file of SQL."""
        for table, select, repeat in steps_in(path, values):
            if repeat is None:
                self.keep(table, lambda: self.spark.sql(select))
            else:
                self.repeat(table, select, repeat)

    def repeat(self, table, select, repeat):
        """Makes a table anew until nothing of it is open."""
        turn = 0
        while self.spark.sql(repeat).first()["open"] > 0:
            turn += 1
            name = f"{table}_{turn}"
            self.keep(name, lambda: self.spark.sql(select))
            self.spark.table(name).createOrReplaceTempView(table)


def articles_in(spark, path, partitions):
    """A column of lines of JSON, one an article."""
    if path.rstrip("/").endswith(".parquet") or not re.search(r"jsonl?(\.gz)?$|txt$", path):
        frame = spark.read.parquet(path)
        given = [name for name in COLUMNS if name in frame.columns]
        lines = frame.select(F.to_json(F.struct(*given)).alias("line"))
    else:
        # Spark would give what is not UTF-8 to a worker with other bytes, as if it were right.
        line = F.expr("CASE WHEN is_valid_utf8(value) THEN value ELSE 'not UTF-8' END")
        lines = spark.read.text(path, lineSep="\n").select(line.alias("line")).where("trim(line) <> ''")
    return lines.repartition(partitions) if partitions else lines


def extract(job, lines, command, longest=0):
    """Sends the lines of each partition through the extraction; a worker that ends before its input is found by the gate.

    A worker that takes more than `longest` seconds is killed, and Spark tries again.
    """
    lines.createOrReplaceTempView("given_lines")
    limit = f"timeout --signal=KILL {longest} " if longest else ""
    # Exit code 2 says that lines were broken, which their answers say as well.
    script = f"{limit}{command} || test $? -eq 2"
    escaped = script.replace("\\", "\\\\").replace("'", "\\'")
    job.keep(
        "answers",
        lambda: job.spark.sql(
            f"SELECT TRANSFORM (line) USING '{escaped}' AS (line STRING) FROM given_lines"
        ),
    )


def given_in(spark):
    """How many lines were given, and the sum of their CRC-32, as workers count them."""
    crc = f"CASE WHEN octet_length(line) > {MOST_BYTES} THEN 0 ELSE crc32(CAST(line AS BINARY)) END"
    row = spark.sql(f"SELECT count(*) AS given, coalesce(sum({crc}) % 4294967296, 0) AS crc FROM given_lines").first()
    return row.asDict()


def tables_of(sql, files=STEPS):
    """The tables that the files of SQL make."""
    return [table for name in files for table, _, _ in steps_in(os.path.join(sql, name), {"most": 0})]


def forget_all(job, sql):
    """Deletes all that is made of answers, the page among it, so that nothing is ever made of those of two runs."""
    job.forget(["answers", *tables_of(sql), "links", "page", "page.unfinished"])


def check(job, sql, given):
    """Stops where something was lost or doubled; all that was made of these answers is then to be made anew."""
    for _, select, _ in steps_in(os.path.join(sql, "gate.sql"), given):
        faults = job.spark.sql(select).cache()
        if faults.isEmpty():
            print("The gate found nothing: all that went in has come out.", flush=True)
        else:
            faults.show(50, truncate=False)
        if faults.where(OTHERS).count() > 0:
            sys.exit(f"The gate found that {job.out} holds the tables of other articles. Give another folder, or delete it.")
        if faults.where(FATAL).count() > 0:
            forget_all(job, sql)
            sys.exit("The gate found that something was lost. Run the job again.")


def link(job, command):
    """Links the distinct actors of articles on the driver; their lines travel, never the articles."""
    if not job.is_made("links"):
        rows = job.spark.table("distinct_locals").toJSON().toLocalIterator()
        with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as linked:
            given.writelines(f"{row}\n".encode() for row in rows)
            given.seek(0)
            run_link(command, given, linked)
            linked.seek(0)
            frame = job.spark.createDataFrame(((line.decode().rstrip("\n"),) for line in linked), "line STRING")
            job.keep("links", lambda: frame)
    job.keep("links", lambda: None)


def run_link(command, given, linked):
    """Lets dramatis link. Ends the job with a sentence where that fails; what is made until then is kept."""
    try:
        subprocess.run(shlex.split(command), stdin=given, stdout=linked, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SystemExit(f"Linking failed: {error}\nMend what --link calls ({command}), and start the job again: it goes on from here.")


def forget_page(job, sql, most):
    """Deletes a page that was made of another number of actors."""
    if job.is_made("page_chosen"):
        there = job.spark.read.parquet(f"{job.out}/page_chosen").count()
        if there != min(most, job.spark.table("actors").count()):
            job.forget([*tables_of(sql, ["page.sql"]), "page"])


def write_page(job):
    """Writes the tables of the page as JSON Lines, for `dramatis build --tables`; they are there when all are whole."""
    unfinished = "page.unfinished"
    for name in PAGE:
        job.spark.table(f"page_{name}").write.mode("overwrite").json(f"{job.out}/{unfinished}/page_{name}")
    job.delete("page")
    if not job.files.rename(job.path(f"{job.out}/{unfinished}"), job.path(f"{job.out}/page")):
        sys.exit(f"{job.out}/{unfinished} cannot be renamed to page. Start the job again: it goes on from here.")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--sql", required=True, help="the folder of SQL files")
    parser.add_argument("--extract", default="node --max-old-space-size=512 extract.mjs --local --summary")
    parser.add_argument("--link", default="dramatis link")
    parser.add_argument("--partitions", type=int, default=0, help="some 20,000 articles each are well")
    parser.add_argument("--longest", type=int, default=0, help="seconds for a partition, after which its worker counts as stalled (GNU timeout)")
    parser.add_argument("--most", type=int, default=20000, help="how many actors the page shows")
    options = parser.parse_args()
    if any(sign in options.out for sign in SIGNS):
        parser.error(f"--out {options.out}: Spark takes {' '.join(SIGNS)} in a path for a pattern. Give another folder.")

    spark = SparkSession.builder.appName("dramatis").getOrCreate()
    # Some programs write texts as mere bytes.
    spark.conf.set("spark.sql.parquet.binaryAsString", "true")
    job = Job(spark, options.out)
    sql = lambda name: os.path.join(options.sql, name)

    if not job.is_made("answers"):
        forget_all(job, options.sql)
    lines = articles_in(spark, options.articles, options.partitions)
    extract(job, lines, options.extract, options.longest)
    job.run(sql("rows.spark.sql"))
    check(job, options.sql, given_in(spark))
    job.run(sql("names.sql"))
    link(job, options.link)
    job.run(sql("linked.spark.sql"))
    job.run(sql("copies.sql"))
    job.run(sql("edges.sql"))
    forget_page(job, options.sql, options.most)
    job.run(sql("page.sql"), most=options.most)
    write_page(job)
    articles, actors, links = (spark.table(name).count() for name in ("articles", "actors", "edges"))
    print(f"{articles} articles, {actors} actors, {links} links. For the page: dramatis build --tables {options.out}")
    spark.stop()


if __name__ == "__main__":
    main()
