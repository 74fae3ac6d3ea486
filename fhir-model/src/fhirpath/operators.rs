//! Operators on two collections.

use core::cmp::Ordering;
use std::borrow::Cow;

use super::ErrorKind;
use super::ast::Operator;
use super::equality::{Comparer, as_quantity, number, numbers};
use super::item::{Collection, Item, Quantity, Unit, Value};
use super::number::Number;
use super::quantity;
use super::temporal::Moment;

type Answer<'a> = Result<Collection<'a>, ErrorKind>;

/// The only item as a truth value: an item that is no boolean counts as true, nothing as unknown.
pub(super) fn truth(items: &Collection<'_>) -> Result<Option<bool>, ErrorKind> {
    let Some(item) = items.single()? else { return Ok(None) };
    Ok(match item {
        // A boolean that has only extensions has no value to speak of.
        Item::Prim(prim, crate::table::PrimKind::Boolean) if prim.scalar().is_none() => None,
        _ => Some(item.as_bool().unwrap_or(true)),
    })
}

/// `and`, `or`, `xor`, `implies` with what is unknown as the third value.
pub(super) const fn logic(operator: Operator, left: Option<bool>, right: Option<bool>) -> Option<bool> {
    match (operator, left, right) {
        (Operator::And, Some(false), _) | (Operator::And, _, Some(false)) => Some(false),
        (Operator::And, Some(true), Some(true)) => Some(true),
        (Operator::Or, Some(true), _) | (Operator::Or, _, Some(true)) => Some(true),
        (Operator::Or, Some(false), Some(false)) => Some(false),
        (Operator::Xor, Some(a), Some(b)) => Some(a != b),
        (Operator::Implies, Some(false), _) | (Operator::Implies, _, Some(true)) => Some(true),
        (Operator::Implies, Some(true), other) => other,
        _ => None,
    }
}

/// The answer when the left side decides alone.
pub(super) const fn decided(operator: Operator, left: Option<bool>) -> Option<bool> {
    match (operator, left) {
        (Operator::And, Some(false)) => Some(false),
        (Operator::Or, Some(true)) | (Operator::Implies, Some(false)) => Some(true),
        _ => None,
    }
}

/// Operators that take single items and give nothing for nothing, and those on collections.
pub(super) fn apply<'a>(
    operator: Operator,
    left: &Collection<'a>,
    right: &Collection<'a>,
    comparer: &mut Comparer<'_>,
) -> Answer<'a> {
    match operator {
        Operator::Equal | Operator::NotEqual => {
            if left.is_empty() || right.is_empty() {
                return Ok(Collection::new());
            }
            let equal = comparer.equal_all(left.as_slice(), right.as_slice(), 0)?;
            Ok(answer(equal.map(|e| e == (operator == Operator::Equal))))
        }
        Operator::Equivalent | Operator::NotEquivalent => {
            let same = comparer.equivalent_all(left.as_slice(), right.as_slice(), 0)?;
            Ok(Collection::bool(same == (operator == Operator::Equivalent)))
        }
        Operator::In => member(left, right, comparer),
        Operator::Contains => member(right, left, comparer),
        Operator::Concatenate => concatenate(left, right),
        Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => {
            order(operator, left, right, comparer)
        }
        _ => {
            let (Some(left), Some(right)) = (left.single()?, right.single()?) else {
                return Ok(Collection::new());
            };
            let (Some(left), Some(right)) = (left.value(), right.value()) else {
                // A node that is no quantity has no arithmetic; a primitive without value is nothing.
                let node = matches!(left, Item::Node(_)) || matches!(right, Item::Node(_));
                return if node { Err(ErrorKind::Type) } else { Ok(Collection::new()) };
            };
            Ok(arithmetic(operator, &left, &right)?.map(Item::Value).into())
        }
    }
}

fn answer<'a>(value: Option<bool>) -> Collection<'a> {
    value.map(Item::bool).into()
}

