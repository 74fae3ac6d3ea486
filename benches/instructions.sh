#!/usr/bin/env bash
# Instructions a byte, by callgrind: independent of load. Needs valgrind.
set -euo pipefail
cd "$(dirname "$0")"
cargo build -q --release --features peers --bin once
once="${CARGO_TARGET_DIR:-target}/release/once"
count() { valgrind --tool=callgrind --callgrind-out-file=/dev/null "$once" "$@" 2>&1 >/dev/null | sed -n 's/.*Collected : //p'; }
printf '| task | library | instructions a byte |\n|---|---|---|\n'
for pair in parse:synovia parse:er7 read20:synovia read20:typed read20:er7 write:synovia write:er7 walk:synovia leaves:synovia walk:er7; do
    task=${pair%%:*} library=${pair##*:}
    bytes=$("$once" "$task" "$library" 0 | cut -d' ' -f1)
    one=$(count "$task" "$library" 1) three=$(count "$task" "$library" 3)
    printf '| %s | %s | %s |\n' "$task" "$library" "$(awk "BEGIN { printf \"%.2f\", ($three - $one) / 2 / $bytes }")"
done
