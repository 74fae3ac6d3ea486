//! Evaluation: of an expression at a node, within the budget of the [`Evaluator`].

use std::borrow::Cow;
use std::cmp::Ordering;

use super::ast::{Expr, Function, Name, Operator, TypeName};
use crate::validate::tree::{Item, Kind, Space};
use crate::xpath::eval::{Evaluator, Spent, Verdict};

/// One value of a collection.
#[derive(Debug, Clone, PartialEq)]
enum Value<'t> {
    Item(Item),
    Text(Cow<'t, str>),
    Number(i64),
    Boolean(bool),
}

type Values<'t> = Vec<Value<'t>>;

/// Where an expression is evaluated.
#[derive(Debug, Clone)]
struct Scope<'t> {
    this: Value<'t>,
    context: Item,
}

/// Whether an invariant holds at a node.
pub(crate) fn verdict(eval: &mut Evaluator<'_, '_>, expression: &Expr, at: Item) -> Result<Verdict, Spent> {
    let scope = Scope { this: Value::Item(at), context: at };
    // Where a collection is empty, the invariant does not hold.
    eval.either(|eval| Ok(truth(eval, expression, &scope)? == Some(true)))
}

/// The value of an expression as a boolean; of more than one value, and of one that is none, it is that there is one.
fn truth<'t>(
    eval: &mut Evaluator<'t, '_>,
    expression: &Expr,
    scope: &Scope<'t>,
) -> Result<Option<bool>, Spent> {
    let values = values(eval, expression, scope)?;
    Ok(match values.as_slice() {
        [] => None,
        [Value::Boolean(value)] => Some(*value),
        _ => Some(true),
    })
}

fn values<'t>(
    eval: &mut Evaluator<'t, '_>,
    expression: &Expr,
    scope: &Scope<'t>,
) -> Result<Values<'t>, Spent> {
    eval.spend(1)?;
    Ok(match expression {
        Expr::This => vec![scope.this.clone()],
        Expr::Context => vec![Value::Item(scope.context)],
        Expr::Resource => {
            let tree = eval.tree;
            let element = |at: &u32| tree.get(*at).is_some_and(|n| n.kind == Kind::Element);
            tree.children(0).find(element).map(|at| Value::Item(Item::node(at))).into_iter().collect()
        }
        Expr::Text(text) => vec![Value::Text(Cow::Owned(text.to_string()))],
        Expr::Number(number) => vec![Value::Number(*number)],
        Expr::Boolean(value) => vec![Value::Boolean(*value)],
        Expr::Member(of, name) => {
            let mut found = Vec::new();
            for value in values(eval, of, scope)? {
                members(eval, &value, *name, &mut found)?;
            }
            found
        }
        Expr::Call(of, function, arguments) => {
            let of = values(eval, of, scope)?;
            call(eval, of, function, arguments, scope)?
        }
        Expr::Binary(Operator::Union, left, right) => {
            let mut all = values(eval, left, scope)?;
            for value in values(eval, right, scope)? {
                eval.spend(all.len() as u64)?;
                if !all.contains(&value) {
                    all.push(value);
                }
            }
            all
        }
        Expr::Binary(operator, left, right) => {
            binary(eval, *operator, left, right, scope)?.map(Value::Boolean).into_iter().collect()
        }
    })
}

/// What has a name in a value.
fn members<'t>(
    eval: &mut Evaluator<'t, '_>,
    of: &Value<'t>,
    name: Name,
    found: &mut Values<'t>,
) -> Result<(), Spent> {
    let Value::Item(item @ Item { node, attribute: 0 }) = *of else { return Ok(()) };
    match name {
        Name::Item => found.push(Value::Item(item)),
        Name::XmlText => {
            // The text between the parts of a name is its own, that in the parts is theirs.
            let tree = eval.tree;
            for child in tree.children(node) {
                eval.spend(1)?;
                let text = tree.get(child).filter(|n| n.kind == Kind::Text && !n.content.trim().is_empty());
                found.extend(text.map(|text| Value::Text(Cow::Borrowed(&*text.content))));
            }
        }
        Name::Named { attribute, element } => {
            let tree = eval.tree;
            let (first, all) = tree.attributes(node);
            let named = (first + 1..).zip(all).find(|(_, a)| a.symbol == attribute);
            found.extend(named.map(|(attribute, _)| Value::Item(Item { node, attribute })));
            for child in tree.children(node) {
                eval.spend(1)?;
                if tree.get(child).is_some_and(|n| n.kind == Kind::Element && n.symbol == element) {
                    found.push(Value::Item(Item::node(child)));
                }
            }
        }
    }
    Ok(())
}

