//! Hooks: how a caller maps the segments that only its site knows.
//!
//! A hook is called for each segment of one id when everything else of the message has been read. It sees the segment through
//! a [`LocalSegment`], which reads values by the same datatype maps as the published rows, and may add to the record or
//! change what is in it. What it takes and puts into the record counts as mapped, by the rule `hl7v2/Z-segment#hook`; what
//! it does not take stays lost, and what it takes and leaves unused is lost as `no-target`.
//!
//! ```
//! use synovia_mapping::model::{ExtensionValue, Patient};
//! use synovia_mapping::{Converter, Options, Source};
//!
//! let mut options = Options::default();
//! options.hooks.on_segment("ZPD", |zpd| {
//!     let (Some(patient), Some(room)) = (zpd.latest::<Patient<'_>>(), zpd.text(2)) else { return };
//!     let favourite = zpd.extension("https://example.org/favourite-room", ExtensionValue::String(room));
//!     zpd.update::<Patient<'_>>(patient, |p| p.common.extension.push(favourite));
//! });
//! let message = b"MSH|^~\\&|A|B|||20260312||ADT^A08|1|P|2.5\rPID|1||7\rZPD|1|Blue room\r";
//! let made = Converter::new(options)?.convert(&Source::new("adt.hl7", message))?;
//! let room = made.report.targets_of("ZPD-2[1].1").next().expect("the hook took it");
//! assert!(room.target.ends_with(".extension[0].valueString"));
//! # Ok::<(), synovia_mapping::Error>(())
//! ```

use std::borrow::Cow;
use std::cell::Ref;
use std::fmt;
use std::sync::Arc;

use synovia_hl7v2::SegmentView;

use crate::from_hl7v2::datatypes::{cwe, cx, ei, nm, time, xad, xcn, xon, xpn, xtn};
use crate::from_hl7v2::scope::{Scope, V2};
use crate::generated::rules::hl7v2::z_segment;
use crate::model::{
    Address, CodeableConcept, ContactPoint, Entity, Extension, ExtensionValue, HumanName, Identifier, Key,
    Quantity, Record, Reference, Text, Val,
};
use crate::report::Severity;
use crate::trace::Reason;

type Hook = dyn for<'c, 'a> Fn(&LocalSegment<'c, 'a>) + Send + Sync;

/// The hooks of a converter, by segment id. Cheap to clone; two of them are equal when they hold the same hooks.
#[derive(Clone, Default)]
pub struct Hooks {
    by_segment: Vec<(String, Arc<Hook>)>,
}

impl Hooks {
    /// Calls `hook` for each segment with this id, such as `ZPI`. Any id may be named, a published one too: the hook then
    /// comes after the published rows. Several hooks of one id are called in the order in which they were added.
    pub fn on_segment(
        &mut self,
        id: &str,
        hook: impl for<'c, 'a> Fn(&LocalSegment<'c, 'a>) + Send + Sync + 'static,
    ) {
        self.by_segment.push((id.to_string(), Arc::new(hook)));
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.by_segment.is_empty()
    }

    /// Calls the hooks of every segment of a message, in the order of the segments.
    pub(crate) fn call(&self, v2: &V2<'_>) {
        if self.is_empty() {
            return;
        }
        for segment in v2.message.all_segments() {
            let id = segment.id();
            for (_, hook) in self.by_segment.iter().filter(|(named, _)| named.as_str() == id.as_str()) {
                hook(&LocalSegment { segment, scope: v2.segment(segment).under(z_segment::HOOK) });
            }
        }
    }
}

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.by_segment.iter().map(|(id, _)| id)).finish()
    }
}

impl PartialEq for Hooks {
    fn eq(&self, other: &Self) -> bool {
        let (ours, theirs) = (&self.by_segment, &other.by_segment);
        ours.len() == theirs.len()
            && ours.iter().zip(theirs).all(|(a, b)| a.0 == b.0 && Arc::ptr_eq(&a.1, &b.1))
    }
}

impl Eq for Hooks {}

/// A segment as a hook sees it. Fields count from 1; every reading method gives `None` where the field is absent or empty.
///
/// A value that was read must be put into the record to count as mapped. Several readings of one field are several values.
pub struct LocalSegment<'c, 'a> {
    segment: SegmentView<'a>,
    scope: Scope<'c, 'a>,
}

