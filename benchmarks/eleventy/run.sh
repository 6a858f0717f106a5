#!/usr/bin/env bash
# Measures our build beside one by Eleventy and Pagefind of the same notes: 10,000 of them, or as many as the argument says.
# Needs Linux, a JDK, Maven, and Node with npm.
set -euo pipefail
cd "$(dirname "$0")/../.."
readonly size=${1:-10000} here=$PWD/benchmarks/eleventy work=$PWD/benchmarks/target
readonly notes=$work/notes-$size site=$work/eleventy-$size

mkdir -p "$work"
(cd "$here" && npm install --no-save --no-fund --no-audit --silent)
benchmarks/run.sh "$size" >"$work/ours"

# Eleventy takes paths relative to where it stands, and no others.
from_notes() { realpath --relative-to="$notes" "$1"; }
build() {
    (cd "$notes" && "$here/node_modules/.bin/eleventy" --quiet --config="$(from_notes "$here/eleventy.config.js")" --output="$(from_notes "$site")")
    "$here/node_modules/.bin/pagefind" --site "$site" --silent
}
rm -rf "$site"
TIMEFORMAT='%U %S %R'
{ time build >"$work/log-eleventy" 2>&1; } 2>"$work/eleventy"

row() { printf '%-19s %9s %9s %9s\n' "$@"; }
row '' 'CPU s' 'wall s' 'site MB'
row Handbook $(awk 'NR == 2 { print $2, $3, $6 }' "$work/ours")
row 'Eleventy, Pagefind' $(awk '{ printf "%.1f %.1f", $1 + $2, $3 }' "$work/eleventy") \
    "$(find "$site" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%.1f", sum / 1e6 }')"
