//! Namespaces: which prefix means what, where.

use crate::table::Namespace;
use crate::xml::{XML, XSI, local, prefix};

/// A namespace, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ns(u32);

impl Ns {
    pub(crate) const NONE: Self = Self(0);
    /// That of CDA, or what stands in its place.
    pub(crate) const V3: Self = Self(1);
    pub(crate) const SDTC: Self = Self(2);
    pub(crate) const XSI: Self = Self(3);
    const XML: Self = Self(4);
    const OTHER: u32 = 5;

    pub(crate) const fn known(self) -> Option<Namespace> {
        match self {
            Self::V3 => Some(Namespace::V3),
            Self::SDTC => Some(Namespace::Sdtc),
            _ => None,
        }
    }
}

/// In-scope declarations one document may have: what a name costs stays bounded.
const MAX_BINDINGS: usize = 1024;

/// A prefix and its namespace, from the element at that depth on; the empty prefix is the default.
#[derive(Clone, Copy)]
struct Binding<'s> {
    depth: usize,
    prefix: &'s str,
    namespace: Ns,
    /// The default before it.
    before: Ns,
}

#[derive(Default)]
pub(crate) struct Scope<'s> {
    bindings: Vec<Binding<'s>>,
    default: Ns,
    others: Vec<&'s str>,
    /// What stands for the namespace of CDA; empty is none at all.
    main: Option<&'s str>,
    /// Whether beside none at all the namespace of CDA means itself, too.
    beside_none: bool,
    /// Prefixes in the order they were first declared, with their names.
    pub(crate) declared: Vec<(&'s str, &'s str)>,
    /// Prefixes already reported as undeclared.
    pub(crate) undeclared: Vec<&'s str>,
}

impl Default for Ns {
    fn default() -> Self {
        Self::NONE
    }
}

impl<'s> Scope<'s> {
    /// One in which the namespace of CDA means itself where the root is in none, too: a part cut out of a document has lost the
    /// declaration of its root, and what was put into it has its own.
    pub(crate) fn beside_none() -> Self {
        Self { beside_none: true, ..Self::default() }
    }

    /// Makes the namespace of the root stand for that of CDA.
    pub(crate) fn set_main(&mut self, namespace: Ns) -> Ns {
        if namespace == Ns::V3 {
            return namespace;
        }
        self.main = Some(self.uri(namespace));
        let replace = |at: &mut Ns| {
            if *at == namespace {
                *at = Ns::V3;
            }
        };
        replace(&mut self.default);
        for binding in &mut self.bindings {
            replace(&mut binding.namespace);
            replace(&mut binding.before);
        }
        Ns::V3
    }

    /// What stands for the namespace of CDA, when it is another.
    pub(crate) fn main(&self) -> Option<&'s str> {
        self.main
    }

    fn of_uri(&mut self, uri: &'s str) -> Ns {
        match uri {
            _ if self.main.map_or(uri == Namespace::V3.uri(), |main| main == uri) => Ns::V3,
            _ if self.beside_none && self.main == Some("") && uri == Namespace::V3.uri() => Ns::V3,
            "" => Ns::NONE,
            _ if uri == Namespace::Sdtc.uri() => Ns::SDTC,
            XSI => Ns::XSI,
            XML => Ns::XML,
            _ => {
                self.others.push(uri);
                Ns(Ns::OTHER + u32::try_from(self.others.len() - 1).unwrap_or_default())
            }
        }
    }

    /// The name of a namespace.
    pub(crate) fn uri(&self, namespace: Ns) -> &'s str {
        match namespace {
            Ns::NONE => "",
            Ns::V3 => self.main.unwrap_or(Namespace::V3.uri()),
            Ns::SDTC => Namespace::Sdtc.uri(),
            Ns::XSI => XSI,
            Ns::XML => XML,
            Ns(other) => {
                let at = usize::try_from(other - Ns::OTHER).unwrap_or(usize::MAX);
                self.others.get(at).copied().unwrap_or_default()
            }
        }
    }

    /// A declaration on the element at that depth; `false` if there are too many.
    pub(crate) fn declare(&mut self, name: &'s str, uri: &'s str, depth: usize) -> bool {
        let declared = name.strip_prefix("xmlns:").unwrap_or_default();
        let namespace = self.of_uri(uri);
        self.bindings.push(Binding { depth, prefix: declared, namespace, before: self.default });
        if declared.is_empty() {
            self.default = namespace;
        } else if (uri != Namespace::Sdtc.uri() || declared == "sdtc")
            && self.declared.len() < MAX_BINDINGS
            && !self.declared.iter().any(|(known, _)| *known == declared)
        {
            self.declared.push((declared, uri));
        }
        self.bindings.len() <= MAX_BINDINGS
    }

    /// Ends the scope of elements deeper than that.
    #[inline]
    pub(crate) fn leave(&mut self, depth: usize) {
        while let Some(last) = self.bindings.last()
            && last.depth > depth
        {
            self.default = last.before;
            self.bindings.pop();
        }
    }

    /// The namespace of a prefix; `None` if it is not declared.
    pub(crate) fn lookup(&self, prefix: &str) -> Option<Ns> {
        if prefix == "xml" {
            return Some(Ns::XML);
        }
        self.bindings.iter().rev().find(|binding| binding.prefix == prefix).map(|binding| binding.namespace)
    }

    /// The namespace and the local part of an element's name, which may be `prefixed`, and whether its prefix was declared.
    #[inline]
    pub(crate) fn element<'n>(&self, name: &'n str, prefixed: bool) -> (Ns, &'n str, bool) {
        if !prefixed {
            return (self.default, name, true);
        }
        let (namespace, declared) = self.prefixed(prefix(name));
        (namespace, local(name), declared)
    }

    /// The namespace of a prefix, and whether it was declared; those in common use mean what they always mean.
    pub(crate) fn prefixed(&self, prefix: &str) -> (Ns, bool) {
        match (self.lookup(prefix), prefix) {
            (Some(namespace), _) => (namespace, true),
            (None, "sdtc") => (Ns::SDTC, false),
            (None, "xsi") => (Ns::XSI, false),
            (None, _) => (Ns::NONE, false),
        }
    }
}
