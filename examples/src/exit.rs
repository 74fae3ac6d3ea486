//! How a program ends.

use std::process::ExitCode;

/// What happened to the inputs, worst last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Outcome {
    /// All were dealt with.
    #[default]
    All,
    /// Some failed; each was named on standard error.
    SomeFailed,
    /// The program was called wrongly, or asked for something it cannot do yet.
    Usage,
}

impl Outcome {
    /// Keeps the worse of the two.
    pub fn and(&mut self, other: Self) {
        *self = (*self).max(other);
    }

    /// The exit code: 0, 1 or 2.
    pub fn code(self) -> ExitCode {
        ExitCode::from(match self {
            Self::All => 0,
            Self::SomeFailed => 1,
            Self::Usage => 2,
        })
    }
}
