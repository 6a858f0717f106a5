#!/usr/bin/env bash
# Measures how the time of linking depends on the number of terms and on the length of the notes. A JDK and Maven are all it needs.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly work=$PWD/benchmarks/target

mkdir -p "$work"
mvn -q -B -pl generator -DskipTests package
mvn -q -B -pl generator dependency:build-classpath -Dmdep.outputFile="$work/classpath"
readonly classes=$work/classes:generator/target/classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classes" benchmarks/Linking.java
java -Xmx1g -cp "$classes" dev.handbook.Linking
