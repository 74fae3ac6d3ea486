//! Conformance profiles: what one interface allows of a message, to be checked by [`validate`](crate::validate()).
//!
//! A [`Profile`] is a tree of plain structs in the words of the profile schema of HL7 v2 (v2.5 chapter 2, section 2.12):
//! groups and segments with usage and cardinality, fields, components and subcomponents with usage, length, datatype,
//! table and constant value. Fill it in code, read it from the XML of the standard (`Profile::from_xml`, feature `xml`),
//! or from any form serde reads (feature `serde`).
//!
//! ```
//! use synovia_hl7v2::profile::{ElementProfile, Profile, SegmentProfile, Usage};
//! use synovia_hl7v2::{ValidateOptions, parse, validate};
//!
//! let mut pid = SegmentProfile::new("PID", Usage::Required);
//! pid.fields = vec![ElementProfile::new("Set ID", Usage::NotSupported), ElementProfile::new("Patient ID", Usage::Optional)];
//! let mut profile = Profile::default();
//! profile.parts = vec![SegmentProfile::new("MSH", Usage::Required).into(), pid.into()];
//! let message = parse(b"MSH|^~\\&|A||||2024||ACK|1|P|2.5\rPID|1\r")?;
//! let mut options = ValidateOptions::default();
//! (options.structure, options.fields, options.profile) = (false, false, Some(&profile));
//! let issues = validate(message.view(), &options);
//! assert_eq!(issues[0].to_string(), "error: hl7v2/profile-not-supported at byte 36, in PID-1");
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! # What is checked
//! Message type, event, structure and version; presence by usage; minimum and maximum of groups, segments and fields;
//! length, constant value, membership of codes (through [`ValidateOptions::tables`](crate::ValidateOptions::tables): of the
//! table the profile names, and of a coded element in the coding systems it names itself), datatype (that of OBX-5 by the
//! field that names it, of numbers and dates by their syntax, of all others against the standard's); and what the profile
//! does not list. Conditions are text without a grammar: what is conditional may be there or not, here as in other
//! validators of this schema. A segment without fields, and an element
//! without parts, is not looked into.
//!
//! Groups are those of the message's structure in the standard; a group of the profile stands for the one of its name
//! (with or without the structure before it), else for one that starts with one of its segments. Groups the profile does
//! not have are looked through.

#[cfg(feature = "xml")]
mod xml;

use alloc::string::String;
use alloc::vec::Vec;

/// What a profile says of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Usage {
    /// R: must be there.
    #[cfg_attr(feature = "serde", serde(rename = "R"))]
    Required,
    /// RE: is supported, and may be empty.
    #[cfg_attr(feature = "serde", serde(rename = "RE"))]
    RequiredOrEmpty,
    /// C: by a condition, which is not evaluated.
    #[cfg_attr(feature = "serde", serde(rename = "C"))]
    Conditional,
    /// CE: by a condition, and may be empty.
    #[cfg_attr(feature = "serde", serde(rename = "CE"))]
    ConditionalOrEmpty,
    /// O: nothing is said.
    #[default]
    #[cfg_attr(feature = "serde", serde(rename = "O"))]
    Optional,
    /// X: must not be there.
    #[cfg_attr(feature = "serde", serde(rename = "X"))]
    NotSupported,
    /// B: kept for older versions.
    #[cfg_attr(feature = "serde", serde(rename = "B"))]
    Backward,
    /// W: withdrawn, and must not be there.
    #[cfg_attr(feature = "serde", serde(rename = "W"))]
    Withdrawn,
}

impl Usage {
    /// The usage of a code: `R`, `RE`, `C`, `CE`, `O`, `X`, `B`, `W`, and `C(a/b)` of 2.7 and later as `C`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "R" => Self::Required,
            "RE" => Self::RequiredOrEmpty,
            "C" => Self::Conditional,
            "CE" => Self::ConditionalOrEmpty,
            "O" => Self::Optional,
            "X" => Self::NotSupported,
            "B" => Self::Backward,
            "W" => Self::Withdrawn,
            code if code.starts_with("C(") && code.ends_with(')') => Self::Conditional,
            _ => return None,
        })
    }

    pub(crate) const fn is_forbidden(self) -> bool {
        matches!(self, Self::NotSupported | Self::Withdrawn)
    }
}

