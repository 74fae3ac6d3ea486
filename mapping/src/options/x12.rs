//! How an X12 interchange is written.

use serde::{Deserialize, Serialize};
use synovia_x12::Delimiters;

/// How X12 output is written, and what its envelope says where the source says nothing. The library has no clock and counts
/// nothing across interchanges: dates and control numbers are the caller's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct X12Target {
    /// The guide: a convention such as `005010X222A1`, or a kind such as `837P` or `278-response`. Without one, what the record
    /// holds decides.
    pub guide: Option<String>,
    /// Four characters: what separates elements, repetitions and components, and what ends a segment; `*^:~` by default.
    pub delimiters: String,
    /// Whether a line feed follows each segment. Off by default: the standard has none.
    pub line_feeds: bool,
    /// ISA05; `ZZ` (mutually defined) by default.
    pub sender_qualifier: Option<String>,
    /// ISA06, up to 15 characters.
    pub sender: Option<String>,
    /// ISA07; `ZZ` by default.
    pub receiver_qualifier: Option<String>,
    /// ISA08, up to 15 characters.
    pub receiver: Option<String>,
    /// GS02; [`sender`](Self::sender) if that is given, else that of the source, else that of ISA06.
    pub application_sender: Option<String>,
    /// GS03; [`receiver`](Self::receiver) if that is given, else that of the source, else that of ISA08.
    pub application_receiver: Option<String>,
    /// ISA09, GS04 and dates of creation that the source does not say: `CCYYMMDD`.
    pub date: Option<String>,
    /// ISA10, GS05 and times of creation that the source does not say: `HHMM`.
    pub time: Option<String>,
    /// ISA13 and IEA02, up to nine digits, which the caller keeps unique; else that of the source.
    pub control_number: Option<u32>,
    /// GS06 and GE02; else that of the source, else 1.
    pub group_control_number: Option<u32>,
    /// ST02 and SE02; else that of the source, else `0001`.
    pub set_control_number: Option<String>,
    /// ISA14: whether a TA1 is asked for.
    pub acknowledgement_requested: bool,
    /// ISA15: `P` (production) or `T` (test); else that of the source, else `P`.
    pub usage: Option<char>,
}

impl Default for X12Target {
    fn default() -> Self {
        Self {
            guide: None,
            delimiters: "*^:~".into(),
            line_feeds: false,
            sender_qualifier: None,
            sender: None,
            receiver_qualifier: None,
            receiver: None,
            application_sender: None,
            application_receiver: None,
            date: None,
            time: None,
            control_number: None,
            group_control_number: None,
            set_control_number: None,
            acknowledgement_requested: false,
            usage: None,
        }
    }
}

impl X12Target {
    /// The delimiters, if they can be used.
    pub(crate) fn parsed_delimiters(&self) -> Option<Delimiters> {
        match self.delimiters.as_bytes() {
            [element, repetition, component, terminator] => {
                Delimiters::new(*element, Some(*repetition), *component, *terminator).ok()
            }
            _ => None,
        }
    }

    /// Whether all of it can be used.
    pub(crate) fn is_valid(&self) -> bool {
        let digits = |text: &str, lengths: &[usize]| {
            lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
        };
        let date = self.date.as_deref().is_none_or(|d| digits(d, &[8]));
        let time = self.time.as_deref().is_none_or(|t| digits(t, &[4, 6, 8]));
        let control =
            [self.control_number, self.group_control_number].into_iter().flatten().all(|n| n <= 999_999_999);
        let set = self.set_control_number.as_deref().is_none_or(|n| digits(n, &[4, 5, 6, 7, 8, 9]));
        let usage = matches!(self.usage, None | Some('P' | 'T' | 'I'));
        date && time && control && set && usage && self.parsed_delimiters().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiters_dates_and_numbers_are_checked() {
        let with = |change: fn(&mut X12Target)| {
            let mut target = X12Target::default();
            change(&mut target);
            target.is_valid()
        };
        assert!(with(|_| {}));
        assert!(with(|t| t.delimiters = "|^>~".into()));
        assert!(with(|t| t.date = Some("20260105".into())));
        assert!(!with(|t| t.delimiters = "**:~".into()));
        assert!(!with(|t| t.delimiters = "*:~".into()));
        assert!(!with(|t| t.date = Some("2026-01-05".into())));
        assert!(!with(|t| t.time = Some("9:30".into())));
        assert!(!with(|t| t.control_number = Some(1_000_000_000)));
        assert!(!with(|t| t.set_control_number = Some("A1".into())));
        assert!(!with(|t| t.group_control_number = Some(1_000_000_000)));
        assert!(!with(|t| t.usage = Some('X')));
    }
}
