#!/usr/bin/env bash
# What building costs: CPU-seconds (user + sys) of a cold build beyond dependencies, as markdown tables.
#
# usage: benches/build-cost.sh [workspace|user]
# `workspace`: the crates here, by the profiles of the workspace. `user`: a crate outside it that reads one Patient from
# JSON and XML, by cargo's own profiles, with the peak memory of the compiler (GNU time) and the stripped program.
# Builds into a directory of its own, removed at the end.
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

# Peak memory of the largest compiler in MB, and the CPU-seconds, of a command.
cost() {
    /usr/bin/time -f '%M %U %S' -o "$target/time" "$@" >"$target/log" 2>&1 || { cat "$target/log" >&2; return 1; }
    LC_ALL=C awk '{ printf "%.2f s | %d MB", $2 + $3, $1 / 1000 }' "$target/time"
}

workspace() {
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
}

# A crate that depends on fhir-model as one from the registry would: the dependency is not built incrementally.
user_crate() {
    mkdir -p "$target/user/src"
    cp Cargo.lock "$target/user/"
    cat >"$target/user/Cargo.toml" <<END
[package]
name = "user"
edition = "2024"
[dependencies]
synovia-fhir-model = { path = "$PWD/fhir-model", default-features = false, features = [$1] }
[profile.dev.package."*"]
incremental = false
[workspace]
END
    cat >"$target/user/src/main.rs" <<'END'
use synovia_fhir_model::{r4, to_json, xml};

fn main() {
    let input = std::fs::read(std::env::args().nth(1).expect("a file")).expect("it can be read");
    let read = if input.first() == Some(&b'<') { r4::from_xml(&input) } else { r4::from_json(&input) };
    match read {
        Ok(r4::Resource::Patient(patient)) => println!("{}\n{}", to_json(&*patient), xml::to_xml(&*patient)),
        Ok(other) => println!("a {}", other.resource_type()),
        Err(error) => eprintln!("{error}"),
    }
}
END
    cat >"$target/patient.json" <<'END'
{"resourceType":"Patient","active":true,"name":[{"family":"Muster","given":["Ada"]}],"birthDate":"1970-01-02"}
END
}

# user_rows <title> <features>: the library, the program's rebuild after an edit, and the program, debug and release.
user_rows() {
    local title=$1 profile flag binary
    user_crate "$2"
    local manifest=(--manifest-path "$target/user/Cargo.toml")
    for profile in debug release; do
        flag=("${manifest[@]}")
        [ "$profile" = debug ] || flag+=(--release)
        cargo build --quiet "${flag[@]}"
        cargo clean --quiet "${flag[@]}" -p synovia-fhir-model
        printf '| %s, %s | %s |\n' "$title" "$profile" "$(cost cargo build "${flag[@]}" -p synovia-fhir-model)"
        cargo build --quiet "${flag[@]}"
        sed -i 's/a file/one file/' "$target/user/src/main.rs"
        printf '| a program with it, %s, built again after an edit | %s |\n' "$profile" "$(cost cargo build "${flag[@]}")"
        sed -i 's/one file/a file/' "$target/user/src/main.rs"
    done
    binary=$target/release/user
    strip "$binary"
    "$binary" "$target/patient.json" >"$target/out.xml"
    sed -n 2,9p "$target/out.xml" | grep -q Muster
    printf '| that program, release, stripped | %s KiB | |\n' "$(($(wc -c <"$binary") / 1024))"
}

# library_row <title> <features>: the library alone, debug.
library_row() {
    user_crate "$2"
    local flag=(--manifest-path "$target/user/Cargo.toml" -p synovia-fhir-model)
    cargo build --quiet "${flag[@]}"
    cargo clean --quiet "${flag[@]}"
    printf '| %s, debug | %s |\n' "$1" "$(cost cargo build "${flag[@]}")"
}

user() {
    unset CARGO_INCREMENTAL
    echo '| outside the workspace, dependencies built before | CPU | peak memory |'
    echo '|---|---|---|'
    library_row 'synovia-fhir-model, ten resources (`r4-base`), JSON only' '"std", "r4-base"'
    user_rows 'synovia-fhir-model, ten resources (`r4-base`) and XML' '"std", "xml", "r4-base"'
    user_rows 'synovia-fhir-model, all of R4 and XML' '"std", "xml", "r4"'
}

cargo fetch --quiet --locked
echo "$(rustc --version), $(nproc) cores"
case "${1:-all}" in
    workspace) workspace ;;
    user) user ;;
    all)
        workspace
        echo
        user
        ;;
    *)
        echo "usage: benches/build-cost.sh [workspace|user]" >&2
        exit 2
        ;;
esac