fn member<'a>(one: &Collection<'a>, all: &Collection<'a>, comparer: &mut Comparer<'_>) -> Answer<'a> {
    let Some(item) = one.single()? else { return Ok(Collection::new()) };
    for other in all {
        if comparer.equal(item, other, 0)? == Some(true) {
            return Ok(Collection::bool(true));
        }
    }
    Ok(Collection::bool(false))
}

fn concatenate<'a>(left: &Collection<'a>, right: &Collection<'a>) -> Answer<'a> {
    let mut out = String::new();
    for side in [left, right] {
        let Some(item) = side.single()? else { continue };
        match item.as_str() {
            Some(text) => out.push_str(text),
            None => match item.value() {
                Some(Value::Quantity(_) | Value::Type(_)) => return Err(ErrorKind::Type),
                Some(value) => out.push_str(&super::functions::convert::text(&value)),
                None if matches!(item, Item::Node(_)) => return Err(ErrorKind::Type),
                None => {}
            },
        }
    }
    Ok(Collection::one(Item::text(out)))
}

fn order<'a>(
    operator: Operator,
    left: &Collection<'a>,
    right: &Collection<'a>,
    comparer: &Comparer<'_>,
) -> Answer<'a> {
    let (Some(left), Some(right)) = (left.single()?, right.single()?) else { return Ok(Collection::new()) };
    let (Some(a), Some(b)) = (left.value(), right.value()) else {
        // A quantity without a value and a primitive without one have no order; other nodes have none ever.
        let quantity =
            |item: &Item<'_>| !matches!(item, Item::Node(_)) || super::types::is_fhir(item, "Quantity");
        return if quantity(left) && quantity(right) { Ok(Collection::new()) } else { Err(ErrorKind::Type) };
    };
    let Some(order) = compare(&a, &b, comparer)? else { return Ok(Collection::new()) };
    Ok(Collection::bool(match operator {
        Operator::Less => order == Ordering::Less,
        Operator::LessOrEqual => order != Ordering::Greater,
        Operator::Greater => order == Ordering::Greater,
        _ => order != Ordering::Less,
    }))
}

/// The order of two values; `None` when it cannot be known, an error when their types have none.
fn compare(
    one: &Value<'_>,
    other: &Value<'_>,
    comparer: &Comparer<'_>,
) -> Result<Option<Ordering>, ErrorKind> {
    use Value::{Date, DateTime, Quantity as Q, String, Time};
    if let Some(order) = numbers(one, other) {
        return Ok(Some(order));
    }
    match (one, other) {
        (String(a), String(b)) => Ok(Some(a.as_bytes().cmp(b.as_bytes()))),
        (Date(a) | DateTime(a), Date(b) | DateTime(b)) | (Time(a), Time(b)) => Ok(a.compare(*b)),
        (Q(_), _) | (_, Q(_)) => match (as_quantity(one), as_quantity(other)) {
            (Some(a), Some(b)) => Ok(quantity::compare(&a, &b, false, comparer.convert)),
            _ => Err(ErrorKind::Type),
        },
        _ => Err(ErrorKind::Type),
    }
}

/// Arithmetic; `None` for what has no result: overflow, division by zero, dates out of range.
fn arithmetic<'a>(
    operator: Operator,
    left: &Value<'a>,
    right: &Value<'a>,
) -> Result<Option<Value<'a>>, ErrorKind> {
    use Value::{Date, DateTime, Integer, Quantity as Q, String, Time};
    match (operator, left, right) {
        (Operator::Add, String(a), String(b)) => {
            let mut out = a.to_string();
            out.push_str(b);
            Ok(Some(String(out.into())))
        }
        (Operator::Add | Operator::Subtract, Date(m) | DateTime(m) | Time(m), Q(amount)) => {
            let duration = quantity::duration(amount).ok_or(ErrorKind::Type)?;
            Ok(moved(operator, *m, duration).map(|moved| same_kind(left, moved)))
        }
        (_, Integer(a), Integer(b)) if operator != Operator::Divide => {
            Ok(whole(operator, *a, *b)?.map(Integer))
        }
        (_, Q(_), _) | (_, _, Q(_)) => quantities(operator, left, right),
        _ => {
            let (Some(a), Some(b)) = (number(left), number(right)) else {
                let numeric = |v: &Value<'_>| matches!(v, Value::Integer(_) | Value::Decimal(_));
                // Numbers of more digits than arithmetic holds have no result.
                return if numeric(left) && numeric(right) { Ok(None) } else { Err(ErrorKind::Type) };
            };
            if operator == Operator::Div {
                return Ok(a.div_whole(b).and_then(Number::to_whole).map(Integer));
            }
            Ok(decimals(operator, a, b)?.and_then(Number::decimal).map(|d| Value::Decimal(Cow::Owned(d))))
        }
    }
}

