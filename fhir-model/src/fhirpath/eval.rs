//! Evaluation: the spine of an expression in a loop, right sides and arguments by recursion the parser has bounded.

use std::sync::Arc;

use super::ast::{Ast, Expr, Id, Operator, TypeOperator, TypeSpec};
use super::environment::Environment;
use super::equality::{Comparer, Seen};
use super::error::{Error, ErrorKind};
use super::function::Function;
use super::item::{Collection, Item, Text, Value};
use super::number::Number;
use super::{functions, navigate, operators, types};
use crate::node::Node;
use crate::primitive::Decimal;

/// What `$this` and its kin are.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s, 'a> {
    /// `$this`, and what names are looked up in at the start of a path.
    pub(super) focus: &'s Collection<'a>,
    /// `$index`
    pub(super) index: Option<usize>,
    /// `$total`
    pub(super) total: Option<&'s Collection<'a>>,
}

pub(super) type Answer<'a> = Result<Collection<'a>, Error>;

/// One evaluation.
pub(super) struct Evaluator<'e, 'a> {
    pub(super) ast: &'e Ast,
    pub(super) environment: &'e Environment<'a>,
    /// `%context`
    context: Item<'a>,
    /// Steps left.
    pub(super) left: u64,
    /// Nodes whose left side is being evaluated.
    spine: Vec<Id>,
    /// Variables the expression defined.
    pub(super) defined: Vec<(String, Collection<'a>)>,
}

impl<'e, 'a> Evaluator<'e, 'a> {
    pub(super) fn new(ast: &'e Ast, environment: &'e Environment<'a>, context: Item<'a>) -> Self {
        let left = environment.max_steps;
        Self { ast, environment, context, left, spine: Vec::new(), defined: Vec::new() }
    }

    pub(super) fn run(&mut self) -> Answer<'a> {
        let focus = Collection::one(self.context.clone());
        self.eval(self.ast.root, Scope { focus: &focus, index: None, total: None })
    }

    pub(super) fn spend(&mut self, steps: usize) -> Result<(), ErrorKind> {
        let steps = u64::try_from(steps).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(steps).ok_or(ErrorKind::Budget)?;
        Ok(())
    }

    /// Runs `act` with what compares items.
    pub(super) fn compare<T>(
        &mut self,
        act: impl FnOnce(&mut Comparer<'_>) -> Result<T, ErrorKind>,
    ) -> Result<T, ErrorKind> {
        let services = self.environment.services;
        let convert =
            |value: &Decimal, from: &str, to: &str| services.and_then(|s| s.convert(value, from, to));
        act(&mut Comparer { convert: &convert, left: &mut self.left })
    }

    /// The value of an expression.
    pub(super) fn eval(&mut self, id: Id, scope: Scope<'_, 'a>) -> Answer<'a> {
        let (base, defined) = (self.spine.len(), self.defined.len());
        let mut at = id;
        while let Expr::Binary(_, left, _)
        | Expr::Step(left, _)
        | Expr::At(left, _)
        | Expr::TypeTest(_, left, _)
        | Expr::Negate(left) = self.ast.get(at)
        {
            self.spine.push(at);
            at = *left;
        }
        let ast = self.ast;
        let mut value = self.term(at, scope).map_err(|error| error.or_at(ast.offset(at)))?;
        while self.spine.len() > base {
            let Some(at) = self.spine.pop() else { break };
            if let Expr::Binary(..) = ast.get(at) {
                // Variables of the left side are not seen on the right.
                self.defined.truncate(defined);
            }
            value = self.apply(at, value, scope).map_err(|error| error.or_at(ast.offset(at)))?;
        }
        Ok(value)
    }

