//! Acknowledgements: whether one is due, which, and its bytes; and reading those of others. HL7 v2 chapter 2,
//! "message exchange rules".
//!
//! ```
//! use synovia_hl7v2::ack::{AckOptions, Acknowledgement, Received, Stage, Verdict};
//!
//! let received = Received::read(b"MSH|^~\\&|LAB|X|EHR|Y|20240101||ORU^R01|77|P|2.5.1\rPID|...");
//! let code = received.due(Stage::Application, Verdict::Accept).expect("original mode: always");
//! let mut options = AckOptions::default();
//! (options.control_id, options.time) = ("A-1", "20240101120000");
//! let answer = received.acknowledge(code, &[], &options);
//! assert_eq!(
//!     String::from_utf8_lossy(&answer),
//!     "MSH|^~\\&|EHR|Y|LAB|X|20240101120000||ACK^R01^ACK|A-1|P|2.5.1\rMSA|AA|77\r"
//! );
//! let message = synovia_hl7v2::parse(&answer)?;
//! let read = Acknowledgement::of(message.view()).expect("it has an MSA");
//! assert_eq!((read.code(), read.control_id()), (Some(code), &b"77"[..]));
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! [`Received`] takes the bytes and reads no more than MSH, so that a message which cannot be parsed is answered too.
//! What is wrong with it comes as [`Issue`]s: of [`validate`](crate::validate()), of
//! [`Groups`](crate::structure::Groups), or of an [`Error`](crate::Error) by `Issue::from`. Nothing but MSH-3 to MSH-6, MSH-10,
//! MSH-11, MSH-12 and MSH-18 goes from the message into its answer.

mod condition;
mod fields;
mod read;

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::delimiters::Delimiters;
use crate::error::ErrorKind;
use crate::issue::{Issue, IssueCode, Location, Severity};
use crate::message::Message;
use crate::options::{Limits, ParseOptions};
use crate::parse;
use crate::schema::Version;
use crate::split::{self, UnitKind, split};
use crate::view::FieldView;
use fields::Line;

pub use condition::condition;
pub use read::{Acknowledgement, ReportedError};

/// MSA-1, table 0008.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "table 0008 is closed: three verdicts at two stages")]
pub enum AckCode {
    /// Application accept.
    AA,
    /// Application error.
    AE,
    /// Application reject.
    AR,
    /// Commit accept.
    CA,
    /// Commit error.
    CE,
    /// Commit reject.
    CR,
}

impl AckCode {
    /// The code for a verdict at a stage.
    #[must_use]
    pub const fn new(stage: Stage, verdict: Verdict) -> Self {
        match (stage, verdict) {
            (Stage::Application, Verdict::Accept) => Self::AA,
            (Stage::Application, Verdict::Error) => Self::AE,
            (Stage::Application, Verdict::Reject) => Self::AR,
            (Stage::Accept, Verdict::Accept) => Self::CA,
            (Stage::Accept, Verdict::Error) => Self::CE,
            (Stage::Accept, Verdict::Reject) => Self::CR,
        }
    }

    /// The code of two letters, as MSA-1 has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AA => "AA",
            Self::AE => "AE",
            Self::AR => "AR",
            Self::CA => "CA",
            Self::CE => "CE",
            Self::CR => "CR",
        }
    }

    /// The code that MSA-1 holds, in upper or lower case.
    #[must_use]
    pub fn from_bytes(raw: &[u8]) -> Option<Self> {
        let all = [Self::AA, Self::AE, Self::AR, Self::CA, Self::CE, Self::CR];
        all.into_iter().find(|code| raw.eq_ignore_ascii_case(code.as_str().as_bytes()))
    }

    /// Which acknowledgement it is.
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::AA | Self::AE | Self::AR => Stage::Application,
            Self::CA | Self::CE | Self::CR => Stage::Accept,
        }
    }

    /// What it says.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::AA | Self::CA => Verdict::Accept,
            Self::AE | Self::CE => Verdict::Error,
            Self::AR | Self::CR => Verdict::Reject,
        }
    }
}

/// Which of the two acknowledgements of enhanced mode. Original mode has the application's only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the standard has these two")]
pub enum Stage {
    /// The accept (commit) acknowledgement: the message is in safe storage, and its sender need not send it again.
    Accept,
    /// The application acknowledgement: the message was processed.
    Application,
}

