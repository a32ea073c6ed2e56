#!/bin/sh
# Makes sure that everything Aiqyn builds with is here; sourced by start.sh and test.sh. Safe to run twice.
set -eu

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else
        say "aiqyn: this needs root: $*"
        say "  = help: run it as root once, or install sudo"
        exit 1
    fi
}

# need_debian PACKAGE... : installs those that dpkg does not know.
need_debian() {
    missing=
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    say "installing$missing"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

need_brew() {
    for formula in "$@"; do
        brew list --versions "$formula" >/dev/null 2>&1 || { say "installing $formula"; brew install "$formula" >&2; }
    done
}

if ! command -v swift >/dev/null 2>&1; then
    say "aiqyn: there is no 'swift' on this machine"
    say "  = help: install Swift 6.2 or newer from https://www.swift.org/install and open a new shell"
    exit 1
fi

if command -v apt-get >/dev/null 2>&1; then
    need_debian libpcre2-dev libyaml-dev libxml2-dev zlib1g-dev pkg-config
elif command -v brew >/dev/null 2>&1; then
    need_brew pcre2 libyaml libxml2 zlib pkg-config
else
    say "aiqyn: neither apt nor Homebrew was found"
    say "  = help: install the libraries pcre2, libyaml, libxml2 and zlib with their headers, and pkg-config"
fi
