//! Text; positions count characters.

use regex_lite::{Regex, RegexBuilder};

use super::super::ErrorKind;
use super::super::ast::Id;
use super::super::codec;
use super::super::eval::{Answer, Evaluator, Scope};
use super::super::function::Function;
use super::super::item::{Collection, Item, Text};
use super::{integer, string};

/// The longest text an expression may make: 16 MiB.
const MAX_TEXT: usize = 16 << 20;
/// Memory of a compiled regular expression.
const MAX_REGEX: usize = 1 << 20;

/// A regular expression; `.` matches line ends too, as the specification asks. It runs in time linear in the text.
pub(in super::super) fn regex(pattern: &str, whole: bool, flags: &str) -> Option<Regex> {
    let whole_pattern;
    let pattern = if whole {
        whole_pattern = format!("^(?:{pattern})$");
        &whole_pattern
    } else {
        pattern
    };
    if !flags.chars().all(|c| matches!(c, 'i' | 'm')) {
        return None;
    }
    RegexBuilder::new(pattern)
        .dot_matches_new_line(true)
        .case_insensitive(flags.contains('i'))
        .multi_line(flags.contains('m'))
        .size_limit(MAX_REGEX)
        .build()
        .ok()
}

pub(super) fn call<'a>(
    eval: &mut Evaluator<'_, 'a>,
    function: Function,
    arguments: &[Id],
    input: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    if function == Function::Join {
        return join(eval, arguments, input, scope);
    }
    let Some(text) = string(input)? else { return Ok(Collection::new()) };
    let first = eval.argument(arguments, 0, scope)?;
    eval.spend(text.len() / 16)?;
    match function {
        Function::Upper => Ok(Collection::one(Item::text(text.to_uppercase()))),
        Function::Lower => Ok(Collection::one(Item::text(text.to_lowercase()))),
        Function::Trim => Ok(Collection::one(Item::text(text.trim().to_owned()))),
        Function::Length => Ok(Collection::int(count(&text))),
        Function::ToChars => {
            eval.spend(text.len())?;
            Ok(text.chars().map(|c| Item::text(c.to_string())).collect())
        }
        Function::Substring => substring(eval, arguments, &text, &first, scope),
        Function::Matches | Function::MatchesFull | Function::ReplaceMatches => {
            matches(eval, function, arguments, &text, &first, scope)
        }
        _ => {
            let Some(argument) = string(&first)? else { return Ok(Collection::new()) };
            let second = string(&eval.argument(arguments, 1, scope)?)?;
            with_text(eval, function, &text, &argument, second.as_deref())
        }
    }
}

fn count(text: &str) -> i64 {
    i64::try_from(text.chars().count()).unwrap_or(i64::MAX)
}

fn with_text<'a>(
    eval: &mut Evaluator<'_, 'a>,
    function: Function,
    text: &str,
    argument: &str,
    second: Option<&str>,
) -> Answer<'a> {
    let place = |at: Option<usize>| {
        let before = at.and_then(|at| text.get(..at));
        Ok(Collection::int(before.map_or(-1, count)))
    };
    let made = |out: Option<String>| Ok(out.map(Item::text).into());
    match function {
        Function::IndexOf => place(text.find(argument)),
        Function::LastIndexOf => place(text.rfind(argument)),
        Function::StartsWith => Ok(Collection::bool(text.starts_with(argument))),
        Function::EndsWith => Ok(Collection::bool(text.ends_with(argument))),
        Function::Contains => Ok(Collection::bool(text.contains(argument))),
        Function::Replace => {
            let Some(with) = second else { return Ok(Collection::new()) };
            grown(eval, text.matches(argument).count(), text.len(), with.len())?;
            made(Some(text.replace(argument, with)))
        }
        Function::Split => {
            let parts: Collection<'a> =
                text.split(argument).map(|part| Item::text(part.to_owned())).collect();
            eval.spend(parts.len())?;
            Ok(parts)
        }
        Function::Encode => made(match argument {
            "hex" => Some(codec::hex(text.as_bytes())),
            "base64" => Some(codec::base64(text.as_bytes(), false)),
            "urlbase64" => Some(codec::base64(text.as_bytes(), true)),
            _ => None,
        }),
        Function::Decode => made(
            match argument {
                "hex" => codec::from_hex(text),
                "base64" => codec::from_base64(text, false),
                "urlbase64" => codec::from_base64(text, true),
                _ => None,
            }
            .and_then(|bytes| String::from_utf8(bytes).ok()),
        ),
        Function::Escape => made(codec::escape(text, argument)),
        _ => made(codec::unescape(text, argument)),
    }
}

