"""A job for a cluster: reads documents as JSON lines and writes their records as partitioned Parquet.

`cluster_job.py MASTER DOCUMENTS OUTPUT`. Each document has an id, a version and a batch number. Every batch is written
as a whole and replaces its earlier output, so that a job can be run again without duplicate records.
"""

import sys

from pyspark.sql import SparkSession

import extract_vi.spark as xs

master, documents, output = sys.argv[1:]
spark = (
    SparkSession.builder.master(master)
    .config("spark.ui.enabled", "false")
    .config("spark.executor.memory", "600m")
    .config("spark.executor.cores", "1")
    # About sixteen partitions without a shuffle, whose files would be lost together with a worker.
    .config("spark.sql.files.maxPartitionBytes", "80k")
    .config("spark.sql.files.openCostInBytes", "0")
    .config("spark.sql.sources.partitionOverwriteMode", "dynamic")
    .getOrCreate()
)
texts = spark.read.json(documents, schema="id string, version int, batch int, text string")
results = xs.extract_documents(texts, keep=["version", "batch"])
xs.records(results).write.mode("overwrite").partitionBy("document_batch").parquet(output)
spark.stop()
