#!/bin/sh
# Inputs that must neither crash the program nor hang it. Each has a generous limit; nothing here measures speed.
set -eu
program="$1"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT INT TERM
failed=0
passed=0

# check NAME SECONDS EXPECTED-STATUS... : scans $folder/NAME within the limit.
check() {
    name="$1"; seconds="$2"; shift 2
    status=0
    timeout "$seconds" "$program" scan "$folder/$name" --quiet --fail-on never >/dev/null 2>"$folder/stderr" || status=$?
    for wanted in "$@"; do
        if [ "$status" -eq "$wanted" ]; then passed=$((passed + 1)); echo "  $name: status $status"; return; fi
    done
    echo "  $name: status $status, expected $*"; cat "$folder/stderr"
    failed=$((failed + 1))
}

python3 - "$folder" <<'PY'
import random, sys
folder = sys.argv[1]
def write(name, data):
    with open(f"{folder}/{name}", "wb") as f:
        f.write(data if isinstance(data, bytes) else data.encode("utf-8"))
sentence = "Комиссия өтінімді өз қалауы бойынша қарайды және шешім қабылдайды, "
write("line-100mb.txt", sentence * (100_000_000 // len(sentence.encode())))
write("clauses-million.txt", "".join(f"{n}. Комиссия рассматривает заявление.\n" for n in range(1, 1_000_001)))
write("trigger-repeated.txt", "по усмотрению " * 300_000)
write("blank-lines.txt", "\n" * 2_000_000 + "1. Текст.\n")
write("pipes.txt", "|" * 2_000_000)
write("tabs.txt", "a\tb\tc\n" * 200_000)
write("quotes.txt", "«" * 1_000_000)
write("tags.txt", "<p" * 1_000_000)
write("soft-hyphens.txt", "о\u00adз " * 500_000)
write("combining.txt", "и" + "\u0306" * 1_000_000)
write("nul.txt", b"1. \x00 text " * 10_000)
write("truncated.txt", "1. Комиссия қарай".encode("utf-8")[:-1])
write("empty.txt", b"")
random.seed(1)
write("random.txt", bytes(random.randrange(256) for _ in range(1_000_000)))
flipped = bytearray((sentence * 20_000).encode("utf-8"))
for _ in range(2_000):
    flipped[random.randrange(len(flipped))] ^= 1 << random.randrange(8)
write("bit-flipped.txt", bytes(flipped))
PY

# Status 3: more findings than one document lists, and the report says so.
check line-100mb.txt 300 3
check clauses-million.txt 300 3
check trigger-repeated.txt 120 3
check blank-lines.txt 60 0
check pipes.txt 60 0
check tabs.txt 60 0
check quotes.txt 60 0
check tags.txt 60 0
check soft-hyphens.txt 60 0
check combining.txt 60 0
check nul.txt 60 3
check truncated.txt 60 3
check empty.txt 60 0
check random.txt 60 3
check bit-flipped.txt 60 3
echo "hostile: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
