#!/usr/bin/env bash
# Measures how fast notes of all formats and dialects are read. A JDK and Maven are all it needs.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly work=$PWD/benchmarks/target

mkdir -p "$work"
mvn -q -B -pl generator -DskipTests package
mvn -q -B -pl generator dependency:build-classpath -Dmdep.outputFile="$work/classpath"
readonly classes=$work/reader:generator/target/classes:$(cat "$work/classpath")
javac -d "$work/reader" -cp "$classes" \
    generator/src/test/java/dev/handbook/notes/MadeUpNotes.java benchmarks/ReaderThroughput.java
java -Xmx1g -cp "$classes" dev.handbook.notes.ReaderThroughput
