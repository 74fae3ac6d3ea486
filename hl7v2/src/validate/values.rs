//! The syntax of primitive datatypes, by version.

use crate::issue::Severity;
use crate::schema::Version;
use crate::types::{self, Precision, Time, TimeStamp};

/// What is wrong with a value: how bad, and from which byte on.
pub(super) type Wrong = (Severity, u64);

/// Checks a value against the syntax its datatype has in a version. What cannot be read is an error; what can, but is
/// not in the syntax of that version, a warning. Datatypes of free text (ST, TX, FT, ID, IS, GTS) take anything.
pub(super) fn check(datatype: &str, raw: &[u8], version: Version) -> Result<(), Wrong> {
    types::check(datatype, raw).map_err(|error| (Severity::Error, error.offset()))?;
    let odd = match datatype {
        "DT" | "DTM" | "TS" => {
            TimeStamp::read_bytes(raw).ok().and_then(|read| timestamp(&read, raw, version))
        }
        "TM" => Time::read_bytes(raw).ok().and_then(|read| time(&read, version)),
        "TN" => telephone(raw).err(),
        "SNM" => {
            let wrong = raw.iter().position(|b| !b.is_ascii_digit() && *b != b'+');
            return wrong.map_or(Ok(()), |at| Err((Severity::Error, at as u64)));
        }
        _ => None,
    };
    odd.map_or(Ok(()), |at| Err((Severity::Warning, at as u64)))
}

/// YYYYMMDD[HHMM[SS[.S…]]][±ZZZZ] before 2.3, then YYYY[MM[DD[HH[MM[SS[.S…]]]]]][±ZZZZ]; four decimals at most. A date
/// has the same digits up to the day. The byte from which on it is otherwise.
fn timestamp(read: &TimeStamp<'_>, raw: &[u8], version: Version) -> Option<usize> {
    if version < Version::V2_3 {
        match read.precision() {
            Precision::Year | Precision::Month => return Some(raw.len()),
            Precision::Hour => return Some(10),
            _ => {}
        }
    }
    (read.fraction_digits() > 4).then_some(19)
}

/// HHMM[SS[.S…]][±ZZZZ] before 2.3, then HH[MM[SS[.S…]]][±ZZZZ].
fn time(read: &Time<'_>, version: Version) -> Option<usize> {
    if version < Version::V2_3 && read.minute().is_none() {
        return Some(2);
    }
    (read.fraction_digits() > 4).then_some(11)
}

/// `[NN] [(999)]999-9999[X99999][B99999][C any text]` of versions up to 2.4, any number of digits in each part. The error
/// is the place of the first byte that does not fit.
fn telephone(raw: &[u8]) -> Result<(), usize> {
    let mut at = digits(raw, 0);
    if raw.get(at) == Some(&b' ') {
        at += 1;
    }
    if raw.get(at) == Some(&b'(') {
        let end = digits(raw, at + 1);
        if end == at + 1 || raw.get(end) != Some(&b')') {
            return Err(end);
        }
        at = end + 1;
    }
    at = digits(raw, at);
    if raw.get(at) == Some(&b'-') {
        at = digits(raw, at + 1);
    }
    for mark in *b"XB" {
        if raw.get(at) == Some(&mark) {
            let end = digits(raw, at + 1);
            if end == at + 1 {
                return Err(end);
            }
            at = end;
        }
    }
    if at == raw.len() || raw.get(at) == Some(&b'C') { Ok(()) } else { Err(at) }
}

fn digits(raw: &[u8], from: usize) -> usize {
    let rest = raw.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|b| b.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_primitive_datatype_in_old_and_new_versions() {
        let old = Version::V2_2;
        let new = Version::V2_5_1;
        let (bad, odd) = (Some(Severity::Error), Some(Severity::Warning));
        for (datatype, value, in_old, in_new) in [
            ("DT", "19880704", None, None),
            ("DT", "198807", odd, None),
            ("DT", "1988", odd, None),
            ("DT", "1988-07-04", bad, bad),
            ("DT", "19880704120000", bad, bad),
            ("DT", "19880732", bad, bad),
            ("DTM", "19880704", None, None),
            ("TS", "198807041201-0500", None, None),
            ("TS", "1988070412", odd, None),
            ("TS", "1988", odd, None),
            ("DTM", "19880704120159.1234+0100", None, None),
            ("DTM", "19880704120159.123456", odd, odd),
            ("DTM", "19880704120159.", bad, bad),
            ("DTM", "1988070425", bad, bad),
            ("DTM", "", bad, bad),
            ("TM", "1201", None, None),
            ("TM", "12", odd, None),
            ("TM", "120159.0001+0100", None, None),
            ("TM", "120159.00001", odd, odd),
            ("TM", "12:01", bad, bad),
            ("NM", "-1.50", None, None),
            ("NM", "1e5", bad, bad),
            ("NM", "<5", bad, bad),
            ("SI", "0001", None, None),
            ("SI", "-1", bad, bad),
            ("SNM", "+14155550100", None, None),
            ("SNM", "555-0100", bad, bad),
            ("TN", "(415)555-0100X12B34C after five", None, None),
            ("TN", "01 (415)555-0100", None, None),
            ("TN", "555 0100", None, None),
            ("TN", "ask the ward", odd, odd),
            ("TN", "(415 555-0100", odd, odd),
            ("TN", "555-0100X", odd, odd),
            ("ST", " any \u{e4} text", None, None),
            ("TX", "x", None, None),
            ("FT", "x", None, None),
            ("ID", "x", None, None),
            ("IS", "x", None, None),
            ("GTS", "x", None, None),
        ] {
            for (version, expected) in [(old, in_old), (new, in_new)] {
                let found = check(datatype, value.as_bytes(), version);
                assert_eq!(found.err().map(|wrong| wrong.0), expected, "{datatype} {value} in {version}");
                assert!(found.err().is_none_or(|wrong| wrong.1 <= value.len() as u64), "{datatype} {value}");
            }
        }
    }
}