    /// The value of an argument or a right side: variables it defines end with it.
    pub(super) fn inner(&mut self, id: Id, scope: Scope<'_, 'a>) -> Answer<'a> {
        let defined = self.defined.len();
        let value = self.eval(id, scope);
        self.defined.truncate(defined);
        value
    }

    fn term(&mut self, id: Id, scope: Scope<'_, 'a>) -> Answer<'a> {
        self.spend(1)?;
        match self.ast.get(id) {
            Expr::Literal(value) => Ok(Collection::one(Item::Value(value.clone()))),
            Expr::This => Ok(scope.focus.clone()),
            Expr::Index => Ok(scope.index.and_then(|i| i64::try_from(i).ok()).map(Item::int).into()),
            Expr::Total => Ok(scope.total.cloned().unwrap_or_default()),
            Expr::Variable(name) => self.variable(name),
            Expr::Member(name) => self.first_member(name, scope.focus),
            Expr::Call(function, arguments) => {
                functions::call(self, *function, arguments, scope.focus.clone(), scope)
            }
            Expr::TypeCall(operator, spec) => type_test(*operator, spec, scope.focus.clone()),
            _ => Ok(Collection::new()),
        }
    }

    fn apply(&mut self, id: Id, left: Collection<'a>, scope: Scope<'_, 'a>) -> Answer<'a> {
        self.spend(1)?;
        match self.ast.get(id) {
            Expr::Step(_, right) => {
                self.step(*right, left, scope).map_err(|e| e.or_at(self.ast.offset(*right)))
            }
            Expr::At(_, index) => {
                let index = self.inner(*index, scope)?;
                let index = functions::integer(&index)?;
                Ok(index
                    .and_then(|i| usize::try_from(i).ok())
                    .and_then(|i| left.as_slice().get(i).cloned())
                    .into())
            }
            Expr::Negate(_) => Ok(negate(&left)?),
            Expr::Binary(operator, _, right) => self.binary(*operator, &left, *right, scope),
            Expr::TypeTest(operator, _, spec) => type_test(*operator, spec, left),
            _ => Ok(left),
        }
    }

    fn step(&mut self, id: Id, input: Collection<'a>, scope: Scope<'_, 'a>) -> Answer<'a> {
        match self.ast.get(id) {
            Expr::Member(name) => self.members(name, &input),
            Expr::Call(function, arguments) => functions::call(self, *function, arguments, input, scope),
            Expr::TypeCall(operator, spec) => type_test(*operator, spec, input),
            _ => self.term(id, scope),
        }
    }

    fn binary(
        &mut self,
        operator: Operator,
        left: &Collection<'a>,
        right: Id,
        scope: Scope<'_, 'a>,
    ) -> Answer<'a> {
        match operator {
            Operator::And | Operator::Or | Operator::Xor | Operator::Implies => {
                let left = operators::truth(left)?;
                if let Some(answer) = operators::decided(operator, left) {
                    return Ok(Collection::bool(answer));
                }
                let right = self.inner(right, scope)?;
                let right = operators::truth(&right)?;
                Ok(operators::logic(operator, left, right).map(Item::bool).into())
            }
            Operator::Union => {
                let right = self.inner(right, scope)?;
                Ok(self.union(left, &right)?)
            }
            _ => {
                let right = self.inner(right, scope)?;
                let out = self.compare(|c| operators::apply(operator, left, &right, c))?;
                if let (Operator::Add | Operator::Concatenate, Some(Item::Value(Value::String(text)))) =
                    (operator, out.first())
                {
                    self.spend(text.len() / 16)?;
                }
                Ok(out)
            }
        }
    }

    /// Both without duplicates.
    pub(super) fn union(
        &mut self,
        one: &Collection<'a>,
        other: &Collection<'a>,
    ) -> Result<Collection<'a>, ErrorKind> {
        self.compare(|c| {
            let mut seen = Seen::default();
            let mut out = Collection::new();
            for item in one.iter().chain(other) {
                if seen.insert(item, c)? {
                    out.push(item.clone());
                }
            }
            Ok(out)
        })
    }

    /// The elements of that name of all items.
    fn members(&mut self, name: &str, input: &Collection<'a>) -> Answer<'a> {
        let mut out = Collection::new();
        for item in input {
            navigate::member(item, name, &mut out);
        }
        self.spend(input.len() + out.len())?;
        Ok(out)
    }

    /// At the start of a path a name may be the type of what is there.
    fn first_member(&mut self, name: &str, focus: &Collection<'a>) -> Answer<'a> {
        let capital = name.starts_with(|c: char| c.is_ascii_uppercase());
        if capital && focus.first().is_some_and(|item| types::is_fhir(item, name)) {
            return Ok(focus.clone());
        }
        self.members(name, focus)
    }

    fn variable(&self, name: &Arc<str>) -> Answer<'a> {
        if let Some((_, value)) = self.defined.iter().rev().find(|(known, _)| **known == **name) {
            return Ok(value.clone());
        }
        if let Some(value) = self.environment.variables.get(&**name) {
            return Ok(value.clone());
        }
        let address = |text: &str| Ok(Collection::one(Item::text(text.to_owned())));
        match &**name {
            "context" => Ok(Collection::one(self.context.clone())),
            "resource" => self.resource(self.environment.resource),
            "rootResource" => self.resource(self.environment.root_resource.or(self.environment.resource)),
            "ucum" => Ok(Collection::one(Item::text(Text::Borrowed(super::quantity::UCUM)))),
            "sct" => Ok(Collection::one(Item::text(Text::Borrowed("http://snomed.info/sct")))),
            "loinc" => Ok(Collection::one(Item::text(Text::Borrowed("http://loinc.org")))),
            other => {
                if let Some(rest) = other.strip_prefix("vs-") {
                    return address(&format!("http://hl7.org/fhir/ValueSet/{rest}"));
                }
                if let Some(rest) = other.strip_prefix("ext-") {
                    return address(&format!("http://hl7.org/fhir/StructureDefinition/{rest}"));
                }
                Err(ErrorKind::UnknownVariable.into())
            }
        }
    }

    /// Without a resource in the environment it is the item itself.
    fn resource(&self, node: Option<&'a dyn Node>) -> Answer<'a> {
        Ok(Collection::one(node.map_or_else(|| self.context.clone(), Item::Node)))
    }

    /// The value of argument `i`; empty when it is not given.
    pub(super) fn argument(&mut self, arguments: &[Id], i: usize, scope: Scope<'_, 'a>) -> Answer<'a> {
        match arguments.get(i) {
            Some(id) => self.inner(*id, scope),
            None => Ok(Collection::new()),
        }
    }

    /// The value of an argument for one item: `$this` is the item.
    pub(super) fn on_item(
        &mut self,
        id: Id,
        item: &Item<'a>,
        index: usize,
        scope: Scope<'_, 'a>,
    ) -> Answer<'a> {
        self.spend(1)?;
        let focus = Collection::one(item.clone());
        self.inner(id, Scope { focus: &focus, index: Some(index), total: scope.total })
    }

    /// The truth of a criterion for one item.
    pub(super) fn criterion(
        &mut self,
        id: Option<&Id>,
        item: &Item<'a>,
        index: usize,
        scope: Scope<'_, 'a>,
    ) -> Result<Option<bool>, Error> {
        let Some(id) = id else { return Ok(Some(true)) };
        let value = self.on_item(*id, item, index, scope)?;
        operators::truth(&value).map_err(|kind| Error::from(kind).or_at(self.ast.offset(*id)))
    }

    /// The regular expression of an argument: compiled with the expression, or now.
    pub(super) fn pattern(
        &self,
        function: Function,
        id: Option<&Id>,
        text: &str,
    ) -> Result<Pattern<'e>, ErrorKind> {
        let ast: &'e Ast = self.ast;
        if let Some(regex) = id.and_then(|id| ast.patterns.get(id)) {
            return Ok(Pattern::Ready(regex));
        }
        functions::strings::regex(text, function == Function::MatchesFull, "")
            .map(Pattern::New)
            .ok_or(ErrorKind::Regex)
    }
}

