//! Intervals of time, and how times are put together.

use super::TimeStamp;
use crate::error::Error;
use crate::model::*;

/// One end of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bound<'t> {
    /// The point in time.
    pub at: TimeStamp<'t>,
    /// Whether the interval includes it; `true` when nothing was sent.
    pub inclusive: bool,
}

/// What an interval of time says of its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "an interval says one of these")]
pub enum Bounds<'t> {
    /// A single point: `value`, or `center` alone.
    Point(TimeStamp<'t>),
    /// From `low` to `high`; an open end is `None`, and an open interval is never a point.
    Range(Option<Bound<'t>>, Option<Bound<'t>>),
}

impl IvxbTs<'_> {
    /// Whether the interval includes this end: `inclusive`, `true` by default.
    #[must_use]
    pub fn is_inclusive(&self) -> bool {
        !matches!(self.inclusive.as_deref().map(str::trim), Some("false" | "0"))
    }

    fn bound(&self) -> Option<Result<Bound<'_>, Error>> {
        let inclusive = self.is_inclusive();
        Some(self.timestamp()?.map(|at| Bound { at, inclusive }))
    }
}

impl IvlTs<'_> {
    /// Its ends; `None` when it has neither a value nor an end that says anything. A `width` is not added up.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) when a point in time is none.
    pub fn bounds(&self) -> Option<Result<Bounds<'_>, Error>> {
        let low = self.low.as_deref().and_then(IvxbTs::bound).transpose();
        let high = self.high.as_deref().and_then(IvxbTs::bound).transpose();
        match (low, high) {
            (Err(error), _) | (_, Err(error)) => Some(Err(error)),
            (Ok(None), Ok(None)) => {
                let center = || self.center.as_deref().and_then(Ts::timestamp);
                self.timestamp().or_else(center).map(|at| at.map(Bounds::Point))
            }
            (Ok(low), Ok(high)) => Some(Ok(Bounds::Range(low, high))),
        }
    }
}

/// Getters for what the parts of a set of times have.
macro_rules! component {
    ($($ty:ident)*) => {$(
        impl $ty<'_> {
            /// How it is put together with the times before it: `I` include, `A` intersect, `E` exclude, `H` hull, `P` periodic
            /// hull; `I` when nothing was sent.
            #[must_use]
            pub fn set_operator(&self) -> &str {
                self.operator.as_deref().map_or("I", str::trim)
            }
        }
    )*};
}

component! { SxcmTs IvlTs PivlTs EivlTs SxprTs }

impl PivlTs<'_> {
    /// Whether the institution sets the times within the period; `false` when nothing was sent.
    #[must_use]
    pub fn is_institution_specified(&self) -> bool {
        matches!(self.institution_specified.as_deref().map(str::trim), Some("true" | "1"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(value: &'static str) -> Option<Box<IvxbTs<'static>>> {
        Some(Box::new(IvxbTs { value: Some(value.into()), ..IvxbTs::default() }))
    }

    #[test]
    fn an_open_interval_is_no_point() {
        let low = IvlTs { low: time("2012"), ..IvlTs::default() };
        assert!(
            matches!(low.bounds(), Some(Ok(Bounds::Range(Some(low), None))) if low.inclusive && low.at.year() == 2012)
        );
        let both = IvlTs { low: time("2012"), high: time("2013"), ..IvlTs::default() };
        assert!(matches!(both.bounds(), Some(Ok(Bounds::Range(Some(_), Some(_))))));
        let point = IvlTs { value: Some("2012".into()), ..IvlTs::default() };
        assert!(matches!(point.bounds(), Some(Ok(Bounds::Point(at))) if at.year() == 2012));
        let center = Ts { value: Some("2014".into()), ..Ts::default() };
        let center = IvlTs { center: Some(Box::new(center)), ..IvlTs::default() };
        assert!(matches!(center.bounds(), Some(Ok(Bounds::Point(at))) if at.year() == 2014));
        assert!(IvlTs::default().bounds().is_none());
        let wrong = IvlTs { high: time("20129"), ..IvlTs::default() };
        assert!(wrong.bounds().unwrap().is_err());
        assert_eq!((low.set_operator(), PivlTs::default().is_institution_specified()), ("I", false));
    }
}