fn call<'t>(
    eval: &mut Evaluator<'t, '_>,
    of: Values<'t>,
    function: &Function,
    arguments: &[Expr],
    scope: &Scope<'t>,
) -> Result<Values<'t>, Spent> {
    let one = |value: Value<'t>| Ok(vec![value]);
    match function {
        Function::Where | Function::Exists if !arguments.is_empty() => {
            let mut kept = Vec::new();
            for value in of {
                let inner = Scope { this: value.clone(), context: scope.context };
                let mut holds = true;
                for criterion in arguments {
                    holds &= truth(eval, criterion, &inner)? == Some(true);
                }
                kept.extend(holds.then_some(value));
            }
            if *function == Function::Where { Ok(kept) } else { one(Value::Boolean(!kept.is_empty())) }
        }
        Function::Where | Function::Exists => one(Value::Boolean(!of.is_empty())),
        Function::Empty => one(Value::Boolean(of.is_empty())),
        Function::Count => one(Value::Number(i64::try_from(of.len()).unwrap_or(i64::MAX))),
        Function::AllTrue => one(Value::Boolean(!of.contains(&Value::Boolean(false)))),
        Function::First => Ok(of.into_iter().take(1).collect()),
        Function::Descendants => descendants(eval, &of),
        Function::Not => Ok(match of.as_slice() {
            [] => Vec::new(),
            [Value::Boolean(value)] => vec![Value::Boolean(!value)],
            _ => vec![Value::Boolean(false)],
        }),
        Function::OfType(ty) => {
            eval.spend(of.len() as u64)?;
            Ok(of.into_iter().filter(|value| is_type(eval, value, *ty)).collect())
        }
        Function::ConformsTo => {
            // Not known here: as if the vocabulary had been asked and had no answer.
            let answer = eval.unknown_answer();
            Ok(of.first().map(|_| Value::Boolean(answer)).into_iter().collect())
        }
        Function::HasTemplate(oid, extension) => {
            // Empty and not false where there is none, so that `exists()` after it asks what it says.
            let has = of.iter().any(|value| has_template(eval, value, oid, extension));
            Ok(has.then_some(Value::Boolean(true)).into_iter().collect())
        }
        Function::MemberOf(_)
        | Function::StartsWith
        | Function::Length
        | Function::ToText
        | Function::FiveDigits => of_text(eval, &of, function, arguments, scope),
    }
}

/// The functions of one text.
fn of_text<'t>(
    eval: &mut Evaluator<'t, '_>,
    of: &[Value<'t>],
    function: &Function,
    arguments: &[Expr],
    scope: &Scope<'t>,
) -> Result<Values<'t>, Spent> {
    let [value] = of else { return Ok(Vec::new()) };
    let text = text(eval, value)?;
    eval.spend(text.len() as u64 / 64)?;
    Ok(vec![match function {
        Function::MemberOf(value_set) => {
            let system = code_system(eval, value);
            Value::Boolean(eval.member(value_set, system, &text))
        }
        Function::StartsWith => {
            let mut holds = true;
            for argument in arguments {
                let starts = values(eval, argument, scope)?;
                let [start] = starts.as_slice() else { return Ok(Vec::new()) };
                holds &= text.starts_with(self::text(eval, start)?.as_ref());
            }
            Value::Boolean(holds)
        }
        Function::Length => Value::Number(i64::try_from(text.chars().count()).unwrap_or(i64::MAX)),
        Function::FiveDigits => {
            let five = |window: &[u8]| window.iter().all(u8::is_ascii_digit);
            Value::Boolean(text.as_bytes().windows(5).any(five))
        }
        _ => Value::Text(text),
    }])
}

/// The code system beside a code.
fn code_system<'t>(eval: &Evaluator<'t, '_>, value: &Value<'_>) -> Option<&'t str> {
    let Value::Item(item) = value else { return None };
    let tree = eval.tree;
    let coded = tree.attribute_of(*item)?;
    (coded.name == "code").then(|| tree.attribute(item.node, "codeSystem"))?
}

fn text<'t>(eval: &mut Evaluator<'t, '_>, value: &Value<'t>) -> Result<Cow<'t, str>, Spent> {
    Ok(match value {
        Value::Item(item) => Cow::Owned(eval.value(*item)?.into_owned()),
        Value::Text(text) => text.clone(),
        Value::Number(number) => Cow::Owned(number.to_string()),
        Value::Boolean(value) => Cow::Borrowed(if *value { "true" } else { "false" }),
    })
}

fn descendants<'t>(eval: &mut Evaluator<'t, '_>, of: &[Value<'t>]) -> Result<Values<'t>, Spent> {
    let mut found = Vec::new();
    for value in of {
        let Value::Item(Item { node, attribute: 0 }) = *value else { continue };
        let tree = eval.tree;
        let end = tree.get(node).map_or(0, |n| n.end);
        eval.spend(u64::from(end.saturating_sub(node)))?;
        let elements = (node + 1..end).filter(|at| tree.get(*at).is_some_and(|n| n.kind == Kind::Element));
        found.extend(elements.map(|at| Value::Item(Item::node(at))));
    }
    Ok(found)
}

