//! How an HL7 v2 message is written.

use serde::{Deserialize, Serialize};
use synovia_hl7v2::schema::Version;
use synovia_hl7v2::{Charset, Delimiters};

/// How HL7 v2 output is written, and what its MSH says where the source says nothing. Components of MSH-3 to MSH-6 are
/// separated by `^`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Hl7v2Target {
    /// MSH-12, and the structures that decide which segment has a place; `2.5.1` by default.
    pub version: String,
    /// MSH-1 and MSH-2: five characters or, with a truncation character, six; `|^~\\&` by default.
    pub delimiters: String,
    /// MSH-18, a name of table 0211; `UNICODE UTF-8` by default.
    pub charset: String,
    /// MSH-3.
    pub sending_application: Option<String>,
    /// MSH-4.
    pub sending_facility: Option<String>,
    /// MSH-5.
    pub receiving_application: Option<String>,
    /// MSH-6.
    pub receiving_facility: Option<String>,
    /// MSH-7 as HL7 v2 writes it. The library has no clock.
    pub date_time: Option<String>,
    /// MSH-10, which the caller keeps unique.
    pub control_id: Option<String>,
    /// MSH-11; `P` (production) by default.
    pub processing_id: String,
}

impl Default for Hl7v2Target {
    fn default() -> Self {
        Self {
            version: "2.5.1".into(),
            delimiters: "|^~\\&".into(),
            charset: "UNICODE UTF-8".into(),
            sending_application: None,
            sending_facility: None,
            receiving_application: None,
            receiving_facility: None,
            date_time: None,
            control_id: None,
            processing_id: "P".into(),
        }
    }
}

impl Hl7v2Target {
    /// The version, if there is one of this name.
    pub(crate) fn parsed_version(&self) -> Option<Version> {
        Version::from_name(self.version.as_bytes())
    }

    /// The delimiters, if they can be used.
    pub(crate) fn parsed_delimiters(&self) -> Option<Delimiters> {
        let (field, component, repetition, escape, subcomponent, truncation) =
            match self.delimiters.as_bytes() {
                [a, b, c, d, e] => (*a, *b, *c, *d, *e, None),
                [a, b, c, d, e, f] => (*a, *b, *c, *d, *e, Some(*f)),
                _ => return None,
            };
        Delimiters::new(field, component, repetition, escape, subcomponent, truncation).ok()
    }

    /// Whether all of it can be used.
    pub(crate) fn is_valid(&self) -> bool {
        self.parsed_version().is_some()
            && self.parsed_delimiters().is_some()
            && Charset::from_name(self.charset.as_bytes()).is_ok()
    }

    /// Whether telephone numbers are written whole in XTN.12, as since 2.7, and not in XTN.1.
    pub(crate) fn unformatted_numbers(&self) -> bool {
        self.parsed_version() >= Some(Version::V2_7)
    }

    /// Whether the time in which a name or an address holds is one component, as before 2.7: from 2.5 on two others have
    /// it too.
    pub(crate) fn has_validity_ranges(&self) -> bool {
        let version = self.parsed_version();
        version >= Some(Version::V2_4) && version < Some(Version::V2_7)
    }

    /// Whether MSH-9 names the structure, as since 2.3.1.
    pub(crate) fn names_structure(&self) -> bool {
        self.parsed_version() >= Some(Version::V2_3_1)
    }

    /// Whether roles are told by ROL, as since 2.4.
    pub(crate) fn has_roles(&self) -> bool {
        self.parsed_version() >= Some(Version::V2_4)
    }

    /// Whether the time of an order is told by TQ1 and programs by SFT, as since 2.5.
    pub(crate) fn has_timing_segments(&self) -> bool {
        self.parsed_version() >= Some(Version::V2_5)
    }

    /// Whether the time of an order is told by ORC-7 and OBR-27, as before 2.7: 2.5 and 2.6 have both.
    pub(crate) fn has_quantity_timing(&self) -> bool {
        self.parsed_version() < Some(Version::V2_7)
    }

    /// What OBX-2 calls a point of time in this version.
    pub(crate) fn time_type(&self) -> &'static str {
        if self.parsed_version() >= Some(Version::V2_6) { "DTM" } else { "TS" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_delimiters_and_charsets_are_checked() {
        let with = |change: fn(&mut Hl7v2Target)| {
            let mut target = Hl7v2Target::default();
            change(&mut target);
            target.is_valid()
        };
        assert!(with(|_| {}));
        assert!(with(|t| t.delimiters = "|^~\\&#".into()));
        assert!(!with(|t| t.version = "2.55".into()));
        assert!(!with(|t| t.delimiters = "|^~&".into()));
        assert!(!with(|t| t.delimiters = "||~\\&".into()));
        assert!(!with(|t| t.charset = "KLINGON".into()));
        assert_eq!(Hl7v2Target::default().time_type(), "TS");
        assert!(!Hl7v2Target::default().unformatted_numbers());
    }
}
