#!/usr/bin/env bash
# Names by Quellenlage, OpenNLP and CoreNLP on the same sentences in one process. Writes a Markdown table.
#   benchmarks/peers.sh ../shared/data/entities > benchmarks/results/peers.md
# The peers come from Maven Central and are no part of the build (CoreNLP is GPL-3.0).
set -eu
cd "$(dirname "$0")/.."
data=$1
out=benchmarks/target/peers
mkdir -p "$out"
mvn -q -pl accuracy -am package dependency:build-classpath -Dmdep.outputFile=target/classpath -Dquick -DskipTests >&2
path="accuracy/target/classes:$(cat accuracy/target/classpath)"
java -cp "$path" quellenlage.accuracy.entity.TrainTagger "$data/germeval2014.jsonl" "$data/smartdata-train.jsonl" --without 0 "$out/tagger.bin" >&2
for peer in org.apache.opennlp:opennlp-tools:2.5.4 org.apache.opennlp:opennlp-models-pos-de:1.3.0 \
    com.fasterxml.jackson.core:jackson-databind:2.22.3 \
    edu.stanford.nlp:stanford-corenlp:4.5.10 edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-german; do
  mvn -q dependency:get -Dartifact="$peer" >&2
done
maven=$HOME/.m2/repository
peers=$maven/org/apache/opennlp/opennlp-tools/2.5.4/opennlp-tools-2.5.4.jar
peers=$peers:$maven/org/apache/opennlp/opennlp-models-pos-de/1.3.0/opennlp-models-pos-de-1.3.0.jar
peers=$peers:$maven/edu/stanford/nlp/stanford-corenlp/4.5.10/stanford-corenlp-4.5.10.jar
peers=$peers:$maven/edu/stanford/nlp/stanford-corenlp/4.5.10/stanford-corenlp-4.5.10-models-german.jar
jackson=$maven/com/fasterxml/jackson/core
peers=$peers:$jackson/jackson-databind/2.22.3/jackson-databind-2.22.3.jar
peers=$peers:$(find "$jackson/jackson-annotations/" -name 'jackson-annotations-*.jar' | sort -V | tail -n 1)
slf4j=$(find "$maven/org/slf4j/slf4j-api" -name 'slf4j-api-2*.jar' | sort | tail -n 1)
javac -cp "$path:$peers" -d "$out" benchmarks/peers/PeerNames.java

cat <<T
# Names: peers

\`benchmarks/peers.sh\`, $(java -version 2>&1 | head -n 1), $(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), load $(cut -d ' ' -f 1 /proc/loadavg) at the start.
Processor time of one thread, warm. Quality: strict span and kind F1 on the news sentences of every fifth text of GermEval 2014;
Quellenlage and OpenNLP are trained on the other four fifths (Quellenlage on SmartData as well), CoreNLP on CoNLL 2003.

T
java -Xmx3g -cp "$out:$path:$peers:$slf4j" PeerNames "$data/germeval2014.jsonl" "$out/tagger.bin"
