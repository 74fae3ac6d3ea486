//! What only a line of DICOM needs of the way it is written in.

use std::cell::RefCell;

use synovia_dicom_meta::tags;

use super::item::{Cell, Item};
use crate::context::Context;
use crate::generated::rules::dicom::time;
use crate::model::Record;
use crate::trace::{Origin, Rule};
use crate::way::Lines;
pub(super) use crate::way::{by, known};

/// The offset that all times of the data set have, and what said so.
#[derive(Default)]
pub(super) struct Zone(RefCell<Option<(String, Origin)>>);

impl Lines for &Zone {
    const SAYS_NONE: bool = false;
}

pub(super) type Way<'w, 'a> = crate::way::Way<'w, 'a, &'w Zone>;

impl<'w, 'a> Way<'w, 'a> {
    pub(super) fn new(cx: &'w Context<'a>, record: &'w Record<'a>, zone: &'w Zone) -> Self {
        Self::begin(cx, record, zone)
    }

    /// Whether a time of this offset can be written: the first one is that of the data set.
    pub(super) fn fits_zone(self, offset: &str, by: Origin) -> bool {
        let mut zone = self.shared.0.borrow_mut();
        zone.get_or_insert_with(|| (offset.to_string(), by)).0 == offset
    }

    /// Writes the offset of the times, if any was written.
    pub(super) fn time_zone(self, item: &mut Item) {
        if let Some((offset, by)) = self.shared.0.borrow().as_ref() {
            item.text(tags::TIMEZONE_OFFSET_FROM_UTC, Some(self.made(time::OFFSET, *by, offset.as_str())));
        }
    }

    /// A value that the rule sets whatever the source says.
    pub(super) fn constant(self, rule: Rule, text: &str) -> Cell {
        self.made(rule, Origin::NONE, text)
    }

    /// A reference was followed to what the cell says.
    pub(super) fn followed(self, cell: &mut Cell, by: Origin) {
        if by != Origin::NONE {
            cell.by.push(self.origin(by));
        }
    }
}
