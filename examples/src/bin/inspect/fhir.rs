//! FHIR: resources in JSON, NDJSON or XML.

mod large;

use std::io::{self, Write};

use synovia_examples::messages::Input;
use synovia_examples::resources::{Large, Layout, Wire, read_up_to};
use synovia_examples::same::{json_difference, xml_difference};
use synovia_fhir_model::json::leaves;
use synovia_fhir_model::node::{AnyPrim, Inner, NodeList, View};
use synovia_fhir_model::table::{FieldInfo, FieldKind, TypeInfo, TypeKind, ValueKind};
use synovia_fhir_model::validate::ValidateOptions;
use synovia_fhir_model::xml::to_xml;
use synovia_fhir_model::{Error, Issue, Limits, Node, ReadOptions, Severity, UnknownPolicy, to_json};

use crate::{Arguments, Failure, Finding, Seen};

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            kind: error.kind().to_string(),
            path: error.location().map(ToString::to_string),
            offset: error.offset(),
        }
    }
}

pub(crate) fn inspect(
    input: Input,
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    if arguments.entries {
        return large::inspect(Large::from(input), arguments, seen, out);
    }
    let large = read_up_to(input, |layout, wire| {
        seen.layout = Some(layout.name());
        seen.messages = wire.number;
        match read(&wire.bytes, layout, arguments) {
            Ok((resource, issues)) => one(&*resource, &issues, layout, &wire, arguments, seen, out),
            Err(error) => {
                let mut failure = Failure::from(error);
                failure.offset += wire.offset;
                seen.fail(failure);
                Ok(())
            }
        }
    })?;
    large.map_or(Ok(()), |large| large::inspect(large, arguments, seen, out))
}

type Read = (Box<dyn Node>, Vec<Issue>);

/// Reads a resource, and validates it where asked to.
fn read(bytes: &[u8], layout: Layout, arguments: &Arguments) -> Result<Read, Error> {
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    let how = ValidateOptions::default();
    // The same for each release: its types differ, what is done with them does not.
    macro_rules! by {
        ($release:ident) => {{
            use synovia_fhir_model::$release::{from_json_with, from_xml_with, validate_json, validate_xml};
            match layout {
                Layout::Xml if arguments.validate => {
                    let found = validate_xml(bytes, &how)?;
                    Ok((Box::new(found.value), found.issues))
                }
                Layout::Xml => {
                    let parsed = from_xml_with(bytes, &options)?;
                    Ok((Box::new(parsed.value), parsed.issues))
                }
                _ if arguments.validate => {
                    let found = validate_json(bytes, &how)?;
                    Ok((Box::new(found.value), found.issues))
                }
                _ => {
                    let parsed = from_json_with(bytes, &options)?;
                    Ok((Box::new(parsed.value), parsed.issues))
                }
            }
        }};
    }
    match arguments.release {
        #[cfg(feature = "r4b")]
        synovia_fhir_model::Release::R4B => by!(r4b),
        #[cfg(feature = "r5")]
        synovia_fhir_model::Release::R5 => by!(r5),
        _ => by!(r4),
    }
}

fn one(
    resource: &dyn Node,
    issues: &[Issue],
    layout: Layout,
    wire: &Wire,
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    seen.kind.get_or_insert_with(|| name(resource).to_string());
    count(resource, seen);
    let json = to_json(resource);
    let mut content = 0;
    // It was read or written a moment ago.
    let _ =
        leaves(json.as_bytes(), &Limits::default(), &mut |leaf| content += usize::from(leaf.is_content()));
    seen.count("leaves", content);
    if arguments.tree && !arguments.json {
        writeln!(out, "{}", name(resource))?;
        Tree { values: arguments.values, out }.elements(resource, 1)?;
    }
    if arguments.validate {
        for issue in issues {
            seen.finding(&finding(issue, wire), arguments, out)?;
        }
    }
    if arguments.roundtrip && seen.first_difference.is_none() {
        let difference = match layout {
            Layout::Xml => xml_difference(&wire.bytes, to_xml(resource).as_bytes()),
            _ => json_difference(&wire.bytes, json.as_bytes()),
        };
        seen.first_difference = difference.map(|at| wire.offset + at);
    }
    Ok(())
}

fn finding(issue: &Issue, wire: &Wire) -> Finding {
    Finding {
        message: wire.number,
        severity: match issue.severity {
            Severity::Fatal => "fatal",
            Severity::Error => "error",
            Severity::Warning => "warning",
            _ => "information",
        },
        code: issue.code.to_string(),
        path: Some(issue.location.to_string()),
        name: None,
        length: None,
        offset: issue.offset.map(|at| wire.offset + at),
    }
}

/// The type of a resource.
fn name(resource: &dyn Node) -> &str {
    resource.as_other().map_or(resource.info().name, |other| &other.resource_type)
}

