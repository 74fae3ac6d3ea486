//! The log: lines on standard error. Callers give counts, offsets and kinds, never bytes of a message.

use std::fmt::Display;
use std::io::Write as _;

/// Writes one line.
pub(crate) fn log(line: impl Display) {
    // A log that cannot be written must not stop the gateway.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
