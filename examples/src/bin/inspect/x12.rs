//! X12: interchanges with their groups and transaction sets.

mod tree;

use std::io::{self, Write};

use synovia_examples::messages::Input;
use synovia_x12::balance::{Imbalance, balance};
use synovia_x12::guide::Guides;
use synovia_x12::loops::LoopTree;
use synovia_x12::{
    Interchange, Issue, IssueCode, Severity, TransactionSetView, ValidateOptions, Wrapping, interchanges,
    validate,
};

use crate::{Arguments, Failure, Finding, Seen};

impl From<synovia_x12::Error> for Failure {
    fn from(error: synovia_x12::Error) -> Self {
        Self {
            kind: error.kind().to_string(),
            path: error.location().map(ToString::to_string),
            offset: error.offset(),
        }
    }
}

pub(crate) fn inspect(
    mut input: Input,
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut bytes = Vec::new();
    while input.more(&mut bytes)? {}
    let wrapping = Wrapping::detect(&bytes);
    if let Some(wrapping) = wrapping {
        let text = wrapping.unwrap(&bytes);
        unwrapped(wrapping, &text, &bytes, arguments, seen, out)?;
        bytes = text;
    }
    for one in interchanges(&bytes) {
        match one {
            Ok(one) => interchange(&one, &bytes, wrapping, arguments, seen, out)?,
            Err(error) => seen.fail(error),
        }
    }
    Ok(())
}

/// Tells that the file is in lines of one width, and whether it can be put in them again.
fn unwrapped(
    wrapping: Wrapping,
    text: &[u8],
    bytes: &[u8],
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    if arguments.roundtrip {
        let again = wrapping.wrap(text);
        let same = again.iter().zip(bytes).take_while(|(a, b)| a == b).count();
        seen.first_difference = (again != bytes).then_some(same as u64);
    }
    if !arguments.validate {
        return Ok(());
    }
    let found = Finding {
        message: 1,
        severity: Severity::Warning.as_str(),
        code: IssueCode::WRAPPED.to_string(),
        path: None,
        name: None,
        offset: Some(wrapping.width() as u64),
        length: Some(wrapping.line_end().len() as u64),
    };
    seen.finding(&found, arguments, out)?;
    if !arguments.json {
        writeln!(
            out,
            "  the file is cut into lines of {} bytes; they were joined to read it",
            wrapping.width()
        )?;
    }
    Ok(())
}

fn interchange(
    one: &Interchange<'_>,
    bytes: &[u8],
    wrapping: Option<Wrapping>,
    arguments: &Arguments,
    seen: &mut Seen,
    out: &mut impl Write,
) -> io::Result<()> {
    let (view, first) = (one.view(), seen.messages);
    seen.count("interchanges", 1);
    seen.count("functional groups", view.functional_groups().count());
    seen.count("segments", view.segment_count());
    seen.count("leaves", view.leaves().count());
    seen.messages += (view.transaction_sets().len() + view.interchange_acknowledgements().count()) as u64;
    if arguments.roundtrip {
        read_back(one, bytes, seen);
    }
    let guides = Guides::built_in();
    let trees: Vec<_> = view.transaction_sets().map(|set| set.loops(&guides)).collect();
    for set in view.transaction_sets() {
        seen.kind.get_or_insert_with(|| kind(set, &guides));
        if arguments.tree && !arguments.json {
            writeln!(out, "{}", kind(set, &guides))?;
            tree::print(set, &guides, arguments.values, out)?;
        }
    }
    if seen.kind.is_none() && view.interchange_acknowledgements().next().is_some() {
        seen.kind = Some("TA1".into());
    }
    if arguments.validate {
        let mut options = ValidateOptions::default();
        options.guides = Some(&guides);
        let found = validate(view, &options);
        let mut all: Vec<&Issue> = view.issues().iter().chain(&found).collect();
        all.sort_by_key(|issue| issue.offset);
        let sums: Vec<Imbalance> = trees.iter().flatten().flat_map(balance).collect();
        for issue in all {
            let mut found = finding(first, issue, &trees);
            if let Some(wrapping) = wrapping {
                let (start, end) = (wrapping.offset(issue.offset), wrapping.offset(issue.range().end));
                (found.offset, found.length) = (Some(start), Some(end - start));
            }
            seen.finding(&found, arguments, out)?;
            let sum = sums.iter().find(|sum| sum.code() == issue.code && sum.offset() == issue.offset);
            if let Some(sum) = sum.filter(|_| !arguments.json) {
                writeln!(out, "  {}", sum.explain())?;
            }
        }
    }
    Ok(())
}

/// `837P 005010X222A1`: the kind and the guide, or what ST says.
fn kind(set: TransactionSetView<'_>, guides: &Guides<'_>) -> String {
    let said = [set.identifier(), set.guide_reference()].map(String::from_utf8_lossy).join(" ");
    match set.guide(guides) {
        None => said,
        Some(guide) => {
            let partial = if guide.is_partial() { " (guide held in part)" } else { "" };
            format!("{} {}{partial}", guide.kind(), guide.convention())
        }
    }
}

/// A finding, with the loop it lies in and the name of its segment where a guide tells.
fn finding(first: u64, issue: &Issue, trees: &[Option<LoopTree<'_>>]) -> Finding {
    let place = issue.location;
    let tree = place.and_then(|place| trees.get((place.set as usize).checked_sub(1)?)?.as_ref());
    let located = match (place, tree) {
        (Some(place), Some(tree)) if place.loops.is_empty() => Some(tree.locate(place)),
        _ => place,
    };
    let name =
        place.zip(tree).and_then(|(place, tree)| Some(tree.definition_at(place.position)?.name().to_owned()));
    let code = match issue.ack {
        Some(ack) => format!("{} [{ack}]", issue.code),
        None => issue.code.to_string(),
    };
    Finding {
        message: first + u64::from(place.map_or(1, |place| place.set.max(1))),
        severity: issue.severity.as_str(),
        code,
        path: located.map(|place| place.to_string()),
        name: name.filter(|name| !name.is_empty()),
        offset: Some(issue.offset),
        length: Some(issue.length),
    }
}

/// Compares what is written with what was read, and keeps the first difference.
fn read_back(one: &Interchange<'_>, bytes: &[u8], seen: &mut Seen) {
    let written = one.to_bytes();
    let base = usize::try_from(one.view().base()).unwrap_or(usize::MAX);
    let read = bytes.get(base..).unwrap_or_default();
    let same = written.iter().zip(read).take_while(|(a, b)| a == b).count();
    if same < written.len() && seen.first_difference.is_none() {
        seen.first_difference = Some((base + same) as u64);
    }
}
