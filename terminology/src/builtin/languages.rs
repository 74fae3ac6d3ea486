//! Language tags (BCP 47, `urn:ietf:bcp:47`) against the subtag registry.
//!
//! The registry is built in for the languages with two letters, the languages with three that those involve, and all
//! scripts, regions, variants and irregular tags: a *fragment*. A language that is not found may still exist.

use super::{CodeSystem, Concept};
use crate::generated::languages::{DEPRECATED, FAMILY, KINDS, MACRO, PREFERRED, SCOPES, SUPPRESSED};

/// What a subtag names (RFC 5646, section 2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A language (`en`).
    Language,
    /// An extended language, written after another (`zh-yue`).
    Extlang,
    /// A script (`Latn`).
    Script,
    /// A region (`US`, `419`).
    Region,
    /// A variant (`1996`).
    Variant,
    /// A whole tag registered before subtags were (`i-klingon`).
    Grandfathered,
    /// A whole tag that subtags can now spell (`zh-Hant`).
    Redundant,
}

/// A subtag of the registry: a `Copy` handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subtag(Concept);

/// The parts of a tag that the registry knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct LanguageTag {
    /// The language.
    pub language: Subtag,
    /// The script, if the tag has one.
    pub script: Option<Subtag>,
    /// The region, if the tag has one.
    pub region: Option<Subtag>,
    /// Number of variants.
    pub variants: usize,
    /// Whether extensions (`-u-…`) or private subtags (`-x-…`) follow; the registry says nothing about them.
    pub has_extensions: bool,
}

/// The code system: subtags and irregular tags.
#[must_use]
pub fn system() -> Option<CodeSystem> {
    CodeSystem::only(&FAMILY)
}

/// Longest subtag or irregular tag of the registry.
const LONGEST: usize = 16;

/// Finds a subtag of a kind (`us` is a region, and would be a language of its own); ASCII case is not compared.
#[must_use]
pub fn subtag(kind: Kind, text: &str) -> Option<Subtag> {
    let mut buffer = [0u8; LONGEST];
    let written = buffer.get_mut(..text.len())?;
    written.copy_from_slice(text.as_bytes());
    // The registry writes each kind in its own case (RFC 5646, section 2.1.1).
    match kind {
        Kind::Region => written.make_ascii_uppercase(),
        _ => written.make_ascii_lowercase(),
    }
    if let (Kind::Script, Some(first)) = (kind, written.first_mut()) {
        first.make_ascii_uppercase();
    }
    let written = core::str::from_utf8(written).ok()?;
    let system = system()?;
    if matches!(kind, Kind::Grandfathered | Kind::Redundant) {
        let mut of_kind = system.concepts().map(Subtag).filter(|s| s.kind() == kind);
        return of_kind.find(|s| s.code().eq_ignore_ascii_case(written));
    }
    // As it stands first: the registry has lines for ranges (`Qaaa..Qabx`).
    let all = 0..system.len();
    let number = FAMILY.find(all.clone(), text).filter(|n| Subtag(system.concept(*n)).kind() == kind);
    let number = number.or_else(|| FAMILY.find(all, written))?;
    Some(Subtag(system.concept(number))).filter(|s| s.kind() == kind)
}

/// Takes a tag apart: language, script, region, variants, extensions, in this order. `None` when a part is not in the
/// registry or out of place.
///
/// ```
/// use synovia_terminology::builtin::languages::parse;
///
/// let tag = parse("zh-Hant-TW").ok_or("not a tag")?;
/// assert_eq!((tag.language.description(), tag.region.map(|r| r.code())), ("Chinese", Some("TW")));
/// assert_eq!(parse("en-Qqqq"), None);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn parse(tag: &str) -> Option<LanguageTag> {
    if let Some(whole) = subtag(Kind::Grandfathered, tag) {
        return Some(LanguageTag::of(whole));
    }
    let mut parts = tag.split('-');
    let first = parts.next()?;
    let mut found = LanguageTag::of(subtag(Kind::Language, first)?);
    let mut reached = Kind::Language;
    while let Some(part) = parts.next() {
        if part.len() == 1 {
            // A singleton: extensions and private subtags have 1 to 8 letters or digits, and there is at least one.
            let mut rest = parts.peekable();
            rest.peek()?;
            let formed = |p: &str| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric());
            found.has_extensions = true;
            return rest.all(formed).then_some(found);
        }
        let next = subtag(kind_by_form(part), part)?;
        reached = found.add(reached, next)?;
    }
    Some(found)
}

/// The kind a part after the language can only be, by its length and first character.
fn kind_by_form(part: &str) -> Kind {
    let digit = part.bytes().next().is_some_and(|b| b.is_ascii_digit());
    match (part.len(), digit) {
        (2, _) | (3, true) => Kind::Region,
        (3, false) => Kind::Extlang,
        (4, false) => Kind::Script,
        _ => Kind::Variant,
    }
}

impl LanguageTag {
    const fn of(language: Subtag) -> Self {
        Self { language, script: None, region: None, variants: 0, has_extensions: false }
    }

    /// Takes in the next subtag, or refuses it where it may not stand.
    fn add(&mut self, reached: Kind, next: Subtag) -> Option<Kind> {
        let kind = next.kind();
        match (reached, kind) {
            (Kind::Language, Kind::Extlang) => {}
            (Kind::Language | Kind::Extlang, Kind::Script) => self.script = Some(next),
            (Kind::Language | Kind::Extlang | Kind::Script, Kind::Region) => self.region = Some(next),
            (_, Kind::Variant) => self.variants += 1,
            _ => return None,
        }
        Some(kind)
    }
}

impl Subtag {
    /// The subtag as the registry writes it.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Its descriptions, ` | ` between several.
    #[must_use]
    pub fn description(self) -> &'static str {
        self.0.display()
    }

    /// What it names.
    #[must_use]
    pub fn kind(self) -> Kind {
        match KINDS.get(self.0.number()) {
            Some(0) => Kind::Language,
            Some(1) => Kind::Extlang,
            Some(2) => Kind::Script,
            Some(3) => Kind::Region,
            Some(4) => Kind::Variant,
            Some(5) => Kind::Grandfathered,
            _ => Kind::Redundant,
        }
    }

    /// Day on which it was deprecated (`1989-01-01`).
    #[must_use]
    pub fn deprecated(self) -> Option<&'static str> {
        self.value(&DEPRECATED)
    }

    /// What to write instead.
    #[must_use]
    pub fn preferred_value(self) -> Option<&'static str> {
        self.value(&PREFERRED)
    }

    /// The script a tag of this language need not name.
    #[must_use]
    pub fn suppress_script(self) -> Option<&'static str> {
        self.value(&SUPPRESSED)
    }

    /// The macrolanguage it belongs to.
    #[must_use]
    pub fn macrolanguage(self) -> Option<&'static str> {
        self.value(&MACRO)
    }

    /// Scope of a language that is not a single one (`collection`, `macrolanguage`, `special`, `private-use`).
    #[must_use]
    pub fn scope(self) -> Option<&'static str> {
        self.value(&SCOPES)
    }

    fn value(self, column: &'static [(u16, u32)]) -> Option<&'static str> {
        Some(FAMILY.value(column, self.0.number())).filter(|v| !v.is_empty())
    }
}
