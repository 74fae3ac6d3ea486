//! Values whose datatype is in another field: OBX-5 by OBX-2, MFE-4 by MFE-5, MFA-5 by MFA-6.

use core::fmt;

use super::{TypedValue, Value};
use crate::generated::views::datatypes::{NAMED, value_of};
use crate::issue::{Issue, IssueCode, Severity};
use crate::types::Syntax;
use crate::view::{FieldView, Repetitions, ValueView};

/// A value and the datatype something else in the message names for it.
///
/// ```
/// use synovia_hl7v2::{datatypes::{CodedElement, Value}, parse, segments::ObservationResult};
///
/// let message = parse(b"MSH|^~\\&|A\rOBX|1|CE|1||A^B^L\rOBX|2|NM|2||<5\rOBX|3|ZZ|3||x\r")?;
/// let values: Vec<_> = message.segments::<ObservationResult>().flat_map(|obx| obx.observation_value()).collect();
/// let code: CodedElement = values[0].read_as().expect("OBX-2 is CE");
/// assert_eq!(code.text().expect("a second component").text()?, "B");
/// assert!(values[0].issue().is_none());
/// // What is not a number is given as it is, with a finding, and so is what is of no known datatype.
/// assert!(matches!(values[1].value(), Value::Raw(view) if view.raw() == b"<5"));
/// assert_eq!(values[1].issue().expect("a finding").to_string(), "error: hl7v2/bad-value at byte 41, in OBX[2]-5[1].1.1");
/// assert_eq!(values[2].issue().expect("a finding").code.as_str(), "hl7v2/unknown-datatype");
/// # Ok::<(), synovia_hl7v2::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Varies<'m> {
    value: ValueView<'m>,
    /// What names the datatype, such as OBX-2; none where a table knows it.
    selector: Option<ValueView<'m>>,
    /// Row of `NAMED`.
    datatype: Option<usize>,
}

impl<'m> Varies<'m> {
    #[inline]
    pub(crate) fn new(value: ValueView<'m>, selector: Option<ValueView<'m>>) -> Self {
        let datatype = selector.and_then(|named| named_row(named.leaf_raw()));
        Self { value, selector, datatype }
    }

    pub(crate) fn known(value: ValueView<'m>, datatype: Option<&[u8]>) -> Self {
        Self { value, selector: None, datatype: datatype.and_then(named_row) }
    }

    /// The untyped view of the value: bytes, text, place.
    #[inline]
    #[must_use]
    pub const fn view(self) -> ValueView<'m> {
        self.value
    }

    /// The datatype named, such as `NM`, if it is one of the standard in any version.
    #[inline]
    #[must_use]
    pub fn datatype(self) -> Option<&'static str> {
        NAMED.get(self.datatype?).map(|row| row.1)
    }

    /// The value as what it was said to be; [`Value::Raw`] if that is no known datatype, or if the value is not in
    /// the syntax of the number, date or time it was said to be: [`issue`](Self::issue) tells.
    #[must_use]
    pub fn value(self) -> Value<'m> {
        let value = self.datatype.map_or(Value::Raw(self.value), |row| value_of(row, self.value));
        if self.bad_value(value).is_none() { value } else { Value::Raw(self.value) }
    }

    /// The value as a datatype, if it was said to be that.
    #[inline]
    #[must_use]
    pub fn read_as<T: TypedValue<'m>>(self) -> Option<T> {
        (self.datatype() == Some(T::DATATYPE)).then(|| T::from_view(self.value))
    }

    /// What is wrong with the value: [`IssueCode::UNKNOWN_DATATYPE`] at what names the datatype (at the value if
    /// nothing does), or [`IssueCode::BAD_VALUE`]. An empty value and `""` are of every datatype.
    #[must_use]
    pub fn issue(self) -> Option<Issue> {
        if self.value.is_empty() || self.value.is_null() {
            return None;
        }
        let Some(datatype) = self.datatype else {
            let place = self.selector.filter(|selector| !selector.is_empty()).unwrap_or(self.value);
            let issue = Issue::new(Severity::Warning, IssueCode::UNKNOWN_DATATYPE, place.offset());
            return Some(issue.with_location(place.location()));
        };
        self.bad_value(value_of(datatype, self.value))
    }

    /// The finding of a number, date or time that is none.
    fn bad_value(self, value: Value<'m>) -> Option<Issue> {
        let syntax = match value {
            Value::NumericValue(_) => Syntax::Number,
            Value::DateTimeValue(_) | Value::TimeStamp(_) => Syntax::DateTime,
            Value::DateValue(_) => Syntax::Date,
            Value::TimeValue(_) => Syntax::Time,
            Value::SequenceId(_) => Syntax::Digits,
            _ => return None,
        };
        let raw = self.value.leaf_raw();
        if matches!(raw, b"" | b"\"\"") {
            return None;
        }
        let error = syntax.check(raw).err()?;
        let leaf = self.value.first_leaf();
        let issue = Issue::new(Severity::Error, IssueCode::BAD_VALUE, leaf.offset() + error.offset());
        Some(issue.with_location(leaf.location()))
    }
}

/// The place, without the value.
impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().debug("Value", f)
    }
}

/// The row of a datatype's name.
fn named_row(name: &[u8]) -> Option<usize> {
    let mut key = [0; 4];
    key.get_mut(..name.len())?.copy_from_slice(name);
    let key = u32::from_be_bytes(key);
    NAMED.binary_search_by(|row| row.0.cmp(&key)).ok()
}

impl fmt::Debug for Varies<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.debug(self.datatype().unwrap_or("Varies"), f)
    }
}

/// The repetitions of a field whose datatype varies: none if the field is not there or empty.
///
/// A datatype that repeats too goes with the value of the same number, else the first goes with all.
#[must_use]
#[derive(Clone, Copy)]
pub struct VariesValues<'m> {
    values: Option<Repetitions<'m>>,
    /// After the one of the value that comes next.
    selectors: Option<Repetitions<'m>>,
    first: Option<ValueView<'m>>,
    next: Option<ValueView<'m>>,
}

impl<'m> VariesValues<'m> {
    #[inline]
    pub(crate) fn new(field: Option<FieldView<'m>>, selector: Option<FieldView<'m>>) -> Self {
        let mut selectors = selector.map(FieldView::repetitions);
        let first = selectors.as_mut().and_then(Iterator::next).map(ValueView::from);
        let values = field.filter(|field| !field.is_empty()).map(FieldView::repetitions);
        Self { values, selectors, first, next: first }
    }
}

impl<'m> Iterator for VariesValues<'m> {
    type Item = Varies<'m>;

    #[inline]
    fn next(&mut self) -> Option<Varies<'m>> {
        let value = self.values.as_mut()?.next()?;
        let selector = self.next.or(self.first);
        self.next = self.selectors.as_mut().and_then(Iterator::next).map(ValueView::from);
        Some(Varies::new(value.into(), selector))
    }
}

impl fmt::Debug for VariesValues<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.values {
            Some(values) => fmt::Debug::fmt(values, f),
            None => f.write_str("VariesValues(empty)"),
        }
    }
}
