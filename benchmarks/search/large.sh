#!/usr/bin/env bash
# Measures what first queries fetch of the index of a very large handbook, without making its pages: 18,000 notes have 100,000 questions and more.
# Needs a JDK, Maven and Node, and memory: 4 GB.
set -euo pipefail
cd "$(dirname "$0")/../.."
readonly size=${1:-18000} here=$PWD/benchmarks/search work=$PWD/benchmarks/target/search
readonly notes=$work/notes-$size index=$work/index-$size

mkdir -p "$work"
mvn -q -B -pl generator -DskipTests package
mvn -q -B -pl generator dependency:build-classpath -Dmdep.outputFile="$work/classpath"
readonly classes=$work/classes:generator/target/classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classes" "$here/Export.java"

rm -rf "$notes" "$index"
java benchmarks/Corpus.java "$size" "$notes"
java -Xmx4g -cp "$classes" dev.handbook.Export "$notes" "$index"
find "$index" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%.1f MB in %d files\n", sum / 1e6, NR }'
node "$here/bytes.mjs" "$notes" "$index"
