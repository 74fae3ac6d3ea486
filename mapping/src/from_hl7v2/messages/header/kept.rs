//! Values that the resources say in other words, in an extension of the header: see `Options::source_fields`.

use std::borrow::Cow;

use crate::from_hl7v2::scope::{Scope, V2};
use crate::generated::rules::hl7v2::source;
use crate::ids::SOURCE_KEPT;
use crate::model::{Extension, ExtensionValue, Key, Kind, MessageHeader, Val};
use crate::to_hl7v2::kept::{AFTER, From, IS, Kept, PLACE, SEGMENT, VALUE, WRITTEN};
use crate::trace::Src;

/// Puts what is to be kept into the header.
pub(crate) fn keep<'a>(v2: &V2<'a>, all: &[Kept]) {
    let Some(msh) = v2.message.header().filter(|_| !all.is_empty()) else { return };
    let msh = v2.segment(msh);
    let made: Vec<Extension<'a>> = all.iter().map(|kept| extension(msh, kept)).collect();
    let header = Key { kind: Kind::MessageHeader, index: 0 };
    v2.cx.update::<MessageHeader<'_>>(header, |h| h.common.extension.extend(made));
}

fn extension<'a>(s: Scope<'_, 'a>, kept: &Kept) -> Extension<'a> {
    let (name, from) = match &kept.from {
        From::Written(fingerprint) => (WRITTEN, fingerprint),
        From::After(segment) => (AFTER, segment),
    };
    let mut parts = vec![said(s, SEGMENT, &kept.segment), said(s, name, from)];
    parts.extend(kept.values.iter().map(|(offset, place, is)| {
        let leaf = s.v2.handle(*offset);
        let by = s.cx().trace.step(s.by, source::KEPT, Src::Leaf(leaf));
        let text = is.clone().unwrap_or_else(|| "\"\"".into());
        let value = ExtensionValue::String(Val::new(Cow::Owned(text), by));
        let is = Extension { url: s.constant(source::KEPT, IS), value: Some(value), extension: Vec::new() };
        group(s, VALUE, vec![said(s, PLACE, place), is])
    }));
    group(s, SOURCE_KEPT, parts)
}

fn group<'a>(s: Scope<'_, 'a>, url: &'static str, extension: Vec<Extension<'a>>) -> Extension<'a> {
    Extension { url: s.constant(source::KEPT, url), value: None, extension }
}

fn said<'a>(s: Scope<'_, 'a>, url: &'static str, text: &str) -> Extension<'a> {
    let value = Val::new(Cow::Owned(text.to_string()), s.node(source::KEPT));
    let value = Some(ExtensionValue::String(value));
    Extension { url: s.constant(source::KEPT, url), value, extension: Vec::new() }
}
