//! Evaluation: of an expression at a node, within a budget of steps.

use std::borrow::Cow;

use super::ast::{Axis, Comparison, Expr, Function, Path, Step, Test, Type};
use crate::validate::tree::{Item, Kind, Space, Tree};
use crate::validate::vocabulary::{Membership, Vocabulary};

/// The budget is spent: nothing is known of this expression, nor of what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spent;

/// What is known of an assertion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Holds,
    Fails,
    /// It depends on the members of a value set the vocabulary does not know.
    NotChecked,
}

/// An index, a vocabulary, and what is left of the budget.
#[derive(Debug)]
pub(crate) struct Evaluator<'t, 'a> {
    pub(crate) tree: &'t Tree<'a>,
    pub(crate) vocabulary: &'t dyn Vocabulary,
    /// How many steps may still be taken. A node looked at is one.
    pub(crate) steps: u64,
    /// What to take for the answer where the vocabulary has none, and whether that was needed.
    assumed: bool,
    unknown: bool,
}

/// What a visitor of nodes answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flow {
    Go,
    Stop,
}

type Visit<'v, 't, 'a> = &'v mut dyn FnMut(&mut Evaluator<'t, 'a>, Item) -> Result<Flow, Spent>;

impl<'t, 'a> Evaluator<'t, 'a> {
    /// Evaluates over a tree, with so many steps to take.
    pub(crate) fn new(tree: &'t Tree<'a>, vocabulary: &'t dyn Vocabulary, steps: u64) -> Self {
        Self { tree, vocabulary, steps, assumed: false, unknown: false }
    }

    /// Whether an assertion holds at a node. Evaluated once; twice if it asked something the vocabulary does not know.
    pub(crate) fn verdict(&mut self, expression: &Expr, at: Item) -> Result<Verdict, Spent> {
        self.either(|eval| eval.truth(expression, at))
    }

    /// What a question comes to, whatever the answers to unknown memberships are.
    pub(crate) fn either(
        &mut self,
        mut ask: impl FnMut(&mut Self) -> Result<bool, Spent>,
    ) -> Result<Verdict, Spent> {
        (self.assumed, self.unknown) = (false, false);
        let without = ask(self)?;
        if self.unknown {
            self.assumed = true;
            let with = ask(self)?;
            self.assumed = false;
            if with != without {
                return Ok(Verdict::NotChecked);
            }
        }
        Ok(if without { Verdict::Holds } else { Verdict::Fails })
    }

    /// Takes steps out of the budget.
    pub(crate) fn spend(&mut self, steps: u64) -> Result<(), Spent> {
        self.steps = self.steps.checked_sub(steps).ok_or(Spent)?;
        Ok(())
    }

    /// What the vocabulary says, or what is assumed where it says nothing.
    pub(crate) fn member(&mut self, value_set: &str, system: Option<&str>, code: &str) -> bool {
        match self.vocabulary.contains(value_set, system, code) {
            Membership::Yes => true,
            Membership::No => false,
            Membership::Unknown => self.unknown_answer(),
        }
    }

    /// The answer assumed to a question that cannot be answered here; notes that there was one.
    pub(crate) fn unknown_answer(&mut self) -> bool {
        self.unknown = true;
        self.assumed
    }

