//! Fields whose datatypes the message names itself: by another field of the segment, by the name of the query, by the
//! definition of the row.

use alloc::vec::Vec;

use super::fields::Part;
use super::{Check, Spot};
use crate::generated::{QueryRow, Selector};
use crate::issue::{IssueCode, Location, Severity};
use crate::placed;
use crate::schema;
use crate::segment_id::SegmentId;
use crate::segments::parameters_of;
use crate::view::{FieldView, RepetitionView, Repetitions, SegmentView};

/// The datatypes that another field names for the repetitions of OBX-5, MFE-4 and MFA-5: where that field repeats too,
/// value and datatype go together.
pub(super) struct Selectors<'m> {
    first: Option<RepetitionView<'m>>,
    rest: Repetitions<'m>,
}

impl<'m> Selectors<'m> {
    pub(super) fn of(segment: SegmentView<'m>, field: u32) -> Option<Self> {
        let (_, Selector::Field(by)) = placed::selector(segment.id(), field)? else { return None };
        let rest = segment.field(by.into())?.repetitions();
        Some(Self { first: { rest }.next(), rest })
    }

    pub(super) fn next(&mut self) -> Option<RepetitionView<'m>> {
        self.rest.next().or(self.first)
    }
}

/// What names the fields of a segment from one on: its query, or the RDF before it.
#[derive(Clone, Copy)]
pub(super) struct Series {
    /// The first of them.
    pub(super) first: u32,
    /// The parameters of the query; `None` for a row.
    query: Option<&'static [QueryRow]>,
}

impl Series {
    pub(super) fn of(segment: SegmentView<'_>) -> Option<Self> {
        match placed::selector(segment.id(), u32::MAX)? {
            (first, Selector::Query(by)) => {
                let name = segment.field(by.into()).and_then(|field| field.repetition(1)?.component(1));
                let query = name.map(|name| parameters_of(name.raw())).unwrap_or_default();
                Some(Self { first, query: Some(query) })
            }
            (first, Selector::Column(_)) => Some(Self { first, query: None }),
            (_, Selector::Field(_)) => None,
        }
    }
}

impl Check<'_> {
    /// Keeps the datatypes of columns for the rows that follow.
    pub(super) fn define(&mut self, segment: SegmentView<'_>) {
        let Some((_, Selector::Column(by))) = placed::selector(SegmentId::RDT, 1) else { return };
        if segment.id() != SegmentId::RDF {
            return;
        }
        let columns = segment.field(by.into()).filter(|field| !field.is_empty()).map(FieldView::repetitions);
        let named = |column: RepetitionView<'_>| schema::datatype(column.component(2)?.raw());
        let columns: Vec<_> = columns.into_iter().flatten().map(named).collect();
        self.columns = Some(columns);
    }

    /// A field of a series: how often it may be there is not said anywhere.
    pub(super) fn of_series(&mut self, field: FieldView<'_>, series: Series) {
        let number = field.number();
        let datatype = match series.query {
            // One of a site: nobody says what its parameters are.
            Some([]) => {
                if number == series.first && self.options.values {
                    let spot = Spot::new(field.offset(), field.raw(), field.location());
                    self.add(Severity::Information, IssueCode::UNKNOWN_DATATYPE, spot);
                }
                return;
            }
            Some(query) => query.iter().find(|row| u32::from(row.1) == number).map(|row| Some(row.3)),
            None => {
                let Some(columns) = &self.columns else { return };
                let at = number.saturating_sub(series.first) as usize;
                columns.get(at).copied()
            }
        };
        match datatype {
            Some(Some(datatype)) => {
                self.criteria = series.query.is_some();
                for repetition in field.repetitions().filter(|part| !part.is_empty() && !part.is_null()) {
                    self.composite(Part::Repetition(repetition), datatype, None);
                }
                self.criteria = false;
            }
            // A column of a datatype nobody knows: the definition has the finding.
            Some(None) => {}
            None if self.options.fields => {
                let spot = Spot::new(field.offset(), field.raw(), field.location());
                self.add(Severity::Warning, IssueCode::EXTRA_FIELD, spot);
            }
            None => {}
        }
    }

    /// A value of which another field tells the datatype.
    pub(super) fn varies(&mut self, part: Part<'_>, selector: Option<RepetitionView<'_>>) {
        let Some(named) = selector.filter(|named| !named.is_empty()) else { return };
        match schema::datatype(named.raw()) {
            Some(datatype) => self.composite(part, datatype, None),
            None if self.options.values && part.spot().location.repetition == Some(1) => {
                let location = Location { repetition: None, ..named.location() };
                self.add(
                    Severity::Warning,
                    IssueCode::UNKNOWN_DATATYPE,
                    Spot::new(named.offset(), named.raw(), location),
                );
            }
            None => {}
        }
    }
}