/// What the receiver says of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the standard has these three")]
pub enum Verdict {
    /// Taken.
    Accept,
    /// Something is wrong with the message: sending it again as it is will not help.
    Error,
    /// Its type, event, processing id or version is not handled here, or the reason lies with the receiver: it may be
    /// sent again later.
    Reject,
}

impl Verdict {
    /// The verdict that findings ask for: none of severity error or worse is [`Accept`](Self::Accept); one about type, event,
    /// processing id or version (200 to 203 of table 0357) is [`Reject`](Self::Reject).
    #[must_use]
    pub fn of(issues: &[Issue]) -> Self {
        let mut bad = issues.iter().filter(|issue| issue.severity <= Severity::Error).peekable();
        if bad.peek().is_none() {
            return Self::Accept;
        }
        let refused = |issue: &Issue| (200..=203).contains(&condition(issue.code));
        if bad.any(refused) { Self::Reject } else { Self::Error }
    }
}

/// Who acknowledges what: told by MSH-15 and MSH-16.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the standard has these two")]
pub enum Mode {
    /// Both fields are empty: one application acknowledgement for each message.
    Original,
    /// One of them has a value: accept acknowledgements as MSH-15 says, application acknowledgements as MSH-16 says.
    Enhanced,
}

/// What only the receiver can say in its answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AckOptions<'a> {
    /// MSH-10 of the answer: unique among what this receiver sends. Empty by default, which the standard does not allow.
    pub control_id: &'a str,
    /// MSH-7 of the answer, as `20240131120000+0100`. Empty by default, which 2.5 and later do not allow.
    pub time: &'a str,
    /// MSA-3, which versions before 2.7 have. Say nothing here out of the message. Where it is empty (the default), the
    /// code and place of the first issue stand there for receivers of 2.4 and older.
    pub text: &'a str,
    /// How many issues are reported, at most; `None`, the default, for 100.
    pub max_issues: Option<usize>,
}

/// An issue made of an error.
impl IssueCode {
    /// The message could not be parsed.
    pub const UNREADABLE: Self = Self::new("hl7v2/unreadable");
}

/// The finding that a message could not be read: for [`Received::acknowledge`] of what does not parse.
impl From<&crate::Error> for Issue {
    fn from(error: &crate::Error) -> Self {
        let code = match error.kind() {
            ErrorKind::Refused(code) => code,
            _ => IssueCode::UNREADABLE,
        };
        let issue = Self::new(Severity::Fatal, code, error.offset());
        error.location().map_or(issue, |location| issue.with_location(*location))
    }
}

/// A message to be answered: as much of it as an answer needs.
#[derive(Clone)]
pub struct Received<'a> {
    /// MSH alone.
    header: Option<Message<'a>>,
}

impl fmt::Debug for Received<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received").field("header", &self.header.is_some()).finish()
    }
}

impl<'a> Received<'a> {
    /// Reads the first MSH of any bytes; nothing behind that line is looked at. Where there is none, or none with a field
    /// separator, the answer is made of defaults and says to nobody that something could not be read.
    #[must_use]
    pub fn read(input: &'a [u8]) -> Self {
        let unit = split(input).find(|unit| unit.kind == UnitKind::Message);
        let header = unit.and_then(|unit| {
            let limits = Limits {
                max_input: usize::MAX,
                max_fields: usize::MAX,
                max_repetitions: usize::MAX,
                ..Limits::default()
            };
            let fallback = Some(Delimiters::default());
            let options = ParseOptions { limits, fallback, base: unit.offset, ..ParseOptions::default() };
            parse::parse_with(split::first_line(unit.bytes), &options).ok()
        });
        Self { header }
    }

    /// True if an MSH was found and can be split into fields.
    #[must_use]
    pub fn has_header(&self) -> bool {
        self.header.is_some()
    }

    /// MSH-10 as it was sent; `None` if empty.
    #[must_use]
    pub fn control_id(&self) -> Option<&[u8]> {
        self.header.as_ref().and_then(|header| header.view().control_id())
    }

    /// Original unless MSH-15 or MSH-16 has a value.
    #[must_use]
    pub fn mode(&self) -> Mode {
        let said = [15, 16].into_iter().any(|field| self.asked(field).is_some());
        if said { Mode::Enhanced } else { Mode::Original }
    }

