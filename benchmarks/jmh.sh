#!/usr/bin/env bash
# JMH measurements, one core, warm. Writes a Markdown table.
#   benchmarks/jmh.sh > benchmarks/results/jmh.md
set -eu
cd "$(dirname "$0")/.."
mvn -q -pl benchmarks -am package dependency:build-classpath -Dmdep.outputFile=target/classpath -Dquick -DskipTests >&2
path="benchmarks/target/classes:$(cat benchmarks/target/classpath)"
result=benchmarks/target/jmh.csv
java -cp "$path" org.openjdk.jmh.Main ArticleReaderBenchmark -rf csv -rff "$result" >&2

cat <<T
# JMH measurements

\`benchmarks/jmh.sh\`, $(java -version 2>&1 | head -n 1), $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), load $(cut -d ' ' -f 1 /proc/loadavg) at the end.

| benchmark | articles/s, one core, warm | ± (99.9 %) |
| --- | ---: | ---: |
T
sed 1d "$result" | tr -d '"' | awk -F, '{ sub(/^.*\./, "", $1); n = split($1, part, "."); printf "| %s | %.0f | %.0f |\n", "`ArticleReaderBenchmark`: whole analysis of plain-text articles of about 250 tokens", $5, $6 }'
