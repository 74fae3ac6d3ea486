//! Functions, by group.

mod collections;
pub(super) mod convert;
mod fhir;
mod math;
pub(super) mod strings;

use super::ErrorKind;
use super::ast::Id;
use super::eval::{Answer, Evaluator, Scope};
use super::function::Function;
use super::item::{Collection, Item, Text, Value};
use super::temporal::Moment;

/// Calls a function on its input.
pub(super) fn call<'a>(
    eval: &mut Evaluator<'_, 'a>,
    function: Function,
    arguments: &[Id],
    input: Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    use Function as F;
    match function {
        F::Empty
        | F::Exists
        | F::All
        | F::AllTrue
        | F::AnyTrue
        | F::AllFalse
        | F::AnyFalse
        | F::Count
        | F::Not
        | F::SubsetOf
        | F::SupersetOf
        | F::IsDistinct => collections::existence(eval, function, arguments, &input, scope),
        F::Where
        | F::Select
        | F::Repeat
        | F::Iif
        | F::Aggregate
        | F::Trace
        | F::DefineVariable
        | F::Coalesce
        | F::Children
        | F::Descendants => collections::projection(eval, function, arguments, input, scope),
        F::Distinct
        | F::Single
        | F::First
        | F::Last
        | F::Tail
        | F::Skip
        | F::Take
        | F::Intersect
        | F::Exclude
        | F::Union
        | F::Combine => collections::subset(eval, function, arguments, input, scope),
        F::ToBoolean
        | F::ConvertsToBoolean
        | F::ToInteger
        | F::ConvertsToInteger
        | F::ToLong
        | F::ConvertsToLong
        | F::ToDate
        | F::ConvertsToDate
        | F::ToDateTime
        | F::ConvertsToDateTime
        | F::ToDecimal
        | F::ConvertsToDecimal
        | F::ToQuantity
        | F::ConvertsToQuantity
        | F::ToString
        | F::ConvertsToString
        | F::ToTime
        | F::ConvertsToTime => convert::call(eval, function, arguments, &input, scope),
        F::IndexOf
        | F::LastIndexOf
        | F::Substring
        | F::StartsWith
        | F::EndsWith
        | F::Contains
        | F::Upper
        | F::Lower
        | F::Replace
        | F::Matches
        | F::MatchesFull
        | F::ReplaceMatches
        | F::Length
        | F::ToChars
        | F::Split
        | F::Join
        | F::Trim
        | F::Encode
        | F::Decode
        | F::Escape
        | F::Unescape => strings::call(eval, function, arguments, &input, scope),
        F::Abs
        | F::Ceiling
        | F::Exp
        | F::Floor
        | F::Ln
        | F::Log
        | F::Power
        | F::Round
        | F::Sqrt
        | F::Truncate
        | F::LowBoundary
        | F::HighBoundary
        | F::Precision => math::call(eval, function, arguments, &input, scope),
        F::Now | F::Today | F::TimeOfDay => clock(eval, function),
        // The parser makes type tests of these.
        F::Is | F::As | F::OfType => Ok(input),
        _ => fhir::call(eval, function, arguments, input, scope),
    }
}

/// The time is the caller's.
fn clock<'a>(eval: &Evaluator<'_, 'a>, function: Function) -> Answer<'a> {
    let now = eval.environment.now.as_ref().ok_or(ErrorKind::NoClock)?;
    let now = Moment::date_time(now.as_str()).ok_or(ErrorKind::NoClock)?;
    Ok(match function {
        Function::Today => now.to_date().map(Value::Date),
        Function::TimeOfDay => now.to_time().map(Value::Time),
        _ => Some(Value::DateTime(now)),
    }
    .map(Item::Value)
    .into())
}

/// The only item as a whole number.
pub(super) fn integer(items: &Collection<'_>) -> Result<Option<i64>, ErrorKind> {
    match items.single()?.and_then(Item::value) {
        Some(Value::Integer(value)) => Ok(Some(value)),
        None => Ok(None),
        _ => Err(ErrorKind::Type),
    }
}

/// The only item as text: strings and everything FHIR writes as one.
pub(super) fn string<'a>(items: &Collection<'a>) -> Result<Option<Text<'a>>, ErrorKind> {
    match items.single()? {
        None => Ok(None),
        Some(Item::Value(Value::String(text))) => Ok(Some(text.clone())),
        Some(Item::Prim(prim, _)) => match prim.scalar() {
            Some(crate::Scalar::Text(text)) => Ok(Some(Text::Borrowed(text))),
            None => Ok(None),
            Some(_) => Err(ErrorKind::Type),
        },
        Some(_) => Err(ErrorKind::Type),
    }
}
