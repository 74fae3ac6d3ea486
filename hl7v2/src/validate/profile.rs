//! A message against a conformance profile.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use super::fields::{Part, innermost};
use super::{Check, Spot, values};
use crate::issue::{IssueCode, Location, Severity};
use crate::profile::{ElementProfile, GroupProfile, PartProfile, Profile, SegmentProfile, Usage};
use crate::segment_id::SegmentId;
use crate::structure::{Child, GroupView, Groups};
use crate::tables::Membership;
use crate::view::{FieldView, SegmentView};

/// Findings about conformance profiles.
impl IssueCode {
    /// MSH-9 or MSH-12 is not that of the profile.
    pub const PROFILE_MESSAGE: Self = Self::new("hl7v2/profile-message");
    /// What the profile requires is empty or not there.
    pub const PROFILE_REQUIRED: Self = Self::new("hl7v2/profile-required");
    /// What the profile does not support (usage X or W) is there.
    pub const PROFILE_NOT_SUPPORTED: Self = Self::new("hl7v2/profile-not-supported");
    /// Fewer or more repetitions than the profile allows; the location is the first too many.
    pub const PROFILE_CARDINALITY: Self = Self::new("hl7v2/profile-cardinality");
    /// A group, segment, field or component that the profile does not list.
    pub const PROFILE_EXTRA: Self = Self::new("hl7v2/profile-extra");
    /// A value of more characters than the profile allows.
    pub const PROFILE_LENGTH: Self = Self::new("hl7v2/profile-length");
    /// A value other than the constant of the profile.
    pub const PROFILE_CONSTANT: Self = Self::new("hl7v2/profile-constant");
    /// A code that is not in the table of the profile.
    pub const PROFILE_CODE: Self = Self::new("hl7v2/profile-code");
    /// A value that is not of the datatype of the profile.
    pub const PROFILE_DATATYPE: Self = Self::new("hl7v2/profile-datatype");
}

/// How far a list of parts has been matched.
struct Matched<'p> {
    parts: &'p [PartProfile],
    counts: Vec<u32>,
    cursor: usize,
}

impl<'p> Matched<'p> {
    fn new(parts: &'p [PartProfile]) -> Self {
        Self { parts, counts: vec![0; parts.len()], cursor: 0 }
    }

    /// The part that takes a child: the one at the cursor if it may be there once more, else a later one, else any.
    fn find(&mut self, takes: impl Fn(&PartProfile) -> bool) -> Option<(usize, &'p PartProfile)> {
        let more = |at: usize| match self.parts.get(at).map(limits) {
            Some((.., Some(max))) => self.counts.get(at).is_some_and(|count| *count < max),
            _ => true,
        };
        let fits = |at: usize| self.parts.get(at).is_some_and(&takes);
        let len = self.parts.len();
        let found = (self.cursor..len)
            .find(|at| fits(*at) && more(*at))
            .or_else(|| (self.cursor..len).chain(0..self.cursor).find(|at| fits(*at)))?;
        self.cursor = self.cursor.max(found);
        self.parts.get(found).map(|part| (found, part))
    }

    fn count(&mut self, at: usize) -> u32 {
        self.counts.get_mut(at).map_or(0, |count| {
            *count += 1;
            *count
        })
    }
}

/// Usage, minimum and maximum.
fn limits(part: &PartProfile) -> (Usage, u32, Option<u32>) {
    match part {
        PartProfile::Segment(segment) => (segment.usage, segment.min, segment.max),
        PartProfile::Group(group) => (group.usage, group.min, group.max),
    }
}

fn is_segment(part: &PartProfile, id: SegmentId) -> bool {
    matches!(part, PartProfile::Segment(segment) if segment.name.as_bytes() == id.as_bytes())
}

/// Whether a group of the profile has the name of one of the structure: `ORU_R01.PATIENT_RESULT` is `PATIENT_RESULT`.
fn is_named(group: &GroupProfile, name: &str) -> bool {
    match group.name.strip_suffix(name) {
        Some(before) => before.is_empty() || before.ends_with(['.', '_']),
        None => false,
    }
}

/// Whether a group of the profile has a segment, itself or in a group of its own.
fn has_segment(group: &GroupProfile, id: SegmentId) -> bool {
    group.parts.iter().any(|part| match part {
        PartProfile::Segment(_) => is_segment(part, id),
        PartProfile::Group(inner) => inner.parts.iter().any(|part| is_segment(part, id)),
    })
}

