//! The datatypes of the hub as those of FHIR.

use synovia_fhir_model::{Decimal, r4};

use super::codes;
use super::text;
use super::writer::{El, NOT_VALID, Write, filled};
use crate::generated::rules::fhir::quantity;
use crate::model;
use crate::model::{ExtensionValue, Text, TimeOrPeriod, Val};
use crate::trace::Src;

impl<'a> Write<'a> for model::Extension<'a> {
    type Out = r4::Extension;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Extension> {
        let url = e.uri("url", &self.url);
        let value = self.value.as_ref().and_then(|v| extension_value(e, v));
        let mut extension = Vec::new();
        if value.is_none() {
            extension = e.list("extension", &self.extension);
        } else if !self.extension.is_empty() {
            // ext-1: either a value or extensions.
            let lost = e.child("extension", None);
            lost.list("extension", &self.extension);
            lost.drop_invalid(NOT_VALID);
        }
        if value.is_none() && extension.is_empty() {
            return None;
        }
        if url.value.is_none() {
            // Nobody could know what it is about.
            e.drop_invalid(NOT_VALID);
            return None;
        }
        Some(r4::Extension { extension, url, value, ..Default::default() })
    }
}

fn extension_value<'a>(e: El<'_, '_, 'a>, value: &ExtensionValue<'a>) -> Option<r4::ExtensionValue> {
    use r4::ExtensionValue as Out;
    match value {
        ExtensionValue::String(v) => e.choice(v, |e, v| e.string("valueString", v), Out::String),
        ExtensionValue::Code(v) => e.choice(v, |e, v| e.code("valueCode", v), Out::Code),
        ExtensionValue::Uri(v) => e.choice(v, |e, v| e.uri("valueUri", v), Out::Uri),
        ExtensionValue::Decimal(v) => e.choice(v, |e, v| e.decimal("valueDecimal", v), Out::Decimal),
        ExtensionValue::DateTime(v) => e.choice(v, |e, v| e.date_time("valueDateTime", v), Out::DateTime),
        ExtensionValue::Boolean(v) => Some(Out::Boolean(e.boolean("valueBoolean", &Some(*v)))),
        ExtensionValue::CodeableConcept(v) => {
            e.one("valueCodeableConcept", Some(&**v)).map(Out::CodeableConcept)
        }
        ExtensionValue::Coding(v) => e.one("valueCoding", Some(&**v)).map(Out::Coding),
        ExtensionValue::Address(v) => e.one("valueAddress", Some(&**v)).map(Out::Address),
        ExtensionValue::ContactPoint(v) => e.one("valueContactPoint", Some(&**v)).map(Out::ContactPoint),
        ExtensionValue::Attachment(v) => e.one("valueAttachment", Some(&**v)).map(Out::Attachment),
        ExtensionValue::Identifier(v) => e.one("valueIdentifier", Some(&**v)).map(Out::Identifier),
        ExtensionValue::Quantity(v) => e.one("valueQuantity", Some(&**v)).map(Out::Quantity),
        ExtensionValue::Reference(v) => e.one("valueReference", Some(&**v)).map(Out::Reference),
    }
}

