//! What an expression is once it is compiled.

use super::names::Symbol;

/// An expression.
#[derive(Debug, PartialEq)]
pub(crate) enum Expr {
    /// True if one of them is.
    Or(Vec<Expr>),
    /// True if all of them are.
    And(Vec<Expr>),
    /// A comparison; of a path with a value set it asks the vocabulary.
    Compare(Comparison, Box<Expr>, Box<Expr>),
    /// The nodes of one path or of several.
    Paths(Vec<Path>),
    /// A text.
    Literal(Box<str>),
    /// A number.
    Number(f64),
    /// A function and its arguments, whose number and kinds are right.
    Call(Function, Vec<Expr>),
    /// The codes of a value set, by its OID.
    ValueSet(Box<str>),
}

/// What an expression gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Nodes,
    Boolean,
    Number,
    Text,
    ValueSet,
}

impl Expr {
    /// What it gives.
    pub(crate) fn gives(&self) -> Type {
        match self {
            Self::Or(_) | Self::And(_) | Self::Compare(..) => Type::Boolean,
            Self::Paths(_) => Type::Nodes,
            Self::Literal(_) => Type::Text,
            Self::Number(_) => Type::Number,
            Self::Call(function, _) => function.gives(),
            Self::ValueSet(_) => Type::ValueSet,
        }
    }
}

/// The six comparisons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The functions known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Function {
    Boolean,
    Contains,
    Count,
    False,
    LocalName,
    NormalizeSpace,
    Not,
    Number,
    StartsWith,
    StringLength,
    ToString,
    True,
}

impl Function {
    /// The name, what it takes at least and at most, whether that is nodes, and what it gives.
    const ALL: [(&'static str, Self, usize, usize, bool, Type); 12] = [
        ("boolean", Self::Boolean, 1, 1, false, Type::Boolean),
        ("contains", Self::Contains, 2, 2, false, Type::Boolean),
        ("count", Self::Count, 1, 1, true, Type::Number),
        ("false", Self::False, 0, 0, false, Type::Boolean),
        ("local-name", Self::LocalName, 0, 1, true, Type::Text),
        ("normalize-space", Self::NormalizeSpace, 0, 1, false, Type::Text),
        ("not", Self::Not, 1, 1, false, Type::Boolean),
        ("number", Self::Number, 0, 1, false, Type::Number),
        ("starts-with", Self::StartsWith, 2, 2, false, Type::Boolean),
        ("string", Self::ToString, 0, 1, false, Type::Text),
        ("string-length", Self::StringLength, 0, 1, false, Type::Number),
        ("true", Self::True, 0, 0, false, Type::Boolean),
    ];

    /// A function by name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|f| f.0 == name).map(|f| f.1)
    }

    fn row(self) -> Option<&'static (&'static str, Self, usize, usize, bool, Type)> {
        Self::ALL.iter().find(|f| f.1 == self)
    }

    /// Whether it takes these arguments.
    pub(crate) fn takes(self, arguments: &[Expr]) -> bool {
        self.row().is_some_and(|(_, _, least, most, nodes, _)| {
            (*least..=*most).contains(&arguments.len())
                && arguments.iter().all(|a| match a.gives() {
                    Type::ValueSet => false,
                    Type::Nodes => true,
                    _ => !nodes,
                })
        })
    }

    fn gives(self) -> Type {
        self.row().map_or(Type::Boolean, |row| row.5)
    }
}

/// A location path.
#[derive(Debug, PartialEq)]
pub(crate) struct Path {
    /// Whether it begins at the root.
    pub(crate) absolute: bool,
    /// The steps; none of an absolute path is the root itself.
    pub(crate) steps: Vec<Step>,
    /// Whether a node can be met twice, so that nodes must be told apart before they are counted.
    pub(crate) repeats: bool,
}

/// A step of a path.
#[derive(Debug, PartialEq)]
pub(crate) struct Step {
    pub(crate) axis: Axis,
    pub(crate) test: Test,
    pub(crate) predicates: Vec<Expr>,
}

/// Where a step goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Axis {
    Ancestor,
    Attribute,
    Child,
    Descendant,
    DescendantOrSelf,
    Parent,
    ItSelf,
}

/// What a step takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Test {
    /// Elements or attributes of a name.
    Name(Symbol),
    /// Elements or attributes of any name.
    Any,
    /// Texts.
    Text,
    /// Anything.
    Node,
}
