//! The hub as an X12 interchange of one transaction set.
//!
//! The inverse of `from_x12`, by the same rows of `mapping/data/x12-fhir.tsv`. `sets` lists the transaction sets and says how one
//! is added; `tree` is what they are made of, `way` what a writing line is written in. `envelope` gives ISA and GS from the
//! caller's options, `assemble` puts everything in the order of the guide and counts. What the guide has no place for is a loss.

mod assemble;
mod attachment;
mod authorization;
mod claims;
mod eligibility;
mod enrollment;
mod envelope;
mod kept;
mod numbers;
mod payment;
mod people;
mod premium;
mod remittance;
mod sets;
mod status;
mod tree;
mod way;

use synovia_x12::guide::{Guide, Guides};

use crate::context::Context;
use crate::convert::{Output, Typed, Writer};
use crate::error::{Error, ErrorKind};
use crate::model::Record;
use sets::Set;
use way::Way;
pub(crate) use way::number;

/// X12's line of the registry.
pub(crate) const WRITER: Writer = Writer { target: "x12", write };

/// An interchange as bytes.
struct X12Output {
    bytes: Vec<u8>,
    terminator: u8,
}

impl Typed for X12Output {
    /// The interchange as it goes over the wire; `pretty` puts a line feed behind each segment.
    fn to_bytes(&self, pretty: bool) -> Vec<u8> {
        if !pretty || self.bytes.ends_with(b"\n") {
            return self.bytes.clone();
        }
        let mut out = Vec::with_capacity(self.bytes.len() + self.bytes.len() / 16);
        for byte in &self.bytes {
            out.push(*byte);
            if *byte == self.terminator {
                out.push(b'\n');
            }
        }
        out
    }
}

impl Output {
    /// The interchange, if the target is X12.
    pub fn as_x12(&self) -> Option<&[u8]> {
        self.get::<X12Output>().map(|written| written.bytes.as_slice())
    }
}

fn write<'a>(cx: &Context<'a>, record: &Record<'a>) -> Result<Output, Error> {
    let (guide, convention, set) = choose(cx.options.x12.guide.as_deref(), record)?;
    let w = Way::new(cx, record);
    let envelope = envelope::of(w, guide, &convention)?;
    let bytes = assemble::interchange(w, guide, &convention, &envelope, (set.write)(w, guide))?;
    if bytes.len() > cx.options.limits.max_output {
        return Err(Error::new(ErrorKind::Limit));
    }
    let terminator = cx.options.x12.parsed_delimiters().map_or(b'~', |d| d.terminator);
    Ok(Output::new(X12Output { bytes, terminator }))
}

/// The guide, the convention as GS08 is to name it, and the set.
///
/// # Errors
/// [`ErrorKind::NoGuide`] if none is named and the record is none of the sets; [`ErrorKind::UnknownGuide`] if no guide has this
/// name; [`ErrorKind::GuideNotWritten`] if its set is not written.
fn choose(named: Option<&str>, record: &Record<'_>) -> Result<(&'static Guide, String, &'static Set), Error> {
    let guides: Guides<'static> = Guides::built_in();
    let Some(name) = named else {
        // The guide of the source is kept: its codes and places are those of its own.
        let of_source = envelope::version_of(record);
        let own = of_source.and_then(|v| {
            let mut all = guides.iter().filter(|g| g.answers_for(v)).filter_map(|g| sets::of(g.kind()));
            all.find(|set| (set.fits)(record))
        });
        let set = own.or_else(|| sets::fitting(record)).ok_or_else(|| Error::new(ErrorKind::NoGuide))?;
        let same = of_source.and_then(|v| guides.iter().find(|g| g.kind() == set.kind && g.answers_for(v)));
        let old = of_source.is_some_and(|v| v.starts_with("004"));
        let mut of_release = guides.iter().filter(|g| old && g.kind() == set.kind && g.is_4010());
        let guide = same.or_else(|| of_release.next()).or_else(|| guides.by_kind(set.kind));
        let guide = guide.ok_or_else(|| Error::new(ErrorKind::GuideNotWritten))?;
        return Ok((guide, envelope::convention_of(record, guide), set));
    };
    if let Some(guide) = guides.by_kind(name) {
        let set = sets::of(name).ok_or_else(|| Error::new(ErrorKind::GuideNotWritten))?;
        return Ok((guide, envelope::convention_of(record, guide), set));
    }
    // A convention may have guides of several sets (270 and 271): the one that the record is.
    let found: Vec<&'static Guide> = guides.iter().filter(|guide| guide.answers_for(name)).collect();
    if found.is_empty() {
        return Err(Error::new(ErrorKind::UnknownGuide));
    }
    let written: Vec<_> = found.iter().filter_map(|guide| Some((*guide, sets::of(guide.kind())?))).collect();
    let fits = written.iter().find(|(_, set)| (set.fits)(record)).or(written.first());
    fits.map(|(guide, set)| (*guide, name.to_string(), *set))
        .ok_or_else(|| Error::new(ErrorKind::GuideNotWritten))
}

#[cfg(test)]
mod tests {
    use synovia_x12::SegmentId;

    use super::tree::{Loop, Segment};
    use super::*;
    use crate::Options;
    use crate::generated::rules::x12::set_837 as r;
    use crate::trace::{Origin, Src};

    /// Options with all that an envelope needs.
    fn options() -> Options {
        let mut options = Options::default();
        options.x12.sender = Some("SENDER".into());
        options.x12.receiver = Some("RECEIVER".into());
        options.x12.date = Some("20260105".into());
        options.x12.time = Some("0930".into());
        options.x12.control_number = Some(42);
        options
    }