impl<'a> Write<'a> for model::Coding<'a> {
    type Out = r4::Coding;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Coding> {
        filled(r4::Coding {
            extension: e.list("extension", &self.extension),
            system: e.uri("system", &self.system),
            version: e.string("version", &self.version),
            code: e.code("code", &self.code),
            display: e.string("display", &self.display),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::CodeableConcept<'a> {
    type Out = r4::CodeableConcept;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::CodeableConcept> {
        filled(r4::CodeableConcept {
            extension: e.list("extension", &self.extension),
            coding: e.list("coding", &self.coding),
            text: e.string("text", &self.text),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Identifier<'a> {
    type Out = r4::Identifier;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Identifier> {
        filled(r4::Identifier {
            extension: e.list("extension", &self.extension),
            r#use: e.bound("use", &self.r#use, codes::IDENTIFIER_USE),
            r#type: e.one("type", self.r#type.as_ref()),
            system: e.uri("system", &self.system),
            value: e.string("value", &self.value),
            period: e.one("period", self.period.as_ref()),
            assigner: e.one("assigner", self.assigner.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::HumanName<'a> {
    type Out = r4::HumanName;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::HumanName> {
        filled(r4::HumanName {
            extension: e.list("extension", &self.extension),
            r#use: e.bound("use", &self.r#use, codes::NAME_USE),
            text: e.string("text", &self.text),
            family: e.extended("family", &self.family),
            given: e.strings("given", &self.given),
            prefix: e.strings("prefix", &self.prefix),
            suffix: e.strings("suffix", &self.suffix),
            period: e.one("period", self.period.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Address<'a> {
    type Out = r4::Address;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Address> {
        filled(r4::Address {
            extension: e.list("extension", &self.extension),
            r#use: e.bound("use", &self.r#use, codes::ADDRESS_USE),
            r#type: e.bound("type", &self.r#type, codes::ADDRESS_TYPE),
            text: e.string("text", &self.text),
            line: e.all_extended("line", &self.line),
            city: e.string("city", &self.city),
            district: e.string("district", &self.district),
            state: e.string("state", &self.state),
            postal_code: e.string("postalCode", &self.postal_code),
            country: e.string("country", &self.country),
            period: e.one("period", self.period.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::ContactPoint<'a> {
    type Out = r4::ContactPoint;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ContactPoint> {
        let mut out = filled(r4::ContactPoint {
            extension: e.list("extension", &self.extension),
            system: e.bound_extended("system", &self.system, codes::CONTACT_SYSTEM),
            value: e.string("value", &self.value),
            r#use: e.bound("use", &self.r#use, codes::CONTACT_USE),
            rank: e.positive("rank", &self.rank),
            period: e.one("period", self.period.as_ref()),
            ..Default::default()
        })?;
        if !out.value.is_absent() {
            // cpt-2: a value needs a system.
            out.system = e.needed("system", out.system);
        }
        Some(out)
    }
}

impl<'a> Write<'a> for model::Period<'a> {
    type Out = r4::Period;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Period> {
        let start = e.date_time("start", &self.start);
        let backwards = match (&start.value, &self.end) {
            (Some(start), Some(end)) if !end.null => text::ends_before_start(start.as_str(), &end.is),
            _ => false,
        };
        let end = if backwards {
            // per-1: the start is what the rest of a record hangs on.
            e.refuse(
                self.end.as_ref().map_or(crate::trace::Origin::NONE, |v| v.by),
                "mapping/period-ends-before-start",
            );
            r4::Prim::default()
        } else {
            e.date_time("end", &self.end)
        };
        filled(r4::Period { start, end, ..Default::default() })
    }
}

/// The parts of a quantity and of what is like one.
struct Amount {
    value: r4::Prim<Decimal>,
    comparator: r4::Prim<String>,
    unit: r4::Prim<String>,
    system: r4::Prim<String>,
    code: r4::Prim<String>,
}

fn amount<'a>(e: El<'_, '_, 'a>, quantity: &model::Quantity<'a>, with_comparator: bool) -> Amount {
    let (unit, system, code) = unit(e, quantity);
    let comparator = if with_comparator {
        e.bound("comparator", &quantity.comparator, codes::COMPARATOR)
    } else {
        // A simple quantity has no comparator.
        e.bound("comparator", &quantity.comparator, &[])
    };
    Amount { value: e.decimal("value", &quantity.value), comparator, unit, system, code }
}

type Unit = (r4::Prim<String>, r4::Prim<String>, r4::Prim<String>);

/// qty-3: a code needs a system. A code without one is what people call the unit, so it is shown as that.
fn unit<'a>(e: El<'_, '_, 'a>, from: &model::Quantity<'a>) -> Unit {
    let system = e.uri("system", &from.system);
    if system.value.is_some() {
        return (e.string("unit", &from.unit), system, e.code("code", &from.code));
    }
    let code = from.code.as_ref().filter(|c| !c.null);
    let as_unit: Option<Val<_>> = code.map(|code| {
        let trace = &e.w.cx.trace;
        let src = trace.first_leaf(code.by).map_or(Src::None, Src::Leaf);
        Val::new(code.is.clone(), trace.step(code.by, quantity::UNIT, src))
    });
    match (as_unit, &from.unit) {
        (Some(code), None) => (e.string("unit", &Some(code)), system, r4::Prim::default()),
        (Some(code), Some(unit)) => {
            let written = e.string("unit", &from.unit);
            if code.is == unit.is {
                e.child("unit", None).link(code.by);
            } else {
                e.refuse(code.by, "mapping/unit-code-without-system");
            }
            (written, system, r4::Prim::default())
        }
        (None, _) => (e.string("unit", &from.unit), system, r4::Prim::default()),
    }
}

impl<'a> Write<'a> for model::Quantity<'a> {
    type Out = r4::Quantity;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Quantity> {
        quantity_of(e, self, true)
    }
}

fn quantity_of<'a>(
    e: El<'_, '_, 'a>,
    from: &model::Quantity<'a>,
    with_comparator: bool,
) -> Option<r4::Quantity> {
    let Amount { value, comparator, unit, system, code } = amount(e, from, with_comparator);
    let extension = e.list("extension", &from.extension);
    filled(r4::Quantity { extension, value, comparator, unit, system, code, ..Default::default() })
}

/// A quantity without a comparator.
pub(super) struct Simple<'q, 'a>(pub(super) &'q model::Quantity<'a>);

impl<'a> Write<'a> for Simple<'_, 'a> {
    type Out = r4::Quantity;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Quantity> {
        quantity_of(e, self.0, false)
    }
}

/// A quantity of time.
pub(super) struct Lasting<'q, 'a>(pub(super) &'q model::Quantity<'a>);

impl<'a> Write<'a> for Lasting<'_, 'a> {
    type Out = r4::Duration;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Duration> {
        let ucum = self.0.system.as_ref().is_some_and(|s| s.is == "http://unitsofmeasure.org");
        let Amount { value, comparator, unit, system, code } = if ucum || self.0.system.is_none() {
            amount(e, self.0, true)
        } else {
            // drt-1: a coded unit of time is one of UCUM.
            e.refuse(self.0.system.as_ref().map_or(crate::trace::Origin::NONE, |v| v.by), NOT_VALID);
            amount(e, &model::Quantity { system: None, ..self.0.clone() }, true)
        };
        let extension = e.list("extension", &self.0.extension);
        filled(r4::Duration { extension, value, comparator, unit, system, code, ..Default::default() })
    }
}

impl<'a> Write<'a> for model::Range<'a> {
    type Out = r4::Range;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Range> {
        filled(r4::Range {
            extension: e.list("extension", &self.extension),
            low: e.one("low", self.low.as_ref().map(Simple).as_ref()),
            high: e.one("high", self.high.as_ref().map(Simple).as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Ratio<'a> {
    type Out = r4::Ratio;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Ratio> {
        let mut out = filled(r4::Ratio {
            extension: e.list("extension", &self.extension),
            numerator: e.one("numerator", self.numerator.as_ref()),
            denominator: e.one("denominator", self.denominator.as_ref()),
            ..Default::default()
        })?;
        if out.numerator.is_some() || out.denominator.is_some() {
            // rat-1: both or none.
            out.numerator = e.needed_one("numerator", out.numerator);
            out.denominator = e.needed_one("denominator", out.denominator);
        }
        Some(out)
    }
}

impl<'a> Write<'a> for model::SampledData<'a> {
    type Out = r4::SampledData;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::SampledData> {
        let mut out = filled(r4::SampledData {
            origin: e.one("origin", self.origin.as_ref().map(Simple).as_ref()),
            period: e.decimal("period", &self.period),
            dimensions: e.positive("dimensions", &self.dimensions),
            data: e.string("data", &self.data),
            ..Default::default()
        })?;
        out.origin = e.needed_one("origin", out.origin);
        out.period = e.needed("period", out.period);
        out.dimensions = e.needed("dimensions", out.dimensions);
        Some(out)
    }
}

impl<'a> Write<'a> for model::Annotation<'a> {
    type Out = r4::Annotation;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Annotation> {
        let author = match e.one("authorReference", self.author_reference.as_ref()) {
            Some(author) => Some(r4::AnnotationAuthor::Reference(author)),
            None => self
                .author_string
                .as_ref()
                .and_then(|v| e.choice(v, |e, v| e.string("authorString", v), r4::AnnotationAuthor::String)),
        };
        let mut out = filled(r4::Annotation {
            author,
            time: e.date_time("time", &self.time),
            text: e.string("text", &self.text),
            ..Default::default()
        })?;
        out.text = e.needed("text", out.text);
        Some(out)
    }
}

impl<'a> Write<'a> for model::Attachment<'a> {
    type Out = r4::Attachment;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Attachment> {
        let mut out = filled(r4::Attachment {
            extension: e.list("extension", &self.extension),
            content_type: e.code("contentType", &self.content_type),
            data: e.base64("data", &self.data),
            url: e.uri("url", &self.url),
            title: e.string("title", &self.title),
            ..Default::default()
        })?;
        if !out.data.is_absent() {
            // att-1: data needs a type.
            out.content_type = e.needed("contentType", out.content_type);
        }
        Some(out)
    }
}

impl<'a> Write<'a> for model::Reference<'a> {
    type Out = r4::Reference;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Reference> {
        let reference = self.to.and_then(|key| e.url(key));
        filled(r4::Reference {
            extension: e.list("extension", &self.extension),
            reference: reference.into(),
            r#type: e.uri("type", &self.r#type),
            identifier: e.one("identifier", self.identifier.as_deref()),
            display: e.string("display", &self.display),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Timing<'a> {
    type Out = r4::Timing;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Timing> {
        filled(r4::Timing {
            event: e.date_times("event", &self.event),
            repeat: e.one("repeat", Some(&Repeat(self))),
            code: e.one("code", self.code.as_ref()),
            ..Default::default()
        })
    }
}

struct Repeat<'t, 'a>(&'t model::Timing<'a>);

/// tim-1, tim-2, tim-4 and tim-5: an amount of time has a unit and is not negative, and a unit has an amount.
fn of_unit<'a>(
    e: El<'_, '_, 'a>,
    [number_name, unit_name]: [&'static str; 2],
    number: &Text<'a>,
    unit: &Text<'a>,
) -> (r4::Prim<Decimal>, r4::Prim<String>) {
    let usable =
        |text: &Text<'a>, test: &dyn Fn(&str) -> bool| text.as_ref().is_some_and(|v| !v.null && test(&v.is));
    if usable(number, &|n| Decimal::parse(n).is_some() && !n.starts_with('-'))
        && usable(unit, &|u| codes::UNITS_OF_TIME.binary_search(&u).is_ok())
    {
        return (e.decimal(number_name, number), e.bound(unit_name, unit, codes::UNITS_OF_TIME));
    }
    for given in [number, unit].into_iter().flatten() {
        e.refuse(given.by, NOT_VALID);
    }
    (r4::Prim::default(), r4::Prim::default())
}

impl<'a> Write<'a> for Repeat<'_, 'a> {
    type Out = r4::TimingRepeat;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::TimingRepeat> {
        let t = self.0;
        let bounds = match e.one("boundsPeriod", t.bounds_period.as_ref()) {
            Some(period) => Some(r4::TimingRepeatBounds::Period(period)),
            None => e
                .one("boundsDuration", t.bounds_duration.as_ref().map(Lasting).as_ref())
                .map(r4::TimingRepeatBounds::Duration),
        };
        let (duration, duration_unit) =
            of_unit(e, ["duration", "durationUnit"], &t.duration, &t.duration_unit);
        let (period, period_unit) = of_unit(e, ["period", "periodUnit"], &t.period, &t.period_unit);
        let time_of_day = if t.when.is_empty() {
            e.times("timeOfDay", &t.time_of_day)
        } else {
            // tim-10: times of the day and events of the day exclude each other.
            t.time_of_day.iter().for_each(|v| e.refuse(v.by, NOT_VALID));
            Vec::new()
        };
        filled(r4::TimingRepeat {
            bounds,
            count: e.positive("count", &t.count),
            duration,
            duration_unit,
            frequency: e.positive("frequency", &t.frequency),
            period,
            period_unit,
            day_of_week: e.all_bound("dayOfWeek", &t.day_of_week, codes::DAYS_OF_WEEK),
            time_of_day,
            when: e.all_bound("when", &t.when, codes::EVENT_TIMING),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Meta<'a> {
    type Out = r4::Meta;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Meta> {
        filled(r4::Meta {
            last_updated: e.instant("lastUpdated", &self.last_updated),
            profile: e.uris("profile", &self.profile),
            security: e.list("security", &self.security),
            tag: e.list("tag", &self.tag),
            ..Default::default()
        })
    }
}

/// Plain text as a narrative.
pub(super) fn narrative<'a>(e: El<'_, '_, 'a>, plain: &Text<'a>) -> Option<Box<r4::Narrative>> {
    let plain = plain.as_ref()?;
    let Some(div) = text::div(&plain.is).filter(|_| !plain.null) else {
        e.refuse(plain.by, NOT_VALID);
        return None;
    };
    e.child("text", None).link(plain.by);
    Some(Box::new(r4::Narrative { status: "generated".into(), div: div.into(), ..Default::default() }))
}

/// A point or span of time as the alternatives of a choice; `names` are those of the dateTime and the Period.
pub(super) fn time<'a, C>(
    e: El<'_, '_, 'a>,
    value: Option<&TimeOrPeriod<'a>>,
    names: [&'static str; 2],
    point: impl FnOnce(r4::Prim<synovia_fhir_model::DateTime>) -> C,
    span: impl FnOnce(Box<r4::Period>) -> C,
) -> Option<C> {
    match value? {
        TimeOrPeriod::DateTime(v) => e.choice(v, |e, v| e.date_time(names[0], v), point),
        TimeOrPeriod::Period(v) => e.one(names[1], Some(v)).map(span),
    }
}
