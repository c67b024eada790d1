#!/usr/bin/env bash
# The accuracy table: runs the program over each developers' pack in ../shared and prints its scorer's headline beside the
# bar. The last column is what is to be reached.
#   accuracy/table.sh [WORD]      only packs whose name holds the word
set -u
cd "$(dirname "$0")/.." || exit 1
data=../shared/data
eval=../shared/eval
[ -d "$eval" ] && command -v python3 >/dev/null || exit 0
work=target/accuracy
mkdir -p "$work"

# pack NAME VERB INPUT GOLD SCORER BAR
pack() {
  local name=$1 verb=$2 input=$data/$3 gold=$data/$4 scorer=$5 bar=$6 out=$work/${1//[^a-z0-9]/-}.jsonl
  case $name in *"$wanted"*) ;; *) return ;; esac
  [ -e "$input" ] || return
  case $verb in
    match) ./quellenlage names match <"$input" >"$out" 2>"$work/messages.log" ;;
    # Which options a verb takes stands with it.
    *) ./quellenlage $verb "$input" >"$out" 2>"$work/messages.log" ;;
  esac
  # 3: an article was rejected, the others are there.
  case $? in
    0 | 3) ;;
    *) printf '%-20s %s failed: %s\n' "$name" "$verb" "$(head -n 1 "$work/messages.log")"; return ;;
  esac
  # A scorer may come with arguments.
  printf '%-20s %s   [%s]\n' "$name" "$(python3 "$eval"/$scorer --gold "$gold" --pred "$out" | tail -n 1)" "$bar"
}

wanted=${1:-}
pack 'statements' annotate statements/dev.jsonl statements/dev.jsonl statements.py 'joint ≥ .45, later .65'
pack 'entities, news' annotate entities/germeval2014.jsonl entities/germeval2014.jsonl 'entities.py --genre news' 'trained on it; five-fold .796 of ≥ .80'
pack 'entities, running' annotate entities/smartdata-train.jsonl entities/smartdata-train.jsonl entities.py 'trained on it'
pack 'times, Die Zeit' annotate times/krauts-diezeit.jsonl times/krauts-diezeit.jsonl times.py 'strict ≥ .80, value ≥ .80'
pack 'times, Dolomiten' annotate times/krauts-dolomiten42.jsonl times/krauts-dolomiten42.jsonl times.py 'strict ≥ .80, value ≥ .80'
pack 'times, short' annotate times/duckling.jsonl times/duckling.jsonl times.py 'right ≥ .85'
pack 'figures, short' annotate figures/duckling.jsonl figures/duckling.jsonl figures.py 'value ≥ .97'
pack 'figures, news' annotate figures/smartdata-train.jsonl figures/smartdata-train.jsonl figures.py 'relaxed ≥ .88'
pack 'figure bounds' annotate figures-bounds/dev.jsonl figures-bounds/dev.jsonl figure_bounds.py 'value+bound ≥ .92, +unit ≥ .85'
pack 'stances' annotate stances/dev.jsonl stances/dev.jsonl stances.py 'label ≥ .85, +actor ≥ .75'
pack 'sentences' 'annotate --tokens' sentences/gsd-dev.jsonl sentences/gsd-dev.jsonl sentences.py 'sentence ≥ .95, token ≥ .96; UPOS trained on it, five-fold .941'
pack 'pages' annotate pages/trafilatura.jsonl.gz pages/trafilatura.jsonl.gz pages.py 'F1 ≥ .88, later .935'
pack 'names' match names/pairs.jsonl names/pairs.jsonl names.py 'F1 ≥ .93 at P ≥ .97'
pack 'pairs' stories pairs/articles.jsonl pairs/pairs.jsonl pairs.py '≥ .72'
pack 'reuse' stories reuse/articles.jsonl.gz reuse/pairs.tsv reuse.py 'R ≥ .99, P ≥ .98'
pack 'clusters' stories clusters/dev.jsonl.gz clusters/dev.jsonl.gz clusters.py 'pairwise ≥ .86'