/// A compiled regular expression.
pub(super) enum Pattern<'e> {
    Ready(&'e regex_lite::Regex),
    New(regex_lite::Regex),
}

impl core::ops::Deref for Pattern<'_> {
    type Target = regex_lite::Regex;
    fn deref(&self) -> &Self::Target {
        match self {
            Self::Ready(regex) => regex,
            Self::New(regex) => regex,
        }
    }
}

fn negate<'a>(input: &Collection<'a>) -> Result<Collection<'a>, ErrorKind> {
    let Some(item) = input.single()? else { return Ok(Collection::new()) };
    Ok(match item.value() {
        Some(Value::Integer(value)) => value.checked_neg().map(Item::int).into(),
        Some(Value::Decimal(value)) => {
            let text = value.as_str();
            let text = text.strip_prefix('-').map_or_else(|| format!("-{text}"), str::to_owned);
            Decimal::parse(&text).map(Item::decimal).into()
        }
        Some(Value::Quantity(mut quantity)) => {
            let value = Number::of(&quantity.value).and_then(|n| n.neg().decimal());
            let Some(value) = value else { return Ok(Collection::new()) };
            quantity.value = std::borrow::Cow::Owned(value);
            Collection::one(Item::Value(Value::Quantity(quantity)))
        }
        None if matches!(item, Item::Prim(..)) => Collection::new(),
        _ => return Err(ErrorKind::Type),
    })
}

/// `as` keeps every item of the type: FHIR's own expressions use it on collections, where N1 allows one item.
fn type_test<'a>(operator: TypeOperator, spec: &TypeSpec, input: Collection<'a>) -> Answer<'a> {
    if operator == TypeOperator::Is {
        let item = input.single()?;
        return Ok(item.map(|item| Item::bool(types::is(item, spec))).into());
    }
    Ok(input.into_iter().filter(|item| types::is(item, spec)).collect())
}