    /// Whether an expression is true at a node.
    pub(crate) fn truth(&mut self, expression: &Expr, at: Item) -> Result<bool, Spent> {
        match expression {
            Expr::Or(all) => {
                for one in all {
                    if self.truth(one, at)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Expr::And(all) => {
                for one in all {
                    if !self.truth(one, at)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Expr::Compare(comparison, left, right) => self.compare(*comparison, left, right, at),
            Expr::Paths(paths) => self.exists(paths, at),
            Expr::Literal(text) => Ok(!text.is_empty()),
            Expr::Number(number) => Ok(is_true(*number)),
            Expr::Call(function, arguments) => self.truth_of_call(*function, arguments, expression, at),
            Expr::ValueSet(_) => Ok(false),
        }
    }

    fn truth_of_call(
        &mut self,
        function: Function,
        arguments: &[Expr],
        call: &Expr,
        at: Item,
    ) -> Result<bool, Spent> {
        match (function, arguments) {
            (Function::Not, [inner]) => Ok(!self.truth(inner, at)?),
            (Function::Boolean, [inner]) => self.truth(inner, at),
            (Function::True, _) => Ok(true),
            (Function::StartsWith, [text, start]) => {
                let start = self.text(start, at)?;
                Ok(self.text(text, at)?.starts_with(start.as_ref()))
            }
            (Function::Contains, [text, part]) => {
                let (text, part) = (self.text(text, at)?, self.text(part, at)?);
                self.spend(text.len() as u64 / 64)?;
                Ok(text.contains(part.as_ref()))
            }
            _ => match call.gives() {
                Type::Number => Ok(is_true(self.number(call, at)?)),
                Type::Text => Ok(!self.text(call, at)?.is_empty()),
                _ => Ok(false),
            },
        }
    }

    fn exists(&mut self, paths: &[Path], at: Item) -> Result<bool, Spent> {
        let mut found = false;
        self.visit(paths, at, &mut |_, _| {
            found = true;
            Ok(Flow::Stop)
        })?;
        Ok(found)
    }

    /// How many nodes there are, each counted once.
    fn count(&mut self, paths: &[Path], at: Item) -> Result<usize, Spent> {
        if let [path] = paths
            && !path.repeats
        {
            let mut count = 0;
            self.visit(paths, at, &mut |_, _| {
                count += 1;
                Ok(Flow::Go)
            })?;
            return Ok(count);
        }
        let mut all = self.select(paths, at)?;
        all.sort_unstable();
        all.dedup();
        Ok(all.len())
    }

    /// All nodes of the paths, in the order they are met.
    pub(crate) fn select(&mut self, paths: &[Path], at: Item) -> Result<Vec<Item>, Spent> {
        let mut all = Vec::new();
        self.visit(paths, at, &mut |_, item| {
            all.push(item);
            Ok(Flow::Go)
        })?;
        Ok(all)
    }

    /// The node of the paths that comes first in the document: XPath's value of a set of nodes is that of this one.
    fn first(&mut self, paths: &[Path], at: Item) -> Result<Option<Item>, Spent> {
        let mut first = None;
        self.visit(paths, at, &mut |_, item| {
            first = Some(first.map_or(item, |f: Item| f.min(item)));
            Ok(Flow::Go)
        })?;
        Ok(first)
    }

    fn visit(&mut self, paths: &[Path], at: Item, visit: Visit<'_, 't, 'a>) -> Result<Flow, Spent> {
        for path in paths {
            let from = if path.absolute { Item::node(0) } else { at };
            if self.walk(&path.steps, from, visit)? == Flow::Stop {
                return Ok(Flow::Stop);
            }
        }
        Ok(Flow::Go)
    }

    /// Walks the steps from a node. Goes as deep as there are steps, which the parser limits.
    pub(crate) fn walk(&mut self, steps: &[Step], at: Item, visit: Visit<'_, 't, 'a>) -> Result<Flow, Spent> {
        let Some((step, rest)) = steps.split_first() else { return visit(self, at) };
        let mut positions = vec![0; step.predicates.len()];
        let mut next = self.start(step.axis, at);
        while let Some(item) = next {
            self.spend(1)?;
            next = self.advance(step.axis, at, item);
            if self.passes(step, item)?
                && self.holds(step, item, &mut positions)?
                && self.walk(rest, item, visit)? == Flow::Stop
            {
                return Ok(Flow::Stop);
            }
        }
        Ok(Flow::Go)
    }

    /// The first node of an axis.
    fn start(&self, axis: Axis, at: Item) -> Option<Item> {
        if at.attribute != 0 {
            return match axis {
                Axis::Parent | Axis::Ancestor => Some(Item::node(at.node)),
                Axis::ItSelf | Axis::DescendantOrSelf => Some(at),
                _ => None,
            };
        }
        let node = self.tree.get(at.node)?;
        match axis {
            Axis::ItSelf | Axis::DescendantOrSelf => Some(at),
            Axis::Child | Axis::Descendant => (at.node + 1 < node.end).then(|| Item::node(at.node + 1)),
            Axis::Parent | Axis::Ancestor => (at.node != 0).then(|| Item::node(node.parent)),
            Axis::Attribute => {
                let (first, all) = self.tree.attributes(at.node);
                (!all.is_empty()).then_some(Item { node: at.node, attribute: first + 1 })
            }
        }
    }

    /// The node after one on an axis.
    fn advance(&self, axis: Axis, from: Item, item: Item) -> Option<Item> {
        match axis {
            Axis::ItSelf | Axis::Parent => None,
            Axis::Child => {
                let next = self.tree.get(item.node)?.end;
                (next < self.tree.get(from.node)?.end).then(|| Item::node(next))
            }
            Axis::Descendant | Axis::DescendantOrSelf => {
                let end = if from.attribute == 0 { self.tree.get(from.node)?.end } else { 0 };
                (item.node + 1 < end).then(|| Item::node(item.node + 1))
            }
            Axis::Ancestor => {
                let parent = self.tree.get(item.node)?.parent;
                (item.node != 0).then(|| Item::node(parent))
            }
            Axis::Attribute => {
                let (first, all) = self.tree.attributes(from.node);
                let next = item.attribute + 1;
                (u64::from(next) <= u64::from(first) + all.len() as u64)
                    .then_some(Item { attribute: next, ..item })
            }
        }
    }

    fn passes(&self, step: &Step, item: Item) -> Result<bool, Spent> {
        if let Some(attribute) = self.tree.attribute_of(item) {
            return Ok(match step.test {
                Test::Name(symbol) => attribute.symbol == symbol,
                Test::Any | Test::Node => true,
                Test::Text => false,
            });
        }
        let Some(node) = self.tree.get(item.node) else { return Ok(false) };
        Ok(match step.test {
            Test::Name(symbol) => node.kind == Kind::Element && node.symbol == symbol,
            Test::Any => node.kind == Kind::Element,
            Test::Text => node.kind == Kind::Text,
            Test::Node => true,
        })
    }

    /// Whether the predicates of a step hold. Each counts the nodes that came as far as it.
    fn holds(&mut self, step: &Step, item: Item, positions: &mut [u32]) -> Result<bool, Spent> {
        for (predicate, position) in step.predicates.iter().zip(positions) {
            *position += 1;
            let holds = match predicate.gives() {
                Type::Number => self.number(predicate, item)?.total_cmp(&f64::from(*position)).is_eq(),
                _ => self.truth(predicate, item)?,
            };
            if !holds {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The value of an expression as a number.
    fn number(&mut self, expression: &Expr, at: Item) -> Result<f64, Spent> {
        match expression {
            Expr::Number(number) => Ok(*number),
            Expr::Call(Function::Count, arguments) => match arguments.as_slice() {
                [Expr::Paths(paths)] => Ok(to_number(self.count(paths, at)?)),
                _ => Ok(f64::NAN),
            },
            Expr::Call(Function::StringLength, arguments) => {
                let text = self.argument(arguments, at)?;
                self.spend(text.len() as u64 / 64)?;
                Ok(to_number(text.chars().count()))
            }
            Expr::Call(Function::Number, arguments) => Ok(parse_number(&self.argument(arguments, at)?)),
            _ => match expression.gives() {
                Type::Boolean => Ok(f64::from(u8::from(self.truth(expression, at)?))),
                _ => Ok(parse_number(&self.text(expression, at)?)),
            },
        }
    }

    /// The value of an expression as text.
    fn text(&mut self, expression: &Expr, at: Item) -> Result<Cow<'t, str>, Spent> {
        match expression {
            Expr::Literal(text) => Ok(Cow::Owned(text.to_string())),
            Expr::Paths(paths) => match self.first(paths, at)? {
                Some(item) => self.value(item),
                None => Ok(Cow::Borrowed("")),
            },
            Expr::Call(Function::ToString, arguments) => self.argument(arguments, at),
            Expr::Call(Function::NormalizeSpace, arguments) => {
                let text = self.argument(arguments, at)?;
                self.spend(text.len() as u64 / 64)?;
                Ok(Cow::Owned(text.split([' ', '\t', '\r', '\n']).filter(|w| !w.is_empty()).fold(
                    String::new(),
                    |mut all, word| {
                        all.extend((!all.is_empty()).then_some(' '));
                        all.push_str(word);
                        all
                    },
                )))
            }
            Expr::Call(Function::LocalName, arguments) => {
                let item = match arguments.as_slice() {
                    [Expr::Paths(paths)] => self.first(paths, at)?,
                    _ => Some(at),
                };
                Ok(Cow::Borrowed(item.map_or("", |item| self.local_name(item))))
            }
            _ => match expression.gives() {
                Type::Boolean => {
                    Ok(Cow::Borrowed(if self.truth(expression, at)? { "true" } else { "false" }))
                }
                _ => Ok(Cow::Owned(self.number(expression, at)?.to_string())),
            },
        }
    }

    /// The only argument as text, or the value of the node itself.
    fn argument(&mut self, arguments: &[Expr], at: Item) -> Result<Cow<'t, str>, Spent> {
        match arguments {
            [one] => self.text(one, at),
            _ => self.value(at),
        }
    }

    fn local_name(&self, item: Item) -> &'t str {
        match (self.tree.attribute_of(item), self.tree.get(item.node)) {
            (Some(attribute), _) => &attribute.name,
            (None, Some(node)) if node.kind == Kind::Element => &node.content,
            _ => "",
        }
    }

    /// The value of a node: of an attribute its value, of an element all text in it.
    pub(crate) fn value(&mut self, item: Item) -> Result<Cow<'t, str>, Spent> {
        let tree = self.tree;
        if let Some(attribute) = tree.attribute_of(item) {
            return Ok(Cow::Borrowed(&attribute.value));
        }
        let end = self.tree.get(item.node).map_or(0, |node| node.end);
        let mut value = Cow::Borrowed("");
        for at in item.node..end {
            let Some(node) = tree.get(at).filter(|n| n.kind == Kind::Text) else { continue };
            if value.is_empty() {
                value = Cow::Borrowed(&*node.content);
            } else {
                self.spend(node.content.len() as u64 / 64)?;
                value.to_mut().push_str(&node.content);
            }
        }
        self.spend(u64::from(end.saturating_sub(item.node)))?;
        Ok(value)
    }

    fn compare(
        &mut self,
        comparison: Comparison,
        left: &Expr,
        right: &Expr,
        at: Item,
    ) -> Result<bool, Spent> {
        match (left, right) {
            (Expr::Paths(paths), Expr::ValueSet(oid)) => self.any_member(paths, oid, at),
            (Expr::Paths(left), Expr::Paths(right)) => self.compare_nodes(comparison, left, right, at),
            (Expr::Paths(paths), other) => self.compare_any(comparison, paths, other, at),
            (other, Expr::Paths(paths)) => self.compare_any(comparison.turned(), paths, other, at),
            _ => match (left.gives(), right.gives()) {
                (Type::Boolean, _) | (_, Type::Boolean) if comparison.is_equality() => {
                    let same = self.truth(left, at)? == self.truth(right, at)?;
                    Ok(same == (comparison == Comparison::Equal))
                }
                (Type::Text, Type::Text) if comparison.is_equality() => {
                    let same = self.text(left, at)? == self.text(right, at)?;
                    Ok(same == (comparison == Comparison::Equal))
                }
                _ => Ok(comparison.of(self.number(left, at)?, self.number(right, at)?)),
            },
        }
    }

    /// Whether one of the nodes compares so with a value.
    fn compare_any(
        &mut self,
        comparison: Comparison,
        paths: &[Path],
        other: &Expr,
        at: Item,
    ) -> Result<bool, Spent> {
        if other.gives() == Type::Boolean {
            let (left, right) = (self.exists(paths, at)?, self.truth(other, at)?);
            return Ok(comparison.of(f64::from(u8::from(left)), f64::from(u8::from(right))));
        }
        let as_text = comparison.is_equality() && other.gives() == Type::Text;
        let text = if as_text { self.text(other, at)? } else { Cow::Borrowed("") };
        let number = if as_text { f64::NAN } else { self.number(other, at)? };
        let mut found = false;
        self.visit(paths, at, &mut |eval, item| {
            let value = eval.value(item)?;
            found = if as_text {
                (value == text) == (comparison == Comparison::Equal)
            } else {
                comparison.of(parse_number(&value), number)
            };
            Ok(if found { Flow::Stop } else { Flow::Go })
        })?;
        Ok(found)
    }

    /// Whether two of the nodes compare so with each other.
    fn compare_nodes(
        &mut self,
        comparison: Comparison,
        left: &[Path],
        right: &[Path],
        at: Item,
    ) -> Result<bool, Spent> {
        let right = self.select(right, at)?;
        let mut values = Vec::with_capacity(right.len());
        for item in right {
            values.push(self.value(item)?);
        }
        let mut found = false;
        self.visit(left, at, &mut |eval, item| {
            let value = eval.value(item)?;
            eval.spend(values.len() as u64)?;
            found = values.iter().any(|other| {
                if comparison.is_equality() {
                    (value == *other) == (comparison == Comparison::Equal)
                } else {
                    comparison.of(parse_number(&value), parse_number(other))
                }
            });
            Ok(if found { Flow::Stop } else { Flow::Go })
        })?;
        Ok(found)
    }

    /// Whether one of the nodes holds a code of a value set. The code system is the one beside the code.
    fn any_member(&mut self, paths: &[Path], oid: &str, at: Item) -> Result<bool, Spent> {
        let mut found = false;
        self.visit(paths, at, &mut |eval, item| {
            let code = eval.value(item)?;
            let coded =
                eval.tree.attribute_of(item).is_some_and(|a| a.name == "code" && a.space == Space::None);
            let system = if coded { eval.tree.attribute(item.node, "codeSystem") } else { None };
            found = eval.member(oid, system, &code);
            Ok(if found { Flow::Stop } else { Flow::Go })
        })?;
        Ok(found)
    }
}

impl Comparison {
    fn is_equality(self) -> bool {
        matches!(self, Self::Equal | Self::NotEqual)
    }

    /// The same with its sides changed.
    fn turned(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::LessOrEqual => Self::GreaterOrEqual,
            Self::Greater => Self::Less,
            Self::GreaterOrEqual => Self::LessOrEqual,
            same => same,
        }
    }

    #[expect(
        clippy::float_cmp,
        reason = "XPath compares numbers exactly; those of rules are counts and lengths"
    )]
    fn of(self, left: f64, right: f64) -> bool {
        match self {
            Self::Equal => left == right,
            Self::NotEqual => left != right,
            Self::Less => left < right,
            Self::LessOrEqual => left <= right,
            Self::Greater => left > right,
            Self::GreaterOrEqual => left >= right,
        }
    }
}

