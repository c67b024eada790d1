#!/usr/bin/env bash
# The accuracy table: annotates each developers' pack in ../shared and prints its scorer's headline beside the bar.
#   accuracy/table.sh [NAME…]     only packs whose name holds one of the words
set -u
cd "$(dirname "$0")/.." || exit 1
data=../shared/data
eval=../shared/eval
[ -d "$eval" ] && command -v python3 >/dev/null || exit 0
work=target/accuracy
mkdir -p "$work"

# name | verb | input | scorer and its arguments | bar
packs="
statements        | annotate | statements/dev.jsonl            | statements.py                                  | joint F1 ≥ .45, later .65
entities          | annotate | entities/germeval2014.jsonl     | entities.py --genre news                       | F1 ≥ .80
entities, running | annotate | entities/smartdata-train.jsonl  | entities.py                                    | reported
times, Zeit       | annotate | times/krauts-diezeit.jsonl      | times.py                                       | strict ≥ .80, value ≥ .80
times, Dolomiten  | annotate | times/krauts-dolomiten42.jsonl  | times.py                                       | strict ≥ .80, value ≥ .80
times, short      | annotate | times/duckling.jsonl            | times.py                                       | right ≥ .85
figures, short    | annotate | figures/duckling.jsonl          | figures.py                                     | value ≥ .97
figures, news     | annotate | figures/smartdata-train.jsonl   | figures.py                                     | relaxed ≥ .88
figure bounds     | annotate | figures-bounds/dev.jsonl        | figure_bounds.py                               | value+bound ≥ .92, + unit ≥ .85
stances           | annotate | stances/dev.jsonl               | stances.py                                     | label ≥ .85, + actor ≥ .75
sentences         | tokens   | sentences/gsd-dev.jsonl         | sentences.py                                   | sentence ≥ .95, token ≥ .96
pages             | annotate | pages/trafilatura.jsonl         | pages.py                                       | F1 ≥ .88, later .935
"
