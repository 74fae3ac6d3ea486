//! Narrative: XHTML kept as text.

use std::borrow::Cow;

use super::XHTML;
use super::chars::noncharacter;
use super::tag::Tag;
use super::tokens::{Namespace, Token, Tokens};
use super::xhtml::span;
use crate::error::Error;

/// Reads the rest of a `div` and gives it as JSON has it: as written, or without prefixes of XHTML.
pub(super) fn capture<'a>(tokens: &mut Tokens<'a>, tag: &Tag<'a>) -> Result<Cow<'a, str>, Error> {
    // The common form needs no second look at its tags.
    if tokens.resolve(tag.name) == Some((Namespace::Xhtml, tag.name))
        && tag.has("xmlns")
        && let Some(div) = tokens.pass_over(tag)?
    {
        return Ok(Cow::Borrowed(div));
    }
    let prefixed = tag.name.contains(':');
    // Whether it is XHTML by what is written around it.
    let outside = tokens.resolve(tag.name).is_some_and(|(n, _)| n == Namespace::Xhtml)
        && !tag.has("xmlns")
        && !prefixed;
    let prefixes = tokens.has_prefixes();
    tokens.skip(tag)?;
    let div = tokens.since(tag.start);
    if outside || prefixed || prefixes || div.contains("xmlns:") {
        let fragment = tokens.fragment(tag);
        return Ok(Cow::Owned(without_prefixes(&fragment).unwrap_or(fragment)));
    }
    Ok(Cow::Borrowed(div))
}

/// The same XHTML with its namespace as the default one. `None` when that cannot be told by names alone.
fn without_prefixes(fragment: &str) -> Option<String> {
    let mut tokens = Tokens::of(fragment, usize::MAX);
    let mut out = String::with_capacity(fragment.len());
    let mut done = 0;
    // Of each open element, whether its prefix is taken out.
    let mut taken = Vec::new();
    loop {
        match tokens.next().ok()? {
            Token::Eof => break,
            Token::Text(_) => {}
            Token::End => {
                if taken.pop() == Some(true) {
                    let end = fragment.get(..tokens.pos())?;
                    out.push_str(fragment.get(done..end.rfind("</")? + 2)?);
                    done = end.rfind(':')? + 1;
                }
            }
            Token::Start(tag) => {
                let (namespace, local) = tokens.resolve(tag.name)?;
                let take = namespace == Namespace::Xhtml && local.len() < tag.name.len();
                out.push_str(fragment.get(done..=tag.start)?);
                out.push_str(if take { local } else { tag.name });
                done = tag.at;
                if tokens.depth == 1 && namespace == Namespace::Xhtml && !tag.has("xmlns") {
                    out.push_str(" xmlns=\"");
                    out.push_str(XHTML);
                    out.push('"');
                }
                let mut attributes = tag.attributes();
                while let Some((start, end)) = attributes.declaration_of(XHTML).ok()? {
                    out.push_str(fragment.get(done..start)?);
                    done = end;
                }
                if tag.empty {
                    tokens.leave();
                } else {
                    taken.push(take);
                }
            }
        }
    }
    out.push_str(fragment.get(done..)?);
    Some(out)
}

/// Whether it begins with a `div` that declares the namespace of XHTML, or none, and no prefix.
fn is_plain(text: &str) -> bool {
    const DEFAULT: &str = "xmlns=\"http://www.w3.org/1999/xhtml\"";
    let Some(rest) = text.strip_prefix("<div") else { return false };
    let head = rest.split_once('>').map_or(rest, |(head, _)| head);
    let declared = head.matches("xmlns").count();
    head.is_empty()
        || head.starts_with([' ', '\n', '\t', '\r'])
            && (declared == 0 || declared == 1 && head.contains(DEFAULT))
}

/// The text of a `div` that can stand in a document as it is: one element, well-formed, of no other namespace, without
/// prefixes of XHTML, white space around taken off.
pub(super) fn fit(text: &str) -> Option<&str> {
    let text = text.trim_matches([' ', '\t', '\n', '\r']);
    if noncharacter(text).is_some() {
        return None;
    }
    if is_plain(text) && span(text).is_some_and(|span| span.len == text.len()) {
        return Some(text);
    }
    let mut tokens = Tokens::of(text, usize::MAX);
    let Ok(Token::Start(tag)) = tokens.next() else { return None };
    let div = tokens
        .resolve(tag.name)
        .is_some_and(|(n, local)| local == "div" && !matches!(n, Namespace::Other(_)));
    let whole = tag.start == 0 && div && tokens.skip(&tag).is_ok() && tokens.pos() == text.len();
    let same = || !text.contains("xmlns:") || without_prefixes(text).is_some_and(|other| other == text);
    (whole && same()).then_some(text)
}
