//! Reference sets: members, and maps to other systems.

use super::Handle;
use super::terms::Texts;
use alloc::vec::Vec;

/// A member of a reference set while it is loaded.
#[derive(Debug, Clone, Copy)]
pub(super) struct MemberRow {
    pub(super) set: u16,
    pub(super) component: u64,
    pub(super) line: u64,
    pub(super) file: u32,
    pub(super) offset: u64,
}

/// A row of a map while it is loaded; its three texts follow each other.
#[derive(Debug, Clone, Copy)]
pub(super) struct MapLine {
    pub(super) member: MemberRow,
    pub(super) group: u16,
    pub(super) priority: u16,
    pub(super) category: u64,
    pub(super) text: u32,
}

/// A row of a map after loading.
#[derive(Debug, Clone, Copy)]
pub(super) struct MapEntry {
    pub(super) set: u16,
    pub(super) concept: Handle,
    pub(super) group: u16,
    pub(super) priority: u16,
    pub(super) category: u64,
    pub(super) text: u32,
}

/// All reference sets that are kept.
#[derive(Debug, Default)]
pub(super) struct Refsets {
    /// Identifiers of the sets.
    pub(super) ids: Vec<u64>,
    /// Set and member, sorted.
    pub(super) members: Vec<(u16, Handle)>,
    /// Sorted by set, concept, group and priority.
    pub(super) maps: Vec<MapEntry>,
    /// Target, rule and advice of each row of a map.
    pub(super) texts: Texts,
}

impl Refsets {
    pub(super) fn find(&self, id: u64) -> Option<u16> {
        self.ids.iter().position(|set| *set == id).and_then(|at| u16::try_from(at).ok())
    }

    pub(super) fn members(&self, set: u16) -> &[(u16, Handle)] {
        let from = self.members.partition_point(|(s, _)| *s < set);
        let to = self.members.partition_point(|(s, _)| *s <= set);
        self.members.get(from..to).unwrap_or_default()
    }

    pub(super) fn maps(&self, set: u16, concept: Handle) -> &[MapEntry] {
        let from = self.maps.partition_point(|m| (m.set, m.concept) < (set, concept));
        let to = self.maps.partition_point(|m| (m.set, m.concept) <= (set, concept));
        self.maps.get(from..to).unwrap_or_default()
    }
}