fn first_segment<'m>(group: GroupView<'_, 'm>) -> Option<SegmentView<'m>> {
    // As deep as the structures of the standard.
    group.children().find_map(|child| match child {
        Child::Segment(segment) => Some(segment),
        Child::Group(inner) => first_segment(inner),
    })
}

fn last_segment<'m>(group: GroupView<'_, 'm>) -> Option<SegmentView<'m>> {
    match group.children().last()? {
        Child::Segment(segment) => Some(segment),
        Child::Group(inner) => last_segment(inner),
    }
}

/// The number of a table of HL7 in four digits (`HL70203` and `203` are `0203`); any other name as it is.
fn table_name(name: &str) -> Cow<'_, str> {
    let number = name.strip_prefix("HL7").unwrap_or(name);
    if number.len() < 4 && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) {
        return Cow::Owned(alloc::format!("{number:0>4}"));
    }
    Cow::Borrowed(number)
}

fn segment_spot(segment: SegmentView<'_>) -> Spot {
    Spot::new(segment.offset(), segment.raw(), segment.location())
}

impl Check<'_> {
    pub(super) fn profile(&mut self, groups: &Groups<'_>, profile: &Profile) {
        self.profile_header(groups, profile);
        self.profile_group(groups.root(), &profile.parts);
    }

    fn profile_header(&mut self, groups: &Groups<'_>, profile: &Profile) {
        let message = groups.message();
        let Some(header) = message.header() else { return };
        let found = [
            (9, 1, message.message_code(), &profile.message_type),
            (9, 2, message.trigger_event(), &profile.event),
            (9, 3, message.message_structure(), &profile.structure),
            (12, 1, message.version(), &profile.version),
        ];
        for (field, component, value, wanted) in found {
            // MSH-9.3 is not in every version.
            if wanted.is_empty() || value == Some(wanted.as_bytes()) || (component == 3 && value.is_none()) {
                continue;
            }
            // A profile of all events says so.
            if component == 2 && wanted.eq_ignore_ascii_case("ALL") {
                continue;
            }
            let location = header.location().field(field).repetition(1).component(component);
            let offset = header.field(field).map_or(header.offset(), FieldView::offset);
            let length = header.field(field).map_or(0, |field| field.raw().len() as u64);
            self.add(Severity::Error, IssueCode::PROFILE_MESSAGE, Spot { offset, length, location });
        }
    }

    fn profile_group(&mut self, group: GroupView<'_, '_>, parts: &[PartProfile]) {
        let mut matched = Matched::new(parts);
        self.profile_children(group, &mut matched);
        let end = last_segment(group).map_or(0, |last| last.offset() + last.raw().len() as u64);
        for (part, count) in parts.iter().zip(matched.counts) {
            let (usage, min, _) = limits(part);
            let code = match (usage, count) {
                (Usage::Required, 0) => IssueCode::PROFILE_REQUIRED,
                (_, count) if count > 0 && count < min => IssueCode::PROFILE_CARDINALITY,
                _ => continue,
            };
            let mut named = part;
            // A group is missed by its first segment.
            while let PartProfile::Group(inner) = named {
                let Some(first) = inner.parts.first() else { break };
                named = first;
            }
            let id = match named {
                PartProfile::Segment(segment) => segment.name.parse().ok(),
                PartProfile::Group(_) => None,
            };
            let location = Location::new(id.unwrap_or(SegmentId::UNNAMED), count + 1);
            self.add(Severity::Error, code, Spot { offset: end, length: 0, location });
        }
    }

    fn profile_children(&mut self, group: GroupView<'_, '_>, matched: &mut Matched<'_>) {
        for child in group.children() {
            match child {
                Child::Segment(segment) => self.profile_segment_child(segment, matched),
                Child::Group(inner) => self.profile_group_child(inner, matched),
            }
        }
    }

    fn profile_segment_child(&mut self, segment: SegmentView<'_>, matched: &mut Matched<'_>) {
        let spot = segment_spot(segment);
        let Some((at, part)) = matched.find(|part| is_segment(part, segment.id())) else {
            self.add(Severity::Warning, IssueCode::PROFILE_EXTRA, spot);
            return;
        };
        if self.profile_count(part, matched.count(at), spot)
            && let PartProfile::Segment(profile) = part
        {
            self.profile_segment(segment, profile);
        }
    }

    fn profile_group_child(&mut self, group: GroupView<'_, '_>, matched: &mut Matched<'_>) {
        let Some(first) = first_segment(group) else { return };
        let named = matched.find(|part| matches!(part, PartProfile::Group(p) if is_named(p, group.name())));
        let led = || matched.find(|part| matches!(part, PartProfile::Group(p) if has_segment(p, first.id())));
        let Some((at, part)) = named.or_else(led) else {
            let known = matched.parts.iter().any(|part| {
                group.children().any(|child| match child {
                    Child::Segment(segment) => is_segment(part, segment.id()),
                    Child::Group(_) => true,
                })
            });
            if known {
                // The profile does not group these: they count where they are listed.
                return self.profile_children(group, matched);
            }
            self.add(Severity::Warning, IssueCode::PROFILE_EXTRA, segment_spot(first));
            return;
        };
        if self.profile_count(part, matched.count(at), segment_spot(first))
            && let PartProfile::Group(profile) = part
        {
            self.profile_group(group, &profile.parts);
        }
    }

    /// Counts one more of a part; whether it may be there at all.
    fn profile_count(&mut self, part: &PartProfile, count: u32, spot: Spot) -> bool {
        let (usage, _, max) = limits(part);
        if usage.is_forbidden() {
            self.add(Severity::Error, IssueCode::PROFILE_NOT_SUPPORTED, spot);
            return false;
        }
        if max.and_then(|max| max.checked_add(1)) == Some(count) {
            self.add(Severity::Error, IssueCode::PROFILE_CARDINALITY, spot);
        }
        true
    }

    fn profile_segment(&mut self, segment: SegmentView<'_>, profile: &SegmentProfile) {
        if profile.fields.is_empty() {
            return;
        }
        let defined = self.defined.fields(segment.id(), self.version);
        let named = segment.field(2).filter(|_| segment.id() == SegmentId::OBX).map(FieldView::raw);
        let mut fields = segment.fields();
        for (number, profile) in (1..).zip(&profile.fields) {
            let field = fields.next().filter(|field| !field.is_empty());
            match field {
                Some(_) if segment.id().is_header() && number <= 2 => {}
                Some(field) => {
                    let varies = named.filter(|_| number == 5);
                    let standard = defined.info(number).map(|info| info.datatype);
                    self.profile_field(field, profile, varies, standard);
                }
                None if profile.usage == Usage::Required => {
                    let offset = segment.offset() + segment.raw().len() as u64;
                    let offset = segment.field(number).map_or(offset, FieldView::offset);
                    let location = segment.location().field(number);
                    let spot = Spot { offset, length: 0, location };
                    self.add(Severity::Error, IssueCode::PROFILE_REQUIRED, spot);
                }
                None => {}
            }
        }
        for extra in fields.filter(|field| !field.is_empty()) {
            let spot = Spot::new(extra.offset(), extra.raw(), extra.location());
            self.add(Severity::Warning, IssueCode::PROFILE_EXTRA, spot);
        }
    }

    /// A field that is not empty; `varies` is the datatype OBX-2 names for OBX-5, `standard` that of the field.
    fn profile_field(
        &mut self,
        field: FieldView<'_>,
        profile: &ElementProfile,
        varies: Option<&[u8]>,
        standard: Option<&'static str>,
    ) {
        let whole = Spot::new(field.offset(), field.raw(), field.location());
        if profile.usage.is_forbidden() {
            self.add(Severity::Error, IssueCode::PROFILE_NOT_SUPPORTED, whole);
            return;
        }
        let other = |named: &[u8]| !named.is_empty() && named != profile.datatype.as_bytes();
        if !matches!(profile.datatype.as_str(), "" | "*" | "var" | "varies" | "Varies")
            && varies.is_some_and(other)
        {
            self.add(Severity::Error, IssueCode::PROFILE_DATATYPE, whole);
            return;
        }
        let mut count = 0;
        for repetition in field.repetitions() {
            let part = Part::Repetition(repetition);
            // An empty repetition keeps a place and is none.
            if part.raw().is_empty() {
                continue;
            }
            count += 1;
            if profile.max.and_then(|max| max.checked_add(1)) == Some(count) {
                self.add(Severity::Error, IssueCode::PROFILE_CARDINALITY, part.spot());
            }
            self.profile_element(part, profile, standard);
        }
        if count < profile.min {
            let end = whole.from(whole.length);
            self.add(Severity::Error, IssueCode::PROFILE_CARDINALITY, end);
        }
    }

    /// One value that is not empty; `standard` is the datatype the standard has there, if it is known.
    fn profile_element(&mut self, part: Part<'_>, profile: &ElementProfile, standard: Option<&'static str>) {
        if part.raw() == b"\"\"" {
            return;
        }
        let standard = standard.filter(|named| !matches!(*named, "" | "varies"));
        if standard.is_some_and(|named| !profile.datatype.is_empty() && named != profile.datatype) {
            self.add(Severity::Warning, IssueCode::PROFILE_DATATYPE, part.spot());
        }
        let composite = standard.and_then(|named| self.defined.composite(named, self.version));
        self.profile_value(part, profile);
        self.profile_codes(part, profile);
        let mut written = part.parts();
        for (number, profile) in (1..).zip(&profile.parts) {
            match written.next().map(|(_, part)| part).filter(|part| !part.raw().is_empty()) {
                Some(part) if profile.usage.is_forbidden() => {
                    self.add(Severity::Error, IssueCode::PROFILE_NOT_SUPPORTED, part.spot());
                }
                Some(part) => {
                    let info = composite.as_ref().and_then(|composite| composite.info(number));
                    self.profile_element(part, profile, info.map(|info| info.datatype));
                }
                None if profile.usage == Usage::Required => {
                    let spot = part.spot();
                    let location = match part {
                        Part::Repetition(_) => spot.location.component(number),
                        _ => spot.location.subcomponent(number),
                    };
                    let end = Spot { location, ..spot.from(spot.length) };
                    self.add(Severity::Error, IssueCode::PROFILE_REQUIRED, end);
                }
                None => {}
            }
        }
        if !profile.parts.is_empty() {
            for (_, extra) in written.filter(|(_, part)| !part.raw().is_empty()) {
                self.add(Severity::Warning, IssueCode::PROFILE_EXTRA, extra.spot());
            }
        }
    }

    /// The codes of a coded element, each in the coding system it names.
    fn profile_codes(&mut self, part: Part<'_>, profile: &ElementProfile) {
        let (Some(tables), "CE" | "CF" | "CNE" | "CWE") = (self.options.tables, profile.datatype.as_str())
        else {
            return;
        };
        for (code, system) in [(1, 3), (4, 6)] {
            let (Some(code), Some(system)) = (part.part(code), part.part(system)) else { continue };
            let (Some(text), Some(name)) = (code.text(), system.text()) else { continue };
            if text.is_empty() || name.is_empty() {
                continue;
            }
            if tables.lookup(&table_name(&name), &text, self.version) == Membership::NotMember {
                self.add(Severity::Error, IssueCode::PROFILE_CODE, code.spot());
            }
        }
    }

    /// Length, constant, code and syntax of a value.
    fn profile_value(&mut self, part: Part<'_>, profile: &ElementProfile) {
        let text = part.text();
        let longer = |limit: u32| text.as_ref().is_some_and(|text| text.chars().count() > limit as usize);
        if profile.length.is_some_and(longer) {
            self.add(Severity::Error, IssueCode::PROFILE_LENGTH, part.spot());
        }
        if !profile.constant.is_empty() && text.as_deref() != Some(profile.constant.as_str()) {
            self.add(Severity::Error, IssueCode::PROFILE_CONSTANT, part.spot());
        }
        let Some(value) = innermost(part) else { return };
        if let (Some(tables), Some(code), false) =
            (self.options.tables, value.text(), profile.table.is_empty())
        {
            let table = table_name(&profile.table);
            if !code.is_empty() && tables.lookup(&table, &code, self.version) == Membership::NotMember {
                self.add(Severity::Error, IssueCode::PROFILE_CODE, value.spot());
            }
        }
        if !value.raw().is_empty()
            && let Err((severity, at)) = values::check(&profile.datatype, value.raw(), self.version)
        {
            self.add(severity, IssueCode::PROFILE_DATATYPE, value.spot().from(at));
        }
    }
}
