//! Conversion between the language's types.

use std::borrow::Cow;

use super::super::ast::Id;
use super::super::eval::{Answer, Evaluator, Scope};
use super::super::function::Function;
use super::super::item::{Collection, Item, Quantity, Text, Unit, Value};
use super::super::number::Number;
use super::super::temporal::Moment;
use super::super::{equality, quantity};
use super::string;
use crate::primitive::Decimal;

pub(super) fn call<'a>(
    eval: &mut Evaluator<'_, 'a>,
    function: Function,
    arguments: &[Id],
    input: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    use Function as F;
    let Some(item) = input.single()? else { return Ok(Collection::new()) };
    let (target, asks) = match function {
        F::ConvertsToBoolean => (F::ToBoolean, true),
        F::ConvertsToInteger => (F::ToInteger, true),
        F::ConvertsToLong => (F::ToLong, true),
        F::ConvertsToDate => (F::ToDate, true),
        F::ConvertsToDateTime => (F::ToDateTime, true),
        F::ConvertsToDecimal => (F::ToDecimal, true),
        F::ConvertsToQuantity => (F::ToQuantity, true),
        F::ConvertsToString => (F::ToString, true),
        F::ConvertsToTime => (F::ToTime, true),
        other => (other, false),
    };
    let unit = string(&eval.argument(arguments, 0, scope)?)?;
    let result = match (target, item) {
        // The text as it is written, dates with the digits they have.
        (F::ToString, Item::Prim(prim, _)) => {
            prim.scalar().map(|scalar| Value::String(Text::from(scalar.text())))
        }
        _ => item.value().and_then(|value| convert(target, value, unit.as_deref())),
    };
    if asks {
        return Ok(Collection::bool(result.is_some()));
    }
    Ok(result.map(Item::Value).into())
}

fn convert<'a>(target: Function, value: Value<'a>, unit: Option<&str>) -> Option<Value<'a>> {
    match target {
        Function::ToBoolean => boolean(&value).map(Value::Boolean),
        Function::ToInteger => integer(&value).filter(|v| i32::try_from(*v).is_ok()).map(Value::Integer),
        Function::ToLong => integer(&value).map(Value::Integer),
        Function::ToDecimal => decimal(value).map(Value::Decimal),
        Function::ToString => match value {
            Value::Type(_) => None,
            Value::String(text) => Some(Value::String(text)),
            other => Some(Value::String(text(&other).into())),
        },
        Function::ToDate => match value {
            Value::Date(m) | Value::DateTime(m) => m.to_date().map(Value::Date),
            Value::String(text) => {
                Moment::date(&text).or_else(|| Moment::date_time(&text)?.to_date()).map(Value::Date)
            }
            _ => None,
        },
        Function::ToDateTime => match value {
            Value::Date(m) | Value::DateTime(m) => m.to_date_time().map(Value::DateTime),
            Value::String(text) => Moment::date_time(&text).map(Value::DateTime),
            _ => None,
        },
        Function::ToTime => match value {
            Value::Time(m) => Some(Value::Time(m)),
            Value::String(text) => Moment::time(text.strip_prefix('T').unwrap_or(&text)).map(Value::Time),
            _ => None,
        },
        _ => to_quantity(&value, unit).map(|q| Value::Quantity(Box::new(q))),
    }
}

fn boolean(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Boolean(value) => Some(*value),
        Value::Integer(0) => Some(false),
        Value::Integer(1) => Some(true),
        Value::Decimal(_) => match equality::number(value)?.to_whole()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        },
        Value::String(text) => match text.to_ascii_lowercase().as_str() {
            "true" | "t" | "yes" | "y" | "1" | "1.0" => Some(true),
            "false" | "f" | "no" | "n" | "0" | "0.0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

fn integer(value: &Value<'_>) -> Option<i64> {
    match value {
        Value::Boolean(value) => Some(i64::from(*value)),
        Value::Integer(value) => Some(*value),
        Value::String(text) => {
            let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
            if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            text.parse().ok()
        }
        _ => None,
    }
}

fn decimal<'a>(value: Value<'a>) -> Option<Cow<'a, Decimal>> {
    match value {
        Value::Decimal(value) => Some(value),
        Value::Boolean(value) => Number::whole(i64::from(value)).decimal().map(Cow::Owned),
        Value::Integer(value) => Number::whole(value).decimal().map(Cow::Owned),
        Value::String(text) => {
            let text = text.strip_prefix('+').unwrap_or(&text);
            if text.contains(['e', 'E']) {
                return None;
            }
            Number::parse(text)
                .filter(|_| text.bytes().any(|b| b.is_ascii_digit()) && !text.ends_with('.'))?;
            Decimal::parse(text).map(Cow::Owned)
        }
        _ => None,
    }
}

/// Into the unit asked for only when it is the same: this crate converts no units.
fn to_quantity<'a>(value: &Value<'a>, unit: Option<&str>) -> Option<Quantity<'a>> {
    let quantity = match value {
        Value::Quantity(quantity) => (**quantity).clone(),
        Value::Boolean(value) => Quantity {
            value: Cow::Owned(Number::whole(i64::from(*value)).decimal()?),
            unit: Unit::Ucum(Text::Borrowed("1")),
        },
        Value::String(text) => quantity::parse(text)?,
        other => equality::as_quantity(other)?,
    };
    match unit {
        Some(unit) if quantity.unit() != unit => None,
        _ => Some(quantity),
    }
}

/// The text of a value.
pub(in super::super) fn text(value: &Value<'_>) -> String {
    match value {
        Value::Boolean(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Decimal(value) => value.to_string(),
        Value::String(text) => text.to_string(),
        Value::Date(moment) | Value::DateTime(moment) | Value::Time(moment) => moment.to_string(),
        Value::Quantity(value) => quantity::text(value),
        Value::Type(name) => format!("{}.{}", name.namespace, name.name),
    }
}