/// A profile of one message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct Profile {
    /// Its own name.
    pub name: String,
    /// The version MSH-12.1 must name; not checked if empty, as the three below.
    pub version: String,
    /// MSH-9.1.
    pub message_type: String,
    /// MSH-9.2; `ALL` for any.
    pub event: String,
    /// MSH-9.3, where the message has one.
    pub structure: String,
    /// The segments and groups, in order.
    pub parts: Vec<PartProfile>,
}

/// A part of a message: a segment or a group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "a structure has groups and segments, nothing else")]
pub enum PartProfile {
    /// A segment.
    Segment(SegmentProfile),
    /// A group of segments and groups.
    Group(GroupProfile),
}

impl From<SegmentProfile> for PartProfile {
    fn from(segment: SegmentProfile) -> Self {
        Self::Segment(segment)
    }
}

impl From<GroupProfile> for PartProfile {
    fn from(group: GroupProfile) -> Self {
        Self::Group(group)
    }
}

/// A group of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct GroupProfile {
    /// Such as `PATIENT_RESULT`, or `ORU_R01.PATIENT_RESULT`.
    pub name: String,
    /// Whether it must be there.
    pub usage: Usage,
    /// How often it must be there, if it is.
    pub min: u32,
    /// How often it may be there; `None` (`*`) for any number of times. 1 by default.
    pub max: Option<u32>,
    /// Its segments and groups, in order.
    pub parts: Vec<PartProfile>,
}

/// A segment of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct SegmentProfile {
    /// The segment id, such as `PID`.
    pub name: String,
    /// Whether it must be there.
    pub usage: Usage,
    /// How often it must be there, if it is.
    pub min: u32,
    /// How often it may be there; `None` (`*`) for any number of times. 1 by default.
    pub max: Option<u32>,
    /// Its fields, from field 1 (in MSH the field separator); none if fields are not checked.
    pub fields: Vec<ElementProfile>,
}

/// A field, component or subcomponent of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct ElementProfile {
    /// Its name, for people.
    pub name: String,
    /// Whether it must be there.
    pub usage: Usage,
    /// For a field, how often it must be there, if it is.
    pub min: u32,
    /// For a field, how often it may be there; `None` (`*`) for any number of times. 1 by default.
    pub max: Option<u32>,
    /// The most characters it may have.
    pub length: Option<u32>,
    /// The datatype, such as `CX`; not checked if empty.
    pub datatype: String,
    /// The table its codes are from, such as `0203`; not checked if empty.
    pub table: String,
    /// The value it must have; any if empty.
    pub constant: String,
    /// The condition of a conditional element, for people: it is not evaluated.
    pub predicate: String,
    /// A note on implementation, for people.
    pub note: String,
    /// The components of a field, the subcomponents of a component.
    pub parts: Vec<ElementProfile>,
}

impl Default for GroupProfile {
    fn default() -> Self {
        Self { name: String::new(), usage: Usage::Optional, min: 0, max: Some(1), parts: Vec::new() }
    }
}

impl Default for SegmentProfile {
    fn default() -> Self {
        Self { name: String::new(), usage: Usage::Optional, min: 0, max: Some(1), fields: Vec::new() }
    }
}

impl Default for ElementProfile {
    fn default() -> Self {
        Self {
            name: String::new(),
            usage: Usage::Optional,
            min: 0,
            max: Some(1),
            length: None,
            datatype: String::new(),
            table: String::new(),
            constant: String::new(),
            predicate: String::new(),
            note: String::new(),
            parts: Vec::new(),
        }
    }
}

impl GroupProfile {
    /// A group of a name, once.
    #[must_use]
    pub fn new(name: &str, usage: Usage) -> Self {
        Self { name: name.into(), usage, ..Self::default() }
    }
}

impl SegmentProfile {
    /// A segment of an id, once.
    #[must_use]
    pub fn new(name: &str, usage: Usage) -> Self {
        Self { name: name.into(), usage, ..Self::default() }
    }
}

impl ElementProfile {
    /// A field or component of a name, once.
    #[must_use]
    pub fn new(name: &str, usage: Usage) -> Self {
        Self { name: name.into(), usage, ..Self::default() }
    }
}
