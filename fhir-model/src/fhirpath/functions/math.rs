//! Mathematics, and the boundaries of what is known only to some digits.

use std::borrow::Cow;

use super::super::ErrorKind;
use super::super::ast::Id;
use super::super::equality::number;
use super::super::eval::{Answer, Evaluator, Scope};
use super::super::function::Function;
use super::super::item::{Collection, Item, Value};
use super::super::number::Number;
use super::integer;

/// Digits after the point of a boundary when none are asked for.
const BOUNDARY_DIGITS: i64 = 8;
/// Most digits after the point a boundary may be asked for.
const MAX_DIGITS: i64 = 31;

pub(super) fn call<'a>(
    eval: &mut Evaluator<'_, 'a>,
    function: Function,
    arguments: &[Id],
    input: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    let Some(item) = input.single()? else { return Ok(Collection::new()) };
    let Some(value) = item.value() else {
        return if matches!(item, Item::Prim(..)) {
            Ok(Collection::new())
        } else {
            Err(ErrorKind::Type.into())
        };
    };
    let argument = eval.argument(arguments, 0, scope)?;
    if !arguments.is_empty() && argument.is_empty() {
        return Ok(Collection::new());
    }
    let result = match function {
        Function::LowBoundary | Function::HighBoundary => {
            boundary(value, function == Function::HighBoundary, integer(&argument)?)?
        }
        Function::Precision => precision(&value)?.map(Value::Integer),
        Function::Abs => absolute(value)?,
        Function::Round => {
            let digits = integer(&argument)?.unwrap_or(0);
            let digits = u32::try_from(digits).map_err(|_| ErrorKind::Type)?;
            decimal(numeric(&value)?.and_then(|n| n.round(digits)))
        }
        Function::Ceiling | Function::Floor | Function::Truncate => {
            let Some(number) = numeric(&value)? else { return Ok(Collection::new()) };
            let whole = match function {
                Function::Ceiling => number.ceiling(),
                Function::Floor => number.floor(),
                _ => number.truncate(),
            };
            whole.and_then(|whole| i64::try_from(whole).ok()).map(Value::Integer)
        }
        _ => transcendental(function, &value, &argument)?,
    };
    Ok(result.map(Item::Value).into())
}

/// The number of a value; `None` for one of too many digits, an error for what is no number.
fn numeric(value: &Value<'_>) -> Result<Option<Number>, ErrorKind> {
    match value {
        Value::Integer(_) | Value::Decimal(_) => Ok(number(value)),
        _ => Err(ErrorKind::Type),
    }
}

fn decimal<'a>(number: Option<Number>) -> Option<Value<'a>> {
    number.and_then(Number::decimal).map(|d| Value::Decimal(Cow::Owned(d)))
}

fn absolute(value: Value<'_>) -> Result<Option<Value<'_>>, ErrorKind> {
    let positive = |n: Number| if n.is_negative() { n.neg() } else { n };
    Ok(match value {
        Value::Integer(value) => value.checked_abs().map(Value::Integer),
        Value::Quantity(mut quantity) => {
            let value = Number::of(&quantity.value).and_then(|n| positive(n).decimal());
            value.map(|value| {
                quantity.value = Cow::Owned(value);
                Value::Quantity(quantity)
            })
        }
        other => decimal(numeric(&other)?.map(positive)),
    })
}

/// Through binary numbers: these have no exact result. A power of whole numbers is exact when it fits.
fn transcendental<'a>(
    function: Function,
    value: &Value<'a>,
    argument: &Collection<'a>,
) -> Result<Option<Value<'a>>, ErrorKind> {
    let other = match argument.single()?.and_then(Item::value) {
        Some(other) => Some((numeric(&other)?, other)),
        None => None,
    };
    if let (Function::Power, Value::Integer(base), Some((_, Value::Integer(exponent)))) =
        (function, value, &other)
        && let Ok(exponent) = u32::try_from(*exponent)
    {
        return Ok(base.checked_pow(exponent).map(Value::Integer));
    }
    let Some(x) = numeric(value)?.and_then(Number::to_f64) else { return Ok(None) };
    let y = other.and_then(|(number, _)| number).and_then(Number::to_f64);
    let result = match (function, y) {
        (Function::Exp, _) => x.exp(),
        (Function::Ln, _) => x.ln(),
        (Function::Sqrt, _) => x.sqrt(),
        (Function::Log, Some(base)) => x.log(base),
        (Function::Power, Some(exponent)) => x.powf(exponent),
        _ => return Ok(None),
    };
    // Rounded so that platforms whose last bits differ give the same.
    Ok(decimal(Number::from_f64(result).and_then(|n| n.round(12)).map(Number::trimmed)))
}

fn precision(value: &Value<'_>) -> Result<Option<i64>, ErrorKind> {
    match value {
        Value::Decimal(_) | Value::Integer(_) => Ok(numeric(value)?.map(|n| i64::from(n.scale()))),
        Value::Date(m) | Value::DateTime(m) | Value::Time(m) => Ok(Some(m.digit_count())),
        _ => Err(ErrorKind::Type),
    }
}

/// The least or greatest value that rounds to this one.
fn boundary(value: Value<'_>, high: bool, digits: Option<i64>) -> Result<Option<Value<'_>>, ErrorKind> {
    let places = digits.unwrap_or(BOUNDARY_DIGITS);
    let places = u32::try_from(places).ok().filter(|_| places <= MAX_DIGITS);
    Ok(match value {
        Value::Integer(_) | Value::Decimal(_) => {
            let (Some(number), Some(places)) = (numeric(&value)?, places) else { return Ok(None) };
            decimal(number.boundary(high, places))
        }
        Value::Quantity(mut quantity) => {
            let (Some(number), Some(places)) = (Number::of(&quantity.value), places) else { return Ok(None) };
            number.boundary(high, places).and_then(Number::decimal).map(|value| {
                quantity.value = Cow::Owned(value);
                Value::Quantity(quantity)
            })
        }
        Value::Date(m) => cut(m.boundary(high), digits).map(Value::Date),
        Value::DateTime(m) => cut(m.boundary(high), digits).map(Value::DateTime),
        Value::Time(m) => cut(m.boundary(high), digits).map(Value::Time),
        _ => return Err(ErrorKind::Type),
    })
}

fn cut(
    moment: super::super::temporal::Moment,
    digits: Option<i64>,
) -> Option<super::super::temporal::Moment> {
    match digits {
        Some(digits) => moment.cut(digits),
        None => Some(moment),
    }
}
