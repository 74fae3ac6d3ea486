//! What the tables say about the segments and datatypes of one message: looked up once each, since messages repeat them.

use alloc::rc::Rc;
use alloc::vec::Vec;

use crate::placed;
use crate::schema::{self, ComponentInfo, FieldInfo, Version};
use crate::segment_id::SegmentId;

/// The fields of a segment in the version checked against, or the nearest that has the segment.
pub(super) struct Fields {
    id: SegmentId,
    /// How many fields it has; `None` for a segment that no version has.
    pub(super) count: Option<u32>,
    /// Whether the message itself names the datatypes of all fields from one on (QPD, RDT).
    pub(super) series: bool,
    infos: Vec<Option<FieldInfo>>,
}

impl Fields {
    fn of(id: SegmentId, version: Version) -> Self {
        let known = schema::segment(id).map(|info| version.clamp(info.first, info.last));
        let infos = known.and_then(|version| schema::fields_in(id, version));
        let count = infos.as_ref().and_then(|infos| u32::try_from(infos.len()).ok());
        let series = placed::selector(id, u32::MAX).is_some();
        Self { id, count, series, infos: infos.unwrap_or_default() }
    }

    /// The field of a number, from 1.
    pub(super) fn info(&self, number: u32) -> Option<FieldInfo> {
        *at(&self.infos, number)?
    }
}

/// The components of a datatype in the version checked against, or the nearest that has the datatype.
pub(super) struct Composite {
    pub(super) datatype: &'static str,
    infos: Vec<Option<ComponentInfo>>,
}

impl Composite {
    fn of(datatype: &'static str, version: Version) -> Option<Self> {
        let version = schema::datatype_version(datatype, version)?;
        let infos = schema::components_in(datatype, version);
        Some(Self { datatype, infos })
    }

    /// The component of a number, from 1.
    pub(super) fn info(&self, number: u32) -> Option<&ComponentInfo> {
        at(&self.infos, number)?.as_ref()
    }

    /// The numbers of the components that must be there, above `last`. The list ends where the version's components do.
    pub(super) fn required_after(&self, last: u32) -> impl Iterator<Item = u32> {
        let after = self.infos.iter().zip(1..).skip(last as usize);
        let there = after.map_while(|(info, number)| Some((info.as_ref()?, number)));
        there.filter(|(info, _)| info.required && !info.withdrawn).map(|(_, number)| number)
    }
}

fn at<T>(infos: &[T], number: u32) -> Option<&T> {
    infos.get(usize::try_from(number).ok()?.checked_sub(1)?)
}

/// What has been looked up. No more than the tables have, whatever the message holds.
#[derive(Default)]
pub(super) struct Defined {
    segments: Vec<Rc<Fields>>,
    /// A datatype without components is remembered too.
    datatypes: Vec<(&'static str, Option<Rc<Composite>>)>,
}

impl Defined {
    pub(super) fn fields(&mut self, id: SegmentId, version: Version) -> Rc<Fields> {
        if let Some(known) = self.segments.iter().find(|fields| fields.id == id) {
            return Rc::clone(known);
        }
        let fields = Rc::new(Fields::of(id, version));
        // Segments of no version have nothing to remember, and a message may hold very many of them.
        if fields.count.is_some() {
            self.segments.push(Rc::clone(&fields));
        }
        fields
    }

    pub(super) fn composite(&mut self, datatype: &'static str, version: Version) -> Option<Rc<Composite>> {
        // Names are those of one table: the same name is at the same place, nearly always, and else noted once more.
        if let Some((_, known)) = self.datatypes.iter().find(|(name, _)| core::ptr::eq(*name, datatype)) {
            return known.clone();
        }
        let composite = Composite::of(datatype, version).map(Rc::new);
        self.datatypes.push((datatype, composite.clone()));
        composite
    }
}
