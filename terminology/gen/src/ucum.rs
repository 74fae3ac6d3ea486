//! UCUM: works out every unit atom of `ucum-essence.xml` in base units, and lays the codes out for hashing.

use crate::emit::{Output, numbers};
use crate::rational::Rational;
use crate::xml::{self, Node};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Slots of each hash table; `terminology/src/ucum/table.rs` has the same number.
const SLOTS: usize = 512;

/// What a unit atom stands for.
#[derive(Clone)]
struct Atom {
    code: String,
    code_ci: String,
    names: String,
    metric: bool,
    /// Function of a special unit (variant of `Special`).
    special: &'static str,
    /// Number of the arbitrary unit it counts, from 1; 0 for none.
    arbitrary: usize,
    /// Exponent of the moles of substance in it.
    moles: i32,
    dims: [i32; 7],
    value: Rational,
}

/// Writes the atoms, the prefixes and the tables of slots.
pub fn generate(data: &Path, out: &mut Output) {
    let text = std::fs::read_to_string(data.join("ucum/ucum-essence.xml")).expect("ucum-essence.xml");
    let root = xml::read(&text);
    let prefixes = prefixes(&root);
    let atoms = atoms(&root, &prefixes);
    refuse_ambiguity(&atoms, &prefixes);
    let lines: Vec<String> =
        atoms.iter().map(|a| format!("{}\t{}\t{}", a.code, a.code_ci, a.names)).collect();
    let starts = out.packed("ucum_names.txt", "NAME_STARTS", &lines);
    let mut body = String::from(
        "use crate::packed::Packed;\n\
         use crate::ucum::table::{Atom, Prefix, Special, Value};\n\n\
         pub(crate) static NAMES: Packed = Packed::new(include_str!(\"ucum_names.txt\"), NAME_STARTS);\n\n\
         pub(crate) static ATOMS: &[Atom] = &[\n",
    );
    let all = atoms.iter().map(|a| &a.value).chain(prefixes.iter().map(|p| &p.value));
    let values: BTreeSet<[i128; 4]> = all.map(parts).collect();
    let number = |value: &Rational| values.iter().position(|v| *v == parts(value)).expect("collected above");
    for a in &atoms {
        let (metric, arbitrary, moles) = (a.metric, a.arbitrary, a.moles);
        let (special, dims, value) = (a.special, a.dims, number(&a.value));
        let _ = writeln!(
            body,
            "    Atom {{ metric: {metric}, special: Special::{special}, arbitrary: {arbitrary}, moles: {moles}, dims: {dims:?}, value: {value} }},"
        );
    }
    let _ = write!(body, "];\n\npub(crate) static PREFIXES: &[Prefix] = &[\n");
    for p in &prefixes {
        let (key, key_ci, value) = (key(&p.code), key(&p.code_ci), number(&p.value));
        let _ = writeln!(body, "    Prefix {{ key: {key}, key_ci: {key_ci}, value: {value} }},");
    }
    let lines: Vec<String> = prefixes.iter().map(|p| format!("{}\t{}", p.code, p.name)).collect();
    let prefix_starts = out.packed("ucum_prefixes.txt", "PREFIX_STARTS", &lines);
    let _ = write!(
        body,
        "];\n\npub(crate) static PREFIX_NAMES: Packed = Packed::new(include_str!(\"ucum_prefixes.txt\"), PREFIX_STARTS);\n\n\
         {prefix_starts}\npub(crate) static VALUES: &[Value] = &[\n"
    );
    for [num, den, exp10, pi] in &values {
        let _ = writeln!(body, "    Value {{ num: {num}, den: {den}, exp10: {exp10}, pi: {pi} }},");
    }
    body.push_str("];\n");
    let sensitive: Vec<u128> = atoms.iter().map(|a| key(&a.code)).collect();
    let folded: Vec<u128> = atoms.iter().map(|a| key(&a.code_ci.to_ascii_uppercase())).collect();
    let _ = write!(
        body,
        "\n{starts}\n{}\n{}",
        numbers("SLOTS", "u16", &slots(&sensitive)),
        numbers("SLOTS_CI", "u16", &slots(&folded))
    );
    out.rust(
        "ucum.rs",
        "ucum/ucum-essence.xml (UCUM, copyright Regenstrief Institute, Inc.)",
        atoms.len(),
        &body,
    );
}

struct Prefix {
    code: String,
    code_ci: String,
    name: String,
    value: Rational,
}

