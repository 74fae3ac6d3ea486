//! The datatypes of FHIR as those of the hub: the same names, so each element is one line.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};

use super::references::reference;
use super::scope::{Chosen, Fs};
use crate::generated::rules::fhir::r4;
use crate::model::{
    Address, Annotation, Attachment, CodeableConcept, Coding, Common, ContactPoint, Extension,
    ExtensionValue, FlagOrTime, HumanName, Identifier, Meta, Money, Period, Quantity, Range, Ratio,
    SampledData, Text, TimeOrPeriod, Timing, Val,
};
use crate::trace::{Origin, Src};

pub(super) fn extension<'a>(s: &Fs<'_, '_, 'a>) -> Extension<'a> {
    Extension {
        url: s.text("url"),
        value: s.chosen("value").and_then(extension_value),
        extension: s.all("extension", extension),
        ..Extension::default()
    }
}

fn extension_value<'a>(value: Chosen<'_, '_, 'a>) -> Option<ExtensionValue<'a>> {
    use ExtensionValue as Out;
    Some(match value {
        Chosen::Prim("boolean", text) => {
            Out::Boolean(text.map(|t| Val { is: t.is == "true", by: t.by, null: t.null })?)
        }
        Chosen::Prim("code" | "id", text) => Out::Code(text?),
        Chosen::Prim("uri" | "url" | "canonical" | "oid" | "uuid", text) => Out::Uri(text?),
        Chosen::Prim("decimal" | "integer" | "positiveInt" | "unsignedInt", text) => Out::Decimal(text?),
        Chosen::Prim("dateTime" | "date" | "instant", text) => Out::DateTime(text?),
        Chosen::Prim(_, text) => Out::String(text?),
        Chosen::Node("CodeableConcept", s) => Out::CodeableConcept(Box::new(concept(&s))),
        Chosen::Node("Coding", s) => Out::Coding(Box::new(coding(&s))),
        Chosen::Node("Address", s) => Out::Address(Box::new(address(&s))),
        Chosen::Node("Annotation", s) => Out::Annotation(Box::new(annotation(&s))),
        Chosen::Node("ContactPoint", s) => Out::ContactPoint(Box::new(contact_point(&s))),
        Chosen::Node("Attachment", s) => Out::Attachment(Box::new(attachment(&s))),
        Chosen::Node("Identifier", s) => Out::Identifier(Box::new(identifier(&s))),
        Chosen::Node("Quantity" | "Age" | "Duration" | "Money", s) => Out::Quantity(Box::new(quantity(&s))),
        Chosen::Node("Period", s) => Out::Period(Box::new(period(&s))),
        Chosen::Node("Reference", s) => Out::Reference(Box::new(reference(&s))),
        Chosen::Node(..) => return None,
    })
}

pub(super) fn coding<'a>(s: &Fs<'_, '_, 'a>) -> Coding<'a> {
    Coding {
        system: s.text("system"),
        version: s.text("version"),
        code: s.text("code"),
        display: s.text("display"),
        extension: s.all("extension", extension),
        ..Coding::default()
    }
}

pub(super) fn concept<'a>(s: &Fs<'_, '_, 'a>) -> CodeableConcept<'a> {
    CodeableConcept {
        coding: s.all("coding", coding),
        text: s.text("text"),
        extension: s.all("extension", extension),
        ..CodeableConcept::default()
    }
}

pub(super) fn identifier<'a>(s: &Fs<'_, '_, 'a>) -> Identifier<'a> {
    Identifier {
        r#use: s.text("use"),
        r#type: s.one("type", concept),
        system: s.text("system"),
        value: s.text("value"),
        period: s.one("period", period),
        assigner: s.one("assigner", reference),
        extension: s.all("extension", extension),
        ..Identifier::default()
    }
}

pub(super) fn human_name<'a>(s: &Fs<'_, '_, 'a>) -> HumanName<'a> {
    HumanName {
        r#use: s.text("use"),
        text: s.text("text"),
        family: s.extended("family"),
        given: s.texts("given"),
        prefix: s.texts("prefix"),
        suffix: s.texts("suffix"),
        period: s.one("period", period),
        extension: s.all("extension", extension),
        ..HumanName::default()
    }
}

