//! The constraints and invariants of C-CDA 3.0, 4.0 and 5.0.

use std::fmt::Write as _;
use std::path::Path;

use crate::facts::table;
use crate::rules::Texts;

/// How many rows there are, and the file of them.
pub fn file(data: &Path) -> Result<(usize, String), String> {
    let profiles = table::<4>(data, "profiles.tsv")?;
    let mut out = String::from(
        "use crate::validate::profile::table::{Constraint as C, Invariant as I, Profile as P};\n",
    );
    let mut names: Vec<&str> = profiles.iter().map(|[_, name, ..]| name.as_str()).collect();
    names.dedup();
    if !names.is_sorted() {
        return Err("profiles.tsv is not sorted".into());
    }
    out.push_str(
        "\n/// The profiles: name, releases, OID, extension.\npub(crate) static PROFILES: &[P] = &[\n",
    );
    for [releases, name, oid, extension] in &profiles {
        let _ =
            writeln!(out, "    P({}, {}, {oid:?}, {extension:?}),", number(&names, name)?, bits(releases)?);
    }
    out.push_str("];\n\n/// The names of the profiles, sorted.\npub(crate) static NAMES: &[&str] = &[\n");
    for name in &names {
        let _ = writeln!(out, "    {name:?},");
    }
    out.push_str("];\n");
    let rows = constraints(&mut out, data, &names)? + invariants(&mut out, data, &names)?;
    Ok((rows, out))
}

fn constraints(out: &mut String, data: &Path, names: &[&str]) -> Result<usize, String> {
    let rows = table::<12>(data, "constraints.tsv")?;
    out.push_str(
        "\n/// The constraints: profile, releases, element, verb, least, most, value, value set, strength, types, profiles, slicing.\n\
         pub(crate) static CONSTRAINTS: &[C] = &[\n",
    );
    for row in &rows {
        let [
            releases,
            profile,
            element,
            verb,
            min,
            max,
            fixed,
            value_set,
            strength,
            types,
            contains,
            slicing,
        ] = row;
        let verb = match verb.as_str() {
            "" | "SHALL" | "SHALL NOT" => "SHALL",
            "SHOULD" | "SHOULD NOT" => "SHOULD",
            "MAY" => "MAY",
            other => return Err(format!("constraints.tsv: {element}: verb {other:?}")),
        };
        let least: u8 =
            if min.is_empty() { 0 } else { min.parse().map_err(|_| format!("{element}: min"))? };
        let most = match max.as_str() {
            "" | "*" => "C::ANY",
            max => max,
        };
        let strength = match strength.as_str() {
            "" => "None",
            "required" => "Required",
            "preferred" | "extensible" => "Preferred",
            other => return Err(format!("constraints.tsv: {element}: strength {other:?}")),
        };
        let _ = writeln!(
            out,
            "    C({}, {}, {element:?}, C::{verb}, {least}, {most}, {fixed:?}, {value_set:?}, C::{}, {types:?}, {contains:?}, {slicing:?}),",
            number(names, profile)?,
            bits(releases)?,
            strength.to_uppercase()
        );
    }
    out.push_str("];\n");
    Ok(rows.len())
}

fn invariants(out: &mut String, data: &Path, names: &[&str]) -> Result<usize, String> {
    let rows = table::<6>(data, "invariants.tsv")?;
    let mut expressions = Texts::default();
    out.push_str("\n/// The invariants: profile, releases, element, key, whether an error, expression.\npub(crate) static INVARIANTS: &[I] = &[\n");
    for [releases, profile, element, key, severity, expression] in &rows {
        let error = match severity.as_str() {
            "error" => true,
            "warning" => false,
            other => return Err(format!("invariants.tsv: {key}: severity {other:?}")),
        };
        let expression = expressions.number(expression);
        let (profile, releases) = (number(names, profile)?, bits(releases)?);
        let _ = writeln!(out, "    I({profile}, {releases}, {element:?}, {key:?}, {error}, {expression}),");
    }
    out.push_str("];\n");
    expressions.list(out, "The expressions of the invariants.", "EXPRESSIONS");
    Ok(rows.len())
}

fn number(names: &[&str], name: &str) -> Result<usize, String> {
    names.binary_search(&name).map_err(|_| format!("no profile {name}"))
}

/// A bit for each of the releases 3, 4 and 5.
fn bits(releases: &str) -> Result<u8, String> {
    releases.chars().try_fold(0, |bits, release| match release {
        '3'..='5' => Ok(bits | 1 << (release as u8 - b'3')),
        other => Err(format!("release {other:?}")),
    })
}
