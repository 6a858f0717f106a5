#!/usr/bin/env bash
# Measures builds of 1,000 and 10,000 notes, or of as many as the arguments say. Linux, a JDK and Maven are all it needs.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly heap=1g work=$PWD/benchmarks/target
read -ra options <<<"${JVM_OPTIONS:-}"
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(1000 10000)

mkdir -p "$work"
mvn -q -B -pl generator -DskipTests package
mvn -q -B -pl generator dependency:build-classpath -Dmdep.outputFile="$work/classpath"
readonly classes=$work/classes:generator/target/classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classes" benchmarks/Measure.java

for size in "${sizes[@]}"; do
    notes=$work/notes-$size site=$work/site-$size
    rm -rf "$notes" "$site"
    java benchmarks/Corpus.java "$size" "$notes"
    java -Xmx$heap ${options[@]+"${options[@]}"} -cp "$classes" dev.handbook.Measure "$size" "$notes" "$site" >"$work/log-$size"
    tail -n 1 "$work/log-$size"
done >"$work/figures"

awk -v heap=$heap -v options="${JVM_OPTIONS:+ $JVM_OPTIONS}" '
    BEGIN {
        row = "%-9s %8s %8s %9s %9s %9s %9s %7s %10s\n"
        printf row, "notes", "CPU s", "wall s", "peak MB", "notes/s", "site MB", "index MB", "pages", "largest kB"
    }
    {
        printf row, $1, $2, $3, $4, $5, $6, $7, $8, $9
        for (i = 1; i <= NF; i++) { if (NR == 1) first[i] = $i; last[i] = $i }
    }
    END {
        if (NR > 1) {
            for (i = 1; i <= NF; i++) times[i] = sprintf("x %.1f", last[i] / first[i])
            printf row, times[1], times[2], times[3], times[4], times[5], times[6], times[7], times[8], times[9]
        }
        print "(java -Xmx" heap options ", notes per CPU second)"
    }' "$work/figures"
