#!/bin/sh
# Compares the figures of the rules with the records in Tests/Figures, or writes the records anew.
#
#     Scripts/evaluate.sh PROGRAM                     compare; exit 1 when a figure is lower
#     Scripts/evaluate.sh PROGRAM --record            write what is not lower
#     Scripts/evaluate.sh PROGRAM --record "REASON"   write what is lower too, and keep the reason
#
# Corpus/ is always there. Labels of real acts are not part of the project: AIQYN_LABELS names their labels.jsonl or folder,
# and without it their record is only looked at.
set -eu
program="$1"
corpus=Tests/Figures/corpus.yaml
acts=Tests/Figures/labelled-acts.yaml

if [ "${2:-}" = "--record" ]; then
    commit="$(git rev-parse --short HEAD 2>/dev/null || echo unknown)"
    set -- ${3:+--reason "$3"} --commit "$commit" --record
else
    set -- --check
fi

status=0
"$program" eval Corpus "$@" "$corpus" || status=$?
if [ -n "${AIQYN_LABELS:-}" ]; then
    "$program" eval "$AIQYN_LABELS" "$@" "$acts" || status=$?
else
    echo "$acts is of $(sed -n 's/^date: //p' "$acts"); set AIQYN_LABELS to compare with it"
fi
exit "$status"
