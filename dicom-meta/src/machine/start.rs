//! Before the data set: preamble, prefix, file meta information, and what the first element tells. PS3.10, 7.1.

use super::{EventKind, Machine, Phase, Step};
use crate::error::{Error, ErrorKind};
use crate::header::{self, Header, Odd};
use crate::issue::{Issue, IssueCode, Severity};
use crate::transfer_syntax::{Encoding, TransferSyntax};
use crate::vr::Vr;

/// What is looked at to tell what an input is: the preamble, `DICM` and one header.
pub(crate) const HEAD: usize = 144;
const PREAMBLE: usize = 128;
const GROUP_LENGTH: u32 = 0x0002_0000;
const TRANSFER_SYNTAX_UID: u32 = 0x0002_0010;
/// The longest UID that is looked at.
const UID: u32 = 64;

/// What is known of the file meta information.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meta {
    /// Where (0002,0000) says it ends.
    declared: Option<u64>,
    /// An element of it was read.
    any: bool,
    /// It names a transfer syntax, known or not.
    named: bool,
    /// That it goes on behind its declared end was noted.
    noted: bool,
    pub(super) syntax: Option<TransferSyntax>,
    /// How the data set itself is written.
    pub(super) encoding: Encoding,
}

impl Default for Meta {
    fn default() -> Self {
        Self {
            declared: None,
            any: false,
            named: false,
            noted: false,
            syntax: None,
            encoding: Encoding::ExplicitLittle,
        }
    }
}

/// What an input starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opening {
    /// 128 bytes and `DICM`.
    Preamble,
    /// `DICM`.
    Prefix,
    /// File meta information.
    Meta,
    /// A data set.
    DataSet,
}

/// What the first bytes are, if they are DICOM.
pub(crate) fn opening(head: &[u8]) -> Option<Opening> {
    if head.get(PREAMBLE..PREAMBLE + 4) == Some(b"DICM") {
        return Some(Opening::Preamble);
    }
    if head.starts_with(b"DICM") {
        return Some(Opening::Prefix);
    }
    let first = *head.first_chunk::<8>()?;
    if !header::is_plausible(first) {
        return None;
    }
    Some(if first.starts_with(&[2, 0]) { Opening::Meta } else { Opening::DataSet })
}

/// Programs start so: MZ, ELF, Mach-O in four forms, a Java class or fat binary, a script.
const EXECUTABLE: &[&[u8]] = &[
    b"MZ",
    b"\x7FELF",
    b"\xFE\xED\xFA",
    b"\xCE\xFA\xED\xFE",
    b"\xCF\xFA\xED\xFE",
    b"\xCA\xFE\xBA\xBE",
    b"#!",
];

impl Machine {
    pub(super) fn start(&mut self, window: &[u8], ends: bool) -> Result<Option<Step>, Error> {
        if window.len() < HEAD && !ends {
            return Ok(Some(Step::Need(HEAD)));
        }
        let Some(opening) = window.get(..HEAD.min(window.len())).and_then(opening) else {
            return Err(self.error(ErrorKind::NotDicom));
        };
        self.phase = Phase::Meta;
        match opening {
            Opening::Preamble => {
                self.preamble(window.get(..PREAMBLE).unwrap_or_default())?;
                self.pos += PREAMBLE as u64 + 4;
            }
            Opening::Prefix => {
                self.note(Severity::Information, IssueCode::NO_PREAMBLE, None, 0)?;
                self.pos += 4;
            }
            Opening::Meta => self.note(Severity::Information, IssueCode::NO_PREAMBLE, None, 0)?,
            Opening::DataSet => self.phase = Phase::DataSet,
        }
        Ok(None)
    }

    fn preamble(&mut self, preamble: &[u8]) -> Result<(), Error> {
        if preamble == [0; PREAMBLE] {
            return Ok(());
        }
        let code = if EXECUTABLE.iter().any(|start| preamble.starts_with(start)) {
            IssueCode::PREAMBLE_EXECUTABLE
        } else {
            IssueCode::PREAMBLE_IN_USE
        };
        self.note_issue(Issue::new(Severity::Information, code, 0).with_length(PREAMBLE as u64))
    }

    /// One element of group 0002, or the end of the group.
    pub(super) fn meta(&mut self, window: &[u8], ends: bool) -> Result<Option<Step>, Error> {
        let deflated = self.meta.syntax.is_some_and(TransferSyntax::is_deflated);
        if deflated && self.meta.declared == Some(self.pos) {
            return self.meta_end().map(|()| None);
        }
        let cut = self.meta.declared.is_some_and(|end| self.pos < end);
        if window.is_empty() && ends && self.meta.any && !cut {
            return self.meta_end().map(|()| None);
        }
        let Some(&first) = window.first_chunk::<8>() else { return self.short(8, ends) };
        if !first.starts_with(&[2, 0]) {
            return self.meta_end().map(|()| None);
        }
        let word = header::tag_and_word(first, false);
        let Some(header) = header::read(window, first, word, Encoding::ExplicitLittle) else {
            return self.short(12, ends);
        };
        let value = match header.tag {
            GROUP_LENGTH if header.length == 4 => 4,
            TRANSFER_SYNTAX_UID if header.length <= UID => header.length as usize,
            _ => 0,
        };
        let size = usize::from(header.size);
        let Some(value) = window.get(size..size + value) else { return self.short(size + value, ends) };
        if self.meta.declared == Some(self.pos) && !self.meta.noted {
            self.meta.noted = true;
            self.warn(IssueCode::META_LENGTH, GROUP_LENGTH, 0)?;
        }
        if header.odd == Odd::Implicit && !self.meta.any {
            self.note(Severity::Error, IssueCode::META_IMPLICIT, Some(header.tag), 8)?;
        }
        self.meta_element(&header, value)
    }