pub(super) fn address<'a>(s: &Fs<'_, '_, 'a>) -> Address<'a> {
    Address {
        r#use: s.text("use"),
        r#type: s.text("type"),
        text: s.text("text"),
        line: s.all_extended("line"),
        city: s.text("city"),
        district: s.text("district"),
        state: s.text("state"),
        postal_code: s.text("postalCode"),
        country: s.text("country"),
        period: s.one("period", period),
        extension: s.all("extension", extension),
        ..Address::default()
    }
}

pub(super) fn contact_point<'a>(s: &Fs<'_, '_, 'a>) -> ContactPoint<'a> {
    ContactPoint {
        system: s.extended("system"),
        value: s.text("value"),
        r#use: s.text("use"),
        rank: s.count("rank"),
        period: s.one("period", period),
        extension: s.all("extension", extension),
        ..ContactPoint::default()
    }
}

pub(super) fn period<'a>(s: &Fs<'_, '_, 'a>) -> Period<'a> {
    Period { start: s.text("start"), end: s.text("end"), ..Period::default() }
}

pub(super) fn quantity<'a>(s: &Fs<'_, '_, 'a>) -> Quantity<'a> {
    Quantity {
        value: s.text("value"),
        comparator: s.text("comparator"),
        unit: s.text("unit"),
        system: s.text("system"),
        code: s.text("code"),
        extension: s.all("extension", extension),
        ..Quantity::default()
    }
}

pub(super) fn money<'a>(s: &Fs<'_, '_, 'a>) -> Money<'a> {
    Money { value: s.text("value"), currency: s.text("currency"), extension: s.all("extension", extension) }
}

pub(super) fn range<'a>(s: &Fs<'_, '_, 'a>) -> Range<'a> {
    Range {
        low: s.one("low", quantity),
        high: s.one("high", quantity),
        extension: s.all("extension", extension),
        ..Range::default()
    }
}

pub(super) fn ratio<'a>(s: &Fs<'_, '_, 'a>) -> Ratio<'a> {
    Ratio {
        numerator: s.one("numerator", quantity),
        denominator: s.one("denominator", quantity),
        extension: s.all("extension", extension),
        ..Ratio::default()
    }
}

pub(super) fn sampled_data<'a>(s: &Fs<'_, '_, 'a>) -> SampledData<'a> {
    SampledData {
        origin: s.one("origin", quantity),
        period: s.text("period"),
        dimensions: s.count("dimensions"),
        data: s.text("data"),
        ..SampledData::default()
    }
}

pub(super) fn annotation<'a>(s: &Fs<'_, '_, 'a>) -> Annotation<'a> {
    Annotation {
        author_reference: s.chosen_node("author", "Reference", reference),
        author_string: s.chosen_text("author", "string"),
        time: s.text("time"),
        text: s.text("text"),
        extension: s.all("extension", extension),
        ..Annotation::default()
    }
}

pub(super) fn attachment<'a>(s: &Fs<'_, '_, 'a>) -> Attachment<'a> {
    Attachment {
        content_type: s.text("contentType"),
        data: s.text("data"),
        url: s.text("url"),
        title: s.text("title"),
        extension: s.all("extension", extension),
        ..Attachment::default()
    }
}

pub(super) fn timing<'a>(s: &Fs<'_, '_, 'a>) -> Timing<'a> {
    let repeat = s.one("repeat", Fs::clone);
    let of = |name: &str| repeat.as_ref().and_then(|r| r.text(name));
    let all = |name: &str| repeat.as_ref().map(|r| r.texts(name)).unwrap_or_default();
    let count = |name: &str| repeat.as_ref().and_then(|r| r.count(name));
    Timing {
        event: s.texts("event"),
        code: s.one("code", concept),
        bounds_period: repeat.as_ref().and_then(|r| r.chosen_node("bounds", "Period", period)),
        bounds_duration: repeat.as_ref().and_then(|r| r.chosen_node("bounds", "Duration", quantity)),
        count: count("count"),
        frequency: count("frequency"),
        period: of("period"),
        period_unit: of("periodUnit"),
        duration: of("duration"),
        duration_unit: of("durationUnit"),
        day_of_week: all("dayOfWeek"),
        time_of_day: all("timeOfDay"),
        when: all("when"),
        offset: count("offset"),
        ..Timing::default()
    }
}

