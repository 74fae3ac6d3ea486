//! ISA and GS: what the caller says, then what the source says.

use synovia_x12::guide::Guide;
use synovia_x12::{GroupHeader, InterchangeHeader};

use super::tree::Cell;
use super::way::{Way, date, known, time};
use crate::error::{Error, ErrorKind};
use crate::generated::rules::x12::envelope as r;
use crate::model::Text;

/// The two headers, and the values in them that came from the source, by segment and element.
pub(super) struct Envelope {
    pub(super) interchange: InterchangeHeader,
    pub(super) group: GroupHeader,
    pub(super) cells: Vec<(&'static str, u8, Cell)>,
}

/// What the caller says, else what the source says.
struct Given {
    text: String,
    cell: Option<Cell>,
}

fn given(own: Option<&String>, source: Option<Cell>) -> Option<Given> {
    match own {
        Some(text) => Some(Given { text: text.clone(), cell: None }),
        None => source.map(|cell| Given { text: cell.text.clone(), cell: Some(cell) }),
    }
}

/// The headers of an interchange of one group.
///
/// # Errors
/// [`ErrorKind::NoEnvelope`] naming the option without which there is no envelope.
pub(super) fn of(w: Way<'_, '_>, guide: &Guide, convention: &str) -> Result<Envelope, Error> {
    let target = &w.cx.options.x12;
    let mut cells = Vec::new();
    let mut take = |segment, element, what: &'static str, given: Option<Given>| {
        let Given { text, cell } = given.ok_or_else(|| Error::no_envelope(what))?;
        cells.extend(cell.map(|cell| (segment, element, cell)));
        Ok::<String, Error>(text)
    };
    let made = w.record.exchange.timestamp.clone();
    let day = given(target.date.as_ref(), w.changed(r::TIMESTAMP, &made, "mapping/date-not-valid", date));
    let clock = given(target.time.as_ref(), known_time(w, &made));
    let number = given(target.control_number.map(|n| format!("{n:09}")).as_ref(), number(w));
    let sender = given(target.sender.as_ref(), None);
    let receiver = given(target.receiver.as_ref(), None);

    let sender = take("ISA", 6, "sender", sender)?;
    let receiver = take("ISA", 8, "receiver", receiver)?;
    let day = take("GS", 4, "date", day)?;
    let clock = take("GS", 5, "time", clock)?;
    let number = take("ISA", 13, "controlNumber", number)?;
    let short = |text: &str, from: usize, to: usize| text.get(from..to).unwrap_or_default().to_string();
    let number = number.parse().map_err(|_| Error::new(ErrorKind::Options))?;
    let mut interchange =
        InterchangeHeader::new(&sender, &receiver, &short(&day, 2, 8), &short(&clock, 0, 4), number);
    if let Some(qualifier) = &target.sender_qualifier {
        interchange.sender.0.clone_from(qualifier);
    }
    if let Some(qualifier) = &target.receiver_qualifier {
        interchange.receiver.0.clone_from(qualifier);
    }
    if guide.is_4010() {
        interchange.version = "00401".into();
    }
    interchange.acknowledgement_requested = target.acknowledgement_requested;
    interchange.usage = target.usage;
    let mut group = GroupHeader::new(guide.functional_id(), convention, target.group_control_number);
    group.sender = target.application_sender.clone().unwrap_or(sender);
    group.receiver = target.application_receiver.clone().unwrap_or(receiver);
    group.date = day;
    group.time = clock;
    Ok(Envelope { interchange, group, cells })
}

fn known_time(w: Way<'_, '_>, made: &Text<'_>) -> Option<Cell> {
    let clock = time(known(made)?)?;
    Some(w.made(r::TIMESTAMP, made.as_ref()?.by, clock))
}

/// The control number of the source, if it can be one.
fn number(w: Way<'_, '_>) -> Option<Cell> {
    let identifier = w.record.exchange.identifier.as_ref()?;
    let usable = |text: &str| (1..=9).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    usable(known(&identifier.value)?).then(|| w.text(r::ISA13, &identifier.value))?
}
