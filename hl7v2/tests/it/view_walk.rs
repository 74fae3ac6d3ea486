//! Every getter of every typed view: a message with every field of every segment filled, each value read back through
//! its getter and through its path. `view_walk/` has a line for each getter, written by `hl7v2/gen`.

#[rustfmt::skip]
mod datatypes;
#[rustfmt::skip]
mod places;
#[rustfmt::skip]
mod segments;
mod setters;

pub use setters::{All, Parts, Places, SetParts, SetPlaces};

use std::collections::BTreeSet;
use std::fmt::Write as _;

use synovia_hl7v2::datatypes::{self as dt, Repeats, TypedValue, Value, VariesValues};
use synovia_hl7v2::segments::{QueryParameterDefinition, TableRowData, TableRowDefinition, TypedSegment};
use synovia_hl7v2::{MessageView, Path, SegmentId, SegmentView, ValueView, parse};

/// What the generated modules name types by.
mod names {
    pub use synovia_hl7v2::{datatypes, segments};
}

/// Id, how to walk it, and datatype and repetition (1) of each field.
pub type SegmentRow = (&'static str, fn(SegmentView<'_>, &mut Walker<'_>), &'static [(&'static str, u8)]);

/// Calls each getter of a segment or datatype.
pub trait Walk {
    fn walk(self, w: &mut Walker<'_>);
}

/// What was read so far.
pub struct Walker<'m> {
    message: MessageView<'m>,
    header: bool,
    /// Offsets of the leaves read.
    read: BTreeSet<u64>,
    getters: usize,
    /// Each value is the number of its field or part, and nothing is below it.
    numbered: bool,
}

impl Walker<'_> {
    pub fn segment<'v, T: Walk + TypedSegment<'v>>(&mut self, segment: SegmentView<'v>) {
        self.header = segment.id().is_header();
        segment.typed::<T>().expect("the id of the view").walk(self);
    }

    pub fn field<'v, T: Walk + TypedValue<'v>>(&mut self, number: u32, value: Option<T>) {
        self.getters += 1;
        let value = value.unwrap_or_else(|| panic!("field {number} is there"));
        if self.numbered {
            return self.number(number, value.view());
        }
        self.repetition(number, 1, value);
    }

    pub fn fields<'v, T: Walk + TypedValue<'v>>(&mut self, number: u32, values: Repeats<'v, T>) {
        self.getters += 1;
        if self.numbered {
            return values.for_each(|value| self.number(number, value.view()));
        }
        let values: Vec<T> = values.collect();
        assert_eq!(values.len(), 2, "field {number}");
        for (value, repetition) in values.into_iter().zip(1..) {
            self.repetition(number, repetition, value);
        }
    }

    fn repetition<'v, T: Walk + TypedValue<'v>>(&mut self, number: u32, repetition: u32, value: T) {
        let place = value.view().location();
        assert_eq!((place.field, place.repetition, place.component), (Some(number), Some(repetition), None));
        if self.header && number < 3 {
            assert!(!value.view().is_empty(), "delimiters are given, and are no leaf");
        } else {
            value.walk(self);
        }
    }

    pub fn varies(&mut self, number: u32, values: VariesValues<'_>) {
        self.getters += 1;
        if self.numbered {
            return values.for_each(|value| self.number(number, value.view()));
        }
        for (value, repetition) in values.zip(1..) {
            assert_eq!((value.datatype(), value.issue()), (Some("ST"), None), "{:?}", value.view());
            match value.value() {
                Value::StringData(text) => self.repetition(number, repetition, text),
                other => panic!("{other:?}"),
            }
        }
    }

    /// What `varying_fields` walks.
    pub fn by_hand(&mut self, _: u32) {}

    pub fn part<'v, T: Walk + TypedValue<'v>>(&mut self, whole: ValueView<'v>, number: u32, part: Option<T>) {
        self.getters += 1;
        if self.numbered {
            let part = part.unwrap_or_else(|| panic!("part {number} is there"));
            return self.number(number, part.view());
        }
        let (outer, inner) = (whole.location(), part.map(|part| part.view().location()));
        if outer.subcomponent.is_some() {
            // No level is left: the first part is the whole.
            assert_eq!(inner, (number == 1).then_some(outer));
        } else {
            let inner = inner.unwrap_or_else(|| panic!("part {number} of {outer}"));
            let found = if outer.component.is_some() { inner.subcomponent } else { inner.component };
            assert_eq!(found, Some(number), "{outer}");
        }
        if let Some(part) = part {
            part.walk(self);
        }
    }

    /// A value that was set to its number.
    fn number(&mut self, number: u32, value: ValueView<'_>) {
        let by_path = self.message.get(&Path::from(value.location())).expect("its path leads somewhere");
        assert_eq!(by_path.offset(), value.offset());
        if self.header && number < 3 {
            return;
        }
        assert_eq!(value.raw(), number.to_string().as_bytes(), "{}", value.location());
        self.read.insert(value.offset());
    }

    pub fn datatype<'v, T: Walk + TypedValue<'v>>(&mut self, value: ValueView<'v>) {
        value.read_as::<T>().walk(self);
    }

    /// A value without components: the leaf its path leads to.
    fn leaf(&mut self, view: ValueView<'_>, text: &str) {
        let leaf = view.first_leaf();
        for place in [view.location(), leaf.location()] {
            let by_path = self.message.get(&Path::from(place)).expect("its path leads somewhere");
            assert_eq!((by_path.raw(), by_path.offset()), (text.as_bytes(), leaf.offset()), "{place}");
        }
        assert!(!text.is_empty() && self.read.insert(leaf.offset()), "{} is read twice", leaf.location());
    }
}

macro_rules! walk_text {
    ($($name:ident)*) => {
        $(impl Walk for dt::$name<'_> {
            fn walk(self, w: &mut Walker<'_>) {
                w.leaf(self.view(), &self.text().expect("text"));
            }
        })*
    };
}

macro_rules! walk_typed {
    ($($name:ident)*) => {
        $(impl Walk for dt::$name<'_> {
            fn walk(self, w: &mut Walker<'_>) {
                let value = self.read().expect("in its syntax").expect("a value");
                w.leaf(self.view(), value.text());
            }
        })*
    };
}

