#!/usr/bin/env bash
# How long commands take, whole processes through the launcher: medians of several runs.
#   bench/build.sh [RUNS]     (11 by default; needs bash 5)
# Warm: files in memory, as for whoever builds again and again. Cold: with the system's file cache
# dropped before each run, which Linux lets root do; else that column says so.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-11}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

can_drop_cache() { [ -w /proc/sys/vm/drop_caches ] && [ "$(id -u)" -eq 0 ]; }

# Milliseconds that the command takes; a command that finds faults (1) has done its work too.
milliseconds() {
  local start=$EPOCHREALTIME status=0
  "$@" >/dev/null 2>"$scratch/err" </dev/null || status=$?
  local end=$EPOCHREALTIME
  if ((status > 1)); then
    cat "$scratch/err" >&2
    exit "$status"
  fi
  echo $(((${end/[.,]/} - ${start/[.,]/}) / 1000))
}

median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

warm() { for ((i = 0; i < runs; i++)); do milliseconds "$@"; done | median; }

cold() {
  can_drop_cache || {
    echo 'needs root'
    return
  }
  for ((i = 0; i < runs; i++)); do
    sync
    echo 3 >/proc/sys/vm/drop_caches
    milliseconds "$@"
  done | median
}

row() {
  local label=$1
  shift
  printf '%-24s %12s %12s\n' "$label" "$(warm "$@")" "$(cold "$@")"
}

record=$(find "$home/records" -mindepth 3 -name '*.yaml' | sort | head -n 1)
"$home/informe" build --quiet --out "$scratch/out" >/dev/null 2>&1 </dev/null || true # compiles, trains
printf '%-24s %12s %12s\n' "median of $runs, in ms" warm cold
row 'validate, one record' "$home/informe" validate "$record"
row 'validate, the edition' "$home/informe" validate
row 'build' "$home/informe" build --quiet --out "$scratch/out"
