//! Existence, filtering, projection, subsets and combination.

use super::super::ErrorKind;
use super::super::ast::Id;
use super::super::equality::Seen;
use super::super::error::Error;
use super::super::eval::{Answer, Evaluator, Scope};
use super::super::function::Function;
use super::super::item::{Collection, Item};
use super::super::{navigate, operators};
use super::{integer, string};

pub(super) fn existence<'a>(
    eval: &mut Evaluator<'_, 'a>,
    function: Function,
    arguments: &[Id],
    input: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    let answer = match function {
        Function::Empty => input.is_empty(),
        Function::Exists => find(eval, arguments, input, scope, true)?,
        Function::All => !find(eval, arguments, input, scope, false)?,
        Function::AllTrue | Function::AnyFalse => any(input, false)? == (function == Function::AnyFalse),
        Function::AllFalse | Function::AnyTrue => any(input, true)? == (function == Function::AnyTrue),
        Function::Count => return Ok(Collection::int(i64::try_from(input.len()).unwrap_or(i64::MAX))),
        Function::Not => {
            return Ok(operators::truth(input)?.map(|value| Item::bool(!value)).into());
        }
        Function::SubsetOf | Function::SupersetOf => {
            let other = eval.argument(arguments, 0, scope)?;
            let (part, whole) =
                if function == Function::SubsetOf { (input, &other) } else { (&other, input) };
            contains_all(eval, part, whole)?
        }
        _ => is_distinct(eval, input)?,
    };
    Ok(Collection::bool(answer))
}

/// Whether there is an item for which the criterion is true (or, with `wanted` false, is not true).
fn find<'a>(
    eval: &mut Evaluator<'_, 'a>,
    arguments: &[Id],
    input: &Collection<'a>,
    scope: Scope<'_, 'a>,
    wanted: bool,
) -> Result<bool, Error> {
    for (i, item) in input.iter().enumerate() {
        let holds = eval.criterion(arguments.first(), item, i, scope)? == Some(true);
        if holds == wanted {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether one of the booleans is that value; other items are errors.
fn any(input: &Collection<'_>, value: bool) -> Result<bool, ErrorKind> {
    let mut found = false;
    for item in input {
        found |= item.as_bool().ok_or(ErrorKind::Type)? == value;
    }
    Ok(found)
}

fn contains_all<'a>(
    eval: &mut Evaluator<'_, 'a>,
    part: &Collection<'a>,
    whole: &Collection<'a>,
) -> Result<bool, ErrorKind> {
    eval.compare(|c| {
        let seen = Seen::of(whole, c)?;
        for item in part {
            if !seen.contains(item, c)? {
                return Ok(false);
            }
        }
        Ok(true)
    })
}

fn is_distinct<'a>(eval: &mut Evaluator<'_, 'a>, input: &Collection<'a>) -> Result<bool, ErrorKind> {
    eval.compare(|c| {
        let mut seen = Seen::default();
        for item in input {
            if !seen.insert(item, c)? {
                return Ok(false);
            }
        }
        Ok(true)
    })
}

pub(super) fn projection<'a>(
    eval: &mut Evaluator<'_, 'a>,
    function: Function,
    arguments: &[Id],
    input: Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    match function {
        Function::Where => {
            let mut out = Collection::new();
            for (i, item) in input.iter().enumerate() {
                if eval.criterion(arguments.first(), item, i, scope)? == Some(true) {
                    out.push(item.clone());
                }
            }
            Ok(out)
        }
        Function::Select => {
            let mut out = Collection::new();
            for (i, item) in input.iter().enumerate() {
                if let Some(id) = arguments.first() {
                    out.extend(eval.on_item(*id, item, i, scope)?);
                }
            }
            Ok(out)
        }
        Function::Repeat => repeat(eval, arguments, &input, scope),
        Function::Iif => iif(eval, arguments, &input, scope),
        Function::Aggregate => aggregate(eval, arguments, &input, scope),
        Function::Trace => {
            // Nothing is written anywhere, but what is wrong with the arguments shows.
            string(&eval.argument(arguments, 0, scope)?)?;
            Ok(input)
        }
        Function::DefineVariable => {
            let name = string(&eval.argument(arguments, 0, scope)?)?.ok_or(ErrorKind::Type)?.to_string();
            let value = match arguments.get(1) {
                Some(id) => eval.inner(*id, Scope { focus: &input, ..scope })?,
                None => input.clone(),
            };
            eval.defined.push((name, value));
            Ok(input)
        }
        Function::Coalesce => {
            for id in arguments {
                let value = eval.inner(*id, Scope { focus: &input, ..scope })?;
                if !value.is_empty() {
                    return Ok(value);
                }
            }
            Ok(Collection::new())
        }
        Function::Children => {
            let mut out = Collection::new();
            for item in &input {
                navigate::children(item, &mut out);
            }
            eval.spend(out.len())?;
            Ok(out)
        }
        _ => {
            let mut out = Vec::new();
            for item in &input {
                navigate::descendants(item, &mut out, &mut |steps| {
                    eval.left = eval.left.checked_sub(steps).ok_or(ErrorKind::Budget)?;
                    Ok(())
                })?;
            }
            Ok(out.into())
        }
    }
}

