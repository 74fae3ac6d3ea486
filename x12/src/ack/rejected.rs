//! The answer to what could not be read at all.

use super::{AckStatus, Acknowledgement, InterchangeAck};
use crate::error::{Error, ErrorKind};
use crate::scan;
use crate::segments::starts_interchange;

/// The answer to input that [`parse`](crate::parse) refused: a TA1, if an ISA can be made out whose delimiters are what is
/// wrong; `None` if not even that is there to be answered.
///
/// The ISA is cut by its element separator or, where that is unusable, by the widths of the standard.
#[must_use]
pub fn rejected(input: &[u8], error: &Error) -> Option<Acknowledgement> {
    let rest = input.get(scan::skip_blanks(input, 0)..)?;
    let code = match error.kind() {
        ErrorKind::ShortHeader => "023",
        ErrorKind::BadDelimiter | ErrorKind::DuplicateDelimiter => delimiter(input, rest, error),
        ErrorKind::InputLimit
        | ErrorKind::SegmentLimit
        | ErrorKind::SegmentLengthLimit
        | ErrorKind::ElementLimit => "024",
        ErrorKind::Refused(_) => "022",
        _ => return None,
    };
    if !rest.starts_with(b"ISA") {
        return None;
    }
    let element = |number: usize| -> alloc::string::String {
        let raw = if starts_interchange(rest) {
            let separator = *rest.get(3).unwrap_or(&b'*');
            rest.split(|byte| *byte == separator).nth(number).unwrap_or_default()
        } else {
            let (from, to) =
                WIDTHS.iter().find(|(n, _, _)| *n == number).map_or((0, 0), |(_, from, to)| (*from, *to));
            rest.get(from..to).unwrap_or_default()
        };
        crate::view::text(raw.trim_ascii()).into_owned()
    };
    let (control_number, date, time) = (element(13), element(9), element(10));
    if control_number.is_empty() {
        return None;
    }
    let status = AckStatus::Rejected;
    Some(Acknowledgement {
        interchange: Some(InterchangeAck { control_number, date, time, status, code }),
        groups: alloc::vec::Vec::new(),
        parties: [element(5), element(6), element(7), element(8)],
        version: element(12),
        usage: element(15).chars().next(),
    })
}

/// Where the elements that are answered lie in an ISA of the standard's widths.
const WIDTHS: [(usize, usize, usize); 9] = [
    (5, 32, 34),
    (6, 35, 50),
    (7, 51, 53),
    (8, 54, 69),
    (9, 70, 76),
    (10, 77, 81),
    (12, 84, 89),
    (13, 90, 99),
    (15, 102, 103),
];

/// Which delimiter it is, by where it stands.
fn delimiter(input: &[u8], rest: &[u8], error: &Error) -> &'static str {
    let start = (input.len() - rest.len()) as u64;
    let at = error.offset().saturating_sub(start);
    let after = |byte: u8| rest.iter().take(4096).filter(|b| **b == byte).count();
    match rest.get(3) {
        _ if at == 3 => "026",
        // ISA16 follows the sixteenth separator, the terminator follows ISA16.
        Some(separator) if after(*separator) >= 16 => {
            let last = rest
                .iter()
                .enumerate()
                .filter(|(_, b)| *b == separator)
                .nth(15)
                .map_or(0, |(at, _)| at as u64);
            match at.checked_sub(last) {
                Some(1) => "027",
                Some(2) => "004",
                _ => "016",
            }
        }
        _ => "026",
    }
}
