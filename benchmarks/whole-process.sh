#!/usr/bin/env bash
# Whole-process measurements: cold start of one article, throughput of annotate. Writes a Markdown table.
#   benchmarks/whole-process.sh [ARTICLES] > benchmarks/results/whole-process.md
set -eu
cd "$(dirname "$0")/.."
articles=${1:-20000}
work=target/benchmarks
mkdir -p "$work"
one=examples/1-faehre/01-nda-0810.txt
./quellenlage annotate "$one" >/dev/null # builds and prepares the quick start

# The corpus again and again under new ids: JSON Lines of the given number of articles.
./quellenlage annotate examples | sed 's/^{"format":"quellenlage\/1","id":"[^"]*"/{/; s/^{,/{/; s/,"authors":.*/}/' |
  awk '{ line[NR] = $0 } END { for (i = 0; i < n; i++) print line[i % NR + 1] }' n="$articles" >"$work/many.jsonl"
# Without ids every line would be the same article.
awk '{ sub(/^{/, "{\"id\":\"" NR "\","); print }' "$work/many.jsonl" >"$work/numbered.jsonl"

milliseconds() { # of a command, the median of seven runs
  for _ in 1 2 3 4 5 6 7; do
    local start end
    start=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
  done | sort -n | sed -n 4p
}

cold=$(milliseconds ./quellenlage annotate "$one")
read_one=$(milliseconds ./quellenlage read "$one")
demo=$(milliseconds ./quellenlage read examples)
start=$(date +%s%N)
./quellenlage annotate "$work/numbered.jsonl" >"$work/out.jsonl"
took=$((($(date +%s%N) - start) / 1000000))
lines=$(wc -l <"$work/out.jsonl")

cat <<T
# Whole-process measurements

\`benchmarks/whole-process.sh $articles\`, $(./quellenlage --version), $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), load $(cut -d ' ' -f 1 /proc/loadavg) at the end.

| what | result |
| --- | --- |
| \`annotate\` one article, cold start to end of process, median of 7 | $cold ms |
| \`read\` one article, the same | $read_one ms |
| \`read examples\` ($(find examples -mindepth 2 -type f | wc -l) articles), the same | $demo ms |
| \`annotate\` $lines articles of the demo corpus (about $(($(wc -c <"$work/numbered.jsonl") / lines)) bytes each), start included | $took ms, $((lines * 1000 / took)) articles/s |
T
