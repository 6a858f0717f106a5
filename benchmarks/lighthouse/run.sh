#!/usr/bin/env bash
# Judges home, a topic, a term and search results of the built site (site-output, or the folder that is named) by Lighthouse and prints the
# figures; ends with 1 if a score is below 100. More arguments name other pages. Needs node and npm, Chromium, and the built site; the first run downloads Lighthouse.
set -euo pipefail
readonly here=$(cd "$(dirname "$0")" && pwd)
site=$(cd "${1:-$here/../../site-output}" && pwd)
cd "$here"
if [ ! -f "$site/index.html" ]; then
    echo "$site holds no site; build it with: mvn package" >&2
    exit 1
fi
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome || true)}
if [ -z "$CHROME_PATH" ] || ! command -v npm >/dev/null; then
    echo "This needs npm and Chromium; CHROME_PATH names another browser." >&2
    exit 1
fi
export CHROME_PATH
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --loglevel=error --no-audit --no-fund --ignore-scripts
fi
shift || true
[ $# -gt 0 ] || set -- index.html topics/docker-images.html terms/image.html 'search.html?q=image'
exec node measure.js "$site" "$@"