/// Counts the text a replacement makes.
fn grown(eval: &mut Evaluator<'_, '_>, times: usize, text: usize, with: usize) -> Result<(), ErrorKind> {
    let size = times.saturating_mul(with).saturating_add(text);
    if size > MAX_TEXT {
        return Err(ErrorKind::TooLarge);
    }
    eval.spend(size / 16)
}

fn substring<'a>(
    eval: &mut Evaluator<'_, 'a>,
    arguments: &[Id],
    text: &Text<'a>,
    start: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    let length = eval.argument(arguments, 1, scope)?;
    let Some(start) = integer(start)?.and_then(|start| usize::try_from(start).ok()) else {
        return Ok(Collection::new());
    };
    if text.chars().nth(start).is_none() {
        return Ok(Collection::new());
    }
    let length = match integer(&length)? {
        Some(length) => usize::try_from(length).unwrap_or(0),
        None => usize::MAX,
    };
    let out: String = text.chars().skip(start).take(length).collect();
    Ok(Collection::one(Item::text(out)))
}

fn matches<'a>(
    eval: &mut Evaluator<'_, 'a>,
    function: Function,
    arguments: &[Id],
    text: &Text<'a>,
    pattern: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    let Some(pattern) = string(pattern)? else { return Ok(Collection::new()) };
    // The states of the pattern are visited for each character.
    eval.spend((text.len() / 16).saturating_mul(1 + pattern.len() / 16))?;
    let replaces = function == Function::ReplaceMatches;
    let flags = string(&eval.argument(arguments, if replaces { 2 } else { 1 }, scope)?)?;
    let regex = match flags.as_deref() {
        None | Some("") => eval.pattern(function, arguments.first(), &pattern)?,
        Some(flags) => super::super::eval::Pattern::New(
            regex(&pattern, function == Function::MatchesFull, flags).ok_or(ErrorKind::Regex)?,
        ),
    };
    if !replaces {
        return Ok(Collection::bool(regex.is_match(text)));
    }
    let Some(with) = string(&eval.argument(arguments, 1, scope)?)? else { return Ok(Collection::new()) };
    // A group that is put in can be as long as the text, each time the replacement names one.
    let groups = with.matches('$').count();
    let times = regex.find_iter(text).count();
    let longest = groups.saturating_mul(text.len()).saturating_add(with.len().saturating_mul(times));
    grown(eval, 1, text.len(), longest)?;
    Ok(Collection::one(Item::text(regex.replace_all(text, &*with).into_owned())))
}

/// The texts of the input in one.
fn join<'a>(
    eval: &mut Evaluator<'_, 'a>,
    arguments: &[Id],
    input: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    let separator = string(&eval.argument(arguments, 0, scope)?)?;
    let separator = separator.as_deref().unwrap_or("");
    if input.is_empty() {
        return Ok(Collection::new());
    }
    let mut out = String::new();
    for (i, item) in input.iter().enumerate() {
        if i > 0 {
            out.push_str(separator);
        }
        if let Some(text) = string(&Collection::one(item.clone()))? {
            out.push_str(&text);
        }
        if out.len() > MAX_TEXT {
            return Err(ErrorKind::TooLarge.into());
        }
    }
    eval.spend(out.len() / 16)?;
    Ok(Collection::one(Item::text(out)))
}
