#!/usr/bin/env bash
# What building costs: CPU-seconds (user + sys) of a cold build beyond dependencies, as a markdown table.
#
# usage: benches/build-cost.sh
# Builds into a directory of its own, removed at the end; the profiles are those of the workspace.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
export CARGO_TARGET_DIR=$target
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS RUSTC_WRAPPER CARGO_BUILD_RUSTC_WRAPPER

# CPU-seconds of a command.
cpu() {
    local TIMEFORMAT='%U %S'
    { time "$@" >"$target/log" 2>&1; } 2>"$target/time" || { cat "$target/log" >&2; return 1; }
    LC_ALL=C awk '{ printf "%.1f", $1 + $2 }' "$target/time"
}

# row <title> <cargo arguments>...
row() {
    local title=$1 seconds
    shift
    # Builds the dependencies; the package itself only in passing, with flags of its own.
    cargo rustc "$@" -- -C opt-level=0 >"$target/log" 2>&1 || { cat "$target/log" >&2; return 1; }
    seconds=$(cpu cargo build "$@")
    printf '| %s | %s s |\n' "$title" "$seconds"
}

cargo fetch --quiet --locked
echo "$(rustc --version), $(nproc) cores"
echo
echo '| cold build, dependencies built before | CPU |'
echo '|---|---|'
row 'synovia-hl7v2, debug' -p synovia-hl7v2 --lib
row 'synovia-fhir-model with R4, debug' -p synovia-fhir-model --lib
row 'synovia-hl7v2, release' -p synovia-hl7v2 --lib --release
row 'synovia-fhir-model with R4, release' -p synovia-fhir-model --lib --release
row 'synovia-mapping, release' -p synovia-mapping --lib --release
row '`convert`, release, stripped' -p synovia-examples --bin convert --release --config 'profile.release.package.synovia-examples.strip=true'
printf '\n`convert`, release, stripped: %s KiB\n' "$(($(wc -c <"$target/release/convert") / 1024))"