    /// The acknowledgement that is due at a stage, if any.
    ///
    /// In original mode the application answers everything but acknowledgements (MSH-9.1 `ACK`). In enhanced mode AL, NE,
    /// ER and SU of table 0155 decide; an empty field beside one with a value means never, an unknown code always.
    #[must_use]
    pub fn due(&self, stage: Stage, verdict: Verdict) -> Option<AckCode> {
        let due = match (self.mode(), stage) {
            (Mode::Original, Stage::Accept) => false,
            (Mode::Original, Stage::Application) => !self.is_acknowledgement(),
            (Mode::Enhanced, Stage::Accept) => wanted(self.asked(15), verdict),
            (Mode::Enhanced, Stage::Application) => wanted(self.asked(16), verdict),
        };
        due.then_some(AckCode::new(stage, verdict))
    }

    /// True for MSH-9.1 `ACK`, and `MCF`, the delayed one of 2.1 to 2.3.
    fn is_acknowledgement(&self) -> bool {
        let code = self.header.as_ref().and_then(|header| header.view().message_code());
        matches!(code, Some(b"ACK" | b"MCF"))
    }

    fn field(&self, number: u32) -> Option<FieldView<'_>> {
        let field = self.header.as_ref()?.header()?.field(number)?;
        (!field.is_empty()).then_some(field)
    }

    fn raw(&self, number: u32) -> &[u8] {
        self.field(number).map(FieldView::raw).unwrap_or_default()
    }

    /// MSH-15 or MSH-16; `None` if empty or null.
    fn asked(&self, field: u32) -> Option<&[u8]> {
        let code = self.field(field)?.repetition(1)?.component(1)?;
        (!code.is_null() && !code.is_empty()).then_some(code.raw())
    }

    /// The version whose rules the answer follows: that of the message, 2.5.1 where it names none.
    fn version(&self) -> Version {
        let named = self.header.as_ref().and_then(|header| header.view().version());
        named.map_or(Version::V2_5_1, |name| Version::nearest(name).unwrap_or(Version::V2_5_1))
    }

    /// The answer: MSH, MSA and, for issues, ERR, each ended by CR, in the message's delimiters, version and character
    /// set. Give it a code of [`due`](Self::due), or another one.
    ///
    /// - Sender and receiver change places, processing id, version and character set are kept. MSH-9 is `ACK^event` up to
    ///   2.3 and `ACK^event^ACK` from 2.3.1 on. In enhanced mode MSH-15 and MSH-16 are NE: nobody acknowledges this.
    /// - From 2.5 on each issue is an ERR: place (ERR-2), condition of table 0357 (ERR-3), severity (ERR-4), our code
    ///   (ERR-5) and byte offset (ERR-7). Before that the issues of severity error and worse are repetitions of ERR-1, and
    ///   MSA-6 is the condition of the first.
    /// - An answer other than accept that has no issue says 207, application error.
    /// - Options that the character set cannot express are written with `?`.
    #[must_use]
    pub fn acknowledge(&self, code: AckCode, issues: &[Issue], options: &AckOptions<'_>) -> Vec<u8> {
        let mut out = Vec::with_capacity(256);
        self.msh(options, &mut out);
        let max = options.max_issues.unwrap_or(100);
        if self.version() >= Version::V2_5 {
            self.msa(code, None, options, &mut out);
            for issue in issues.iter().take(max) {
                self.err(Some(issue), &mut out);
            }
            if issues.is_empty() && code.verdict() != Verdict::Accept {
                self.err(None, &mut out);
            }
        } else {
            let bad = || issues.iter().filter(|issue| issue.severity <= Severity::Error).take(max);
            let accepted = code.verdict() == Verdict::Accept;
            self.msa(code, (!accepted).then(|| bad().next()), options, &mut out);
            self.err_of_old(bad(), &mut out);
        }
        out
    }

    fn line<'o>(&self, id: &[u8; 3], out: &'o mut Vec<u8>) -> Line<'o> {
        let delimiters = self.header.as_ref().map(Message::delimiters).unwrap_or_default();
        let charset = self.header.as_ref().and_then(|header| header.view().charset().ok());
        Line::new(id, delimiters, charset, out)
    }

    fn msh(&self, options: &AckOptions<'_>, out: &mut Vec<u8>) {
        let mut msh = self.line(b"MSH", out);
        msh.encoding_characters(self.raw(2));
        for (field, from) in [(3, 5), (4, 6), (5, 3), (6, 4)] {
            msh.raw(field, self.raw(from));
        }
        msh.text(7, options.time);
        msh.raw(9, b"ACK");
        let event = self.header.as_ref().and_then(|header| header.view().trigger_event());
        if let Some(event) = event {
            msh.component(event);
            if self.version() >= Version::V2_3_1 {
                msh.component(b"ACK");
            }
        }
        msh.text(10, options.control_id);
        let or = |raw, default| if <[u8]>::is_empty(raw) { default } else { raw };
        msh.raw(11, or(self.raw(11), b"P"));
        msh.raw(12, or(self.raw(12), Version::V2_5_1.as_str().as_bytes()));
        if self.mode() == Mode::Enhanced {
            msh.raw(15, b"NE");
            msh.raw(16, b"NE");
        }
        msh.raw(18, self.raw(18));
        msh.end();
    }

    /// `old`: what the answer of 2.4 and older says beside the code, if it is not accept.
    fn msa(&self, code: AckCode, old: Option<Option<&Issue>>, options: &AckOptions<'_>, out: &mut Vec<u8>) {
        let version = self.version();
        let mut msa = self.line(b"MSA", out);
        msa.raw(1, code.as_str().as_bytes());
        msa.raw(2, self.raw(10));
        if version < Version::V2_7 {
            let of_issue = old.flatten().map(in_words).unwrap_or_default();
            msa.text(3, if options.text.is_empty() { &of_issue } else { options.text });
        }
        if let Some(issue) = old
            && version >= Version::V2_2
        {
            msa.condition(6, condition_of(issue, version), &Line::component);
        }
        msa.end();
    }

    fn err(&self, issue: Option<&Issue>, out: &mut Vec<u8>) {
        let version = self.version();
        let mut err = self.line(b"ERR", out);
        if let Some(location) = issue.and_then(|issue| issue.location) {
            err.raw(2, location.segment.as_bytes());
            for number in levels(&location) {
                err.component(number.to_string().as_bytes());
            }
        }
        err.condition(3, condition_of(issue, version), &Line::component);
        err.raw(4, severity(issue.map_or(Severity::Error, |issue| issue.severity), version));
        if let Some(issue) = issue {
            err.text(5, issue.code.as_str());
            err.component(b"");
            err.component(b"L");
            err.text(7, &alloc::format!("byte {}", issue.offset));
        }
        err.end();
    }

    /// ERR of 2.4 and older: one field, a repetition for each issue.
    fn err_of_old<'i>(&self, issues: impl Iterator<Item = &'i Issue>, out: &mut Vec<u8>) {
        let version = self.version();
        let mut issues = issues.peekable();
        if issues.peek().is_none() {
            return;
        }
        let mut err = self.line(b"ERR", out);
        for issue in issues {
            let location = issue.location;
            err.repetition(1);
            err.append(location.as_ref().map_or(&b""[..], |location| location.segment.as_bytes()));
            let field = location.and_then(|location| location.field);
            for number in [location.map(|location| location.number), field] {
                err.component(number.map(|n| n.to_string()).unwrap_or_default().as_bytes());
            }
            err.component(b"");
            err.condition(1, condition_of(Some(issue), version), &Line::subcomponent);
        }
        err.end();
    }
}

