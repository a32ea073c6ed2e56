#!/bin/sh
# Every test of the project, in stages. `Scripts/test.sh STAGE...` runs only those named.
#   format    swift format lint --strict
#   unit      swift test: rooms, rule examples, corpus documents, command line, tidiness
#   packs     the packs as their authors see them: examples, lint, coverage
#   pages     docs/rules is what the packs say
#   eval      precision and recall of the rules are not lower than in Tests/Figures
#   schema    the packs against the JSON Schemas, by an independent validator (Python)
#   forms     Rules/lexicon/forms.ru.tsv is what the dictionary says today (Python)
#   calendar  Rules/calendar agrees with the holidays library, or says why not (Python)
#   fuzz      thousands of damaged files, each read and scanned: no crash, no hang
#   office    old Word files through LibreOffice itself, which is installed for it; without it `unit` leaves these tests out
#   hostile   inputs that must neither crash nor hang: a 100 MB line, a million clauses
set -eu
cd "$(dirname "$0")/.."
. Scripts/setup.sh

stages="${*:-format unit packs pages eval schema forms calendar office fuzz hostile}"

python_env() {
    environment=.build/python
    if [ ! -x "$environment/bin/python" ]; then
        command -v apt-get >/dev/null 2>&1 && need_debian python3-venv
        python3 -m venv "$environment"
    fi
    "$environment/bin/pip" install --quiet --disable-pip-version-check -r Scripts/requirements.txt
}

need_office() {
    if command -v apt-get >/dev/null 2>&1; then need_debian libreoffice-writer-nogui fonts-liberation2 poppler-utils \
        tesseract-ocr tesseract-ocr-kaz tesseract-ocr-rus
    elif [ ! -d /Applications/LibreOffice.app ]; then brew install --cask libreoffice >&2
    fi
}

release() {
    swift build -c release --product aiqyn >&2
    program="$(swift build -c release --show-bin-path)/aiqyn"
}

for stage in $stages; do
    say "== $stage"
    case "$stage" in
        format) swift format lint --strict --recursive Package.swift Sources Tests ;;
        unit) swift test ;;
        packs) release; "$program" rules test; "$program" rules lint; "$program" coverage | tail -1 ;;
        pages) release; "$program" rules pages docs/rules --check ;;
        eval) release; Scripts/evaluate.sh "$program" ;;
        schema) release; python_env; .build/python/bin/python Scripts/validate-packs.py "$program" ;;
        forms) python_env; .build/python/bin/python Scripts/russian-forms.py --check ;;
        calendar) python_env; .build/python/bin/python Scripts/working-days.py --check ;;
        fuzz) swift build -c release --product Fuzz >&2; "$(swift build -c release --show-bin-path)/Fuzz" 5000 ;;
        office) need_office; AIQYN_OFFICE_STAGE=1 swift test --filter OfficeTests ;;
        hostile) release; Scripts/hostile.sh "$program" ;;
        *) say "test.sh: there is no stage '$stage'"; exit 2 ;;
    esac
done
say "== all stages passed: $stages"