    fn segment(w: Way<'_, '_>, id: &'static str, elements: &[&str], by: Origin) -> Segment {
        let mut out = Segment::new(id);
        for (n, text) in (1_u8..).zip(elements).filter(|(_, text)| !text.is_empty()) {
            out.set(n, Some(w.made(r::CLM01, by, *text)));
        }
        out
    }

    fn written(
        options: &Options,
        fill: impl Fn(Way<'_, '_>, Origin) -> Loop,
    ) -> (String, Vec<String>, Vec<&'static str>) {
        let cx = Context::new(options, String::new());
        let record = Record::default();
        let by = cx.trace.step(Origin::NONE, r::CLAIM, Src::Leaf(7));
        let w = Way::new(&cx, &record);
        let guide = Guides::built_in().by_kind("837P").unwrap();
        let envelope = envelope::of(w, guide, guide.convention()).unwrap();
        let bytes = assemble::interchange(w, guide, guide.convention(), &envelope, fill(w, by)).unwrap();
        let targets = cx.trace.resolve().entries.into_iter().map(|e| e.target).collect();
        let issues = cx.issues.take().into_iter().map(|i| i.code).collect();
        (String::from_utf8(bytes).unwrap(), targets, issues)
    }

    #[test]
    fn segments_stand_in_the_order_of_the_guide_and_levels_are_numbered() {
        let (text, targets, issues) = written(&options(), |w, by| {
            let mut claim = Loop::new("2300");
            claim.push(segment(w, "NTE", &["ADD", "a:b"], Origin::NONE));
            claim.push(segment(w, "REF", &["D9", "1"], by));
            claim.push(segment(w, "REF", &["ZZ", "1"], by));
            claim.push(segment(w, "CLM", &["A1", "10"], by));
            let mut subscriber = Loop::new("2000B");
            subscriber.push(segment(w, "HL", &["", "", "22"], Origin::NONE));
            subscriber.nest(claim);
            let mut billing = Loop::new("2000A");
            billing.push(segment(w, "HL", &["", "", "20"], Origin::NONE));
            billing.nest(subscriber);
            let mut set = Loop::new("ST");
            set.nest(billing);
            set.nest(Loop { id: "9999", ..segment_loop(w, by) });
            set
        });
        let body = text.split("ST*837*0001*005010X222A1~").nth(1).unwrap();
        assert!(
            body.starts_with(
                "HL*1**20*1~HL*2*1*22*0~CLM*A1*10~REF*D9*1~NTE*ADD~SE*7*0001~GE*1*1~IEA*1*000000042~"
            ),
            "a note with a delimiter cannot be sent: {body}"
        );
        assert!(targets.contains(&"2000A/2000B/2300/CLM-02".to_string()), "{targets:?}");
        let without = "mapping/segment-without-place";
        assert_eq!(issues, [without, without, "mapping/text-not-encodable"]);
        assert!(synovia_x12::parse(text.as_bytes()).unwrap().issues().is_empty());
        let pretty = X12Output { bytes: text.into(), terminator: b'~' };
        assert!(pretty.to_bytes(true).ends_with(b"~\nIEA*1*000000042~\n"));
    }

    fn segment_loop(w: Way<'_, '_>, by: Origin) -> Loop {
        let mut out = Loop::new("2300");
        out.push(segment(w, "CLM", &["A1"], by));
        out
    }

    #[test]
    fn what_the_guide_allows_once_is_written_once() {
        let (text, targets, issues) = written(&options(), |w, by| {
            let mut set = Loop::new("ST");
            set.push(segment(w, "BHT", &["0019"], by));
            set.push(segment(w, "BHT", &["0020"], by));
            set
        });
        let read = synovia_x12::parse(text.as_bytes()).unwrap();
        assert_eq!(read.all_segments().filter(|s| s.id() == SegmentId::BHT).count(), 1);
        assert_eq!((targets, issues), (vec!["BHT-01".into()], vec!["mapping/more-than-the-guide-allows"]));
    }

    #[test]
    fn guides_are_chosen_by_name_and_what_they_need_is_told() {
        let record = Record::default();
        let kind = |name| choose(name, &record).map(|(guide, ..)| guide.kind()).map_err(|e| e.kind());
        assert_eq!(kind(Some("005010X999")), Err(ErrorKind::UnknownGuide));
        assert_eq!(kind(Some("005010X231A1")), Err(ErrorKind::GuideNotWritten));
        assert_eq!(kind(Some("999")), Err(ErrorKind::GuideNotWritten));
        assert_eq!(kind(None), Err(ErrorKind::NoGuide));
        let guide = Guides::built_in().by_kind("837P").unwrap();
        for (n, name) in ["sender", "receiver", "date", "time", "controlNumber"].into_iter().enumerate() {
            let mut options = options();
            match n {
                0 => options.x12.sender = None,
                1 => options.x12.receiver = None,
                2 => options.x12.date = None,
                3 => options.x12.time = None,
                _ => options.x12.control_number = None,
            }
            let cx = Context::new(&options, String::new());
            let Err(error) = envelope::of(Way::new(&cx, &record), guide, "") else { panic!("{name}") };
            assert_eq!(error.kind(), ErrorKind::NoEnvelope);
            assert!(error.to_string().contains(&format!("x12.{name}")), "{error}");
        }
    }
}
