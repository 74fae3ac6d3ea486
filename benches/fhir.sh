#!/usr/bin/env bash
# Typed FHIR peers beside us, on the files of the corpus each of them reads: rounds of five passes of each in turn, medians.
# With `--instructions`, callgrind counts instead, which do not depend on load. Needs SYNOVIA_CORPUS; the peers take minutes to compile.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
cargo build -q --release -p synovia-bench-fhir
cargo build -q --release -p synovia-bench-fhirbolt
cargo build -q --release -p synovia-bench-fhir-model
release="${CARGO_TARGET_DIR:-target}/release"
list=$(mktemp)
trap 'rm -f "$list"' EXIT

# Nanoseconds a byte, the median of 15 rounds; or instructions a byte.
median() { sort -g | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
timed() { "$@" | awk '{ print $3 / $1 / 5 }'; }
counted() { valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null | sed -n 's/.*Collected : //p'; }

pair() { # title task folder theirs
    local title=$1 task=$2 folder="$SYNOVIA_CORPUS/fhir/$3" theirs=$4 bytes ours_ns theirs_ns
    bytes=$("$release/once_$theirs" "$task" 0 "$folder" "$list" | cut -d' ' -f1)
    if [ "${instructions:-}" ]; then
        local a b
        a=$(($(counted "$release/once_fhir" "$task" 2 "$list") - $(counted "$release/once_fhir" "$task" 1 "$list")))
        b=$(($(counted "$release/once_$theirs" "$task" 2 "$folder") - $(counted "$release/once_$theirs" "$task" 1 "$folder")))
        awk -v t="$title" -v a="$a" -v b="$b" -v n="$bytes" -v f="$(wc -l <"$list")" \
            'BEGIN { printf "| %s | %d | %.2f | %.2f | %.1f× |\n", t, f + 1, a / n, b / n, b / a }'
        return
    fi
    : >"$list.ours"
    : >"$list.theirs"
    for _ in $(seq 15); do
        timed "$release/once_fhir" "$task" 5 "$list" >>"$list.ours"
        timed "$release/once_$theirs" "$task" 5 "$folder" >>"$list.theirs"
    done
    ours_ns=$(median <"$list.ours") theirs_ns=$(median <"$list.theirs")
    rm -f "$list.ours" "$list.theirs"
    awk -v t="$title" -v a="$ours_ns" -v b="$theirs_ns" -v f="$(wc -l <"$list")" \
        'BEGIN { printf "| %s | %d | %.0f | %.0f | %.1f× |\n", t, f + 1, 1000 / a, 1000 / b, b / a }'
}

instructions=""
unit="MB/s"
[ "${1:-}" = --instructions ] && instructions=1 unit="instructions a byte"
printf '| work | files | synovia, %s | peer, %s | ratio |\n|---|---|---|---|---|\n' "$unit" "$unit"
pair 'parse JSON, fhirbolt 0.4.0 (R4)' parse_json r4-json fhirbolt
pair 'write JSON, fhirbolt 0.4.0 (R4)' write_json r4-json fhirbolt
pair 'parse XML, fhirbolt 0.4.0 (R4)' parse_xml r4-xml fhirbolt
pair 'parse JSON, fhir-model 0.13.0 (R4B)' parse_json r4-json fhir_model
pair 'write JSON, fhir-model 0.13.0 (R4B)' write_json r4-json fhir_model
if [ "$instructions" ]; then
    alone() { # title task
        local bytes a
        bytes=$("$release/once_fhir" "$2" 0 | cut -d' ' -f1)
        a=$(($(counted "$release/once_fhir" "$2" 2) - $(counted "$release/once_fhir" "$2" 1)))
        awk -v t="$1" -v a="$a" -v n="$bytes" 'BEGIN { printf "| %s | all | %.2f | | |\n", t, a / n }'
    }
    for task in parse_json parse_value write_json write_value parse_xml scan_xml write_xml validate; do alone "$task" "$task"; done
fi