walk_text! {
    StringData TextData FormattedTextData CodedValue UserCodedValue TelephoneNumber TelephoneNumberDigits
    GeneralTimingSpecification
}
walk_typed! { NumericValue DateValue TimeValue DateTimeValue }

impl Walk for dt::SequenceId<'_> {
    fn walk(self, w: &mut Walker<'_>) {
        w.leaf(self.view(), &self.read().expect("in its syntax").expect("a value").to_string());
    }
}

/// Composites the standard does not describe (RX1-9 of 2.1).
impl Walk for dt::UnspecifiedComposite<'_> {
    fn walk(self, w: &mut Walker<'_>) {
        w.leaf(self.view(), &self.view().text().expect("text"));
    }
}

/// Fields that name the datatype of another one.
const SELECTORS: [(&str, usize); 3] = [("OBX", 2), ("MFE", 5), ("MFA", 6)];

/// Writes values, each different from all others and in the syntax of its datatype.
#[derive(Default)]
struct Filler {
    count: u32,
}

impl Filler {
    fn segment(&mut self, out: &mut String, id: &str, fields: &[(&str, u8)]) {
        out.push_str(id);
        let header = matches!(id, "MSH" | "BHS" | "FHS");
        if header {
            out.push_str("|^~\\&");
        }
        for (number, (datatype, repeats)) in fields.iter().enumerate().skip(if header { 2 } else { 0 }) {
            out.push('|');
            if SELECTORS.contains(&(id, number + 1)) {
                out.push_str(if *repeats == 1 { "ST~ST" } else { "ST" });
                continue;
            }
            self.value(out, datatype, 0);
            if *repeats == 1 {
                out.push('~');
                self.value(out, datatype, 0);
            }
        }
        out.push('\r');
    }

