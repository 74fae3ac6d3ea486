//! From the payload of a frame to Bundles, and from what became of them to answers.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use synovia_hl7v2::ack::{AckOptions, Received, Stage, Verdict};
use synovia_hl7v2::{Issue, IssueCode, Severity, UnitKind, mllp, parse_with, split};
use synovia_mapping::{Converter, Options, Piece, Source};

use crate::config::Config;
use crate::sink::Failure;

/// The message parses, and cannot be converted.
const NOT_CONVERTED: IssueCode = IssueCode::new("gateway/not-converted");
/// The frame is longer than the gateway takes.
const TOO_LONG: IssueCode = IssueCode::new("gateway/frame-too-long");

/// One message of a payload.
pub(crate) struct Item {
    /// Where it is in the payload.
    pub(crate) place: Range<usize>,
    /// Its Bundle as one line, or why there is none.
    pub(crate) bundle: Result<Vec<u8>, Issue>,
}

/// What became of a message.
pub(crate) enum Fate {
    /// Its Bundle is durable.
    Stored,
    /// It cannot be converted, or the receiver of Bundles does not want it.
    Refused(Option<Issue>),
    /// The Bundle could not be stored now.
    NotStored,
}

impl Fate {
    pub(crate) fn of(stored: Result<(), Failure>) -> Self {
        match stored {
            Ok(()) => Self::Stored,
            Err(Failure::Refused) => Self::Refused(None),
            Err(Failure::Unavailable) => Self::NotStored,
        }
    }

    /// The standard has AR for what does not lie with the message, and CE for what cannot be committed for any reason.
    fn verdict(&self, stage: Stage) -> Verdict {
        match (self, stage) {
            (Self::Stored, _) => Verdict::Accept,
            (Self::NotStored, Stage::Application) => Verdict::Reject,
            (Self::Refused(_) | Self::NotStored, _) => Verdict::Error,
        }
    }
}

/// The converter, and the ids of answers.
pub(crate) struct Converting {
    converter: Converter,
    /// Answers of one run differ by their number, runs by when they began.
    run: String,
    answers: AtomicU64,
}

impl Converting {
    pub(crate) fn new(config: &Config) -> Result<Self, String> {
        let mut options: Options = match &config.options {
            Some(file) => {
                let text = std::fs::read(file).map_err(|e| format!("{file}: {e}"))?;
                serde_json::from_slice(&text).map_err(|e| format!("{file}: {e}"))?
            }
            None => Options::default(),
        };
        // Nobody reads the report here.
        options.lineage = false;
        let converter = Converter::new(options).map_err(|e| e.to_string())?;
        let run = format!("{:x}", chrono::Utc::now().timestamp_millis());
        Ok(Self { converter, run, answers: AtomicU64::new(0) })
    }

    /// The messages of a payload, converted: usually one, more if it is a batch, and at least one item to answer.
    pub(crate) fn items(&self, payload: &[u8]) -> Vec<Item> {
        let messages = split(payload).filter(|unit| unit.kind == UnitKind::Message);
        let mut items: Vec<Item> = messages
            .map(|unit| {
                let start = usize::try_from(unit.offset).unwrap_or_default();
                Item { place: start..start + unit.bytes.len(), bundle: self.bundle(&unit) }
            })
            .collect();
        if items.is_empty() {
            items.push(Item { place: 0..payload.len(), bundle: Err(fatal(IssueCode::UNREADABLE, 0)) });
        }
        items
    }

    fn bundle(&self, unit: &synovia_hl7v2::Unit<'_>) -> Result<Vec<u8>, Issue> {
        let mut source = Source::new("mllp", unit.bytes);
        source.message = Piece::new(unit.bytes, unit.offset);
        match self.converter.convert(&source) {
            Ok(conversion) => {
                let mut line = conversion.output.to_bytes();
                line.push(b'\n');
                Ok(line)
            }
            Err(error) => Err(match parse_with(unit.bytes, &unit.options()) {
                Err(error) => Issue::from(&error),
                Ok(_) => fatal(NOT_CONVERTED, error.offset()),
            }),
        }
    }

    /// The frames that answer a message, none if none is due.
    pub(crate) fn answer(&self, message: &[u8], fate: &Fate) -> Vec<u8> {
        let received = Received::read(message);
        let issues: &[Issue] = if let Fate::Refused(Some(issue)) = fate { &[*issue] } else { &[] };
        let mut frames = Vec::new();
        for stage in [Stage::Accept, Stage::Application] {
            let Some(code) = received.due(stage, fate.verdict(stage)) else { continue };
            let number = self.answers.fetch_add(1, Ordering::Relaxed);
            let (id, time) = (format!("{}-{number}", self.run), now());
            let mut options = AckOptions::default();
            (options.control_id, options.time) = (&id, &time);
            // It cannot fail: an answer never holds the bytes that would end its frame.
            let _ = mllp::write_frame(&received.acknowledge(code, issues, &options), &mut frames);
        }
        frames
    }

    /// The answer to a frame that is too long to be held: nothing of it is known.
    pub(crate) fn answer_too_long(&self) -> Vec<u8> {
        self.answer(&[], &Fate::Refused(Some(fatal(TOO_LONG, 0))))
    }
}

fn fatal(code: IssueCode, offset: u64) -> Issue {
    Issue::new(Severity::Fatal, code, offset)
}

/// MSH-7 of an answer.
fn now() -> String {
    chrono::Utc::now().format("%Y%m%d%H%M%S+0000").to_string()
}
