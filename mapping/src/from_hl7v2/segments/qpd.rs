//! QPD and RCP: what a query asks for.

use std::borrow::Cow;

use crate::from_hl7v2::datatypes::{cwe, cx, id, time, xad, xpn, xtn};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::qpd_parameters as own;
use crate::model::{ExtensionValue, Parameter, ParameterValue, Parameters, Text, Val};

pub(crate) use own::QUERY;

use super::shared::whole_number;

/// The fields of a query, each a value with a name; `s` is the QPD inside its message row.
pub(crate) fn parameters<'a>(s: Scope<'_, 'a>, made: &mut Parameters<'a>) {
    let query = s.get(1, own::VALUE, |s| cwe::concept(s, None));
    let query = query.map(|c| any(ExtensionValue::CodeableConcept(Box::new(c))));
    made.parameter.extend(named(s, "query", query));
    made.parameter.extend(named(s, "tag", s.text(2, own::VALUE).map(text)));
    let event = s.v2.message.trigger_event().unwrap_or_default();
    let is_history = s.part(1).is_some_and(|p| ["Z34", "Z44"].contains(&p.peek_at(1).as_ref()));
    for place in s.repetitions(3) {
        made.parameter.extend(third(place, is_history || event == b"Q23" || event == b"K23"));
    }
    if is_history {
        history(s, made);
    }
    let rest = if is_history { 12 } else { 4 };
    for field in rest..=s.part_count() {
        for place in s.repetitions(field) {
            let value = place.whole(own::VALUE).filter(|v| !v.null);
            let name = Val::new(Cow::Owned(format!("QPD.{field}")), s.node(own::NAME));
            made.parameter.extend(value.map(|v| Parameter {
                name: Some(name),
                value: Some(text(v)),
                ..Parameter::default()
            }));
        }
    }
}

/// QPD-3: a field of the person and its value (`@PID.5.1^SMITH`), a number of the person, or any text.
fn third<'a>(place: Scope<'_, 'a>, is_number: bool) -> Option<Parameter<'a>> {
    let s = place.under(own::VALUE);
    if is_number {
        let value = cx::identifier(s).map(|i| any(ExtensionValue::Identifier(Box::new(i))));
        return named(s, "identifier", value);
    }
    let field = s.peek_at(1);
    if let Some(field) = field.strip_prefix('@').filter(|f| !f.is_empty()) {
        let value = s.text(2, own::VALUE).filter(|v| !v.null)?;
        let name = s.text(1, own::NAME).map(|v| v.map(|_| Cow::Owned(field.to_string())));
        return Some(Parameter { name, value: Some(text(value)), ..Parameter::default() });
    }
    let value = s.whole(own::VALUE).filter(|v| !v.null).map(text);
    let name = s.constant(own::NAME, "QPD.3");
    value.map(|value| Parameter { name, value: Some(value), ..Parameter::default() })
}

/// Z34 and Z44: whose vaccines are asked for.
fn history<'a>(s: Scope<'_, 'a>, made: &mut Parameters<'a>) {
    let person = |field| {
        let names = s.get(field, own::VALUE, xpn::names).into_iter().flatten();
        names.map(|n| ParameterValue::HumanName(Box::new(n))).collect::<Vec<_>>()
    };
    let one = |value: Option<ParameterValue<'a>>| value.into_iter().collect::<Vec<_>>();
    let address = s.get(8, own::VALUE, xad::address).map(|a| any(ExtensionValue::Address(Box::new(a))));
    let phones = s.all(9, own::VALUE, xtn::contact_point).into_iter();
    let multiple = s.get(10, own::VALUE, id::boolean).map(|b| any(ExtensionValue::Boolean(b)));
    let values = [
        ("name", person(4)),
        ("mothers-maiden-name", person(5)),
        ("birthdate", one(s.get(6, own::VALUE, time::date).map(ParameterValue::Date))),
        ("gender", one(s.text(7, own::VALUE).map(text))),
        ("address", one(address)),
        ("telecom", phones.map(|t| any(ExtensionValue::ContactPoint(Box::new(t)))).collect()),
        ("multiple-birth", one(multiple)),
        ("birth-order", one(s.get(11, own::VALUE, |s| whole_number(s, 1)).map(ParameterValue::Integer))),
    ];
    for (name, values) in values {
        made.parameter.extend(values.into_iter().filter_map(|v| named(s, name, Some(v))));
    }
}

/// RCP: how the answer is wanted.
pub(crate) fn control<'a>(s: Scope<'_, 'a>, made: &mut Parameters<'a>) {
    made.parameter.extend(named(s, "priority", s.text(1, own::VALUE).map(text)));
    let count = s.get(2, own::VALUE, |s| whole_number(s.part(1)?, 1));
    made.parameter.extend(named(s, "count", count.map(ParameterValue::Integer)));
}

fn any(value: ExtensionValue<'_>) -> ParameterValue<'_> {
    ParameterValue::Any(value)
}

fn text(value: Val<Cow<'_, str>>) -> ParameterValue<'_> {
    ParameterValue::Any(ExtensionValue::String(value))
}

fn named<'a>(
    s: Scope<'_, 'a>,
    name: &'static str,
    value: Option<ParameterValue<'a>>,
) -> Option<Parameter<'a>> {
    let name: Text<'a> = s.constant(own::NAME, name);
    Some(Parameter { name, value: Some(value?), ..Parameter::default() })
}
