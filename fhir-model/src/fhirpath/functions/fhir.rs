//! What FHIR adds to the language.

use super::super::ErrorKind;
use super::super::ast::Id;
use super::super::eval::{Answer, Evaluator, Scope};
use super::super::function::Function;
use super::super::item::{Collection, Item, Value};
use super::super::{navigate, quantity, types};
use super::string;
use crate::node::{Node, View};

pub(super) fn call<'a>(
    eval: &mut Evaluator<'_, 'a>,
    function: Function,
    arguments: &[Id],
    input: Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    match function {
        Function::Extension => extension(eval, arguments, &input, scope),
        Function::HasValue => Ok(Collection::bool(match input.as_slice() {
            [Item::Prim(prim, _)] => prim.scalar().is_some(),
            [Item::Value(_)] => true,
            _ => false,
        })),
        Function::GetValue => Ok(match input.as_slice() {
            [item @ Item::Prim(..)] => item.value().map(Item::Value).into(),
            [Item::Value(_)] => input,
            _ => Collection::new(),
        }),
        Function::Type => Ok(input.iter().map(|item| Item::Value(Value::Type(types::of(item)))).collect()),
        Function::Resolve => resolve(eval, &input),
        Function::MemberOf => {
            let set = string(&eval.argument(arguments, 0, scope)?)?;
            let (Some(item), Some(set)) = (input.single()?, set) else { return Ok(Collection::new()) };
            Ok(eval.environment.services.and_then(|s| s.member_of(item, &set)).map(Item::bool).into())
        }
        Function::Subsumes | Function::SubsumedBy => {
            let other = eval.argument(arguments, 0, scope)?;
            let (Some(one), Some(other)) = (input.single()?, other.single()?) else {
                return Ok(Collection::new());
            };
            let (general, special) = if function == Function::Subsumes { (one, other) } else { (other, one) };
            Ok(eval.environment.services.and_then(|s| s.subsumes(general, special)).map(Item::bool).into())
        }
        Function::ConformsTo => {
            let profile = string(&eval.argument(arguments, 0, scope)?)?;
            let (Some(Item::Node(node)), Some(profile)) = (input.single()?, profile) else {
                return Ok(Collection::new());
            };
            Ok(eval.environment.services.and_then(|s| s.conforms_to(*node, &profile)).map(Item::bool).into())
        }
        Function::HtmlChecks | Function::HtmlChecks2 => {
            let Some(text) = string(&input)? else { return Ok(Collection::new()) };
            eval.spend(text.len() / 16)?;
            Ok(Collection::bool(crate::narrative::is_fine(&text)))
        }
        Function::Comparable => {
            let other = eval.argument(arguments, 0, scope)?;
            let (Some(one), Some(other)) = (input.single()?, other.single()?) else {
                return Ok(Collection::new());
            };
            let (Some(Value::Quantity(one)), Some(Value::Quantity(other))) = (one.value(), other.value())
            else {
                return Ok(Collection::new());
            };
            let known = eval.compare(|c| Ok(quantity::compare(&one, &other, false, c.convert).is_some()))?;
            Ok(Collection::bool(known))
        }
        // `elementDefinition`, `slice` and `checkModifiers` need the profile the resource is read by.
        _ => Err(ErrorKind::NotSupported.into()),
    }
}

/// The extensions of that URL.
fn extension<'a>(
    eval: &mut Evaluator<'_, 'a>,
    arguments: &[Id],
    input: &Collection<'a>,
    scope: Scope<'_, 'a>,
) -> Answer<'a> {
    let Some(url) = string(&eval.argument(arguments, 0, scope)?)? else { return Ok(Collection::new()) };
    let mut all = Collection::new();
    for item in input {
        navigate::member(item, "extension", &mut all);
    }
    eval.spend(all.len())?;
    let same = |item: &Item<'a>| item.as_node().and_then(|node| navigate::text(node, "url")) == Some(&*url);
    Ok(all.into_iter().filter(same).collect())
}

/// The resources that references, addresses and canonicals name; those that are not found are left out.
fn resolve<'a>(eval: &mut Evaluator<'_, 'a>, input: &Collection<'a>) -> Answer<'a> {
    let mut out = Collection::new();
    for item in input {
        eval.spend(1)?;
        let text = match item {
            Item::Node(node) => navigate::text(*node, "reference"),
            _ => item.as_str(),
        };
        let Some(text) = text else { continue };
        out.extend(find(eval, text)?.map(Item::Node));
    }
    Ok(out)
}

fn find<'a>(eval: &mut Evaluator<'_, 'a>, text: &str) -> Result<Option<&'a dyn Node>, ErrorKind> {
    let environment = eval.environment;
    if let (Some(id), Some(root)) =
        (text.strip_prefix('#'), environment.root_resource.or(environment.resource))
    {
        if id.is_empty() {
            return Ok(Some(root));
        }
        let at = root.info().field("contained");
        if let Some(View::Resources(list)) = at.map(|at| root.view(at)) {
            eval.spend(list.len())?;
            let found = (0..list.len()).filter_map(|i| list.get(i)).find(|node| id_of(*node) == Some(id));
            if found.is_some() {
                return Ok(found);
            }
        }
    }
    Ok(environment.resolve.and_then(|resolve| resolve.resolve(text)))
}

fn id_of(node: &dyn Node) -> Option<&str> {
    match node.as_other() {
        Some(other) => other.id(),
        None => navigate::text(node, "id"),
    }
}
