//! An expression as a flat list of nodes, so that dropping and walking it takes no stack.

use std::collections::BTreeMap;
use std::sync::Arc;

use regex_lite::Regex;

use super::function::Function;
use super::item::Value;

/// Index of a node in [`Ast`].
pub(super) type Id = u32;

/// A parsed expression; nodes come after those they use.
#[derive(Debug)]
pub(super) struct Ast {
    pub(super) nodes: Vec<Expr>,
    pub(super) offsets: Vec<u32>,
    pub(super) root: Id,
    /// Regular expressions written as literals, compiled once, by the node of the literal.
    pub(super) patterns: BTreeMap<Id, Regex>,
}

/// A node.
#[derive(Debug)]
pub(super) enum Expr {
    /// `{}`
    Empty,
    Literal(Value<'static>),
    This,
    Index,
    Total,
    Variable(Arc<str>),
    /// An element of the input, or at the start the name of its type.
    Member(Arc<str>),
    Call(Function, Vec<Id>),
    /// A step after a point.
    Step(Id, Id),
    /// `[n]`
    At(Id, Id),
    Negate(Id),
    Binary(Operator, Id, Id),
    /// `is T` and `as T`.
    TypeTest(TypeOperator, Id, TypeSpec),
    /// `is(T)`, `as(T)`, `ofType(T)`.
    TypeCall(TypeOperator, TypeSpec),
}

/// A type named in an expression.
#[derive(Clone, Debug)]
pub(super) struct TypeSpec {
    pub(super) namespace: Option<Arc<str>>,
    pub(super) name: Arc<str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeOperator {
    Is,
    As,
    OfType,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Multiply,
    Divide,
    Div,
    Mod,
    Add,
    Subtract,
    Concatenate,
    Union,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
    Equivalent,
    NotEquivalent,
    In,
    Contains,
    And,
    Or,
    Xor,
    Implies,
}

impl Ast {
    pub(super) fn get(&self, id: Id) -> &Expr {
        usize::try_from(id).ok().and_then(|at| self.nodes.get(at)).unwrap_or(&Expr::Empty)
    }

    pub(super) fn offset(&self, id: Id) -> usize {
        usize::try_from(id)
            .ok()
            .and_then(|at| self.offsets.get(at))
            .and_then(|offset| usize::try_from(*offset).ok())
            .unwrap_or(0)
    }
}
