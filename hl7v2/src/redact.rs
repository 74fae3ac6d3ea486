//! Takes patients out of a message, so that it can be shown to others: a [`Policy`] says what becomes of each value.
//!
//! ```
//! use synovia_hl7v2::parse;
//! use synovia_hl7v2::redact::{Policy, RedactOptions, redact};
//!
//! let message = parse(b"MSH|^~\\&|LAB|||||| ADT^A01|1|P|2.5.1\rPID|1||77^^^H||DOE^J||19620214|F\rZPD|x\r")?;
//! // A keyed hash of the caller's: this one keeps no secret.
//! let hash = |text: &[u8]| text.iter().fold(7_u64, |h, b| h.wrapping_mul(31) ^ u64::from(*b)).to_be_bytes().to_vec();
//! let mut options = RedactOptions::default();
//! options.hash = Some(&hash);
//! options.days = -40;
//! let redacted = redact(message.view(), &Policy::default(), &options);
//! assert_eq!(
//!     String::from_utf8_lossy(&redacted.bytes),
//!     "MSH|^~\\&|LAB|||||| ADT^A01|1|P|2.5.1\rPID|1||0000000000001ce5^^^H||REDACTED^REDACTED||19620105|F\rZPD|\r"
//! );
//! let touched: Vec<_> = redacted.touched.iter().map(|t| format!("{} {}", t.location, t.action)).collect();
//! assert_eq!(touched[..2], ["PID-3[1].1 hash", "PID-5[1].1 replace"]);
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! # Policies
//! One rule a line: a selector, an action, and a reason after `#`. For each value the first rule that selects it counts; a
//! value no rule selects is kept.
//!
//! ```text
//! selector = segment [ "-" field [ "." component [ "." subcomponent ] ] ] [ ":" datatype [ "." component ] ]
//! ```
//! In a segment id `*` is any character: `Z**` are local segments, `***` are all, `???` are lines without an id. Numbers may
//! be `*`; all repetitions are selected. `:XPN` are values inside that datatype at any level, `:CX.1` those inside that
//! component of it, by the version of the message, of OBX-5 by OBX-2; `:?` are values the tables have no datatype for.
//!
//! | action | the value becomes |
//! |---|---|
//! | `keep` | itself |
//! | `remove` | empty; its delimiters stay |
//! | `mask` | as many `X` as it has characters |
//! | `replace` | [`RedactOptions::replacement`] |
//! | `hash` | hex digits of the caller's keyed hash of its text; without one it is removed |
//! | `shift-date` | the same time so many days later, as precise and as it was written; what is no date is removed |
//!
//! `""` holds nothing and stays, unless it is removed. A line without an id cannot be empty: `?` stays of it. The
//! bytes of all other values, delimiters and line ends are untouched.
//!
//! # The default policy
//! ```text
#![doc = include_str!("redact/default.policy")]
//! ```
//!
//! # What it does not do
//! A name that stands in a field of another purpose (a surname in a coded value, a number in MSH-10) is not looked for:
//! only places decide. Rare diagnoses, dates and places can tell who somebody is; whether what is left may be shown is
//! for a person to decide. Redacting twice works on what the first time left: hashes are hashed, dates shifted again.

mod date;
mod policy;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::charset::Charset;
use crate::delimiters::Delimiters;
use crate::error::Error;
use crate::escape;
use crate::issue::Location;
use crate::message::Message;
use crate::options::ParseOptions;
use crate::parse;
use crate::placed;
use crate::schema::Version;
use crate::segment_id::SegmentId;
use crate::structure;
use crate::view::{Leaf, MessageView, SegmentView};
use policy::Datatypes;

pub use policy::{Action, Policy};

/// A keyed hash of the caller's (an HMAC, say) over the UTF-8 text of a value: there is no cryptography in this crate.
/// The same text must give the same bytes.
pub type KeyedHash<'o> = &'o dyn Fn(&[u8]) -> Vec<u8>;

/// Options of [`redact`].
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct RedactOptions<'o> {
    /// What [`Action::Hash`] asks; without one (the default) such values are removed.
    pub hash: Option<KeyedHash<'o>>,
    /// How many hex digits of a hash are written; 16 by default.
    pub hash_digits: usize,
    /// By how many days dates are shifted; 0 by default, which leaves them as they are.
    pub days: i32,
    /// What [`Action::Replace`] writes; `REDACTED` by default.
    pub replacement: &'o str,
}

impl Default for RedactOptions<'_> {
    fn default() -> Self {
        Self { hash: None, hash_digits: 16, days: 0, replacement: "REDACTED" }
    }
}

impl fmt::Debug for RedactOptions<'_> {
    /// Without the number of days, which is a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedactOptions")
            .field("hash", &self.hash.is_some())
            .field("hash_digits", &self.hash_digits)
            .finish_non_exhaustive()
    }
}

/// A redacted message, and what was done to it. `Debug` shows counts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Redacted {
    /// The message.
    pub bytes: Vec<u8>,
    /// The values whose bytes changed, in order.
    pub touched: Vec<Touched>,
    delimiters: Delimiters,
}

