//! Which action an attribute meets: the table, the options, and where both leave a choice, what the object needs.

use alloc::collections::BTreeMap;
use core::fmt;

use super::DeidentifyOptions;
use crate::generated::confidentiality::CONFIDENTIALITY;
use crate::tag::Tag;
use crate::validate::{Need, needs};
use crate::view::{DataSetView, ElementView};

/// What became of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Nothing.
    Keep,
    /// Taken out.
    Remove,
    /// No bytes are left of it.
    Empty,
    /// A value that says nothing stands in its place.
    Dummy,
    /// Another UID stands in its place.
    Uid,
    /// The caller's clean text stands in its place.
    Clean,
    /// A date so many days later stands in its place.
    Shift,
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Keep => "keep",
            Self::Remove => "remove",
            Self::Empty => "empty",
            Self::Dummy => "dummy",
            Self::Uid => "uid",
            Self::Clean => "clean",
            Self::Shift => "shift",
        })
    }
}

/// A column of options of the table, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    SafePrivate,
    Uids,
    Device,
    Institution,
    Patient,
    FullDates,
    ModifiedDates,
    Descriptors,
    Structured,
    Graphics,
}

/// What an option does in place of the basic profile.
const KEEP: u32 = 1;
const CLEAN: u32 = 2;

/// What the object of a data set needs of its attributes.
pub(super) struct Plan {
    needs: BTreeMap<Tag, Need>,
}

impl Plan {
    pub(super) fn new(set: DataSetView<'_>) -> Self {
        Self { needs: needs(set) }
    }

    /// What becomes of an element; a sequence that is kept is looked into.
    pub(super) fn action(&self, element: ElementView<'_>, options: &DeidentifyOptions<'_>) -> Action {
        let tag = element.tag();
        if tag.is_private() {
            return if is_safe(element, options) { Action::Keep } else { Action::Remove };
        }
        let Some((_, _, basic, bits)) =
            CONFIDENTIALITY.iter().find(|(own, mask, ..)| tag.to_u32() & mask == *own)
        else {
            return Action::Keep;
        };
        let mut instead = 0;
        for (column, ..) in options.columns() {
            match bits >> (2 * column as u32) & 3 {
                // What one option keeps, another must not change, but that dates are moved.
                KEEP => return Action::Keep,
                CLEAN if column == Column::ModifiedDates => return Action::Shift,
                CLEAN => instead = CLEAN,
                _ => {}
            }
        }
        if instead == CLEAN {
            return Action::Clean;
        }
        self.basic(*basic, element)
    }

    /// The actions of the basic profile, by their numbers in the table.
    fn basic(&self, number: u8, element: ElementView<'_>) -> Action {
        // Inside of items nobody says what is needed: the one that cannot make the object invalid.
        let need = match element.data_set().item() {
            Some(_) => Need::Value,
            None => self.needs.get(&element.tag()).copied().unwrap_or(Need::Nothing),
        };
        match (number, need) {
            (0, _) | (3 | 5 | 8, Need::Value) => Action::Dummy,
            (1 | 6, _) => Action::Uid,
            (4 | 5, Need::Presence) | (4, Need::Value) | (7, _) | (8, _) => Action::Empty,
            _ => Action::Remove,
        }
    }
}

/// Whether a private attribute is on the caller's list, or is the creator of one that is.
fn is_safe(element: ElementView<'_>, options: &DeidentifyOptions<'_>) -> bool {
    let Some(list) = options.retain_safe_private else { return false };
    let tag = element.tag();
    if tag.is_private_creator() {
        let name = element.text_lossy();
        let name = name.trim_matches([' ', '\0']);
        return list.iter().any(|safe| safe.group == tag.group() && safe.creator == name);
    }
    let Some(creator) = element.private_creator() else { return false };
    list.iter().any(|safe| {
        safe.group == tag.group()
            && safe.creator.as_bytes() == creator
            && u16::from(safe.element) == tag.element() & 0xFF
    })
}
