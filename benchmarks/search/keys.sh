#!/usr/bin/env bash
# Prints where the time goes from a key to the painted list: on the site that run.sh has made of 10,000 notes, or on another folder.
# Needs a JDK, Maven, Chromium and its driver.
set -euo pipefail
cd "$(dirname "$0")/../.."
readonly work=benchmarks/target/search site=${1:-benchmarks/target/search/handbook-10000}

mkdir -p "$work"
mvn -q -B -pl generator -DskipTests package
mvn -q -B -pl generator dependency:build-classpath -Dmdep.outputFile="$PWD/$work/classpath"
readonly classes=$work/classes:generator/target/classes:generator/target/test-classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classes" benchmarks/search/KeyTimes.java
java -cp "$classes" -Dhandbook.browser="${BROWSER:-/usr/bin/chromium}" -Dhandbook.driver="${DRIVER:-/usr/bin/chromedriver}" \
    dev.handbook.browser.KeyTimes "$site" container "storage driver" "how is a bridge tested" 2>/dev/null
