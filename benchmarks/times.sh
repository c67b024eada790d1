#!/usr/bin/env bash
# Times beside HeidelTime 2.2.1 (without a tagger) on the same texts, in the same run: quality and processor time of one
# thread, second round; and times and figures alone. HeidelTime is under the GPL and comes from Maven Central into target/
# only for this. Without the gold packs in ../shared only the speed of Quellenlage is printed.
#   benchmarks/times.sh > benchmarks/results/times.md
set -eu
cd "$(dirname "$0")/.."
mvn -q -pl benchmarks -am package dependency:build-classpath -Dmdep.outputFile=target/classpath -Dquick -DskipTests >&2
path="benchmarks/target/classes:$(cat benchmarks/target/classpath)"
peer=benchmarks/heideltime
work=benchmarks/target/times
data=../shared/data/times
eval=../shared/eval/times.py
mkdir -p "$work/classes"
mvn -q -f $peer/pom.xml dependency:build-classpath -Dmdep.outputFile="$PWD/$work/classpath" >&2
javac -cp "$(cat $work/classpath)" -d "$work/classes" $peer/RunHeidelTime.java

cat <<T
# Times and figures

\`benchmarks/times.sh\`, $(java -version 2>&1 | head -n 1), $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1). Processor time of one thread.

T
java -XX:+UseSerialGC -cp "$path" quellenlage.benchmarks.TimesAndFigures > "$work/speed.txt"
cat <<T
| for 250 tokens of the demo articles, warm | processor time |
| --- | ---: |
T
sed -n 's/^\(times\|figures\|together\) \(.*\)/| \1 | \2 |/p' "$work/speed.txt"
[ -d "$data" ] || exit 0
cat <<T

Sentences and times, KRAUTS; type and value over relaxed matches, as TempEval-3 counts.

| texts | system | strict F1 | relaxed F1 | type F1 | value F1 | texts/s |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
T
for pack in krauts-dolomiten42 krauts-diezeit; do
  python3 $peer/pack.py split $data/$pack.jsonl "$work/$pack"
  texts=$(ls "$work/$pack" | grep -c 'txt$')
  java -XX:+UseSerialGC -cp "$path" quellenlage.benchmarks.TimesAndFigures "$work/$pack" > "$work/quellenlage.log"
  java -XX:+UseSerialGC -cp "$work/classes:$(cat $work/classpath)" RunHeidelTime "$work/$pack" $peer/config.props > "$work/heideltime.log" 2>&1
  for system in quellenlage heideltime; do
    python3 $peer/pack.py join $data/$pack.jsonl "$work/$pack" $system > "$work/$pack.$system.jsonl"
    seconds=$(sed -n 's/^seconds //p' "$work/$system.log")
    python3 $eval --gold $data/$pack.jsonl --pred "$work/$pack.$system.jsonl" | tail -n 1 |
      awk -v p=$pack -v s=$system -v n="$texts" -v t="$seconds" '{ printf "| %s | %s | %s | %s | %s | %s | %.0f |\n", p, s, $3, $6, $9, $12, n / t }'
  done
done
