#!/bin/sh
# Installs what is missing, builds a release and scans the sample documents in Corpus/.
set -eu
cd "$(dirname "$0")/.."
. Scripts/setup.sh

swift build -c release --product aiqyn >&2
program="$(swift build -c release --show-bin-path)/aiqyn"
"$program" scan Corpus --exclude README.md --fail-on never "$@"
say ""
say "The program is $program; try: $program scan YOUR-DOCUMENT.txt"
