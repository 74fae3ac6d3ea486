//! NR: numeric ranges.

use super::nm;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::nr_range as r;
use crate::model::{Quantity, Range};

/// `NR-Range`.
pub(crate) fn range<'a>(s: Scope<'_, 'a>) -> Option<Range<'a>> {
    let range = Range {
        low: s.get(1, r::R3, nm::number).map(amount),
        high: s.get(2, r::R4, nm::number).map(amount),
        ..Range::default()
    };
    (range.low.is_some() || range.high.is_some()).then_some(range)
}

/// An amount of which only the number is known.
pub(super) fn amount<'a>(value: crate::model::Val<std::borrow::Cow<'a, str>>) -> Quantity<'a> {
    Quantity { value: Some(value), ..Quantity::default() }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{is, issues, with_value};
    use crate::options::Options;

    #[test]
    fn both_ends_are_numbers() {
        with_value("3.50^+7", &Options::default(), |s| {
            let range = super::range(s).unwrap();
            assert_eq!(is(&range.low.unwrap().value), "3.50");
            assert_eq!(is(&range.high.unwrap().value), "7");
        });
        with_value("low^7", &Options::default(), |s| {
            let range = super::range(s).unwrap();
            assert!(range.low.is_none());
            assert_eq!(issues(s), ["mapping/number-not-valid"]);
        });
    }
}
