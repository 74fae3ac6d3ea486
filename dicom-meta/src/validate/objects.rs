//! An object against the modules of its SOP class (PS3.3), with their macros and functional groups.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::Findings;
use super::conditions;
use crate::data_set::DataSet;
use crate::generated::iods::{
    FUNCTIONAL_GROUP_STARTS, FUNCTIONAL_GROUPS, IOD_MODULE_STARTS, IOD_MODULES, IODS, LIST_STARTS, LISTS,
    MODULES, SOP_CLASSES,
};
use crate::issue::{IssueCode, Severity};
use crate::tag::Tag;
use crate::tags;
use crate::view::{DataSetView, ElementView, ItemView};

/// Whether an object must have a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the standard has these three")]
pub enum ModuleUsage {
    /// Always (M).
    Mandatory,
    /// Under a condition (C).
    Conditional,
    /// As the user likes (U).
    UserOption,
}

/// A module of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Module {
    /// Its name in lower case with hyphens: `general-series`.
    pub name: &'static str,
    /// Whether the object must have it.
    pub usage: ModuleUsage,
    list: u16,
}

/// One attribute of a list.
#[derive(Clone, Copy)]
struct Row {
    tag: Tag,
    kind: Kind,
    items: Option<u16>,
}

/// The types of attributes, in the order of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    None,
    One,
    OneC,
    Two,
    TwoC,
    Three,
}

fn list(number: u16) -> impl Iterator<Item = Row> + Clone {
    let at = |n: usize| LIST_STARTS.get(n).copied().map_or(0, usize::from);
    let (from, to) = (at(usize::from(number)), at(usize::from(number) + 1));
    LISTS.get(from..to).unwrap_or_default().iter().map(|(tag, kind, items)| Row {
        tag: Tag(*tag),
        kind: match kind {
            1 => Kind::One,
            2 => Kind::OneC,
            3 => Kind::Two,
            4 => Kind::TwoC,
            5 => Kind::Three,
            _ => Kind::None,
        },
        items: (*items != u16::MAX).then_some(*items),
    })
}

fn rows(table: &'static [(u16, u8)], starts: &'static [u16], object: usize) -> impl Iterator<Item = Module> {
    let at = |n: usize| starts.get(n).copied().map_or(0, usize::from);
    let own = table.get(at(object)..at(object + 1)).unwrap_or_default();
    own.iter().filter_map(|(module, usage)| {
        let (name, list) = MODULES.get(usize::from(*module))?;
        let usage = match usage {
            0 => ModuleUsage::Mandatory,
            1 => ModuleUsage::Conditional,
            _ => ModuleUsage::UserOption,
        };
        Some(Module { name, usage, list: *list })
    })
}

fn object_of(uid: &str) -> Option<usize> {
    let found = SOP_CLASSES.binary_search_by_key(&uid, |(own, _)| own).ok()?;
    SOP_CLASSES.get(found).map(|(_, object)| usize::from(*object))
}

/// The modules of a SOP class, by its UID; `None` if it is not one of those known.
pub fn modules_of(sop_class_uid: &str) -> Option<impl Iterator<Item = Module>> {
    Some(rows(IOD_MODULES, IOD_MODULE_STARTS, object_of(sop_class_uid)?))
}

/// What an object needs of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// It may be left out.
    Nothing,
    /// It must be there, with or without a value (type 2).
    Presence,
    /// It must have a value (type 1).
    Value,
}

/// What the object of a data set needs of its attributes: those that need nothing are left out. Conditions are taken to hold.
pub(crate) fn needs(set: DataSetView<'_>) -> BTreeMap<Tag, Need> {
    let class = set.element(tags::SOP_CLASS_UID).map(ElementView::text_lossy);
    let Some(object) = class.and_then(|uid| object_of(uid.trim_matches([' ', '\0']))) else {
        return BTreeMap::new();
    };
    let modules: Vec<Module> = rows(IOD_MODULES, IOD_MODULE_STARTS, object).collect();
    let mut out: BTreeMap<Tag, Need> = BTreeMap::new();
    for row in present(&modules, set).into_iter().flat_map(|module| list(module.list)) {
        let need = match row.kind {
            Kind::One | Kind::OneC => Need::Value,
            Kind::Two | Kind::TwoC => Need::Presence,
            Kind::Three | Kind::None => continue,
        };
        let known = out.entry(row.tag).or_insert(need);
        *known = need.max(*known);
    }
    out
}

/// Checks the object.
pub(super) fn check(data_set: &DataSet<'_>, found: &mut Findings) {
    let set = data_set.view();
    meta(data_set, found);
    let class = set.element(tags::SOP_CLASS_UID).map(ElementView::text_lossy);
    let Some(object) = class.and_then(|uid| object_of(uid.trim_matches([' ', '\0']))) else {
        found.missing(Severity::Warning, IssueCode::UNKNOWN_SOP_CLASS, set, tags::SOP_CLASS_UID);
        return;
    };
    found.out.object = IODS.get(object).copied();
    let modules: Vec<Module> = rows(IOD_MODULES, IOD_MODULE_STARTS, object).collect();
    for module in present(&modules, set) {
        level(module.list, set, found);
    }
    groups(object, set, found);
    unexpected(&modules, set, found);
}

