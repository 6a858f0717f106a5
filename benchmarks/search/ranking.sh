#!/usr/bin/env bash
# Prints how high up the questions of content/ come that answer what people typed (judgements.tsv). Needs a JDK and Maven.
set -euo pipefail
cd "$(dirname "$0")/../.."
readonly here=benchmarks/search work=benchmarks/target/search

mkdir -p "$work"
mvn -q -B -pl generator -DskipTests package
mvn -q -B -pl generator dependency:build-classpath -Dmdep.outputFile="$PWD/$work/classpath"
readonly classes=$work/classes:generator/target/classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classes" "$here/Ranking.java"
java -cp "$classes" dev.handbook.Ranking content "$here/judgements.tsv"
