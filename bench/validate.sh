#!/usr/bin/env bash
# How long validate takes beside ajv-cli with js-yaml, and how much memory: whole processes by turns,
# medians. All rules of ours against a schema only, without places, of theirs.
#   bench/validate.sh [RUNS]     (5 by default; needs bash 5, Node 20, npm and GNU time)
# Editions of 170, 10,000 and 20,000 activities recombined from records/2020-2 (bench/corpus.cjs), and
# one of 10,000 of which each has a cross-reference that leads nowhere.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-5}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# ajv-cli 5.0.0 brings js-yaml 3, which reads an unquoted date as an object: its schema lets it pass.
install_ajv() {
  (cd "$scratch" && npm install --silent --no-audit --no-fund ajv-cli@5.0.0 ajv@8.17.1 js-yaml@3.14.1 >/dev/null)
  export NODE_PATH=$scratch/node_modules
  node -e '
    const schema = require(process.argv[1]);
    const {fecha} = schema.properties;
    fecha.type = ["string", "array", "object"];
    fecha.items.type = ["string", "object"];
    require("fs").writeFileSync(process.argv[2], JSON.stringify(schema));
  ' "$home/src/main/resources/esquema/actividad.schema.json" "$scratch/actividad.json"
}

# Runs a command in a corpus and adds a line "milliseconds kilobytes" to a file; findings (1) are fine.
measure() {
  local results=$1 corpus=$2 status=0
  shift 2
  (cd "$scratch/$corpus" && exec "$(command -v time)" -o "$scratch/time" -f '%e %M' "$@") >"$scratch/output" 2>&1 </dev/null || status=$?
  if ((status > 1)); then
    cat "$scratch/output" >&2
    exit "$status"
  fi
  tail -n 1 "$scratch/time" | awk '{printf "%d %d\n", $1 * 1000, $2}' >>"$results"
}

ours() { measure "$scratch/$1.ours" "$1" "$home/informe" validate 2020-2; }

# One process for all files, with the glob left to it: the fastest way there is.
theirs() {
  measure "$scratch/$1.theirs" "$1" node "$scratch/node_modules/ajv-cli/dist/index.js" validate \
    --spec=draft2020 --strict=false --validate-formats=false -s "$scratch/actividad.json" -d '2020-2/*/*.yaml'
}

median() { cut -d ' ' -f "$2" "$1" | sort -n | sed -n "$(((runs + 1) / 2))p"; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

row() {
  local name=$1 label=$2
  local our_time our_memory their_time their_memory
  our_time=$(median "$scratch/$name.ours" 1)
  our_memory=$(median "$scratch/$name.ours" 2)
  their_time=$(median "$scratch/$name.theirs" 1)
  their_memory=$(median "$scratch/$name.theirs" 2)
  printf '%-22s %11s %8s %11s %8s %7s\n' "$label" "$our_time" "$((our_memory / 1024))" \
    "$their_time" "$((their_memory / 1024))" "$(ratio "$our_time" "$their_time")"
}

install_ajv
make() { node "$home/bench/corpus.cjs" "$home/records" 2020-2 "$scratch/$1" "${@:2}"; }
make 170 170
make 10000 10000
make 20000 20000
make unknown 10000 --unknown
"$home/informe" validate >/dev/null 2>&1 </dev/null || true # compiles, trains
for ((i = 0; i < runs; i++)); do
  for corpus in 170 10000 20000 unknown; do
    ours "$corpus"
    theirs "$corpus"
  done
done
printf '%-22s %11s %8s %11s %8s %7s\n' "median of $runs" 'informe ms' 'peak MB' 'ajv-cli ms' 'peak MB' ratio
row 170 '170 records'
row 10000 '10,000'
row 20000 '20,000'
row unknown '10,000, each at fault'
printf '20,000 take %s times as long as 10,000\n' \
  "$(ratio "$(median "$scratch/20000.ours" 1)" "$(median "$scratch/10000.ours" 1)")"
