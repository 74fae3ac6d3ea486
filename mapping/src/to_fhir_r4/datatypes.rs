//! The datatypes of the hub as those of FHIR.

use synovia_fhir_model::{Boxed, r4};

use super::codes;
use super::text;
use super::writer::{El, NOT_VALID, Write, filled};
use crate::model;
use crate::model::{ExtensionValue, Text, TimeOrPeriod};

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

pub(super) fn extension_value<'a>(
    e: El<'_, '_, 'a>,
    value: &ExtensionValue<'a>,
) -> Option<r4::ExtensionValue> {
    use r4::ExtensionValue as Out;
    match value {
        ExtensionValue::String(v) => e.choice(v, |e, v| e.string("valueString", v), Out::String),
        ExtensionValue::Code(v) => e.choice(v, |e, v| e.code("valueCode", v), Out::Code),
        ExtensionValue::Uri(v) => e.choice(v, |e, v| e.uri("valueUri", v), Out::Uri),
        ExtensionValue::Id(v) => e.choice(v, |e, v| e.id("valueId", v), Out::Id),
        ExtensionValue::Decimal(v) => e.choice(v, |e, v| e.decimal("valueDecimal", v), Out::Decimal),
        ExtensionValue::DateTime(v) => e.choice(v, |e, v| e.date_time("valueDateTime", v), Out::DateTime),
        ExtensionValue::Boolean(v) => Some(Out::Boolean(e.boolean("valueBoolean", &Some(*v)))),
        ExtensionValue::CodeableConcept(v) => {
            e.one("valueCodeableConcept", Some(&**v)).map(|v| Out::CodeableConcept(v.into()))
        }
        ExtensionValue::Coding(v) => e.one("valueCoding", Some(&**v)).map(|v| Out::Coding(v.into())),
        ExtensionValue::Address(v) => e.one("valueAddress", Some(&**v)).map(|v| Out::Address(v.into())),
        ExtensionValue::Annotation(v) => {
            e.one("valueAnnotation", Some(&**v)).map(|v| Out::Annotation(v.into()))
        }
        ExtensionValue::Date(v) => e.choice(v, |e, v| e.date("valueDate", v), Out::Date),
        ExtensionValue::ContactPoint(v) => {
            e.one("valueContactPoint", Some(&**v)).map(|v| Out::ContactPoint(v.into()))
        }
        ExtensionValue::Attachment(v) => {
            e.one("valueAttachment", Some(&**v)).map(|v| Out::Attachment(v.into()))
        }
        ExtensionValue::Identifier(v) => {
            e.one("valueIdentifier", Some(&**v)).map(|v| Out::Identifier(v.into()))
        }
        ExtensionValue::Quantity(v) => e.one("valueQuantity", Some(&**v)).map(|v| Out::Quantity(v.into())),
        ExtensionValue::Period(v) => e.one("valuePeriod", Some(&**v)).map(|v| Out::Period(v.into())),
        ExtensionValue::Reference(v) => e.one("valueReference", Some(&**v)).map(|v| Out::Reference(v.into())),
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

impl<'a> Write<'a> for model::Annotation<'a> {
    type Out = r4::Annotation;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Annotation> {
        let author = match e.one("authorReference", self.author_reference.as_ref()) {
            Some(author) => Some(r4::AnnotationAuthor::Reference(author.into())),
            None => self
                .author_string
                .as_ref()
                .and_then(|v| e.choice(v, |e, v| e.string("authorString", v), r4::AnnotationAuthor::String)),
        };
        let mut out = filled(r4::Annotation {
            author,
            extension: e.list("extension", &self.extension),
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
            language: e.language("language", &self.language),
            data: e.base64("data", &self.data),
            url: e.uri("url", &self.url),
            title: e.string("title", &self.title),
            creation: e.date_time("creation", &self.creation),
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
        if reference.is_some() {
            e.link(self.by);
        }
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
    e.w.count(plain.is.len());
    Some(Box::new(r4::Narrative { status: "generated".into(), div: div.into(), ..Default::default() }))
}

/// A point or span of time as the alternatives of a choice; `names` are those of the dateTime and the Period.
pub(super) fn time<'a, C>(
    e: El<'_, '_, 'a>,
    value: Option<&TimeOrPeriod<'a>>,
    names: [&'static str; 2],
    point: impl FnOnce(r4::Prim<synovia_fhir_model::DateTime>) -> C,
    span: impl FnOnce(Boxed<r4::Period>) -> C,
) -> Option<C> {
    match value? {
        TimeOrPeriod::DateTime(v) => e.choice(v, |e, v| e.date_time(names[0], v), point),
        TimeOrPeriod::Period(v) => e.one(names[1], Some(v)).map(|v| span(v.into())),
    }
}
