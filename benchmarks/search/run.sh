#!/usr/bin/env bash
# Measures our search beside Pagefind and MiniSearch on the same notes: 10,000 of them, or as many as the argument says.
# Needs Linux, a JDK, Maven, Node with npm, Chromium and its driver.
set -euo pipefail
cd "$(dirname "$0")/../.."
readonly size=${1:-10000} here=$PWD/benchmarks/search work=$PWD/benchmarks/target/search
readonly notes=$work/notes-$size site=$work/handbook-$size pages=$work/pagefind-$size mini=$work/minisearch-$size

mkdir -p "$work"
mvn -q -B -pl generator -DskipTests package
mvn -q -B -pl generator dependency:build-classpath -Dmdep.outputFile="$work/classpath"
(cd "$here" && npm install --no-save --no-fund --no-audit --silent)
readonly classes=$work/classes:generator/target/classes:generator/target/test-classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classes" benchmarks/Measure.java "$here/SearchTimes.java"

rm -rf "$notes" "$site" "$pages" "$mini"
java benchmarks/Corpus.java "$size" "$notes"
java "$here/Pages.java" "$notes" "$pages"

# CPU seconds of a command and what it starts
cpu() {
    local TIMEFORMAT='%U %S'
    { time "$@" >"$work/log" 2>&1; } 2>&1 | awk '{ printf "%.1f", $1 + $2 }'
}
megabytes() { find "$@" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%.1f", sum / 1e6 }'; }
files() { find "$@" -type f | wc -l; }

whole=$(cpu java -Xmx1g -cp "$classes" dev.handbook.Measure "$size" "$notes" "$site")
pagefind=$(cpu "$here/node_modules/.bin/pagefind" --site "$pages" --output-path "$pages/pagefind")
minisearch=$(cpu node "$here/minisearch.mjs" "$pages" "$mini")

printf '%-11s %9s %9s %9s\n' '' 'index MB' 'files' 'CPU s'
printf '%-11s %9s %9s %9s\n' Handbook "$(megabytes "$site"/assets/search*)" "$(files "$site"/assets/search*)" "$whole (the whole site)"
printf '%-11s %9s %9s %9s\n' Pagefind "$(megabytes "$pages/pagefind")" "$(files "$pages/pagefind")" "$pagefind"
printf '%-11s %9s %9s %9s\n\n' MiniSearch "$(megabytes "$mini/index.json")" 1 "$minisearch"
java -cp "$classes" -Dhandbook.browser="${BROWSER:-/usr/bin/chromium}" -Dhandbook.driver="${DRIVER:-/usr/bin/chromedriver}" \
    dev.handbook.browser.SearchTimes "$notes" "$site" "$pages" "$mini" 2>"$work/log"