fn is_type(eval: &Evaluator<'_, '_>, value: &Value<'_>, ty: TypeName) -> bool {
    let Value::Item(item) = value else { return false };
    match ty {
        TypeName::Class(symbol) => eval.tree.get(item.node).is_some_and(|n| n.symbol == symbol),
        TypeName::Datatype(name) => {
            let (_, all) = eval.tree.attributes(item.node);
            all.iter().any(|a| a.space == Space::Xsi && a.name == "type" && a.value == name)
        }
    }
}

fn has_template(eval: &Evaluator<'_, '_>, value: &Value<'_>, oid: &str, extension: &str) -> bool {
    let Value::Item(Item { node, attribute: 0 }) = *value else { return false };
    let tree = eval.tree;
    tree.elements(node, Space::Hl7, "templateId").any(|at| {
        tree.attribute(at, "root") == Some(oid)
            && tree.attribute(at, "extension").unwrap_or_default() == extension
    })
}

fn binary<'t>(
    eval: &mut Evaluator<'t, '_>,
    operator: Operator,
    left: &Expr,
    right: &Expr,
    scope: &Scope<'t>,
) -> Result<Option<bool>, Spent> {
    match operator {
        Operator::And | Operator::Or | Operator::Implies => {
            let left = truth(eval, left, scope)?;
            // What decides alone need not be asked further.
            match (operator, left) {
                (Operator::And, Some(false)) => return Ok(Some(false)),
                (Operator::Or, Some(true)) | (Operator::Implies, Some(false)) => return Ok(Some(true)),
                _ => {}
            }
            let right = truth(eval, right, scope)?;
            Ok(match (operator, left, right) {
                (Operator::And, _, Some(false)) => Some(false),
                (Operator::Or | Operator::Implies, _, Some(true)) => Some(true),
                (_, Some(_), right) => right,
                (_, None, _) => None,
            })
        }
        _ => {
            let (left, right) = (values(eval, left, scope)?, values(eval, right, scope)?);
            compare(eval, operator, &left, &right)
        }
    }
}

fn compare<'t>(
    eval: &mut Evaluator<'t, '_>,
    operator: Operator,
    left: &[Value<'t>],
    right: &[Value<'t>],
) -> Result<Option<bool>, Spent> {
    eval.spend((left.len() as u64).saturating_mul(right.len() as u64))?;
    if operator == Operator::Equivalent && left.is_empty() && right.is_empty() {
        return Ok(Some(true));
    }
    if left.is_empty() || (right.is_empty() && operator != Operator::In) {
        return Ok((operator == Operator::Equivalent).then_some(false));
    }
    match operator {
        Operator::In => {
            let [code] = left else { return Ok(None) };
            for other in right {
                if same(eval, code, other)? {
                    return Ok(Some(true));
                }
            }
            Ok(Some(false))
        }
        Operator::Equal | Operator::NotEqual | Operator::Equivalent => {
            let mut equal = left.len() == right.len();
            for (one, other) in left.iter().zip(right) {
                equal = equal && same(eval, one, other)?;
            }
            Ok(Some(equal != (operator == Operator::NotEqual)))
        }
        _ => {
            let ([one], [other]) = (left, right) else { return Ok(None) };
            let order = match (one, other) {
                (Value::Number(one), Value::Number(other)) => Some(one.cmp(other)),
                _ => {
                    let (one, other) = (text(eval, one)?, text(eval, other)?);
                    order_of_times(&one, &other)
                }
            };
            let Some(order) = order else { return Ok(Some(eval.unknown_answer())) };
            Ok(Some(match operator {
                Operator::Less => order.is_lt(),
                Operator::LessOrEqual => order.is_le(),
                Operator::Greater => order.is_gt(),
                _ => order.is_ge(),
            }))
        }
    }
}

fn same<'t>(eval: &mut Evaluator<'t, '_>, one: &Value<'t>, other: &Value<'t>) -> Result<bool, Spent> {
    if let (Value::Number(one), Value::Number(other)) = (one, other) {
        return Ok(one == other);
    }
    Ok(text(eval, one)? == text(eval, other)?)
}

