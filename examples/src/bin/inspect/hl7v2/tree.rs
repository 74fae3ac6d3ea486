//! The groups of a message and every place that holds a value, with the names of the standard; content only where asked
//! for.

use std::io::{self, Write};

use synovia_hl7v2::SegmentView;
use synovia_hl7v2::structure::{Child, GroupView, Groups};

use super::names::Names;

pub(super) struct Tree<'g, 'm> {
    pub(super) groups: &'g Groups<'m>,
    pub(super) names: Names,
    pub(super) values: bool,
}

impl Tree<'_, '_> {
    pub(super) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        let structure = self.groups.structure().unwrap_or("no known structure");
        writeln!(out, "{structure}, HL7 v{}", self.groups.version())?;
        self.group(self.groups.root(), 1, out)
    }

    /// As deep as the grammars of the standard nest groups, which no message can change.
    fn group(&self, group: GroupView<'_, '_>, level: usize, out: &mut impl Write) -> io::Result<()> {
        for child in group.children() {
            match child {
                // Groups the standard has no name for; the XML encoding calls them by what is in them.
                Child::Group(inner) if inner.name().ends_with("_SUPPGRP") || inner.name() == "CHOICE" => {
                    self.group(inner, level, out)?;
                }
                Child::Group(inner) => {
                    writeln!(out, "{:level$}{}({})", "", inner.name(), inner.number(), level = 2 * level)?;
                    self.group(inner, level + 1, out)?;
                }
                Child::Segment(view) => self.segment(view, level, out)?,
            }
        }
        Ok(())
    }

    fn segment(&self, view: SegmentView<'_>, level: usize, out: &mut impl Write) -> io::Result<()> {
        let name = self.names.segment(view.id());
        write!(out, "{:indent$}{}  {name}", "", view.location(), indent = 2 * level)?;
        // What grouping has to say of the segment itself: misplaced, unexpected, one too many.
        let issues = self.groups.issues();
        let start = issues.partition_point(|issue| issue.offset < view.offset());
        let own = issues.iter().skip(start).take_while(|issue| issue.offset == view.offset());
        for issue in own.filter(|issue| issue.length > 0 && issue.location == Some(view.location())) {
            write!(out, "  <- {}", issue.code.as_str().trim_start_matches("hl7v2/"))?;
        }
        writeln!(out)?;
        for leaf in view.leaves() {
            let subcomponent = leaf.has_subcomponents.then_some(leaf.subcomponent);
            let name =
                self.names.parts(Some(view), leaf.segment, leaf.field, Some(leaf.component), subcomponent);
            write!(out, "{:indent$}{leaf}  {name}  ", "", indent = 2 * level + 2)?;
            if self.values {
                writeln!(out, "{}", leaf.text().unwrap_or_else(|_| "(not readable as text)".into()))?;
            } else {
                let length = leaf.raw.len();
                writeln!(out, "({length} byte{})", if length == 1 { "" } else { "s" })?;
            }
        }
        Ok(())
    }
}
