//! Takes patients out of a data set by the application level confidentiality profile of PS3.15, annex E, and its options, and
//! says what became of each value it touched.
//!
//! ```
//! use synovia_dicom_meta::deidentify::{DeidentifyOptions, deidentify};
//! use synovia_dicom_meta::{parse, tags};
//!
//! let data_set = parse(b"\x10\0\x10\0PN\x08\0Doe^Jane\x10\0\x40\0CS\x02\0F ")?;
//! // A keyed hash of the caller's: this one keeps no secret.
//! let hash = |text: &[u8]| vec![text.len() as u8; 16];
//! let mut options = DeidentifyOptions::new(&hash);
//! options.retain_patient_characteristics = true;
//! let done = deidentify(&data_set, &options)?;
//! let written = parse(&done.bytes)?;
//! assert!(written.element(tags::PATIENT_NAME).is_none_or(|name| name.is_empty()));
//! assert_eq!(written.element(tags::PATIENT_SEX).expect("kept").text()?, "F ".trim_end());
//! assert_eq!(written.element(tags::PATIENT_IDENTITY_REMOVED).expect("said").text()?, "YES");
//! assert_eq!(done.touched[0].location.to_string(), "PatientName");
//! # Ok::<(), synovia_dicom_meta::Error>(())
//! ```
//!
//! The table says for each attribute whether it is removed, emptied, replaced by a dummy or, if it is a UID, by another that
//! is the same in all files of one key. Where it leaves the choice to what the object needs, the tables of modules decide:
//! type 1 gets a dummy, type 2 is emptied, the rest is removed. All of this holds at every depth. Private attributes are
//! removed, but those of a list that the caller holds for safe.
//!
//! # What it does not do
//! Pixels are not looked at: what is burned into an image, and faces that can be made out of one, stay, and so does
//! (0028,0301) that tells of it. Attributes the table does not name are kept, whatever somebody wrote in them. Whether what is
//! left may be shown is for a person to decide.

mod action;
mod dates;
mod dummy;

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::data_set::DataSet;
use crate::edit::Editor;
use crate::error::Error;
use crate::issue::Location;
use crate::tag::Tag;
use crate::tags;
use crate::view::{DataSetView, ElementView};
use crate::vr::Vr;

pub use action::Action;
use action::{Column, Plan};

/// What becomes of dates and times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::exhaustive_enums, reason = "the basic profile and its two options")]
pub enum Dates {
    /// As the basic profile says: removed, emptied or replaced.
    #[default]
    Remove,
    /// Kept as they are (option: retain longitudinal temporal information with full dates).
    Keep,
    /// So many days later, times of day as they are (option: with modified dates). What is no date is removed.
    Shift(i32),
}

/// A private attribute that may stay: its creator, its group, the last two digits of its element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "callers write lists of them")]
pub struct SafePrivate<'o> {
    /// The private creator, as it stands in (gggg,00xx).
    pub creator: &'o str,
    /// The group, an odd number.
    pub group: u16,
    /// The last byte of the element number.
    pub element: u8,
}

/// Makes a text clean: see [`DeidentifyOptions::clean`].
pub type Cleaner = dyn Fn(ElementView<'_>) -> Option<String>;

/// Options of [`deidentify`]. All are off in [`DeidentifyOptions::new`]: the basic profile.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct DeidentifyOptions<'o> {
    /// A keyed hash of the caller's, of at least 16 bytes: new UIDs are made of it. The same key gives the same UIDs, so that
    /// files of one study still belong together; who has the key can find the old UID by trying.
    pub hash: &'o dyn Fn(&[u8]) -> Vec<u8>,
    /// Private attributes that may stay (113111).
    pub retain_safe_private: Option<&'o [SafePrivate<'o>]>,
    /// Keep UIDs (113110).
    pub retain_uids: bool,
    /// Keep what identifies the device (113109).
    pub retain_device_identity: bool,
    /// Keep what identifies the institution (113112).
    pub retain_institution_identity: bool,
    /// Keep age, sex, size, weight and the like (113108).
    pub retain_patient_characteristics: bool,
    /// What becomes of dates and times (113106, 113107).
    pub dates: Dates,
    /// Clean descriptions in place of removing them (113105): see [`clean`](Self::clean).
    pub clean_descriptors: bool,
    /// Clean the content of reports and the like in place of removing it (113104): see [`clean`](Self::clean).
    pub clean_structured_content: bool,
    /// Clean annotations and overlays in place of removing them (113103): see [`clean`](Self::clean).
    pub clean_graphics: bool,
    /// What a text is once it is clean, `None` to remove it after all. Without this nothing can be cleaned, and what the
    /// options would clean is removed.
    pub clean: Option<&'o Cleaner>,
    /// The words of (0012,0063).
    pub method: &'o str,
}

