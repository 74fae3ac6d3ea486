//! X12 inputs: cut into the messages of reports, one for each ST and each TA1, with the envelope around it.

use synovia_mapping::{Piece, Source};
use synovia_x12::{Error, Interchange, SegmentId, SegmentView, interchanges};

/// Cuts a file and gives each message with its envelope, in order; an interchange that cannot be read gives its error.
///
/// A trailer belongs to the last message before it, whichever interchange that is in. `each` is told the number of the
/// message, from 1; of what cannot be read, the number the next one would have.
///
/// # Errors
/// What `each` gives ends the reading.
pub fn read_sets<E>(
    name: &str,
    bytes: &[u8],
    mut each: impl FnMut(u64, Result<Source<'_>, Error>) -> Result<(), E>,
) -> Result<(), E> {
    let mut number = 0;
    let mut waiting: Option<Source<'_>> = None;
    for one in interchanges(bytes) {
        let one = match one {
            Ok(one) => one,
            Err(error) => {
                if let Some(source) = waiting.take() {
                    each(source.number, Ok(source))?;
                }
                each(number + 1, Err(error))?;
                continue;
            }
        };
        for message in messages(name, bytes, &one) {
            match message {
                Message::Whole(mut source) => {
                    number += 1;
                    source.number = number;
                    if let Some(before) = waiting.replace(source) {
                        each(before.number, Ok(before))?;
                    }
                }
                Message::Trailer(piece) => {
                    if let Some(waiting) = &mut waiting {
                        waiting.trailers.push(piece);
                    }
                }
            }
        }
    }
    match waiting {
        Some(source) => each(source.number, Ok(source)),
        None => Ok(()),
    }
}

enum Message<'a> {
    Whole(Source<'a>),
    Trailer(Piece<'a>),
}

/// The messages and trailers of an interchange, in order.
fn messages<'a>(name: &'a str, bytes: &'a [u8], one: &Interchange<'_>) -> Vec<Message<'a>> {
    let piece = |start: u64, end: u64| {
        let (from, to) = (start as usize, (end as usize).min(bytes.len()));
        Piece::new(bytes.get(from..to).unwrap_or_default(), start)
    };
    // With its terminator, which tells a segment from the start of one.
    let whole =
        |segment: SegmentView<'_>| piece(segment.offset(), segment.offset() + segment.raw().len() as u64 + 1);
    let mut out = Vec::new();
    let isa = one.header().map(whole);
    let mut group = None;
    let mut end_of_set = 0;
    for segment in one.all_segments() {
        match segment.id() {
            SegmentId::GS => group = Some(whole(segment)),
            SegmentId::GE | SegmentId::IEA => {
                group = None;
                out.push(Message::Trailer(whole(segment)));
            }
            SegmentId::TA1 => {
                let mut source = Source::new(name, &[]);
                source.message = whole(segment);
                source.headers = isa.into_iter().collect();
                out.push(Message::Whole(source));
            }
            SegmentId::ST if segment.offset() >= end_of_set => {
                let Some(set) = segment.transaction_set() else { continue };
                end_of_set = set.offset() + set.raw().len() as u64 + 1;
                let mut source = Source::new(name, &[]);
                source.message = piece(set.offset(), end_of_set);
                source.headers = isa.into_iter().chain(group).collect();
                out.push(Message::Whole(source));
            }
            _ => {}
        }
    }
    out
}
