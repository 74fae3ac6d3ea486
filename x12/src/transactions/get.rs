//! What generated getters call.

use crate::error::{Error, ErrorKind};
use crate::loops::LoopView;
use crate::path::Path;
use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal, Period};
use crate::view::{SegmentView, ValueView};

/// An element and its values that tell a segment from others of its id.
type Qualifier = Option<(u32, &'static [&'static str])>;

fn segment(found: LoopView<'_>, id: SegmentId, qualifier: Qualifier) -> Option<SegmentView<'_>> {
    let fits = |segment: &SegmentView<'_>| {
        qualifier
            .is_none_or(|(element, codes)| codes.iter().any(|code| segment.value(element) == code.as_bytes()))
    };
    found.segments_named(id).find(fits)
}

/// A value that is not empty: an element (its first repetition), or a component of it.
pub(crate) fn value(segment: SegmentView<'_>, (element, component): (u32, u32)) -> Option<ValueView<'_>> {
    let path = Path::of(segment.id()).with_element(element);
    let path = if component > 0 { path.with_component(component) } else { path };
    segment.get(&path).filter(|value| !value.is_empty())
}

/// An error in the file, not in the value.
fn placed(value: ValueView<'_>) -> impl Fn(Error) -> Error + '_ {
    move |error| {
        Error::new(ErrorKind::BadValue, value.offset() + error.offset()).with_location(value.location())
    }
}

pub(crate) fn text(
    found: LoopView<'_>,
    id: SegmentId,
    qualifier: Qualifier,
    at: (u32, u32),
) -> Option<ValueView<'_>> {
    value(segment(found, id, qualifier)?, at)
}

pub(crate) fn amount(
    found: LoopView<'_>,
    id: SegmentId,
    qualifier: Qualifier,
    at: (u32, u32),
) -> Result<Option<Decimal>, Error> {
    text(found, id, qualifier, at).map(decimal).transpose()
}

pub(crate) fn decimal(value: ValueView<'_>) -> Result<Decimal, Error> {
    Decimal::read(value.raw()).map_err(placed(value))
}

pub(crate) fn date(
    found: LoopView<'_>,
    id: SegmentId,
    qualifier: Qualifier,
    at: (u32, u32),
) -> Result<Option<Date>, Error> {
    let value = text(found, id, qualifier, at);
    value.map(|value| Date::read(value.raw()).map_err(placed(value))).transpose()
}

/// A period, whose format stands in the element or component before it.
pub(crate) fn period<'t>(
    found: LoopView<'t>,
    id: SegmentId,
    qualifier: Qualifier,
    (element, component): (u32, u32),
) -> Result<Option<Period<'t>>, Error> {
    let Some(segment) = segment(found, id, qualifier) else { return Ok(None) };
    let Some(read) = value(segment, (element, component)) else { return Ok(None) };
    let format = if component > 1 { (element, component - 1) } else { (element.saturating_sub(1), 0) };
    let format = value(segment, format).map(ValueView::raw).unwrap_or_default();
    Period::read(format, read.raw()).map(Some).map_err(placed(read))
}

/// The loops in a loop that have one of some ids, in order.
pub(crate) fn inner<'t>(
    found: LoopView<'t>,
    ids: &'static [&'static str],
) -> impl Iterator<Item = LoopView<'t>> + use<'t> {
    found.loops().filter(move |inner| ids.contains(&inner.id()))
}