/// Whether a number counts as true.
fn is_true(number: f64) -> bool {
    number != 0.0 && !number.is_nan()
}

/// A count as XPath has it.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn to_number(count: usize) -> f64 {
    count as f64
}

/// A number out of text, as XPath reads it: digits with at most one point, a minus before; else not a number.
fn parse_number(text: &str) -> f64 {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return f64::NAN;
    }
    text.parse().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::sample;
    use crate::validate::vocabulary::Hl7Vocabulary;
    use crate::xpath::names::Names;
    use crate::xpath::parse::parse;

    const SAMPLE: &str = "<observation xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:sdtc='urn:hl7-org:sdtc' classCode='OBS' negationInd=''><templateId root='1.2' extension='x'/>\
        <templateId root='1.3'/><code code='A' codeSystem='2.16'/><text>one  <content>two</content></text>\
        <value xsi:type='CD' code='B'/><value xsi:type='PQ' value='12'/><sdtc:id root='9'/>\
        <entryRelationship><observation><templateId root='1.2'/></observation></entryRelationship></observation>";

    /// The verdict at the first element below the root.
    fn verdict(text: &str) -> Verdict {
        let mut names = Names::default();
        let expression = parse(text, &mut names).expect(text);
        let tree = sample::tree(SAMPLE, &names);
        Evaluator::new(&tree, &Hl7Vocabulary, 10_000).verdict(&expression, Item::node(1)).expect("budget")
    }

    #[test]
    fn what_holds_of_the_sample() {
        for text in [
            "@classCode='OBS'",
            "@classCode",
            "@negationInd",
            "'OBS'=@classCode",
            "@classCode!='ACT'",
            "count(cda:templateId)=2",
            "count(.//cda:templateId)=3",
            "count(//cda:templateId | cda:templateId)=3",
            "count(//cda:observation//cda:templateId)=3",
            "count(cda:templateId/../cda:templateId)=2",
            "count(descendant::cda:templateId[ancestor::cda:entryRelationship])=1",
            "cda:templateId[@root='1.2' and @extension='x']",
            "cda:templateId[@root='1.3'][not(@extension)]",
            "cda:templateId[2][@root='1.3']",
            "cda:templateId[@root='1.3'][1]",
            "not(cda:templateId[@root='1.3'][2])",
            "cda:value[@xsi:type='PQ']/@value > 11.5",
            "11.5 < cda:value/@value",
            "cda:value/@xsi:type='PQ' and cda:value/@xsi:type='CD'",
            "sdtc:id/@root='9'",
            "not(cda:id)",
            "normalize-space(cda:text)='one two'",
            "string-length(cda:text)=8",
            "cda:text/text()='one  '",
            "cda:text/cda:content='two'",
            "starts-with(cda:code/@codeSystem, '2.') and contains(cda:code/@codeSystem,'16')",
            "count(*)=8",
            "count(@*)=2",
            "/cda:observation/cda:code/@code='A'",
            "not(//observation)",
            "local-name(/*)='observation'",
            "cda:templateId/@root=cda:entryRelationship/cda:observation/cda:templateId/@root",
            "not(cda:code/@code=cda:value/@code)",
            "count(cda:id | cda:effectiveTime)=0",
            "true() and not(false()) and boolean(cda:code)",
            "number(cda:value/@value)=12",
            "string(cda:code/@code)='A'",
            "cda:code=true()",
            "self::cda:observation/parent::node()",
            "not(self::cda:act)",
        ] {
            assert_eq!(verdict(text), Verdict::Holds, "{text}");
            assert_eq!(verdict(&format!("not({text})")), Verdict::Fails, "{text}");
        }
    }

    #[test]
    fn a_value_set_nobody_knows_leaves_open_only_what_depends_on_it() {
        let in_set = |what: &str, oid: &str| {
            format!("{what}=document('voc.xml')/voc:systems/voc:system[@valueSetOid='{oid}']/voc:code/@value")
        };
        let unknown = in_set("cda:code/@code", "1.2.3.4");
        assert_eq!(verdict(&unknown), Verdict::NotChecked);
        assert_eq!(verdict(&format!("not({unknown})")), Verdict::NotChecked);
        assert_eq!(verdict(&format!("{unknown} or cda:code")), Verdict::Holds);
        assert_eq!(verdict(&format!("{unknown} and cda:id")), Verdict::Fails);
        assert_eq!(verdict(&in_set("cda:id/@root", "1.2.3.4")), Verdict::Fails);
        // MoodCodeEvnInt is HL7's own.
        assert_eq!(verdict(&in_set("@classCode", "2.16.840.1.113883.11.20.9.18")), Verdict::Fails);
    }

    #[test]
    fn the_budget_is_exact() {
        let mut names = Names::default();
        let expression = parse("count(cda:id)=0", &mut names).expect("an expression");
        let tree = sample::tree(SAMPLE, &names);
        let with = |steps| Evaluator::new(&tree, &Hl7Vocabulary, steps).verdict(&expression, Item::node(1));
        assert_eq!(with(8), Ok(Verdict::Holds));
        assert_eq!(with(7), Err(Spent));
    }
}