/// What the projection gives of the input, of that, and so on; each item once.
fn repeat<'a>(
    eval: &mut Evaluator<'_, 'a>,
    arguments: &[Id],
    input: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    let Some(id) = arguments.first() else { return Ok(Collection::new()) };
    let mut seen = Seen::default();
    let mut out = Vec::new();
    let mut open: std::collections::VecDeque<Item<'a>> = input.iter().cloned().collect();
    while let Some(item) = open.pop_front() {
        for next in eval.on_item(*id, &item, 0, scope)? {
            if eval.compare(|c| seen.insert(&next, c))? {
                out.push(next.clone());
                open.push_back(next);
            }
        }
    }
    Ok(out.into())
}

/// The criterion and the branches see the input as `$this`.
fn iif<'a>(
    eval: &mut Evaluator<'_, 'a>,
    arguments: &[Id],
    input: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    let scope = Scope { focus: input, ..scope };
    let criterion = eval.argument(arguments, 0, scope)?;
    let branch = if operators::truth(&criterion)? == Some(true) { 1 } else { 2 };
    eval.argument(arguments, branch, scope)
}

fn aggregate<'a>(
    eval: &mut Evaluator<'_, 'a>,
    arguments: &[Id],
    input: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    let mut total = eval.argument(arguments, 1, scope)?;
    let Some(id) = arguments.first() else { return Ok(total) };
    for (i, item) in input.iter().enumerate() {
        total = eval.on_item(*id, item, i, Scope { total: Some(&total), ..scope })?;
        eval.spend(total.len())?;
    }
    Ok(total)
}

pub(super) fn subset<'a>(
    eval: &mut Evaluator<'_, 'a>,
    function: Function,
    arguments: &[Id],
    input: Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    let from = |skip: usize| -> Collection<'a> { input.iter().skip(skip).cloned().collect() };
    match function {
        Function::Single => Ok(input.single()?.cloned().into()),
        Function::First => Ok(input.first().cloned().into()),
        Function::Last => Ok(input.as_slice().last().cloned().into()),
        Function::Tail => Ok(from(1)),
        Function::Skip | Function::Take => {
            let Some(count) = integer(&eval.argument(arguments, 0, scope)?)? else {
                return Ok(Collection::new());
            };
            let count = usize::try_from(count.max(0)).unwrap_or(usize::MAX);
            Ok(if function == Function::Skip {
                from(count)
            } else {
                input.iter().take(count).cloned().collect()
            })
        }
        Function::Distinct => Ok(eval.union(&input, &Collection::new())?),
        Function::Union => {
            let other = eval.argument(arguments, 0, scope)?;
            Ok(eval.union(&input, &other)?)
        }
        Function::Combine => {
            let other = eval.argument(arguments, 0, scope)?;
            eval.spend(input.len() + other.len())?;
            Ok(input.into_iter().chain(other).collect())
        }
        _ => {
            let other = eval.argument(arguments, 0, scope)?;
            let keep = function == Function::Intersect;
            Ok(eval.compare(|c| {
                let others = Seen::of(&other, c)?;
                let mut seen = Seen::default();
                let mut out = Collection::new();
                for item in &input {
                    // `intersect` drops duplicates, `exclude` keeps them.
                    if others.contains(item, c)? == keep && (!keep || seen.insert(item, c)?) {
                        out.push(item.clone());
                    }
                }
                Ok(out)
            })?)
        }
    }
}
