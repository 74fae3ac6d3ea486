//! Acknowledgements: what was received is answered by TA1 (the interchange), 999 and 997 (a functional group each).
//!
//! An [`Acknowledgement`] is made from an interchange and the findings about it, whoever made those; it is typed, so that a
//! caller may look at it or change it, and written in either form. Acknowledgements are never acknowledged.
//!
//! ```
//! use synovia_x12::ack::{AckOptions, Acknowledgement};
//! use synovia_x12::{ValidateOptions, parse, validate};
//!
//! let input = b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*1*P*:~\
//! GS*HC*SENDER*RECEIVER*20240101*1200*1*X*005010X222A1~ST*837*0001*005010X222A1~SE*3*0001~GE*1*1~IEA*1*000000001~";
//! let interchange = parse(input)?;
//! let findings = validate(interchange.view(), &ValidateOptions::default());
//! let answer = Acknowledgement::of(interchange.view(), &findings);
//! let bytes = answer.to_bytes(&AckOptions::new("20240102", "0930", 7))?;
//! let text = String::from_utf8(bytes).expect("ASCII");
//! assert!(text.contains("TA1*000000001*240101*1200*A*000~GS*FA*RECEIVER*SENDER*20240102*0930*7*X*005010X231A1~"));
//! assert!(text.contains("AK1*HC*1*005010X222A1~AK2*837*0001*005010X222A1~IK5*R*4~AK9*R*1*1*0~SE*6*0001~"));
//! # Ok::<(), synovia_x12::Error>(())
//! ```

mod collect;
mod rejected;
mod write;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::write::WriteOptions;

pub use rejected::rejected;

/// What an acknowledgement says of a part of what was received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the answers of TA104, IK501 and AK901 that are given here")]
pub enum AckStatus {
    /// `A`: taken.
    Accepted,
    /// `E`: taken, and something was odd.
    AcceptedWithErrors,
    /// `P`: of a group, some of its sets are taken.
    PartiallyAccepted,
    /// `R`: not taken.
    Rejected,
}

impl AckStatus {
    /// The code: `A`, `E`, `P` or `R`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "A",
            Self::AcceptedWithErrors => "E",
            Self::PartiallyAccepted => "P",
            Self::Rejected => "R",
        }
    }
}

/// The answer to one interchange.
#[derive(Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// TA1, where ISA14 asks for one or something is wrong with the interchange itself.
    pub interchange: Option<InterchangeAck>,
    /// One for each functional group that is no acknowledgement itself.
    pub groups: Vec<GroupAck>,
    /// ISA05 to ISA08 of what was received: they change places in the answer.
    pub(crate) parties: [String; 4],
    /// ISA12 of what was received.
    pub(crate) version: String,
    /// ISA15 of what was received.
    pub(crate) usage: Option<char>,
}

/// TA1: the answer to ISA and IEA.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InterchangeAck {
    /// TA101: ISA13 of what was received.
    pub control_number: String,
    /// TA102: ISA09.
    pub date: String,
    /// TA103: ISA10.
    pub time: String,
    /// TA104.
    pub status: AckStatus,
    /// TA105: the first cause, `000` if there is none.
    pub code: &'static str,
}

/// AK1 to AK9: the answer to a functional group.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GroupAck {
    /// AK101: GS01.
    pub functional_identifier: String,
    /// AK102: GS06.
    pub control_number: String,
    /// AK103: GS08.
    pub version: String,
    /// GS02 and GS03 of what was received: they change places in the answer.
    pub parties: [String; 2],
    /// The transaction sets.
    pub sets: Vec<SetAck>,
    /// AK901.
    pub status: AckStatus,
    /// AK902: what GE01 says; 0 without GE.
    pub included: u64,
    /// AK903: the sets that were received whole, from ST to SE.
    pub received: u64,
    /// AK904: the sets of AK903 that are taken.
    pub accepted: u64,
    /// AK905 to AK909: the first five causes, ascending.
    pub codes: Vec<&'static str>,
}

/// AK2 to IK5: the answer to a transaction set.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetAck {
    /// AK201: ST01.
    pub identifier: String,
    /// AK202: ST02.
    pub control_number: String,
    /// AK203: ST03.
    pub guide: String,
    /// IK501.
    pub status: AckStatus,
    /// IK502 to IK506: the first five causes, ascending.
    pub codes: Vec<&'static str>,
    /// What is wrong with its segments, in their order.
    pub segments: Vec<SegmentAck>,
}

/// IK3: something wrong with a segment.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SegmentAck {
    /// IK301: the id.
    pub id: String,
    /// IK302: its position in the set, ST being 1.
    pub position: u32,
    /// IK303: the loop that an LS names, if there is one around it.
    pub loop_identifier: String,
    /// IK304.
    pub code: &'static str,
    /// What is wrong with its elements: only where IK304 is `8`.
    pub elements: Vec<ElementAck>,
}

/// IK4: something wrong with an element.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ElementAck {
    /// IK401-1: its number in the segment.
    pub element: u32,
    /// IK401-2: the component, if it is about one.
    pub component: Option<u32>,
    /// IK401-3: the repetition, if the element has several.
    pub repetition: Option<u32>,
    /// IK402: the reference number of the data element; 0 if not known.
    pub data_element: u16,
    /// IK403.
    pub code: &'static str,
    /// IK404: the bad value, at most 99 characters; empty where there is none or it cannot be sent.
    pub copy: String,
}

impl Acknowledgement {
    /// Nothing is to be answered: what was received is acknowledgements, or nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.interchange.is_none() && self.groups.is_empty()
    }
}

/// Which set answers a functional group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[expect(clippy::exhaustive_enums, reason = "there are these two, and the choice between them")]
pub enum AckForm {
    /// 999 for groups of version 005010 and later, 997 for older ones.
    #[default]
    ByVersion,
    /// 999 (005010X231A1) for all.
    Implementation,
    /// 997 for all, in the version of the group.
    Functional,
}

/// How an [`Acknowledgement`] is written. The clock and the numbers are the caller's.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AckOptions {
    /// `CCYYMMDD`: GS04, and without its century ISA09.
    pub date: String,
    /// `HHMM`: ISA10 and GS05.
    pub time: String,
    /// ISA13 of the answer, and GS06 of its first group; at most nine digits.
    pub control_number: u32,
    /// 999 or 997.
    pub form: AckForm,
    /// Delimiters and line ends.
    pub write: WriteOptions,
}

impl AckOptions {
    /// The usual form at a date (`CCYYMMDD`) and time (`HHMM`), with a control number.
    #[must_use]
    pub fn new(date: &str, time: &str, control_number: u32) -> Self {
        let (form, write) = (AckForm::default(), WriteOptions::default());
        Self { date: date.into(), time: time.into(), control_number, form, write }
    }
}

/// Counts, no content.
impl fmt::Debug for Acknowledgement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.interchange.as_ref().map(|ta1| ta1.status);
        f.debug_struct("Acknowledgement")
            .field("interchange", &status)
            .field("groups", &self.groups.len())
            .finish_non_exhaustive()
    }
}

macro_rules! debug_by_codes {
    ($($name:ident: $($field:ident),+;)*) => {
        $(
            /// Codes and counts, no content.
            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.debug_struct(stringify!($name))$(.field(stringify!($field), &self.$field))+.finish_non_exhaustive()
                }
            }
        )*
    };
}

debug_by_codes! {
    InterchangeAck: status, code;
    GroupAck: status, included, received, accepted, codes;
    SetAck: status, codes, segments;
    SegmentAck: position, code, elements;
    ElementAck: element, component, repetition, code;
}