    fn meta_element(&mut self, header: &Header, value: &[u8]) -> Result<Option<Step>, Error> {
        let Header { tag, length, size, odd, .. } = *header;
        if length == header::UNDEFINED {
            self.fatal(IssueCode::UNDEFINED_VALUE, Some(tag))?;
            return Ok(None);
        }
        if odd != Odd::Implicit {
            self.oddities(header)?;
        }
        self.order(tag)?;
        self.meta.any = true;
        self.count_one()?;
        let offset = self.pos;
        self.pos += u64::from(size);
        self.pending = length.into();
        if tag == GROUP_LENGTH
            && let Some(bytes) = value.first_chunk()
        {
            self.meta.declared = Some(self.pos + 4 + u64::from(u32::from_le_bytes(*bytes)));
        }
        if tag == TRANSFER_SYNTAX_UID {
            self.meta.named = length > 0;
            self.meta.syntax = TransferSyntax::lookup(value);
        }
        let found = self.header(EventKind::Element, header, offset, length);
        Ok(self.tell(found))
    }

    fn meta_end(&mut self) -> Result<(), Error> {
        self.phase = Phase::DataSet;
        self.last = 0;
        if !self.meta.any {
            return Ok(());
        }
        match self.meta.declared {
            None => self.warn(IssueCode::META_LENGTH_MISSING, GROUP_LENGTH, 0),
            Some(end) if end != self.pos && !self.meta.noted => {
                self.warn(IssueCode::META_LENGTH, GROUP_LENGTH, 0)
            }
            Some(_) => Ok(()),
        }
    }

    /// The start of the data set: how it is written.
    pub(super) fn data_set(&mut self, window: &[u8], ends: bool) -> Result<Option<Step>, Error> {
        let syntax = self.meta.syntax;
        if syntax.is_some_and(TransferSyntax::is_xml) {
            return Err(self.error(ErrorKind::TransferSyntax));
        }
        if syntax.is_some_and(TransferSyntax::is_deflated) {
            self.body_in(Encoding::ExplicitLittle);
            return Ok(Some(Step::Inflate));
        }
        let declared = syntax.map_or(Encoding::ExplicitLittle, TransferSyntax::encoding);
        let Some(&first) = window.first_chunk::<8>() else {
            if !ends {
                return Ok(Some(Step::Need(8)));
            }
            self.unnamed_syntax()?;
            self.body_in(declared);
            return Ok(None);
        };
        let sniffed = header::sniff(first);
        self.unnamed_syntax()?;
        if syntax.is_none() && !self.meta.named {
            self.body_in(sniffed);
        } else if sniffed != declared && contradicts(first, declared, sniffed) {
            self.note(Severity::Error, IssueCode::TRANSFER_SYNTAX_MISMATCH, None, 8)?;
            self.body_in(sniffed);
        } else {
            self.body_in(declared);
        }
        Ok(None)
    }

    fn unnamed_syntax(&mut self) -> Result<(), Error> {
        let (severity, code) = match (self.meta.syntax, self.meta.named, self.meta.any) {
            (Some(_), ..) => return Ok(()),
            (None, true, _) => (Severity::Warning, IssueCode::TRANSFER_SYNTAX_UNKNOWN),
            (None, false, true) => (Severity::Error, IssueCode::TRANSFER_SYNTAX_MISSING),
            (None, false, false) => {
                return self.note(Severity::Information, IssueCode::TRANSFER_SYNTAX_GUESSED, None, 0);
            }
        };
        self.note(severity, code, Some(TRANSFER_SYNTAX_UID), 0)
    }

    /// Starts with the data set, in an encoding that is known.
    pub(crate) fn begin_body(&mut self, encoding: Encoding) {
        self.body_in(encoding);
    }

    fn body_in(&mut self, encoding: Encoding) {
        self.phase = Phase::Body;
        self.encoding = encoding;
        self.meta.encoding = encoding;
    }

    /// More bytes are needed than the window has.
    #[cold]
    pub(super) fn short(&mut self, needed: usize, ends: bool) -> Result<Option<Step>, Error> {
        if !ends {
            return Ok(Some(Step::Need(needed)));
        }
        self.truncated().map(|()| None)
    }
}

/// Whether the first header cannot be what the transfer syntax says.
fn contradicts(first: [u8; 8], declared: Encoding, sniffed: Encoding) -> bool {
    let [g0, _, _, _, v0, v1, l0, l1] = first;
    match (declared, sniffed) {
        (Encoding::ExplicitBig, Encoding::ExplicitLittle) => g0 != 0 && (l0 != 0 || !Vr([v0, v1]).is_short()),
        (_, Encoding::ImplicitLittle) => header::is_plausible(first),
        // Group 2000 of a print job reads like group 0020 the other way round: the length must say so, too.
        (Encoding::ExplicitLittle, Encoding::ExplicitBig) => Vr([v0, v1]).is_short() && (l0, l1) != (0, 0),
        _ => true,
    }
}