impl<'a> LocalSegment<'_, 'a> {
    /// The segment itself, to look at without taking anything.
    pub fn segment(&self) -> SegmentView<'a> {
        self.segment
    }

    /// The text of the first component of a field.
    pub fn text(&self, field: u16) -> Text<'a> {
        self.scope.text(field, z_segment::HOOK)
    }

    /// The text at a repetition, component and subcomponent of a field, each from 1.
    pub fn text_at(&self, field: u16, repetition: u16, component: u16, subcomponent: u16) -> Text<'a> {
        let place = self.scope.repetition(field, repetition)?.part(component)?.part(subcomponent)?;
        place.under(z_segment::HOOK).value()
    }

    /// Every repetition of a field as text.
    pub fn texts(&self, field: u16) -> Vec<Val<Cow<'a, str>>> {
        self.scope.all(field, z_segment::HOOK, Scope::value)
    }

    /// A coded value (`CWE`, also `CE`, `IS` and `ID`).
    pub fn concept(&self, field: u16) -> Option<CodeableConcept<'a>> {
        self.scope.get(field, z_segment::HOOK, |s| cwe::concept(s, None))
    }

    /// An identifier with its assigning authority (`CX`).
    pub fn identifier(&self, field: u16) -> Option<Identifier<'a>> {
        self.scope.get(field, z_segment::HOOK, cx::identifier)
    }

    /// An identifier of an order or another entity (`EI`).
    pub fn entity_identifier(&self, field: u16) -> Option<Identifier<'a>> {
        self.scope.get(field, z_segment::HOOK, ei::identifier)
    }

    /// A number with no unit (`NM`).
    pub fn quantity(&self, field: u16) -> Option<Quantity<'a>> {
        self.scope.get(field, z_segment::HOOK, nm::quantity)
    }

    /// A time (`DTM`, `TS`, `DT`), in the precision and by the rules for offsets that hold everywhere.
    pub fn date_time(&self, field: u16) -> Text<'a> {
        self.scope.get(field, z_segment::HOOK, time::date_time)
    }

    /// Every name of a field (`XPN`).
    pub fn names(&self, field: u16) -> Vec<HumanName<'a>> {
        self.scope.all(field, z_segment::HOOK, xpn::names).into_iter().flatten().collect()
    }

    /// An address (`XAD`).
    pub fn address(&self, field: u16) -> Option<Address<'a>> {
        self.scope.get(field, z_segment::HOOK, xad::address)
    }

    /// A telephone number or the like (`XTN`).
    pub fn contact_point(&self, field: u16) -> Option<ContactPoint<'a>> {
        self.scope.get(field, z_segment::HOOK, xtn::contact_point)
    }

    /// A person who is a practitioner (`XCN`): adds the practitioner and points to it.
    pub fn practitioner(&self, field: u16) -> Option<Reference<'a>> {
        self.scope.get(field, z_segment::HOOK, xcn::practitioner)
    }

    /// An organization (`XON`): adds it and points to it.
    pub fn organization(&self, field: u16) -> Option<Reference<'a>> {
        self.scope.get(field, z_segment::HOOK, xon::organization)
    }

    /// A text that is not in the message and that the presence of the segment made, such as a code or a url.
    pub fn constant(&self, is: impl Into<Cow<'a, str>>) -> Val<Cow<'a, str>> {
        Val::new(is.into(), self.scope.node(z_segment::HOOK))
    }

    /// An extension.
    pub fn extension(&self, url: &'static str, value: ExtensionValue<'a>) -> Extension<'a> {
        Extension { url: Some(self.constant(url)), value: Some(value), extension: Vec::new() }
    }

    /// The record as it is now. Let go of it before anything is added or changed.
    pub fn record(&self) -> Ref<'_, Record<'a>> {
        self.scope.cx().record.borrow()
    }

    /// The last thing of a kind that the message made: `latest::<Patient>()`.
    pub fn latest<T: Entity<'a>>(&self) -> Option<Key> {
        let index = T::list(&self.record()).len().checked_sub(1)?;
        Some(Key { kind: T::KIND, index: u32::try_from(index).ok()? })
    }

    /// A new thing, made by this segment. It is in the record once it was added.
    pub fn create<T: Entity<'a>>(&self) -> T {
        self.scope.create()
    }

    /// Adds a thing to the record.
    pub fn add<T: Entity<'a>>(&self, thing: T) -> Key {
        self.scope.cx().add(thing)
    }

    /// Changes a thing of the record; nothing happens if the key is of another kind. The change may not use this segment.
    pub fn update<T: Entity<'a>>(&self, key: Key, change: impl FnOnce(&mut T)) {
        self.scope.cx().update(key, change);
    }

    /// Drops every leaf of a field on purpose: the report gives `policy` as the reason.
    pub fn drop_field(&self, field: u16) {
        for repetition in self.scope.repetitions(field) {
            for leaf in repetition.leaves() {
                self.scope.cx().trace.refuse(leaf, Reason::Policy);
            }
        }
    }

    /// Notes something odd about this segment; the code is the caller's, such as `acme/unknown-ward`.
    pub fn issue(&self, severity: Severity, code: &'static str) {
        self.scope.issue(severity, code);
    }
}