impl<'o> DeidentifyOptions<'o> {
    /// The basic profile, with this keyed hash for UIDs.
    #[must_use]
    pub fn new(hash: &'o dyn Fn(&[u8]) -> Vec<u8>) -> Self {
        Self {
            hash,
            retain_safe_private: None,
            retain_uids: false,
            retain_device_identity: false,
            retain_institution_identity: false,
            retain_patient_characteristics: false,
            dates: Dates::Remove,
            clean_descriptors: false,
            clean_structured_content: false,
            clean_graphics: false,
            clean: None,
            method: "DICOM PS3.15 E.1",
        }
    }

    /// The options that are on: their columns of the table, and their codes for (0012,0064).
    fn columns(&self) -> impl Iterator<Item = (Column, &'static str, &'static str)> {
        let shifted = matches!(self.dates, Dates::Shift(_));
        [
            (self.retain_safe_private.is_some(), Column::SafePrivate, "113111", "Retain Safe Private Option"),
            (self.retain_uids, Column::Uids, "113110", "Retain UIDs Option"),
            (self.retain_device_identity, Column::Device, "113109", "Retain Device Identity Option"),
            (
                self.retain_institution_identity,
                Column::Institution,
                "113112",
                "Retain Institution Identity Option",
            ),
            (
                self.retain_patient_characteristics,
                Column::Patient,
                "113108",
                "Retain Patient Characteristics Option",
            ),
            (
                self.dates == Dates::Keep,
                Column::FullDates,
                "113106",
                "Retain Longitudinal Temporal Information Full Dates Option",
            ),
            (
                shifted,
                Column::ModifiedDates,
                "113107",
                "Retain Longitudinal Temporal Information Modified Dates Option",
            ),
            (self.clean_descriptors, Column::Descriptors, "113105", "Clean Descriptors Option"),
            (self.clean_structured_content, Column::Structured, "113104", "Clean Structured Content Option"),
            (self.clean_graphics, Column::Graphics, "113103", "Clean Graphics Option"),
        ]
        .into_iter()
        .filter(|(on, ..)| *on)
        .map(|(_, column, code, meaning)| (column, code, meaning))
    }
}

impl fmt::Debug for DeidentifyOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let options: Vec<&str> = self.columns().map(|(_, code, _)| code).collect();
        f.debug_struct("DeidentifyOptions").field("options", &options).finish_non_exhaustive()
    }
}

/// One value that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Touched {
    /// Where it stands in the data set as it was.
    pub location: Location,
    /// What became of it.
    pub action: Action,
}

/// A data set without its patient.
#[derive(Clone)]
#[non_exhaustive]
pub struct Deidentified {
    /// The file, written as the one it was made of.
    pub bytes: Vec<u8>,
    /// What became of each value that is not what it was, in the order of their bytes. What was removed with the sequence
    /// around it is told as that sequence.
    pub touched: Vec<Touched>,
}

impl fmt::Debug for Deidentified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deidentified")
            .field("bytes", &self.bytes.len())
            .field("touched", &self.touched)
            .finish()
    }
}

/// De-identifies a data set, its file meta information included.
///
/// # Errors
/// What [`Editor::replace`] and [`Editor::to_bytes`] say, such as a value in fragments that cannot be changed.
pub fn deidentify(data_set: &DataSet<'_>, options: &DeidentifyOptions<'_>) -> Result<Deidentified, Error> {
    let mut work = Work {
        editor: data_set.edit(),
        plan: Plan::new(data_set.view()),
        options,
        uids: BTreeMap::new(),
        touched: Vec::new(),
    };
    work.level(data_set.meta())?;
    work.level(data_set.view())?;
    work.say_so(data_set.view())?;
    Ok(Deidentified { bytes: work.editor.to_bytes()?, touched: work.touched })
}

struct Work<'w, 'o> {
    editor: Editor<'w>,
    plan: Plan,
    options: &'w DeidentifyOptions<'o>,
    /// New UIDs by the old ones.
    uids: BTreeMap<Vec<u8>, Vec<u8>>,
    touched: Vec<Touched>,
}

impl Work<'_, '_> {
    /// A data set and the items in it; their depth is bounded by the parser.
    fn level(&mut self, set: DataSetView<'_>) -> Result<(), Error> {
        for element in set.elements() {
            match self.plan.action(element, self.options) {
                Action::Keep => self.inside(element)?,
                action => self.apply(element, action)?,
            }
        }
        Ok(())
    }

    fn inside(&mut self, element: ElementView<'_>) -> Result<(), Error> {
        for item in element.items() {
            self.level(item.data_set())?;
        }
        Ok(())
    }