/// (0002,0002) and (0002,0003) repeat (0008,0016) and (0008,0018).
fn meta(data_set: &DataSet<'_>, found: &mut Findings) {
    for (outer, inner) in [
        (tags::MEDIA_STORAGE_SOP_CLASS_UID, tags::SOP_CLASS_UID),
        (tags::MEDIA_STORAGE_SOP_INSTANCE_UID, tags::SOP_INSTANCE_UID),
    ] {
        let (Some(said), Some(is)) = (data_set.meta().element(outer), data_set.view().element(inner)) else {
            continue;
        };
        let plain = |raw: &'_ [u8]| raw.iter().rposition(|b| !matches!(b, 0 | b' ')).map_or(0, |at| at + 1);
        if said.raw().get(..plain(said.raw())) != is.raw().get(..plain(is.raw())) {
            found.about(Severity::Error, IssueCode::META_MISMATCH, said);
        }
    }
}

/// The modules to ask for: mandatory ones, and others that something of their own is there of.
fn present<'m>(modules: &'m [Module], set: DataSetView<'_>) -> Vec<&'m Module> {
    let there: BTreeSet<Tag> = set.elements().map(ElementView::tag).collect();
    let mandatory = |m: &&Module| m.usage == ModuleUsage::Mandatory;
    let always: BTreeSet<Tag> =
        modules.iter().filter(mandatory).flat_map(|m| list(m.list)).map(|r| r.tag).collect();
    let is_there = |m: &&Module| {
        let mut own = list(m.list).filter(|row| row.kind != Kind::Three && !always.contains(&row.tag));
        mandatory(m) || own.any(|row| there.contains(&row.tag))
    };
    modules.iter().filter(is_there).collect()
}

/// The attributes of a list in a data set, and those of the items of its sequences. Lists nest no deeper than the tables do.
fn level(number: u16, set: DataSetView<'_>, found: &mut Findings) {
    for row in list(number) {
        let Some(element) = set.element(row.tag) else {
            absent(row, set, found);
            continue;
        };
        let empty = element.is_empty() || element.is_sequence() && element.items().next().is_none();
        match row.kind {
            Kind::One if empty => found.about(Severity::Error, IssueCode::EMPTY_TYPE_1, element),
            Kind::OneC if empty => found.about(Severity::Error, IssueCode::EMPTY_TYPE_1C, element),
            _ => {}
        }
        if let Some(items) = row.items {
            for item in element.items() {
                level(items, item.data_set(), found);
            }
        }
    }
}

fn absent(row: Row, set: DataSetView<'_>, found: &mut Findings) {
    let code = match row.kind {
        Kind::One => IssueCode::MISSING_TYPE_1,
        Kind::Two => IssueCode::MISSING_TYPE_2,
        Kind::OneC | Kind::TwoC => match conditions::required(row.tag, set) {
            Some(true) if row.kind == Kind::OneC => IssueCode::MISSING_TYPE_1C,
            Some(true) => IssueCode::MISSING_TYPE_2C,
            Some(false) => return,
            None => {
                found.out.not_evaluated += 1;
                return;
            }
        },
        Kind::Three | Kind::None => return,
    };
    found.missing(Severity::Error, code, set, row.tag);
}

/// Functional groups of multi-frame objects: shared by all frames or in each of them (PS3.3, C.7.6.16).
fn groups(object: usize, set: DataSetView<'_>, found: &mut Findings) {
    let items = |tag| set.element(tag).map(|e| e.items().map(ItemView::data_set).collect::<Vec<_>>());
    let shared = items(tags::SHARED_FUNCTIONAL_GROUPS_SEQUENCE).unwrap_or_default();
    let frames = items(tags::PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE).unwrap_or_default();
    if shared.is_empty() && frames.is_empty() {
        return;
    }
    let count = set.element(tags::NUMBER_OF_FRAMES).and_then(conditions::number);
    if count.is_some_and(|n| n as usize != frames.len())
        && let Some(element) = set.element(tags::PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE)
    {
        found.about(Severity::Error, IssueCode::FRAME_COUNT, element);
    }
    for group in rows(FUNCTIONAL_GROUPS, FUNCTIONAL_GROUP_STARTS, object) {
        // A functional group is one sequence.
        let Some(row) = list(group.list).next() else { continue };
        let has = |set: &DataSetView<'_>| set.element(row.tag).is_some();
        for place in shared.iter().chain(&frames).filter(|s| has(s)) {
            level(group.list, *place, found);
        }
        let everywhere = shared.iter().any(has) || !frames.is_empty() && frames.iter().all(has);
        if group.usage == ModuleUsage::Mandatory && !everywhere {
            found.missing(Severity::Error, IssueCode::MISSING_FUNCTIONAL_GROUP, set, row.tag);
        }
    }
}

/// Attributes that none of the modules has: allowed, and told.
fn unexpected(modules: &[Module], set: DataSetView<'_>, found: &mut Findings) {
    let known: BTreeSet<Tag> = modules.iter().flat_map(|m| list(m.list)).map(|row| row.tag).collect();
    for element in set.elements() {
        let tag = element.tag();
        let told = tag.is_private() || tag.is_group_length() || tag.is_pixel_data() || tag.0 == 0xFFFC_FFFC;
        // Overlays and curves repeat their group.
        let base = crate::dictionary::lookup(tag).map_or(tag, |a| a.tag);
        if !told && !known.contains(&tag) && !known.contains(&base) {
            found.about(Severity::Information, IssueCode::NOT_IN_OBJECT, element);
        }
    }
}