/// Longer codes first, so that the longest prefix is tried first (UCUM §4.4).
fn prefixes(root: &Node) -> Vec<Prefix> {
    let mut all: Vec<Prefix> = root
        .children
        .iter()
        .filter(|n| n.name == "prefix")
        .map(|n| Prefix {
            code: n.attribute("Code").to_owned(),
            code_ci: n.attribute("CODE").to_owned(),
            name: text(n, "name"),
            value: Rational::parse(n.child("value").expect("a value").attribute("value")),
        })
        .collect();
    all.sort_by_key(|p| std::cmp::Reverse((p.code_ci.len(), p.code.len())));
    all
}

fn text(node: &Node, child: &str) -> String {
    let text = node.child(child).map_or("", |c| c.text.as_str());
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn atoms(root: &Node, prefixes: &[Prefix]) -> Vec<Atom> {
    let mut atoms: BTreeMap<String, Atom> = BTreeMap::new();
    let mut order = Vec::new();
    let mut waiting = Vec::new();
    for node in &root.children {
        match node.name.as_str() {
            "base-unit" => {
                let mut atom = blank(node);
                atom.dims[order.len()] = 1;
                atom.metric = true;
                order.push(atom.code.clone());
                atoms.insert(atom.code.clone(), atom);
            }
            "unit" => {
                order.push(node.attribute("Code").to_owned());
                waiting.push(node);
            }
            _ => {}
        }
    }
    let mut arbitrary = 0;
    while !waiting.is_empty() {
        let before = waiting.len();
        waiting.retain(|node| match define(node, &atoms, prefixes, &mut arbitrary) {
            Some(atom) => {
                atoms.insert(atom.code.clone(), atom);
                false
            }
            None => true,
        });
        assert!(waiting.len() < before, "{} and others cannot be defined", waiting[0].attribute("Code"));
    }
    order.iter().map(|code| atoms[code].clone()).collect()
}

fn blank(node: &Node) -> Atom {
    let name = text(node, "name");
    Atom {
        code: node.attribute("Code").to_owned(),
        code_ci: node.attribute("CODE").to_owned(),
        names: format!("{name}\t{}\t{}", text(node, "property"), node.attribute("class")),
        metric: node.attribute("isMetric") == "yes",
        special: "No",
        arbitrary: 0,
        moles: 0,
        dims: [0; 7],
        value: Rational::ONE,
    }
}

/// The atom, unless its definition needs one that is not yet known.
fn define(
    node: &Node,
    atoms: &BTreeMap<String, Atom>,
    prefixes: &[Prefix],
    arbitrary: &mut usize,
) -> Option<Atom> {
    let mut atom = blank(node);
    let value = node.child("value").expect("a value");
    let source = value.child("function").unwrap_or(value);
    let meaning = evaluate(source.attribute("Unit"), atoms, prefixes)?;
    if value.child("function").is_some() {
        assert_eq!(node.attribute("isSpecial"), "yes", "{}", atom.code);
        atom.special = special(source.attribute("name"));
    }
    atom.dims = meaning.dims;
    // π is the one irrational number of the table: kept as a power, so that it cancels exactly.
    atom.value = match atom.code.as_str() {
        "[pi]" => Rational { pi: 1, ..Rational::ONE },
        _ => Rational::parse(source.attribute("value")).times(meaning.value),
    };
    atom.arbitrary = meaning.arbitrary;
    if node.attribute("isArbitrary") == "yes" && atom.arbitrary == 0 {
        *arbitrary += 1;
        atom.arbitrary = *arbitrary;
    }
    // A mole of equivalents or of particles in solution is not a mole of the substance.
    atom.moles = match atom.code.as_str() {
        "mol" => 1,
        "eq" | "osm" => 0,
        _ => meaning.moles,
    };
    Some(atom)
}

fn special(function: &str) -> &'static str {
    match function {
        "Cel" => "Celsius",
        "degF" => "Fahrenheit",
        "degRe" => "Reaumur",
        "pH" => "Ph",
        "ln" => "Ln",
        "lg" => "Lg",
        "lgTimes2" => "LgTimes2",
        "ld" => "Ld",
        "tanTimes100" | "100tan" => "TanTimes100",
        "sqrt" => "Sqrt",
        "hpX" => "HpX",
        "hpC" => "HpC",
        "hpM" => "HpM",
        "hpQ" => "HpQ",
        _ => panic!("unknown function {function}"),
    }
}

