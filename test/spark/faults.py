"""Workers that fail in many ways, on one Spark: what is lost has to be found, by Spark or by the gate.

faults.py TRIES SEED FOLDER JOB SQL, where FOLDER holds articles.jsonl, answers.json and faults.txt, and JOB is the folder of job.py.
Writes a line for each try: the fault, how often it happens, and what became of it.
"""

import os
import random
import sys

from pyspark.sql import SparkSession

TRIES, SEED, FOLDER, JOB, SQL = int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:]
sys.path.insert(0, JOB)
from job import FATAL, Job, articles_in, extract, given_in, steps_in  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
LONGEST = 3


class Trial(Job):
    """Keeps the answers; all other tables are made when they are asked for."""

    def keep(self, name, frame):
        if name == "answers":
            super().keep(name, frame)
        else:
            frame().createOrReplaceTempView(name)


def answers_of(job):
    return sorted(row["line"] for row in job.spark.table("answers").collect() if '"summary"' not in row["line"][:12])


def gate_of(job):
    job.run(os.path.join(SQL, "rows.spark.sql"))
    [(_, select, _)] = steps_in(os.path.join(SQL, "gate.sql"), given_in(job.spark))
    return [row["fault"] for row in job.spark.sql(select).where(FATAL).collect()]


def outcome(spark, number, command, partitions, wanted):
    """What becomes of a worker: Spark fails the job, the gate stops it, or nothing is lost; else it is a silent loss."""
    job = Trial(spark, os.path.join(FOLDER, f"try-{number}"))
    lines = articles_in(spark, os.path.join(FOLDER, "articles.jsonl"), partitions)
    try:
        extract(job, lines, command, LONGEST)
    except Exception:
        return "Spark says so"
    faults = gate_of(job)
    if faults:
        return f"the gate says so: {faults[0]}"
    return "nothing is lost" if answers_of(job) == wanted else "LOST"


def main():
    spark = SparkSession.builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    chance = random.Random(SEED)
    with open(os.path.join(FOLDER, "faults.txt"), encoding="utf8") as file:
        faults = file.read().split("\n")
    with open(os.path.join(FOLDER, "ids.txt"), encoding="utf8") as file:
        ids = file.read().split("\n")
    worker = f"node {HERE}/faulty.mjs {FOLDER}/answers.json"
    job = Trial(spark, os.path.join(FOLDER, "whole"))
    extract(job, articles_in(spark, os.path.join(FOLDER, "articles.jsonl"), 2), f"{worker} none none", LONGEST)
    wanted = answers_of(job)
    assert len(wanted) == len(ids) and not gate_of(job)
    chance.shuffle(faults)
    for number in range(TRIES):
        fault = faults[number % len(faults)]
        is_once = chance.random() < 0.5
        mark = f" {FOLDER}/mark-{number}" if is_once else ""
        command = f'{worker} "{fault}" {chance.choice(ids)}{mark}'
        found = outcome(spark, number, command, chance.choice([1, 2, 4]), wanted)
        print(f"TRY\t{fault}\t{'once' if is_once else 'always'}\t{found}", flush=True)
    spark.stop()


if __name__ == "__main__":
    main()