    fn value(&mut self, out: &mut String, datatype: &str, level: usize) {
        let at = datatypes::DATATYPES.binary_search_by(|row| row.0.cmp(datatype)).expect("a datatype");
        let parts = datatypes::DATATYPES[at].1;
        match (parts, ["^", "&"].get(level)) {
            ([], _) => self.leaf(out, datatype),
            ([first, ..], None) => self.value(out, first, level),
            (parts, Some(separator)) => {
                for (at, part) in parts.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { separator });
                    self.value(out, part, level + 1);
                }
            }
        }
    }

    fn leaf(&mut self, out: &mut String, datatype: &str) {
        self.count += 1;
        let n = self.count;
        let date = 1000 * 10000 + n / 336 * 10000 + (n % 12 + 1) * 100 + n / 12 % 28 + 1;
        let _ = match datatype {
            "NM" | "SI" => write!(out, "{n}"),
            "DT" => write!(out, "{date}"),
            "DTM" => write!(out, "{date}0830+0100"),
            "TM" => write!(out, "07{:02}{:02}.{:04}", n % 60, n / 60 % 60, n / 3600),
            _ => write!(out, "v{n}"),
        };
    }
}

fn every_field() -> String {
    let mut filler = Filler::default();
    let mut text = String::new();
    let header = segments::SEGMENTS.iter().find(|row| row.0 == "MSH").expect("MSH is a segment");
    filler.segment(&mut text, "MSH", header.2);
    for (id, _, fields) in segments::SEGMENTS.iter().filter(|row| row.0 != "MSH") {
        filler.segment(&mut text, id, fields);
    }
    text
}

#[test]
fn every_getter_reads_the_value_at_its_path() {
    let text = every_field();
    let message = parse(text.as_bytes()).expect("it parses");
    let view = message.view();
    assert_eq!(view.segment_count(), segments::SEGMENTS.len());
    let mut walker =
        Walker { message: view, header: false, read: BTreeSet::new(), getters: 0, numbered: false };
    for (id, walk, fields) in segments::SEGMENTS {
        let segment = view.segment(id.parse().expect("an id"), 1).expect("it was written");
        assert_eq!(segment.field_count(), fields.len(), "{id}");
        walk(segment, &mut walker);
    }
    varying_fields(&mut walker);
    // Nothing was left out: what selects a datatype is read too.
    let leaves: BTreeSet<u64> = view.leaves().map(|leaf| leaf.offset).collect();
    let missing = leaves.difference(&walker.read).count();
    assert_eq!((missing, walker.read.len()), (0, leaves.len()));
    let fields: usize = segments::SEGMENTS.iter().map(|row| row.2.len()).sum();
    assert_eq!(fields, 2808, "the fields of the tables");
    assert!(walker.getters > 10 * fields, "{} calls", walker.getters);
}

/// What no generated line walks: parameters of a query and columns of a row.
fn varying_fields(w: &mut Walker<'_>) {
    let message = w.message;
    let qpd: QueryParameterDefinition<'_> = message.first().expect("a QPD");
    for parameter in qpd.user_parameters() {
        for value in parameter.values() {
            assert!(matches!(value.value(), Value::Raw(_)) && value.issue().is_some(), "not a known query");
            w.leaf(value.view(), &value.view().text().expect("text"));
        }
    }
    let rdf: TableRowDefinition<'_> = message.first().expect("an RDF");
    let rdt: TableRowData<'_> = message.first().expect("an RDT");
    for (column, value) in rdt.column_values(rdf) {
        assert!(column.is_some());
        w.leaf(value.view(), &value.view().text().expect("text"));
    }
}

#[test]
fn the_tables_and_the_views_speak_of_the_same_segments() {
    for (id, _, fields) in segments::SEGMENTS {
        let id: SegmentId = id.parse().expect("an id");
        let info = synovia_hl7v2::schema::segment(id).expect("in the tables");
        let known = (1..).take_while(|n| synovia_hl7v2::schema::field(id, *n).is_some()).count();
        assert_eq!((known, info.name.is_empty()), (fields.len(), false), "{id}");
    }
}