/// Table 0155.
fn wanted(asked: Option<&[u8]>, verdict: Verdict) -> bool {
    match asked.map(<[u8]>::to_ascii_uppercase).as_deref() {
        None | Some(b"NE") => false,
        Some(b"ER") => verdict != Verdict::Accept,
        Some(b"SU") => verdict == Verdict::Accept,
        Some(_) => true,
    }
}

fn condition_of(issue: Option<&Issue>, version: Version) -> u16 {
    match condition(issue.map_or(IssueCode::UNREADABLE, |issue| issue.code)) {
        // New in 2.7.
        condition::VALUE_TOO_LONG if version < Version::V2_7 => condition::DATA_TYPE_ERROR,
        found => found,
    }
}

/// The numbers of a place that are known, from the segment's down: there is no gap among them.
fn levels(location: &Location) -> impl Iterator<Item = u32> {
    let below = [location.field, location.repetition, location.component, location.subcomponent];
    [Some(location.number)].into_iter().chain(below).map_while(|level| level)
}

/// Table 0516, which has F from 2.7 on.
fn severity(severity: Severity, version: Version) -> &'static [u8] {
    match severity {
        Severity::Fatal if version >= Version::V2_7 => b"F",
        Severity::Fatal | Severity::Error => b"E",
        Severity::Warning => b"W",
        Severity::Information => b"I",
    }
}

/// An issue for MSA-3.
fn in_words(issue: &Issue) -> String {
    match issue.location {
        Some(location) => alloc::format!("{}, {location}", issue.code),
        None => alloc::format!("{}, byte {}", issue.code, issue.offset),
    }
}