/// A dateTime or Period.
pub(super) fn time<'a>(s: &Fs<'_, '_, 'a>, name: &str) -> Option<TimeOrPeriod<'a>> {
    match s.chosen(name)? {
        Chosen::Prim("dateTime" | "date" | "instant", text) => text.map(TimeOrPeriod::DateTime),
        Chosen::Node("Period", s) => Some(TimeOrPeriod::Period(period(&s))),
        _ => None,
    }
}

/// A boolean or dateTime.
pub(super) fn flag_or_time<'a>(s: &Fs<'_, '_, 'a>, name: &str) -> Option<FlagOrTime<'a>> {
    match s.chosen(name)? {
        Chosen::Prim("boolean", text) => {
            text.map(|t| FlagOrTime::Boolean(Val { is: t.is == "true", by: t.by, null: t.null }))
        }
        Chosen::Prim("dateTime", text) => text.map(FlagOrTime::DateTime),
        _ => None,
    }
}

fn meta<'a>(s: &Fs<'_, '_, 'a>) -> Meta<'a> {
    Meta {
        last_updated: s.text("lastUpdated"),
        security: s.all("security", coding),
        tag: s.all("tag", coding),
        profile: s.texts("profile"),
        ..Meta::default()
    }
}

/// What every resource has.
pub(super) fn common<'a>(s: &Fs<'_, '_, 'a>) -> Common<'a> {
    Common {
        by: s.r.cx.trace.step(Origin::NONE, r4::RESOURCE, Src::None),
        anchor: s.key.to_string(),
        meta: s.one("meta", meta).unwrap_or_default(),
        language: s.text("language"),
        text: s.one("text", narrative).flatten(),
        extension: s.all("extension", extension),
        ..Common::default()
    }
}

/// A narrative as plain text.
fn narrative<'a>(s: &Fs<'_, '_, 'a>) -> Text<'a> {
    let div = s.text("div").filter(|d| !d.null)?;
    let text = plain(&div.is);
    (!text.is_empty()).then(|| div.map(|_| text.into()))
}

/// XHTML without its tags; breaks and ends of blocks are line ends, cells have a space between them. What is not well-formed
/// is text from there on.
fn plain(div: &str) -> String {
    let mut reader = Reader::from_str(div);
    let mut out = String::with_capacity(div.len());
    loop {
        let start = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        match reader.read_event() {
            Ok(Event::Text(text)) => out.push_str(&String::from_utf8_lossy(&text)),
            Ok(Event::CData(text)) => out.push_str(&String::from_utf8_lossy(&text)),
            Ok(Event::GeneralRef(name)) => referred(&name, &mut out),
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.name().as_ref() == b"br" => out.push('\n'),
            Ok(Event::End(tag)) => out.push_str(match tag.name().as_ref() {
                b"p" | b"div" | b"li" | b"tr" | b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => "\n",
                b"td" | b"th" => " ",
                _ => "",
            }),
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_) => {
                out.push_str(div.get(start..).unwrap_or_default());
                break;
            }
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// What a reference stands for: a name that XML does not know stays as it is written.
fn referred(name: &BytesRef<'_>, out: &mut String) {
    let text = String::from_utf8_lossy(name);
    match (name.resolve_char_ref(), resolve_predefined_entity(&text)) {
        (Ok(Some(c)), _) => out.push(c),
        (_, Some(known)) => out.push_str(known),
        _ if text == "nbsp" => out.push('\u{a0}'),
        _ => out.extend(["&", &*text, ";"]),
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn narrative_is_read_as_the_text_it_shows() {
        let div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a &lt; b<br/>c</p><p>d &amp; e</p></div>";
        assert_eq!(plain(div), "a < b\nc\nd & e");
        assert_eq!(plain("<div>open <b"), "open <b");
        let odd = "<div>12&#8211;14 &#x3bc;g<!-- a > b --> <b>x</b>&nbsp;&eacute;<br clear=\"all\"/><![CDATA[a&b]]></div>";
        assert_eq!(plain(odd), "12\u{2013}14 \u{3bc}g x\u{a0}&eacute;\na&b");
        let table = "<table><tr><th>a</th><td>1</td></tr><tr><td>2</td></tr></table>";
        assert_eq!(plain(table), "a 1 \n2");
    }
}