/// The order of two points in time, as far as both are stated: the digits both have, and where these are the same and
/// one goes on, or zones differ on one day, it is not known.
fn order_of_times(one: &str, other: &str) -> Option<Ordering> {
    let split = |time: &str| {
        let digits = time.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = time.split_at_checked(digits)?;
        let zone = rest.find(['+', '-']).and_then(|at| rest.get(at..)).unwrap_or_default();
        (digits.len() >= 4).then(|| (digits.to_owned(), zone.to_owned()))
    };
    let ((one, zone), (other, other_zone)) = (split(one)?, split(other)?);
    let day = one.get(..8).unwrap_or(&one).cmp(other.get(..8).unwrap_or(&other));
    let common = one.len().min(other.len());
    let order = one.get(..common).cmp(&other.get(..common));
    match order {
        Ordering::Equal => (one.len() == other.len() && zone == other_zone).then_some(Ordering::Equal),
        _ if common <= 8 || day != Ordering::Equal || zone == other_zone => Some(order),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fhirpath::parse::parse;
    use crate::validate::sample;
    use crate::validate::vocabulary::Hl7Vocabulary;
    use crate::xpath::names::Names;

    const SAMPLE: &str = "<ClinicalDocument><effectiveTime value='20240301120000+0100'/><component><section>\
        <templateId root='1.2' extension='2015'/><code code='A' codeSystem='2.16'/><entry><act>\
        <id root='9' extension='e'/><effectiveTime value='20240228' xsi:type='PIVL_TS'/><sdtc:category code='S'/>\
        <addr><country>US</country><postalCode>12345-6789</postalCode></addr><act><id root='9' extension='e'/></act>\
        </act></entry></section></component></ClinicalDocument>";

    /// The verdict at the outer act.
    fn verdict(text: &str) -> Verdict {
        let mut names = Names::default();
        let templates = |address: &str| address.ends_with("/Known").then_some(("1.2", "2015"));
        let expression = parse(text, &mut names, &templates).expect(text);
        let tree = sample::tree(SAMPLE, &names);
        let act =
            (0..tree.len()).find(|at| tree.get(*at).is_some_and(|n| n.content == "act")).expect("an act");
        let mut eval = Evaluator::new(&tree, &Hl7Vocabulary, 10_000);
        super::verdict(&mut eval, &expression, Item::node(act)).expect("budget")
    }

    #[test]
    fn what_holds_of_the_sample() {
        for text in [
            "id.exists()",
            "id",
            "code.empty()",
            "id.root = '9' and id.extension != 'f'",
            "sdtcCategory.exists(code = 'S')",
            "sdtcCategory.code in ('R' | 'S')",
            "(id | code).count() = 1",
            "(id | act.id | id).count() = 2",
            "id.where(root = '9').exists()",
            "addr.item.country.xmlText = 'US'",
            "addr.item.postalCode.xmlText.matches('[0-9]{5}(-[0-9]{4})?')",
            "effectiveTime.value.toString().length() >= 8",
            "effectiveTime.value <= %resource.effectiveTime.value",
            "effectiveTime.ofType(CDA.PIVL_TS).exists()",
            "id.root.startsWith('9')",
            "%resource.descendants().ofType(CDA.Act).where(id.exists($this.root = %context.id.first().root)).count() = 2",
            "%resource.component.section.hasTemplateIdOf('http://x/Known').exists()",
            "%resource.component.where(section.hasTemplateIdOf('http://x/Known'))",
            "code.code ~ text.code",
            "code.exists() implies false",
            "(code.code = 'x') implies true",
            "code.exists().not()",
            "(code.code = 'x').allTrue()",
            "code.code = 'x' or id.exists()",
        ] {
            assert_eq!(verdict(text), Verdict::Holds, "{text}");
        }
        for text in [
            "code",
            "code.code = 'x'",
            "(code.code = 'x').not()",
            "(code.code = 'x') implies false",
            "code.code = 'x' and true",
            "id.root = 'x'",
            "hasTemplateIdOf('http://x/Known')",
            "%resource.component.section.hasTemplateIdOf('http://x/Known').empty()",
        ] {
            assert_eq!(verdict(text), Verdict::Fails, "{text}");
        }
        for text in ["sdtcCategory.code.memberOf('http://x/1.2.3')", "conformsTo('http://x/Known')"] {
            assert_eq!(verdict(text), Verdict::NotChecked, "{text}");
        }
    }

    #[test]
    fn times_are_compared_as_far_as_they_are_stated() {
        let order = order_of_times;
        assert_eq!(order("2023", "20240101"), Some(Ordering::Less));
        assert_eq!(order("20240102", "20240101120000"), Some(Ordering::Greater));
        assert_eq!(order("20240101", "20240101"), Some(Ordering::Equal));
        assert_eq!(order("20240101", "20240101120000"), None);
        assert_eq!(order("202401011100+0100", "202401011200+0100"), Some(Ordering::Less));
        assert_eq!(order("202401011100+0100", "202401011200-0500"), None);
        assert_eq!(order("soon", "20240101"), None);
    }
}
