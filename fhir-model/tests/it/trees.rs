//! Any value of the model, built through its slots, comes back from what is written.

use proptest::prelude::*;
use synovia_fhir_model::json::{CanonicalForm, to_canonical_json};
use synovia_fhir_model::node::{self, AnyPrim, AnyResource, InnerMut, Node, Slot};
use synovia_fhir_model::table::FieldKind;
use synovia_fhir_model::{ReadOptions, UnknownPolicy, WriteOptions, r4, to_json, to_json_with};

use crate::tree::same;

const TYPES: [&str; 8] = [
    "Patient",
    "Observation",
    "Bundle",
    "Questionnaire",
    "Claim",
    "StructureDefinition",
    "Parameters",
    "Timing",
];

/// One fits each primitive; what a text cannot be is refused by the primitive.
const TEXTS: [&str; 9] =
    ["true", "0", "-12", "1.00", "1E-22", "2020-02", "a \"b\"\\ \n\u{1}", "\u{e9}\u{1f600}\u{2028}", ""];

/// Choices out of bytes: when they are used up, the least.
struct Dice<'a>(core::slice::Iter<'a, u8>);

impl Dice<'_> {
    fn below(&mut self, n: usize) -> usize {
        self.0.next().map_or(0, |b| usize::from(*b) % n.max(1))
    }

    fn rarely(&mut self) -> bool {
        self.below(8) == 7
    }
}

fn fill(node: &mut dyn Node, dice: &mut Dice<'_>, depth: usize) {
    let fields = node.info().fields;
    for _ in 0..dice.below(5) {
        let i = dice.below(fields.len());
        let kind = fields[i].kind;
        match node.slot(i) {
            Slot::Prim(prim) => fill_prim(prim, dice, depth),
            Slot::Prims(list) => {
                let len = 1 + dice.below(3);
                list.resize(len);
                for at in 0..len {
                    // Not all may be absent: such a list is no list.
                    if at == 0 || !dice.rarely() {
                        fill_prim(list.get_mut(at).unwrap(), dice, depth);
                    }
                }
            }
            Slot::Node(slot) if depth > 0 => fill(slot.make(), dice, depth - 1),
            Slot::Nodes(list) if depth > 0 => fill(node::push(list).unwrap(), dice, depth - 1),
            Slot::Choice(slot) => {
                let FieldKind::Choice(types) = kind else { panic!() };
                match slot.make(dice.below(types.len())).unwrap() {
                    InnerMut::Prim(prim) => fill_prim(prim, dice, depth),
                    InnerMut::Node(node) => fill(node, dice, depth.saturating_sub(1)),
                }
            }
            Slot::Resource(slot) if depth > 0 => {
                if let Some(node) = slot.make(TYPES[dice.below(TYPES.len())]) {
                    fill(node, dice, depth - 1);
                }
            }
            Slot::Resources(list) if depth > 0 => {
                if let Some(node) = list.push(TYPES[dice.below(TYPES.len())]) {
                    fill(node, dice, depth - 1);
                }
            }
            _ => {}
        }
    }
    if dice.rarely() {
        node.unknown_mut().push("zzz".to_owned(), r#"{"b":[1.00],"a":null}"#.to_owned(), 0);
    }
}

fn fill_prim(prim: &mut dyn AnyPrim, dice: &mut Dice<'_>, depth: usize) {
    let start = dice.below(TEXTS.len());
    let texts = TEXTS.iter().cycle().skip(start).take(TEXTS.len());
    assert!(texts.into_iter().any(|text| prim.set_text(text)));
    if dice.rarely() {
        let (id, extension) = prim.element_mut();
        *id = Some("i".to_owned());
        if depth > 0 {
            fill(node::push(extension).unwrap(), dice, depth - 1);
        }
        if dice.rarely() {
            prim.clear_value();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_tree_comes_back(bytes in proptest::collection::vec(any::<u8>(), 0..400), kind in 0_usize..7) {
        let mut value = <r4::Resource as AnyResource>::make(TYPES[kind]).unwrap();
        fill(value.node_mut(), &mut Dice(bytes.iter()), 6);
        let text = to_json(&value);
        let mut options = ReadOptions::default();
        options.unknown = UnknownPolicy::Report;
        let read = r4::from_json_with(text.as_bytes(), &options).unwrap();
        prop_assert_eq!(&read.value, &value);
        prop_assert!(read.issues.iter().all(|i| i.code == synovia_fhir_model::IssueCode::UNKNOWN_ELEMENT));
        let pretty = to_json_with(&value, WriteOptions::pretty());
        prop_assert!(same(&text, &pretty));
        prop_assert_eq!(&r4::from_json(pretty.as_bytes()).unwrap(), &value);
        let canonical = to_canonical_json(&value, CanonicalForm::Full).unwrap();
        prop_assert_eq!(to_canonical_json(&r4::from_json(canonical.as_bytes()).unwrap(), CanonicalForm::Full).unwrap(), canonical);
    }
}
