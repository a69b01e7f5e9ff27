"""The extraction of a job alone: overhead.py JOB ARTICLES OUT PARTITIONS COMMAND, where JOB is the folder of job.py."""

import sys

from pyspark.sql import SparkSession

JOB, ARTICLES, OUT, PARTITIONS, COMMAND = sys.argv[1:]
sys.path.insert(0, JOB)
from job import Job, articles_in, extract  # noqa: E402

spark = SparkSession.builder.getOrCreate()
extract(Job(spark, OUT), articles_in(spark, ARTICLES, int(PARTITIONS)), COMMAND)
spark.stop()