    fn apply(&mut self, element: ElementView<'_>, action: Action) -> Result<(), Error> {
        let done = match action {
            Action::Keep => return Ok(()),
            Action::Remove => self.remove(element)?,
            Action::Empty if element.is_empty() => return Ok(()),
            Action::Empty => self.replace(element, b"", Action::Empty)?,
            // The items stay, and everything in them becomes a dummy.
            Action::Dummy if element.is_sequence() => return self.dummies(element),
            // Fragments where the standard has none: there is no dummy of them.
            Action::Dummy | Action::Clean | Action::Shift if element.is_encapsulated() => {
                self.remove(element)?
            }
            Action::Dummy if element.vr() == Vr::UI => self.uid(element)?,
            Action::Dummy => self.replace(element, &dummy::of(element), Action::Dummy)?,
            Action::Uid if element.is_sequence() => return self.inside(element),
            Action::Uid => self.uid(element)?,
            Action::Clean if element.is_sequence() => return self.inside(element),
            Action::Clean => self.clean(element)?,
            Action::Shift => self.shift(element)?,
        };
        self.touched.push(Touched { location: element.location(), action: done });
        Ok(())
    }

    fn remove(&mut self, element: ElementView<'_>) -> Result<Action, Error> {
        self.editor.remove(element)?;
        Ok(Action::Remove)
    }

    fn replace(&mut self, element: ElementView<'_>, value: &[u8], action: Action) -> Result<Action, Error> {
        self.editor.replace(element, value)?;
        Ok(action)
    }

    fn dummies(&mut self, sequence: ElementView<'_>) -> Result<(), Error> {
        for item in sequence.items() {
            for element in item.elements() {
                // A private creator without its block is nothing.
                let action = if element.tag().is_private() { Action::Remove } else { Action::Dummy };
                self.apply(element, action)?;
            }
        }
        Ok(())
    }

    /// Each value of the element by the new UID for it.
    fn uid(&mut self, element: ElementView<'_>) -> Result<Action, Error> {
        let mut out: Vec<u8> = Vec::new();
        for (at, value) in element.raw().split(|b| *b == b'\\').enumerate() {
            if at > 0 {
                out.push(b'\\');
            }
            let plain = value.iter().rposition(|b| !matches!(b, 0 | b' ')).map_or(0, |at| at + 1);
            let old = value.get(..plain).unwrap_or_default();
            if !old.is_empty() {
                let hash = self.options.hash;
                out.extend_from_slice(self.uids.entry(old.to_vec()).or_insert_with(|| new_uid(&hash(old))));
            }
        }
        self.replace(element, &out, Action::Uid)
    }

    fn clean(&mut self, element: ElementView<'_>) -> Result<Action, Error> {
        let text = self.options.clean.filter(|_| element.text().is_ok()).and_then(|clean| clean(element));
        match text {
            Some(text) => {
                self.editor.set(&element.path(), &text)?;
                Ok(Action::Clean)
            }
            None => self.remove(element),
        }
    }

    fn shift(&mut self, element: ElementView<'_>) -> Result<Action, Error> {
        let Dates::Shift(days) = self.options.dates else { return self.remove(element) };
        match dates::shifted(element, days) {
            Some(text) => self.replace(element, text.as_bytes(), Action::Shift),
            None => self.remove(element),
        }
    }

    /// (0012,0062), (0012,0063), (0012,0064) and (0028,0303): that it was done, and how.
    fn say_so(&mut self, set: DataSetView<'_>) -> Result<(), Error> {
        let dates = match self.options.dates {
            Dates::Remove => "REMOVED",
            Dates::Keep => "UNMODIFIED",
            Dates::Shift(_) => "MODIFIED",
        };
        let texts = [
            (tags::PATIENT_IDENTITY_REMOVED, Vr::CS, "YES"),
            (tags::DEIDENTIFICATION_METHOD, Vr::LO, self.options.method),
            (tags::LONGITUDINAL_TEMPORAL_INFORMATION_MODIFIED, Vr::CS, dates),
        ];
        for (tag, vr, text) in texts {
            match set.element(tag) {
                Some(element) => drop(self.replace(element, text.as_bytes(), Action::Dummy)?),
                None => drop(self.editor.add(set, tag, vr, text.as_bytes())?),
            }
        }
        let tag = tags::DEIDENTIFICATION_METHOD_CODE_SEQUENCE;
        if let Some(element) = set.element(tag) {
            self.editor.remove(element)?;
        }
        let mut codes: Vec<(&str, &str)> =
            alloc::vec![("113100", "Basic Application Confidentiality Profile")];
        codes.extend(self.options.columns().map(|(_, code, meaning)| (code, meaning)));
        let items: Vec<[(Tag, Vr, &str); 3]> = codes
            .iter()
            .map(|(code, meaning)| {
                [
                    (tags::CODE_VALUE, Vr::SH, *code),
                    (tags::CODING_SCHEME_DESIGNATOR, Vr::SH, "DCM"),
                    (tags::CODE_MEANING, Vr::LO, *meaning),
                ]
            })
            .collect();
        let items: Vec<&[(Tag, Vr, &str)]> = items.iter().map(|item| &item[..]).collect();
        self.editor.add_items(set, tag, &items)
    }
}

/// A UID under 2.25 of the first 16 bytes of a hash (PS3.5, B.2).
fn new_uid(hash: &[u8]) -> Vec<u8> {
    let number = hash.iter().take(16).fold(0u128, |n, byte| n << 8 | u128::from(*byte));
    format!("2.25.{number}").into_bytes()
}