/// The meaning of a definition: terms joined by `.` and `/`, without parentheses.
fn evaluate(unit: &str, atoms: &BTreeMap<String, Atom>, prefixes: &[Prefix]) -> Option<Atom> {
    let mut sum = blank(&Node::default());
    let mut sign = 1;
    for (i, term) in split(unit).into_iter().enumerate() {
        if term == "." || term == "/" {
            sign = if term == "/" { -1 } else { 1 };
            continue;
        }
        if let Ok(number) = term.parse::<u32>() {
            sum.value = sum.value.times(Rational::parse(&number.to_string()).power(sign));
            continue;
        }
        let (atom, value, exponent) = simple_unit(&term, atoms, prefixes)?;
        let exponent = exponent * sign;
        assert_eq!(atom.special, "No", "{unit}");
        sum.value = sum.value.times(value.power(exponent));
        for (total, d) in sum.dims.iter_mut().zip(atom.dims) {
            *total += d * exponent;
        }
        sum.moles += atom.moles * exponent;
        assert!(atom.arbitrary == 0 || i == 0 && exponent == 1, "{unit}");
        sum.arbitrary = sum.arbitrary.max(atom.arbitrary);
    }
    Some(sum)
}

/// Operators and operands in order; what stands in square brackets is not looked into.
fn split(unit: &str) -> Vec<String> {
    let (mut parts, mut inside) = (vec![String::new()], false);
    for c in unit.chars() {
        inside = c == '[' || inside && c != ']';
        if !inside && (c == '.' || c == '/') {
            parts.extend([c.to_string(), String::new()]);
        } else {
            parts.last_mut().expect("a part").push(c);
        }
    }
    parts.retain(|p| !p.is_empty());
    parts
}

/// Atom, value with its prefix, exponent.
fn simple_unit<'a>(
    term: &str,
    atoms: &'a BTreeMap<String, Atom>,
    prefixes: &[Prefix],
) -> Option<(&'a Atom, Rational, i32)> {
    let symbol = term.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches(['-', '+']);
    let exponent = match &term[symbol.len()..] {
        "" => 1,
        digits => digits.parse().unwrap_or_else(|e| panic!("{term}: {e}")),
    };
    if let Some(atom) = atoms.get(symbol) {
        return Some((atom, atom.value, exponent));
    }
    prefixes.iter().find_map(|p| {
        let atom = atoms.get(symbol.strip_prefix(p.code.as_str())?).filter(|a| a.metric)?;
        Some((atom, p.value.times(atom.value), exponent))
    })
}

/// A symbol may be read in one way only, as an atom or as one prefix and one metric atom; two spellings of one unit
/// (`l` and `L`, `[iU]` and `[IU]`), which differ only in case, may share their symbols when case has no meaning.
fn refuse_ambiguity(atoms: &[Atom], prefixes: &[Prefix]) {
    for folded in [false, true] {
        let mut seen: BTreeMap<String, (&str, String)> = BTreeMap::new();
        for atom in atoms {
            let code = if folded { atom.code_ci.to_ascii_uppercase() } else { atom.code.clone() };
            let none = ("", String::new());
            let metric = prefixes.iter().filter(|_| atom.metric);
            let metric =
                metric.map(|p| (p.code.as_str(), if folded { p.code_ci.clone() } else { p.code.clone() }));
            for (prefix, written) in std::iter::once(none).chain(metric) {
                let reading = (prefix, atom.code.to_lowercase());
                let other = seen.insert(format!("{written}{code}"), reading.clone());
                assert!(other.is_none_or(|o| folded && o == reading), "{written}{code} has two readings");
            }
        }
    }
}

/// The bytes of a code as a number, the first byte lowest.
fn key(code: &str) -> u128 {
    assert!(code.len() <= 16, "{code} is longer than a key");
    code.bytes().rev().fold(0, |key, byte| key << 8 | u128::from(byte))
}

/// Open addressing: the index of an atom plus one, or 0. An equal key keeps its first atom.
fn slots(keys: &[u128]) -> Vec<usize> {
    let mut slots = vec![0; SLOTS];
    for (index, key) in keys.iter().enumerate() {
        let mut slot = hash(*key);
        while slots[slot] != 0 && keys[slots[slot] - 1] != *key {
            slot = (slot + 1) % SLOTS;
        }
        if slots[slot] == 0 {
            slots[slot] = index + 1;
        }
    }
    slots
}

/// The same as in `terminology/src/ucum/table.rs`.
fn hash(key: u128) -> usize {
    let folded = key as u64 ^ ((key >> 64) as u64).rotate_left(29);
    (folded.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 55) as usize
}

/// A value in an order of its own.
fn parts(value: &Rational) -> [i128; 4] {
    let Rational { num, den, exp10, pi } = *value;
    assert!(num.max(den) <= u128::from(u64::MAX), "a numerator or denominator has 64 bits");
    [num as i128, den as i128, exp10.into(), pi.into()]
}
