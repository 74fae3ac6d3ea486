//! Columns by position: the ICD order files and the HCPCS record.

use alloc::borrow::Cow;

/// The characters from column `from` to column `to`, counted from 1, without the blanks around them.
pub(super) fn cut(line: &str, from: usize, to: usize) -> &str {
    let place = |column: usize| {
        if line.is_ascii() {
            return column.min(line.len());
        }
        line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
    };
    line.get(place(from - 1)..place(to)).unwrap_or("").trim()
}

/// A line of an order file, or of a codes file that has only code and description: code, order number, flag, short and
/// long description.
pub(super) fn icd(line: &str) -> Option<[&str; 5]> {
    let bytes = line.as_bytes();
    let ordered =
        bytes.get(..5).is_some_and(|d| d.iter().all(u8::is_ascii_digit)) && bytes.get(5) == Some(&b' ');
    if ordered {
        let flag = cut(line, 15, 15);
        return matches!(flag, "0" | "1").then(|| {
            [cut(line, 7, 13), cut(line, 1, 5), flag, cut(line, 17, 76), cut(line, 78, usize::MAX)]
        });
    }
    let description = cut(line, 9, usize::MAX);
    (cut(line, 8, 8).is_empty()).then(|| [cut(line, 1, 7), "", "1", "", description])
}

/// Whether a code has the form of ICD-10-CM: a letter, a digit, a letter or digit, and up to four more.
pub(super) fn is_icd_cm(code: &str) -> bool {
    let bytes = code.as_bytes();
    (3..=7).contains(&bytes.len())
        && bytes.first().is_some_and(u8::is_ascii_uppercase)
        && bytes.get(1).is_some_and(u8::is_ascii_digit)
        && bytes.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// Whether a code has the form of ICD-10-PCS: seven of the digits and letters without I and O, or the three of a heading.
pub(super) fn is_icd_pcs(code: &str) -> bool {
    matches!(code.len(), 3 | 7)
        && code.bytes().all(|b| b.is_ascii_digit() || (b.is_ascii_uppercase() && !matches!(b, b'I' | b'O')))
}

/// What a line of HCPCS is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Record {
    /// The first line of a code or a modifier.
    First,
    /// A further line of its description.
    Continued,
    /// Something else.
    Other,
}

/// What the record id says.
pub(super) fn record(id: &str) -> Record {
    match id {
        "3" | "7" => Record::First,
        "4" | "8" => Record::Continued,
        _ => Record::Other,
    }
}

/// A record of HCPCS in the order of its columns. A modifier stands in the last two columns of the code.
pub(super) fn hcpcs(line: &str) -> [Cow<'_, str>; 11] {
    let code = if matches!(cut(line, 11, 11), "7" | "8") { cut(line, 4, 5) } else { cut(line, 1, 5) };
    [
        code,
        cut(line, 12, 91),
        cut(line, 92, 119),
        cut(line, 11, 11),
        cut(line, 230, 230),
        cut(line, 257, 259),
        cut(line, 261, 261),
        cut(line, 269, 276),
        cut(line, 277, 284),
        cut(line, 285, 292),
        cut(line, 293, 293),
    ]
    .map(Cow::Borrowed)
}

/// Whether a code belongs to another's code system: CDT (`D…`) or CPT (five digits, or four and a letter that is CPT's).
pub(super) fn is_licensed(code: &str) -> bool {
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    code.len() == 5
        && match (code.bytes().next(), digits) {
            (Some(b'D'), 4) | (_, 5) => true,
            (Some(first), 4) => first.is_ascii_digit(),
            _ => false,
        }
}
