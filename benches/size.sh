#!/usr/bin/env bash
# What `synovia-terminology` adds to a program, as a markdown table: the stripped release binary of a program that can ask
# everything of it (`size/src/bin/everything.rs`), less that of one that only reads arguments and numbers and prints texts and
# numbers (`plain.rs`), and in brackets less that of an empty `main` (`nothing.rs`). Link-time optimisation is what a user
# has who sets nothing. Each part is asked a question first: a part that the linker dropped could not answer.
#
# usage: benches/size.sh
# Builds into a directory of its own, removed at the end; `--keep` builds into cargo's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS RUSTC_WRAPPER CARGO_BUILD_RUSTC_WRAPPER
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ "${1:-}" = --keep ] || export CARGO_TARGET_DIR=$work/target
target=${CARGO_TARGET_DIR:-target}

# size <level> <program> <cargo arguments>...: bytes of the stripped program, which is left in $work.
size() {
    local level=$1 program=$2
    shift 2
    cargo build --quiet --release -p synovia-bench-size --bin "$program" \
        --config "profile.release.opt-level=$level" --config profile.release.strip=true "$@"
    cp "$target/release/$program" "$work/$program"
    wc -c <"$work/$program"
}

# ask <wanted> <argument>...: the answer holds the text.
ask() {
    local wanted=$1 answer
    shift
    answer=$("$work/everything" "$@")
    case $answer in
        *"$wanted"*) ;;
        *)
            echo "asked $*: no \"$wanted\" in: $answer" >&2
            return 1
            ;;
    esac
}

ask_default() {
    ask Female lookup http://terminology.hl7.org/CodeSystem/v2-0001 F
    ask White lookup urn:oid:2.16.840.1.113883.6.238 2106-3
    ask Race race 2106-3
    ask Kingdom country GB
    ask loinc table 0001 LN
    ask http://loinc.org identity 2.16.840.1.113883.6.1 http://snomed.info/sct
    ask IMP map PatientClass-EncounterClass I
    ask 1234567893 syntax 1234567893
}

ask_operations() {
    local file=$work/wards.json
    echo '{"resourceType":"CodeSystem","url":"urn:w","content":"complete","concept":[{"code":"a","concept":[{"code":"b","display":"Bed"}]}]}' >"$file"
    ask Bed operation "$file" lookup '{"resourceType":"Parameters","parameter":[{"name":"system","valueUri":"urn:w"},{"name":"code","valueCode":"b"}]}' en
    ask '"b"' operation "$file" closure urn:w b,a
}

ask_all() {
    ask inpatient lookup http://terminology.hl7.org/CodeSystem/v3-ActCode IMP
    ask Confirmed lookup http://terminology.hl7.org/CodeSystem/condition-ver-status confirmed
    ask Latn language de-Latn-CH
    ask home ccda CF-AddressUse HP
    printf 'LOINC_NUM,COMPONENT,LONG_COMMON_NAME\n1234-4,A,Made up\n' >"$work/Loinc.csv"
    ask 'Made up' release "$work/Loinc.csv" loinc 1234-4
    printf 'id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId\n1003\t20260101\t1\t1003\t900000000000074008\n' >"$work/concepts.txt"
    ask true snomed "$work/concepts.txt" 1003 1003
}

kb() { LC_ALL=C awk -v bytes="$1" 'BEGIN { printf "%.0f", bytes / 1000 }'; }

row() {
    local title=$1 bar=$2 features=$3 level cells=
    for level in 3 '"s"'; do
        local empty plain with
        empty=$(size "$level" nothing --no-default-features --features "$features")
        plain=$(size "$level" plain --no-default-features --features "$features")
        with=$(size "$level" everything --no-default-features --features "$features")
        cells="$cells $(kb $((with - plain))) ($(kb $((with - empty)))) |"
        ask_default
        [ -z "$features" ] || ask 0.9 ucum 90 mg/dL g/L
        case $features in *operations | all) ask_operations ;; esac
        [ "$features" != all ] || ask_all
    done
    printf '| %s |%s %s |\n' "$title" "$cells" "$bar"
}

cargo fetch --quiet --locked
echo "$(rustc --version), $(rustc --print host-tuple)"
echo
echo '| what it adds, in kB (1,000 bytes); in brackets beside an empty `main` | opt-level 3 | opt-level "s" | bar |'
echo '|---|---|---|---|'
row 'the content of `default` without `ucum`, and looking it up' '' ''
row 'the content of `default`, looking it up and converting units' 600 ucum
row '`default` and everything that can be done with it: FHIR JSON, the operations of FHIR' '' ucum,operations
row 'all features and everything that can be done with them' 2500 all
