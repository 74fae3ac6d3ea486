//! Dates and times of partial precision that keep their text.

/// How much of a date or time is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Precision {
    /// Year.
    Year,
    /// Year and month.
    Month,
    /// Whole date.
    Day,
    /// Date and time, to the second.
    Second,
    /// Date and time with that many digits after the second.
    Fraction(u8),
}

/// Offset from UTC as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Offset {
    /// `Z`.
    Zulu,
    /// Minutes east of UTC.
    Minutes(i16),
}

impl Offset {
    /// Minutes east of UTC.
    #[must_use]
    pub const fn minutes(self) -> i16 {
        match self {
            Self::Zulu => 0,
            Self::Minutes(minutes) => minutes,
        }
    }
}

macro_rules! text {
    ($(#[$doc:meta])* $name:ident, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// Reads the text; `None` when it is not valid.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                $check(text).map(|_| Self(text.to_owned()))
            }

            /// Keeps any text, valid or not: a reader must not lose what a sender wrote.
            #[must_use]
            pub const fn from_unchecked(text: String) -> Self {
                Self(text)
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the text is valid.
            #[must_use]
            pub fn is_valid(&self) -> bool {
                $check(&self.0).is_some()
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&self.0)
            }
        }

        /// Shows the content, like every value of the model.
        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text!(
    /// `date`: `2020`, `2020-02`, `2020-02-29`.
    Date,
    date
);
text!(
    /// `dateTime`: a date, or date and time with an offset.
    DateTime,
    date_time
);
text!(
    /// `instant`: date, time and offset.
    Instant,
    instant
);
text!(
    /// `time`: `13:45:00`, with a fraction of any length.
    Time,
    time
);

impl Date {
    /// How much of it is there; `None` when the text is not valid.
    #[must_use]
    pub fn precision(&self) -> Option<Precision> {
        date(&self.0)
    }
}

impl DateTime {
    /// How much of it is there; `None` when the text is not valid.
    #[must_use]
    pub fn precision(&self) -> Option<Precision> {
        date_time(&self.0).map(|(precision, _)| precision)
    }

    /// The offset as written; `None` for a date or when the text is not valid.
    #[must_use]
    pub fn offset(&self) -> Option<Offset> {
        date_time(&self.0).and_then(|(_, offset)| offset)
    }
}

impl Instant {
    /// How much of it is there; `None` when the text is not valid.
    #[must_use]
    pub fn precision(&self) -> Option<Precision> {
        instant(&self.0).map(|(precision, _)| precision)
    }

    /// The offset as written; `None` when the text is not valid.
    #[must_use]
    pub fn offset(&self) -> Option<Offset> {
        instant(&self.0).map(|(_, offset)| offset)
    }
}

impl Time {
    /// How much of it is there; `None` when the text is not valid.
    #[must_use]
    pub fn precision(&self) -> Option<Precision> {
        time(&self.0)
    }
}

/// Exactly `width` digits within the range.
fn digits(text: Option<&str>, width: usize, range: core::ops::RangeInclusive<u16>) -> Option<u16> {
    let text = text?;
    if text.len() != width || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|n| range.contains(n))
}

pub(super) fn date(text: &str) -> Option<Precision> {
    let year = digits(text.get(..4), 4, 1..=9999)?;
    if text.len() == 4 {
        return Some(Precision::Year);
    }
    let month = digits(text.get(4..)?.strip_prefix('-')?.get(..2), 2, 1..=12)?;
    if text.len() == 7 {
        return Some(Precision::Month);
    }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    digits(text.get(7..)?.strip_prefix('-'), 2, 1..=last)?;
    Some(Precision::Day)
}

pub(super) fn time(text: &str) -> Option<Precision> {
    digits(text.get(..2), 2, 0..=23)?;
    digits(text.get(2..)?.strip_prefix(':')?.get(..2), 2, 0..=59)?;
    // 60 is a leap second.
    digits(text.get(5..)?.strip_prefix(':')?.get(..2), 2, 0..=60)?;
    let rest = text.get(8..)?;
    if rest.is_empty() {
        return Some(Precision::Second);
    }
    let fraction = rest.strip_prefix('.')?;
    let fits = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| Precision::Fraction(u8::try_from(fraction.len()).unwrap_or(u8::MAX)))
}

pub(super) fn offset(text: &str) -> Option<Offset> {
    if text == "Z" {
        return Some(Offset::Zulu);
    }
    let east = match text.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let hours = digits(text.get(1..3), 2, 0..=14)?;
    let minutes = digits(text.get(3..)?.strip_prefix(':'), 2, 0..=59)?;
    let total = hours * 60 + minutes;
    if total > 14 * 60 {
        return None;
    }
    Some(Offset::Minutes(east * i16::try_from(total).ok()?))
}

pub(super) fn instant(text: &str) -> Option<(Precision, Offset)> {
    let (day, rest) = text.split_once('T')?;
    if date(day)? != Precision::Day {
        return None;
    }
    let at = rest.find(['Z', '+', '-'])?;
    let (clock, zone) = rest.split_at_checked(at)?;
    Some((time(clock)?, offset(zone)?))
}

pub(super) fn date_time(text: &str) -> Option<(Precision, Option<Offset>)> {
    if text.contains('T') {
        instant(text).map(|(precision, offset)| (precision, Some(offset)))
    } else {
        date(text).map(|precision| (precision, None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn precision_and_offset_come_from_the_text() {
        assert_eq!(Date::parse("2020").unwrap().precision(), Some(Precision::Year));
        assert_eq!(Date::parse("2020-02").unwrap().precision(), Some(Precision::Month));
        assert_eq!(Date::parse("2020-02-29").unwrap().precision(), Some(Precision::Day));
        let at = DateTime::parse("2015-02-07T13:28:17.239+02:00").unwrap();
        assert_eq!((at.precision(), at.offset()), (Some(Precision::Fraction(3)), Some(Offset::Minutes(120))));
        assert_eq!(DateTime::parse("2015").unwrap().offset(), None);
        assert_eq!(Instant::parse("2015-02-07T13:28:17Z").unwrap().offset(), Some(Offset::Zulu));
        assert_eq!(Time::parse("13:28:17").unwrap().precision(), Some(Precision::Second));
    }

    #[test]
    fn what_fhir_does_not_allow_is_not_valid() {
        for bad in ["", "20", "2020-13", "2019-02-29", "2020-2-1", "20200201", "2020-02-01Z", "２０２０"]
        {
            assert!(Date::parse(bad).is_none(), "{bad}");
        }
        for bad in [
            "2020-02-01T10:00Z",
            "2020-02-01T10:00:00",
            "2020-02T10:00:00Z",
            "2020-02-01T24:00:00Z",
            "2020-02-01T10:00:00+15:00",
        ] {
            assert!(DateTime::parse(bad).is_none(), "{bad}");
        }
        assert!(Instant::parse("2020-02-01").is_none());
        assert!(Time::parse("10:00:00Z").is_none());
        assert!(!Date::from_unchecked("soon".to_owned()).is_valid());
    }
}
