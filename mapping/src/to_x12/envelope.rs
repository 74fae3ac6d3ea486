//! ISA and GS: what the caller says, then what the source says.

use synovia_x12::guide::Guide;
use synovia_x12::{GroupHeader, InterchangeHeader};

use super::kept;
use super::tree::Cell;
use super::way::{Way, date, known, time};
use crate::error::{Error, ErrorKind};
use crate::generated::rules::x12::envelope as r;
use crate::model::{Extension, Record, Text};

/// The two headers, and the values in them that came from the source, by segment and element.
pub(super) struct Envelope {
    pub(super) interchange: InterchangeHeader,
    pub(super) group: GroupHeader,
    /// ST02.
    pub(super) set: String,
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

/// The family of what the header keeps.
const SET: &str = "any";

/// The headers of an interchange of one group.
///
/// # Errors
/// [`ErrorKind::NoEnvelope`] naming the option without which there is no envelope.
pub(super) fn of(w: Way<'_, '_>, guide: &'static Guide, convention: &str) -> Result<Envelope, Error> {
    let target = &w.cx.options.x12;
    let mut cells = Vec::new();
    let mut take = |segment, element, what: &'static str, given: Option<Given>| {
        let Given { text, cell } = given.ok_or_else(|| Error::no_envelope(what))?;
        cells.extend(cell.map(|cell| (segment, element, cell)));
        Ok::<String, Error>(text)
    };
    let header = w.record.message_headers.first();
    let kept = header.map_or(&[][..], |header| &header.common.extension);
    let value = |segment, element| kept_value(w, kept, segment, element).filter(|c| is_plain(&c.text));
    let made = w.record.exchange.timestamp.clone();
    let day = value("GS", 4).filter(|c| is_digits(&c.text, &[8]));
    let day = day.or_else(|| w.changed(r::TIMESTAMP, &made, "mapping/date-not-valid", date));
    let day = given(target.date.as_ref(), day);
    let clock = value("GS", 5).filter(|c| is_digits(&c.text, &[4, 6, 8]));
    let clock = given(target.time.as_ref(), clock.or_else(|| known_time(w, &made)));
    let number = given(target.control_number.map(|n| format!("{n:09}")).as_ref(), number(w));
    let short_name = |cell: &Cell| cell.text.len() <= 15 && is_plain(&cell.text);
    let name = header.and_then(|h| w.text(r::ISA06, &h.source.as_ref()?.name)).filter(short_name);
    let sender = given(target.sender.as_ref(), name);
    let name = header.and_then(|h| w.text(r::ISA08, &h.destination.first()?.name)).filter(short_name);
    let receiver = given(target.receiver.as_ref(), name);

    let sender = take("ISA", 6, "sender", sender)?;
    let receiver = take("ISA", 8, "receiver", receiver)?;
    let day = take("GS", 4, "date", day)?;
    let clock = take("GS", 5, "time", clock)?;
    let number = take("ISA", 13, "controlNumber", number)?;
    // Two values of the source fit each other: its date in short is used with its date in full.
    let isa = |element, own: bool, most: &[usize]| {
        value("ISA", element).filter(|c| !own && is_digits(&c.text, most))
    };
    let short_day = isa(9, target.date.is_some(), &[6]);
    let short_clock = isa(10, target.time.is_some(), &[4]);
    let short = |text: &str, from: usize, to: usize| text.get(from..to).unwrap_or_default().to_string();
    let number = number.parse().map_err(|_| Error::new(ErrorKind::Options))?;
    let mut interchange =
        InterchangeHeader::new(&sender, &receiver, &short(&day, 2, 8), &short(&clock, 0, 4), number);
    if let Some(day) = short_day {
        interchange.date = take("ISA", 9, "date", given(None, Some(day)))?;
    }
    if let Some(clock) = short_clock {
        interchange.time = take("ISA", 10, "time", given(None, Some(clock)))?;
    }
    let mut optional = |segment, element, own: Option<&String>, otherwise: &str| {
        let kept = value(segment, element).filter(|c| segment != "ISA" || c.text.len() <= 2);
        match given(own, kept) {
            Some(given) => take(segment, element, "", Some(given)).unwrap_or_default(),
            None => otherwise.to_string(),
        }
    };
    let usage = optional("ISA", 15, target.usage.map(String::from).as_ref(), "P");
    interchange.sender.0 = optional("ISA", 5, target.sender_qualifier.as_ref(), "ZZ");
    interchange.receiver.0 = optional("ISA", 7, target.receiver_qualifier.as_ref(), "ZZ");
    // Whoever names another sender or receiver does not mean the applications of the source's.
    let asked = target.application_sender.as_ref().or(target.sender.as_ref());
    let application_sender = optional("GS", 2, asked, &sender);
    let asked = target.application_receiver.as_ref().or(target.receiver.as_ref());
    let application_receiver = optional("GS", 3, asked, &receiver);
    if guide.is_4010() {
        interchange.version = "00401".into();
    }
    interchange.acknowledgement_requested = target.acknowledgement_requested;
    interchange.usage = usage.chars().next().filter(|c| matches!(c, 'P' | 'T' | 'I')).unwrap_or('P');
    let own = target.group_control_number.map(|n| n.to_string());
    let of_source = value("GS", 6).filter(|c| is_digits(&c.text, &[1, 2, 3, 4, 5, 6, 7, 8, 9]));
    let number = match given(own.as_ref(), of_source) {
        Some(number) => take("GS", 6, "", Some(number))?.parse().unwrap_or(1),
        None => 1,
    };
    let mut group = GroupHeader::new(guide.functional_id(), convention, number);
    group.sender = application_sender;
    group.receiver = application_receiver;
    if let Some(version) = value("GS", 8).filter(|c| c.text == convention) {
        group.version = take("GS", 8, "guide", given(None, Some(version)))?;
    }
    group.date = day;
    group.time = clock;
    let of_source = value("ST", 2).filter(|c| is_digits(&c.text, &[4, 5, 6, 7, 8, 9]));
    let set = match given(target.set_control_number.as_ref(), of_source) {
        Some(number) => take("ST", 2, "", Some(number))?,
        None => "0001".to_string(),
    };
    Ok(Envelope { interchange, group, set, cells })
}

/// GS08 of the source, which its header keeps.
pub(super) fn version_of<'r>(record: &'r Record<'_>) -> Option<&'r str> {
    let kept = record.message_headers.first().map_or(&[][..], |header| &header.common.extension);
    kept::named(kept, SET, "GS").map(|gs| gs.text(8)).find(|text| !text.is_empty())
}

/// An element of ISA or GS that the header of the source keeps.
fn kept_value(w: Way<'_, '_>, all: &[Extension<'_>], segment: &str, element: u8) -> Option<Cell> {
    let mut made = kept::named(all, SET, segment).filter_map(|one| one.segment(w));
    made.find_map(|mut one| one.cell_mut(element).cloned())
}

/// GS08: what the source says, if it is the same guide or an erratum of it; else that of the guide.
pub(super) fn convention_of(record: &Record<'_>, guide: &Guide) -> String {
    version_of(record).filter(|version| guide.answers_for(version)).unwrap_or(guide.convention()).to_string()
}

/// Whether text can stand in an envelope whatever its delimiters: they are no letters, digits or blanks.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-' | b'_' | b'.' | b'@'))
}

fn is_digits(text: &str, lengths: &[usize]) -> bool {
    lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
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
