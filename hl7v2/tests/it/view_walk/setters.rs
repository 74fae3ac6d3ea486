//! Every typed place: set through its constant by a builder, read back by the getter of its number and by its path.

use std::collections::BTreeSet;

use synovia_hl7v2::build::{Place, TypedBuilder};
use synovia_hl7v2::datatypes::{ExtendedCompositeIdWithCheckDigit as Cx, TypedValue};
use synovia_hl7v2::segments::{MessageHeader, PatientIdentification as Pid, TypedSegment};
use synovia_hl7v2::{Builder, BuilderOptions, Message, Path, SegmentId, SegmentView, ValueView, parse};

use super::Walker;

/// Sets each field of a segment to its number.
pub trait SetPlaces: TypedSegment<'static> {
    fn set(p: &mut Places<'_, Self>);
}

/// Sets each component of a datatype to its number.
pub trait SetParts: TypedValue<'static> {
    fn set(p: &mut Parts<'_, Self>);
}

/// The places of a segment: set where a message may have the segment.
pub struct Places<'b, S> {
    builder: Option<TypedBuilder<'b, S>>,
    paths: Vec<Path>,
}

impl<S: TypedSegment<'static>> Places<'_, S> {
    pub fn set<T>(&mut self, number: u32, place: Place<S, T>) {
        self.paths.push(place.path());
        assert_eq!(place.path().to_string(), format!("{}-{number}", S::ID));
        if let Some(builder) = self.builder.as_mut().filter(|_| !S::ID.is_header() || number > 2) {
            builder.set(place, &number.to_string()).expect("a place that can be set");
        }
    }
}

/// The places of the components of a datatype, at one level.
pub struct Parts<'b, T> {
    builder: TypedBuilder<'b, Pid<'static>>,
    base: Place<Pid<'static>, T>,
    paths: Vec<Path>,
}

impl<T> Parts<'_, T> {
    pub fn set<U>(&mut self, number: u32, part: Place<T, U>) {
        let place = self.base.then(part);
        assert!(place.path().to_string().ends_with(&format!(".{number}")));
        self.paths.push(place.path());
        self.builder.set(place, &number.to_string()).expect("a place that can be set");
    }
}

/// How many constants were seen.
#[derive(Default)]
pub struct All {
    fields: u32,
    parts: usize,
}

fn builder() -> Builder {
    // No type of the standard: segments of any kind, in the order they are added.
    Builder::new("ZZZ^Z99", &BuilderOptions::default()).expect("a builder")
}

fn walker<'m>(message: &'m Message<'_>) -> Walker<'m> {
    Walker { message: message.view(), header: false, read: BTreeSet::new(), getters: 0, numbered: true }
}

impl All {
    pub fn segment<S: SetPlaces>(&mut self, walk: fn(SegmentView<'_>, &mut Walker<'_>)) {
        // Headers and trailers of files and batches are in no message.
        let fields: Vec<String> =
            (if S::ID.is_header() { 3..30 } else { 1..30 }).map(|n| n.to_string()).collect();
        let delimiters = if S::ID.is_header() { "|^~\\&" } else { "" };
        let alone = format!("MSH|^~\\&|A\r{}{delimiters}|{}\r", S::ID, fields.join("|"));
        let alone = parse(alone.as_bytes()).expect("parses").into_owned();
        let mut builder = builder();
        let typed = match S::ID {
            SegmentId::FHS | SegmentId::BHS | SegmentId::FTS | SegmentId::BTS => None,
            SegmentId::MSH => return self.header(walk),
            _ => Some(builder.segment::<S>().expect("a segment")),
        };
        let in_message = typed.is_some();
        let mut places = Places { builder: typed, paths: Vec::new() };
        S::set(&mut places);
        let paths = places.paths;
        let message = if in_message { builder.build().expect("a message") } else { alone };
        let segment = message.view().segment(S::ID, 1).expect("it was added");
        self.read(&message, &paths, segment, walk);
    }

    fn header(&mut self, walk: fn(SegmentView<'_>, &mut Walker<'_>)) {
        let mut builder = builder();
        let typed = Some(builder.message_header());
        let mut places = Places::<MessageHeader<'static>> { builder: typed, paths: Vec::new() };
        MessageHeader::set(&mut places);
        let paths = places.paths;
        let message = builder.build().expect("a message");
        self.read(&message, &paths, message.header().expect("MSH"), walk);
    }

    /// Every field by its path, then by its getter.
    fn read(
        &mut self,
        message: &Message<'_>,
        paths: &[Path],
        segment: SegmentView<'_>,
        walk: fn(SegmentView<'_>, &mut Walker<'_>),
    ) {
        let header = segment.id().is_header();
        for (path, number) in paths.iter().zip(1_u32..) {
            let value = message.get(path).expect("it was set");
            assert!(header && number < 3 || value.raw() == number.to_string().as_bytes(), "{path}");
            self.fields += 1;
        }
        walk(segment, &mut walker(message));
    }

    pub fn datatype<T: SetParts>(&mut self, walk: fn(ValueView<'_>, &mut Walker<'_>)) {
        let whole = Pid::PATIENT_IDENTIFIER_LIST;
        for base in [whole.of::<T>(), whole.then(Cx::ASSIGNING_AUTHORITY).of::<T>()] {
            let mut builder = builder();
            let typed = builder.segment::<Pid<'static>>().expect("a segment");
            let mut parts = Parts { builder: typed, base, paths: Vec::new() };
            T::set(&mut parts);
            let paths = parts.paths;
            let message = builder.build().expect("a message");
            for (path, number) in paths.iter().zip(1..) {
                assert_eq!(message.get(path).expect("it was set").raw(), u32::to_string(&number).as_bytes());
            }
            let mut walker = walker(&message);
            walk(message.get(&base.path()).expect("it was set"), &mut walker);
            assert_eq!((walker.getters, walker.read.len()), (paths.len(), paths.len()));
            self.parts += paths.len();
        }
    }
}

#[test]
fn every_typed_place_is_set_and_read_back() {
    let mut all = All::default();
    super::places::all(&mut all);
    let constants = include_str!("../../../src/generated/places.rs").matches("    pub const ").count();
    assert_eq!(all.fields as usize + all.parts / 2, constants);
    assert_eq!(all.fields, 2808, "the fields of the tables");
}
