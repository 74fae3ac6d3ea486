//! The part of XPath 1.0 that the template rules are written in, over a flat index of a document.
//!
//! An expression is compiled once and holds no text of the document; evaluating it walks the index iteratively, descends
//! only as deep as the expression is nested (which the parser limits), and spends steps from a budget. Membership of a
//! value set is the one thing an index cannot tell: it is asked of a [`Vocabulary`], and where that does not know, the
//! expression is evaluated for both answers; only if they differ is the verdict [`Verdict::NotChecked`].
//!
//! What is known: the axes `child`, `attribute`, `self`, `parent`, `descendant`, `descendant-or-self` and `ancestor`,
//! names with a prefix, `*`, `text()`, `node()`, predicates with positions, unions, `and`, `or`, the six comparisons, and
//! the functions of [`Function`]. Arithmetic, variables and filters on anything but a path are refused by name.

pub(crate) mod ast;
pub(crate) mod eval;
pub(crate) mod lex;
pub(crate) mod names;
pub(crate) mod parse;
pub(crate) mod pattern;
