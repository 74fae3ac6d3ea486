//! What an expression is once it is compiled.

use crate::xpath::names::Symbol;

/// An expression; each is evaluated for a focus.
#[derive(Debug, PartialEq)]
pub(crate) enum Expr {
    /// The focus of the innermost criterion, or the node itself.
    This,
    /// The document's element.
    Resource,
    /// The node the invariant is of.
    Context,
    Text(Box<str>),
    Number(i64),
    Boolean(bool),
    /// What has this name in each node of what is before it.
    Member(Box<Expr>, Name),
    /// All elements below.
    Call(Box<Expr>, Function, Vec<Expr>),
    Binary(Operator, Box<Expr>, Box<Expr>),
}

/// A name in a logical model: an attribute's and an element's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Name {
    Named {
        attribute: Symbol,
        element: Symbol,
    },
    /// The parts of a name or an address, which are its children.
    Item,
    /// The text of an element.
    XmlText,
}

/// The functions known; the second word is what they take.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Function {
    AllTrue,
    /// Whether it conforms to a profile, which is never known here.
    ConformsTo,
    Count,
    Descendants,
    Empty,
    Exists,
    First,
    /// Whether it has the template of a profile: the OID and extension.
    HasTemplate(Box<str>, Box<str>),
    Length,
    /// Whether it is in a value set, by its OID or address.
    MemberOf(Box<str>),
    Not,
    /// Elements of a class or values of a datatype.
    OfType(TypeName),
    StartsWith,
    ToText,
    Where,
    /// Whether it holds five digits: the one pattern of the invariants, that of a postal code, asks no more.
    FiveDigits,
}

/// A type that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TypeName {
    /// Elements of this name are of the class.
    Class(Symbol),
    /// `xsi:type` names the datatype.
    Datatype(&'static str),
}

/// The operators known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    And,
    Equal,
    Equivalent,
    Greater,
    GreaterOrEqual,
    Implies,
    In,
    Less,
    LessOrEqual,
    NotEqual,
    Or,
    Union,
}
