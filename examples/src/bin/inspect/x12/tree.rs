//! The loops of a transaction set and every place that holds a value, with the names of the guide; content only where asked
//! for.

use std::io::{self, Write};

use synovia_x12::guide::Guides;
use synovia_x12::loops::LoopTree;
use synovia_x12::{SegmentView, TransactionSetView};

pub(super) fn print(
    set: TransactionSetView<'_>,
    guides: &Guides<'_>,
    values: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    let tree = set.loops(guides);
    let mut before = String::new();
    for (position, segment) in (1..).zip(set.all_segments()) {
        let mut level = 1;
        if let Some(found) = tree.as_ref().and_then(|tree| tree.loop_at(position)) {
            let steps = found.steps().to_string();
            level += found.steps().as_slice().len();
            if steps != before && !steps.is_empty() {
                writeln!(
                    out,
                    "{:indent$}{}  {}",
                    "",
                    steps.trim_end_matches('/'),
                    found.name(),
                    indent = 2 * level - 2
                )?;
            }
            before = steps;
        }
        line(tree.as_ref(), position, segment, level, values, out)?;
    }
    Ok(())
}

fn line(
    tree: Option<&LoopTree<'_>>,
    position: u32,
    segment: SegmentView<'_>,
    level: usize,
    values: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    let definition = tree.and_then(|tree| tree.definition_at(position));
    let name = definition.as_ref().map_or("", |definition| definition.name());
    writeln!(out, "{:indent$}{}  {name}", "", segment.id(), indent = 2 * level)?;
    for element in segment.elements() {
        let named = definition.as_ref().and_then(|d| d.element(u8::try_from(element.number()).ok()?));
        for repetition in element.repetitions() {
            for component in repetition.components().filter(|component| !component.is_empty()) {
                let mut place = format!("{}-{:02}", segment.id(), element.number());
                if repetition.number() > 1 {
                    place += &format!("[{}]", repetition.number());
                }
                if repetition.has_components() {
                    place += &format!(".{}", component.number());
                }
                let part = named.as_ref().and_then(|element| {
                    element
                        .components()
                        .find(|part| u32::from(part.position()) == component.number())
                        .map(|part| part.name().to_owned())
                });
                let name = part
                    .or_else(|| named.as_ref().map(|element| element.name().to_owned()))
                    .unwrap_or_default();
                write!(out, "{:indent$}{place}  {name}  ", "", indent = 2 * level + 2)?;
                if values {
                    writeln!(out, "{}", component.text())?;
                } else {
                    writeln!(out, "({} bytes)", component.raw().len())?;
                }
            }
        }
    }
    Ok(())
}