impl fmt::Debug for LocalSegment<'_, '_> {
    /// Says which segment it is, and nothing of its content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LocalSegment").field(&self.scope.anchor()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Basic, Patient};
    use crate::{Conversion, Converter, Options, Source};

    const MESSAGE: &str = "MSH|^~\\&|A|B|||20260312||ADT^A08|1|P|2.5\rPID|1||7\rZPD|1|Blue|a^b&c~d^e|W^Words^L||20260102|gone^too\r";

    fn convert(hook: impl for<'c, 'a> Fn(&LocalSegment<'c, 'a>) + Send + Sync + 'static) -> Conversion {
        let mut options = Options::default();
        options.hooks.on_segment("ZPD", hook);
        Converter::new(options).unwrap().convert(&Source::new("x", MESSAGE.as_bytes())).unwrap()
    }

    fn lost(made: &Conversion) -> Vec<(&str, Reason)> {
        made.report
            .losses
            .iter()
            .filter(|l| l.source.starts_with("ZPD"))
            .map(|l| (&*l.source, l.reason))
            .collect()
    }

    #[test]
    fn what_a_hook_takes_counts_as_mapped_and_the_rest_as_lost() {
        let made = convert(|zpd| {
            let patient = zpd.latest::<Patient<'_>>().unwrap();
            let parts = [zpd.text(2), zpd.text_at(3, 1, 2, 2), zpd.text_at(3, 2, 1, 1)];
            for part in parts {
                let value = ExtensionValue::String(part.unwrap());
                let one = zpd.extension("https://example.org/part", value);
                zpd.update::<Patient<'_>>(patient, |p| p.common.extension.push(one));
            }
            zpd.drop_field(7);
        });
        let lost = lost(&made);
        let (policy, unsupported) = (Reason::Policy, Reason::Unsupported);
        assert_eq!(
            lost,
            [
                ("ZPD-1[1].1", unsupported),
                ("ZPD-3[1].1", unsupported),
                ("ZPD-3[1].2.1", unsupported),
                ("ZPD-3[2].2", unsupported),
                ("ZPD-4[1].1", unsupported),
                ("ZPD-4[1].2", unsupported),
                ("ZPD-4[1].3", unsupported),
                ("ZPD-6[1].1", unsupported),
                ("ZPD-7[1].1", policy),
                ("ZPD-7[1].2", policy),
            ]
        );
        let entry = made.report.targets_of("ZPD-3[1].2.2").next().unwrap();
        assert_eq!(entry.rules.iter().map(|r| r.id()).collect::<Vec<_>>(), ["hl7v2/Z-segment#hook"]);
        let leaves = made.report.leaves;
        assert_eq!(leaves.mapped + leaves.lost, leaves.total);
    }

    #[test]
    fn a_hook_makes_things_of_its_own() {
        let made = convert(|zpd| {
            let mut basic: Basic<'_> = zpd.create();
            basic.code = zpd.concept(4);
            basic.created = zpd.date_time(6);
            basic.subject = zpd.latest::<Patient<'_>>().map(Reference::to);
            zpd.add(basic);
        });
        let bundle = String::from_utf8(made.output.to_bytes()).unwrap();
        assert!(bundle.contains("\"Basic\"") && bundle.contains("\"created\":\"2026-01-02\""), "{bundle}");
        assert!(made.report.targets_of("ZPD-4[1].2").next().is_some());
    }

    #[test]
    fn a_value_that_was_read_and_not_used_is_lost() {
        let made = convert(|zpd| drop(zpd.text(2)));
        // As for any field of the hub that the target has no place for.
        assert!(lost(&made).contains(&("ZPD-2[1].1", Reason::NoTarget)));
    }

    #[test]
    fn hooks_are_equal_when_they_are_the_same() {
        let mut one = Hooks::default();
        assert!(one.is_empty() && one == Hooks::default());
        one.on_segment("ZPD", |_| {});
        assert!(one == one.clone() && one != Hooks::default());
        assert_eq!(format!("{one:?}"), "[\"ZPD\"]");
    }

    #[test]
    fn a_hook_prints_no_content() {
        convert(|zpd| assert_eq!(format!("{zpd:?}"), "LocalSegment(\"ZPD\")"));
    }
}
