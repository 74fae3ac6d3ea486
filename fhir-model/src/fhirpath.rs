//! The path language FHIR writes its invariants and search parameters in: FHIRPath 2.0 (N1) and FHIR's additions.
//!
//! ```
//! use synovia_fhir_model::fhirpath::{Environment, Expression};
//! use synovia_fhir_model::r4;
//!
//! let patient = r4::from_json(br#"{"resourceType":"Patient","name":[{"family":"Muster","given":["Ada","Bea"]}]}"#)?;
//! let environment = Environment::new(patient.as_node());
//! let names = Expression::parse("name.given.where($index > 0)")?;
//! let found = names.evaluate(patient.as_node(), &environment)?;
//! assert_eq!(found.first().and_then(|item| item.as_str()), Some("Bea"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! An [`Expression`] is compiled once, is `Send + Sync` and cheap to clone. It works over `dyn Node` without copying
//! the tree: an [`Item`] is a node, a primitive with its type, or a computed value.
//!
//! What differs from the letter of the specification, and why:
//! * `as` and `as()` keep every item of the type instead of failing on more than one: FHIR's own invariants need it.
//! * `matches()` finds the pattern anywhere; `matchesFull()` wants the whole text. Patterns run in linear time: they
//!   have no look-around and no references to groups.
//! * Strings may stand in double quotes, as in published invariants.
//! * A type name nobody has makes `is` false and `ofType` empty, no error.
//! * Integers are 64 bits wide. Sums and products of decimals are exact up to 38 digits; a quotient has up to 16
//!   digits after the point; roots, powers and logarithms have 12. What does not fit is empty, as for overflow.
//! * Units are compared when they are the same or durations; conversion of UCUM is the caller's ([`Services`]).
//! * `trace()` writes nothing. `now()` and its kin need a time in the [`Environment`].
//! * `elementDefinition()`, `slice()` and `checkModifiers()` are [`ErrorKind::NotSupported`].
//! * A resource whose type is not compiled in (`Resource::Other`) has its type and no elements.
//!
//! Bounds: text of 1 MiB, 100 levels of parentheses, [`Environment::max_steps`] for each evaluation.

mod ast;
mod codec;
mod environment;
mod equality;
mod error;
mod eval;
mod function;
mod functions;
mod item;
mod lex;
mod locate;
mod navigate;
mod number;
mod operators;
mod parse;
mod quantity;
mod temporal;
#[cfg(test)]
#[cfg(feature = "r4")]
mod tests;
mod types;

use std::sync::Arc;

pub use environment::{Environment, Resolve, Services};
pub use error::{Error, ErrorKind};
pub use item::{Collection, Item, Quantity, Text, TypeName, Value};
pub use locate::locations;
pub use temporal::Moment;

use crate::node::Node;

/// A compiled expression.
#[derive(Clone)]
pub struct Expression {
    ast: Arc<ast::Ast>,
    text: Arc<str>,
}

impl Expression {
    /// Compiles an expression.
    ///
    /// # Errors
    /// When the text is not FHIRPath, names a function that does not exist, or is above a limit.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Ok(Self { ast: Arc::new(parse::parse(text)?), text: text.into() })
    }

    /// The text it was compiled from.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What the expression gives for a node, which is `$this` and `%context`.
    ///
    /// # Errors
    /// When the expression does not fit the data (kinds of [`ErrorKind`]) or the budget is spent.
    pub fn evaluate<'a>(
        &self,
        node: &'a dyn Node,
        environment: &Environment<'a>,
    ) -> Result<Collection<'a>, Error> {
        self.evaluate_item(Item::Node(node), environment)
    }

    /// What the expression gives for any item, which is `$this` and `%context`.
    ///
    /// # Errors
    /// As [`evaluate`](Self::evaluate).
    pub fn evaluate_item<'a>(
        &self,
        item: Item<'a>,
        environment: &Environment<'a>,
    ) -> Result<Collection<'a>, Error> {
        eval::Evaluator::new(&self.ast, environment, item).run()
    }

    /// The truth of the expression as a condition: `Some` for a boolean, and true for a single item of another type;
    /// `None` when it gives nothing. A constraint is broken by `Some(false)` alone: many published ones give nothing
    /// when what they speak of is absent.
    ///
    /// # Errors
    /// As [`evaluate`](Self::evaluate), and when it gives more than one item.
    pub fn test<'a>(&self, item: Item<'a>, environment: &Environment<'a>) -> Result<Option<bool>, Error> {
        let mut unshared = u64::MAX;
        self.test_within(item, environment, &mut unshared)
    }

    /// As [`test`](Self::test), within a budget shared with others, from which the steps are taken.
    pub(crate) fn test_within<'a>(
        &self,
        item: Item<'a>,
        environment: &Environment<'a>,
        shared: &mut u64,
    ) -> Result<Option<bool>, Error> {
        let mut evaluator = eval::Evaluator::new(&self.ast, environment, item);
        let given = evaluator.left.min(*shared);
        evaluator.left = given;
        let items = evaluator.run();
        let spent = matches!(&items, Err(error) if error.kind() == ErrorKind::Budget) && given == *shared;
        *shared = if spent { 0 } else { *shared - (given - evaluator.left.min(given)) };
        operators::truth(&items?).map_err(|kind| Error::from(kind).or_at(0))
    }
}

/// Shows the text of the expression.
impl core::fmt::Debug for Expression {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Expression").field(&self.text).finish()
    }
}

impl core::str::FromStr for Expression {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

/// Compiles and evaluates an expression once; keep an [`Expression`] for more than that.
///
/// # Errors
/// As [`Expression::parse`] and [`Expression::evaluate`].
pub fn evaluate<'a>(
    expression: &str,
    node: &'a dyn Node,
    environment: &Environment<'a>,
) -> Result<Collection<'a>, Error> {
    Expression::parse(expression)?.evaluate(node, environment)
}