/// Counts resources by type, those inside included. The reader bounds how deep they are nested.
fn count(node: &dyn Node, seen: &mut Seen) {
    if node.info().kind == TypeKind::Resource {
        seen.count(if node.as_other().is_some() { "of another type" } else { node.info().name }, 1);
    }
    for i in 0..node.info().fields.len() {
        match node.view(i) {
            View::Node(inner) | View::Choice(_, Inner::Node(inner)) | View::Resource(inner) => {
                count(inner, seen);
            }
            View::Nodes(list) => (0..list.len()).filter_map(|i| list.get(i)).for_each(|n| count(n, seen)),
            View::Resources(list) => (0..list.len()).filter_map(|i| list.get(i)).for_each(|n| count(n, seen)),
            View::Absent | View::Prim(_) | View::Prims(_) | View::Choice(_, Inner::Prim(_)) => {}
        }
    }
}

/// Prints every element that is there, with its type; content only where asked for. As deep as the reader lets elements nest.
struct Tree<'o, W> {
    values: bool,
    out: &'o mut W,
}

impl<W: Write> Tree<'_, W> {
    fn elements(&mut self, node: &dyn Node, level: usize) -> io::Result<()> {
        if let Some(other) = node.as_other() {
            return self.raw("", &other.raw, level);
        }
        for (i, field) in node.info().fields.iter().enumerate() {
            match node.view(i) {
                View::Absent => {}
                View::Prim(prim) => self.prim(field.name, kind(field, None), prim, level)?,
                View::Prims(list) => {
                    for (at, prim) in (0..list.len()).filter_map(|at| Some((at, list.get(at)?))) {
                        self.prim(&format!("{}[{at}]", field.name), kind(field, None), prim, level)?;
                    }
                }
                View::Node(inner) | View::Resource(inner) => self.node(field.name, inner, level)?,
                View::Nodes(list) => self.nodes(field.name, list, level)?,
                View::Resources(list) => {
                    for (at, inner) in (0..list.len()).filter_map(|at| Some((at, list.get(at)?))) {
                        self.node(&format!("{}[{at}]", field.name), inner, level)?;
                    }
                }
                View::Choice(at, inner) => {
                    let name = alternative(field, at).map_or(field.name, |a| a.name);
                    match inner {
                        Inner::Prim(prim) => self.prim(name, kind(field, Some(at)), prim, level)?,
                        Inner::Node(inner) => self.node(name, inner, level)?,
                    }
                }
            }
        }
        for member in node.unknown() {
            self.raw(&member.name, &member.raw, level)?;
        }
        Ok(())
    }

    fn nodes(&mut self, name: &str, list: &dyn NodeList, level: usize) -> io::Result<()> {
        for (at, inner) in (0..list.len()).filter_map(|at| Some((at, list.get(at)?))) {
            self.node(&format!("{name}[{at}]"), inner, level)?;
        }
        Ok(())
    }

    fn node(&mut self, name: &str, inner: &dyn Node, level: usize) -> io::Result<()> {
        let shown = match inner.as_other() {
            Some(other) => &other.resource_type,
            None => type_name(inner.info()),
        };
        writeln!(self.out, "{:indent$}{name}  {shown}", "", indent = 2 * level)?;
        self.elements(inner, level + 1)
    }

    fn prim(&mut self, name: &str, kind: &str, prim: &dyn AnyPrim, level: usize) -> io::Result<()> {
        write!(self.out, "{:indent$}{name}  {kind}  ", "", indent = 2 * level)?;
        match prim.scalar().map(synovia_fhir_model::Scalar::text) {
            Some(text) if self.values => writeln!(self.out, "{}", text.escape_debug())?,
            Some(text) => writeln!(self.out, "({} bytes)", text.len())?,
            None => writeln!(self.out, "(no value)")?,
        }
        let Some((id, extensions)) = prim.element() else { return Ok(()) };
        if let Some(id) = id {
            let shown =
                if self.values { id.escape_debug().to_string() } else { format!("({} bytes)", id.len()) };
            writeln!(self.out, "{:indent$}id  string  {shown}", "", indent = 2 * (level + 1))?;
        }
        self.nodes("extension", extensions, level + 1)
    }

    /// What the model has no place for.
    fn raw(&mut self, name: &str, raw: &str, level: usize) -> io::Result<()> {
        write!(self.out, "{:indent$}{name}  not in the model  ", "", indent = 2 * level)?;
        if self.values { writeln!(self.out, "{raw}") } else { writeln!(self.out, "({} bytes)", raw.len()) }
    }
}

fn alternative(field: &FieldInfo, at: usize) -> Option<&'static synovia_fhir_model::table::Alternative> {
    match field.kind {
        FieldKind::Choice(list) => list.get(at),
        _ => None,
    }
}

/// FHIR's name of the type of a primitive element.
fn kind(field: &FieldInfo, at: Option<usize>) -> &'static str {
    let kind = match field.kind {
        FieldKind::One(kind) => Some(kind),
        _ => at.and_then(|at| alternative(field, at)).map(|a| a.kind),
    };
    match kind {
        Some(ValueKind::Prim(kind)) => kind.name(),
        _ => "",
    }
}

/// `HumanName`; of an element with children its path, `Patient.contact`.
fn type_name(info: &'static TypeInfo) -> &'static str {
    if info.kind == TypeKind::Backbone { info.path } else { info.name }
}