impl Redacted {
    /// The message, parsed.
    ///
    /// # Errors
    /// None that the original did not have: a limit passed.
    pub fn into_message(self) -> Result<Message<'static>, Error> {
        let options = ParseOptions {
            delimiters: Some(self.delimiters),
            fallback: Some(self.delimiters),
            ..ParseOptions::default()
        };
        parse::parse_cow(Cow::Owned(self.bytes), &options)
    }
}

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redacted")
            .field("bytes", &self.bytes.len())
            .field("touched", &self.touched.len())
            .finish_non_exhaustive()
    }
}

/// A value that was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Touched {
    /// Its place, in the original and in the result.
    pub location: Location,
    /// Its first byte in the original.
    pub offset: u64,
    /// What was done: [`Action::Remove`] also where another action could not be.
    pub action: Action,
}

/// Redacts a message. Linear in the message and in the rules of the policy; nothing is refused.
#[must_use]
pub fn redact(message: MessageView<'_>, policy: &Policy, options: &RedactOptions<'_>) -> Redacted {
    let work = Work {
        options: *options,
        delimiters: message.delimiters(),
        charset: message.charset().ok(),
        version: structure::version(message, &mut Vec::new()),
    };
    let mut out = Vec::with_capacity(message.bytes().len());
    let mut touched = Vec::new();
    let mut from = message.base();
    let mut copy_to = |out: &mut Vec<u8>, to: u64, next: u64| {
        let at = |offset: u64| usize::try_from(offset.saturating_sub(message.base())).unwrap_or(usize::MAX);
        out.extend_from_slice(message.bytes().get(at(from)..at(to)).unwrap_or_default());
        from = next;
    };
    for segment in message.all_segments() {
        for leaf in segment.leaves() {
            let datatypes = work.datatypes(segment, &leaf);
            let action = policy.action(&leaf, &datatypes);
            let (action, value) = work.apply(segment, &leaf, &datatypes, action);
            if *value != *leaf.raw {
                copy_to(&mut out, leaf.offset, leaf.offset + leaf.raw.len() as u64);
                out.extend_from_slice(&value);
                touched.push(Touched { location: leaf.location(), offset: leaf.offset, action });
            }
        }
    }
    let end = message.base() + message.bytes().len() as u64;
    copy_to(&mut out, end, end);
    Redacted { bytes: out, touched, delimiters: work.delimiters }
}

struct Work<'o> {
    options: RedactOptions<'o>,
    delimiters: Delimiters,
    charset: Option<Charset>,
    version: Version,
}

impl Work<'_> {
    /// What the tables say a value is inside of.
    fn datatypes(&self, segment: SegmentView<'_>, leaf: &Leaf<'_>) -> Datatypes {
        let of = |named: Option<&'static str>, number| {
            let named = named?;
            if placed::is_composite(named, self.version) {
                placed::component(named, number, self.version)
            } else {
                // A datatype without components is its own first one.
                (number == 1).then_some(named)
            }
        };
        let field = placed::field(segment, leaf.field, self.version);
        let component = of(field, leaf.component);
        let subcomponent = of(component, leaf.subcomponent);
        Datatypes { field, component, subcomponent }
    }

    fn apply<'r>(
        &self,
        segment: SegmentView<'_>,
        leaf: &Leaf<'r>,
        datatypes: &Datatypes,
        action: Action,
    ) -> (Action, Cow<'r, [u8]>) {
        let kept = (action, Cow::Borrowed(leaf.raw));
        if action == Action::Keep || (leaf.is_null() && action != Action::Remove) {
            return kept;
        }
        if leaf.segment == SegmentId::UNNAMED && leaf.offset == segment.offset() {
            // Blank, or with a made-up value of three letters, it would be another line.
            return (action, Cow::Owned(alloc::vec![self.sign()]));
        }
        let made = match action {
            Action::Keep => return kept,
            Action::Remove => None,
            Action::Mask => Some(alloc::vec![b'X'; self.text(leaf).chars().count()]),
            Action::Replace => self.encode(self.options.replacement),
            Action::Hash => self.options.hash.map(|hash| self.digits(&hash(self.text(leaf).as_bytes()))),
            Action::ShiftDate if datatypes.is("TM") || self.options.days == 0 => return kept,
            Action::ShiftDate => date::shifted(leaf.raw, self.options.days),
        };
        match made {
            Some(made) => (action, Cow::Owned(made)),
            None => (Action::Remove, Cow::Borrowed(&[])),
        }
    }

    fn text<'r>(&self, leaf: &Leaf<'r>) -> Cow<'r, str> {
        escape::decode_lossy(leaf.raw, &self.delimiters, self.charset.unwrap_or_default())
    }

    fn encode(&self, text: &str) -> Option<Vec<u8>> {
        escape::encode(text, &self.delimiters, self.charset.unwrap_or(Charset::ASCII))
            .ok()
            .map(Cow::into_owned)
    }

    /// Letters and digits are no delimiters.
    fn digits(&self, hash: &[u8]) -> Vec<u8> {
        let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
        let digits: String = hash.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect();
        digits.into_bytes().into_iter().take(self.options.hash_digits).collect()
    }

    /// A byte that is neither delimiter nor letter.
    fn sign(&self) -> u8 {
        let d = &self.delimiters;
        let free = |byte: &u8| !d.separates(*byte) && *byte != d.escape;
        b"?*-._:;".iter().copied().find(free).unwrap_or(b'?')
    }
}