fn same_kind<'a>(like: &Value<'a>, moment: Moment) -> Value<'a> {
    match like {
        Value::Date(_) => Value::Date(moment),
        Value::Time(_) => Value::Time(moment),
        _ => Value::DateTime(moment),
    }
}

fn moved(operator: Operator, moment: Moment, mut by: super::temporal::Duration) -> Option<Moment> {
    if operator == Operator::Subtract {
        by.months = by.months.checked_neg()?;
        by.days = by.days.checked_neg()?;
        by.seconds = by.seconds.checked_neg()?;
        by.fraction = by.fraction.checked_neg()?;
    }
    moment.add(by)
}

fn whole(operator: Operator, a: i64, b: i64) -> Result<Option<i64>, ErrorKind> {
    Ok(match operator {
        Operator::Add => a.checked_add(b),
        Operator::Subtract => a.checked_sub(b),
        Operator::Multiply => a.checked_mul(b),
        Operator::Div => a.checked_div(b),
        Operator::Mod => a.checked_rem(b),
        _ => return Err(ErrorKind::Type),
    })
}

fn decimals(operator: Operator, a: Number, b: Number) -> Result<Option<Number>, ErrorKind> {
    Ok(match operator {
        Operator::Add => a.add(b),
        Operator::Subtract => a.sub(b),
        Operator::Multiply => a.mul(b),
        Operator::Divide => a.div(b),
        Operator::Mod => a.rem(b),
        _ => return Err(ErrorKind::Type),
    })
}

/// Sums of the same unit, and products and quotients in which at most one has a unit.
fn quantities<'a>(
    operator: Operator,
    left: &Value<'a>,
    right: &Value<'a>,
) -> Result<Option<Value<'a>>, ErrorKind> {
    let (Some(a), Some(b)) = (as_quantity(left), as_quantity(right)) else { return Err(ErrorKind::Type) };
    let bare = |q: &Quantity<'_>| matches!(&q.unit, Unit::Ucum(code) if &**code == "1");
    let same = quantity::compare(
        &a,
        &Quantity { value: a.value.clone(), unit: b.unit.clone() },
        false,
        &|_, _, _| None,
    )
    .is_some()
        && a.unit() == b.unit();
    let unit = match operator {
        Operator::Add | Operator::Subtract if same => a.unit.clone(),
        Operator::Multiply if bare(&b) => a.unit.clone(),
        Operator::Multiply if bare(&a) => b.unit.clone(),
        Operator::Divide if bare(&b) => a.unit.clone(),
        Operator::Divide if same => Unit::Ucum(super::item::Text::Borrowed("1")),
        Operator::Add | Operator::Subtract | Operator::Multiply | Operator::Divide => return Ok(None),
        _ => return Err(ErrorKind::Type),
    };
    let (Some(x), Some(y)) = (Number::of(&a.value), Number::of(&b.value)) else { return Ok(None) };
    let value = decimals(operator, x, y)?.and_then(Number::decimal);
    Ok(value.map(|value| Value::Quantity(Box::new(Quantity { value: Cow::Owned(value), unit }))))
}
