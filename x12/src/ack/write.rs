//! An acknowledgement as an interchange: TA1 between ISA and GS, 999 and 997 in a group each.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{AckForm, AckOptions, Acknowledgement, ElementAck, GroupAck, InterchangeAck, SegmentAck, SetAck};
use crate::error::Error;
use crate::segment_id::SegmentId;
use crate::write::{GroupHeader, InterchangeHeader, InterchangeWriter};

/// GS08 and ST03 of 999.
const IMPLEMENTATION: &str = "005010X231A1";

impl Acknowledgement {
    /// Writes it as an interchange to whom it answers. Nothing at all if there is nothing to answer.
    ///
    /// # Errors
    /// A value of what was received that cannot stand in the answer: a delimiter of the answer in an identifier, a date
    /// or number of [`AckOptions`] not of its form.
    pub fn to_bytes(&self, options: &AckOptions) -> Result<Vec<u8>, Error> {
        let mut writer = InterchangeWriter::new(options.write);
        if self.is_empty() {
            return Ok(Vec::new());
        }
        writer.begin_interchange(&self.header(options))?;
        if let Some(ta1) = &self.interchange {
            write_ta1(&mut writer, ta1)?;
        }
        let mut control = options.control_number;
        for implementation in [false, true] {
            let form = |group: &&GroupAck| is_implementation(group, options.form) == implementation;
            let groups: Vec<_> = self.groups.iter().filter(form).collect();
            let Some(first) = groups.first() else { continue };
            writer.begin_group(&group_header(first, options, implementation, control))?;
            control = control.saturating_add(1);
            for (number, group) in (1_u32..).zip(groups) {
                write_group(&mut writer, group, implementation, number)?;
            }
        }
        writer.end_interchange()?;
        Ok(writer.into_bytes())
    }

    /// ISA, with the parties in each other's place.
    fn header(&self, options: &AckOptions) -> InterchangeHeader {
        let [sender_qualifier, sender, receiver_qualifier, receiver] = self.parties.clone();
        let date = options.date.get(2..).unwrap_or_default();
        let mut header = InterchangeHeader::new("", "", date, &options.time, options.control_number);
        header.sender = (receiver_qualifier, receiver);
        header.receiver = (sender_qualifier, sender);
        if self.version.len() == 5 && self.version.bytes().all(|b| b.is_ascii_digit()) {
            header.version.clone_from(&self.version);
        }
        header.usage = self.usage.filter(|usage| matches!(usage, 'P' | 'T' | 'I')).unwrap_or('P');
        header
    }
}

fn is_implementation(group: &GroupAck, form: AckForm) -> bool {
    match form {
        AckForm::Implementation => true,
        AckForm::Functional => false,
        AckForm::ByVersion => group.version.get(..6).is_some_and(|version| version >= "005010"),
    }
}

fn group_header(first: &GroupAck, options: &AckOptions, implementation: bool, control: u32) -> GroupHeader {
    let version = if implementation { IMPLEMENTATION } else { first.version.get(..6).unwrap_or("004010") };
    let mut header = GroupHeader::new("FA", version, control);
    let [sender, receiver] = first.parties.clone();
    (header.sender, header.receiver) = (receiver, sender);
    (header.date, header.time) = (options.date.clone(), options.time.clone());
    header
}

fn write_ta1(writer: &mut InterchangeWriter, ta1: &InterchangeAck) -> Result<(), Error> {
    writer.segment(SegmentId::TA1, |out| {
        out.element(&ta1.control_number)?.element(&ta1.date)?.element(&ta1.time)?;
        out.element(ta1.status.as_str())?.element(ta1.code).map(|_| ())
    })
}

fn write_group(
    writer: &mut InterchangeWriter,
    group: &GroupAck,
    implementation: bool,
    number: u32,
) -> Result<(), Error> {
    let (set, guide) = if implementation { ("999", Some(IMPLEMENTATION)) } else { ("997", None) };
    writer.begin_set(set, &format!("{number:04}"), guide)?;
    writer.segment(SegmentId::AK1, |out| {
        out.element(&group.functional_identifier)?.element(&group.control_number)?;
        out.element(if implementation { &group.version } else { "" }).map(|_| ())
    })?;
    for set in &group.sets {
        write_set(writer, set, implementation)?;
    }
    writer.segment(SegmentId::AK9, |out| {
        out.element(group.status.as_str())?;
        for count in [group.included, group.received, group.accepted] {
            out.element(&format!("{count}"))?;
        }
        for code in &group.codes {
            out.element(code)?;
        }
        Ok(())
    })?;
    writer.end_set()
}

fn write_set(writer: &mut InterchangeWriter, set: &SetAck, implementation: bool) -> Result<(), Error> {
    writer.segment(SegmentId::AK2, |out| {
        out.element(&set.identifier)?.element(&set.control_number)?;
        out.element(if implementation { &set.guide } else { "" }).map(|_| ())
    })?;
    for segment in &set.segments {
        write_segment(writer, segment, implementation)?;
    }
    let id = if implementation { SegmentId::IK5 } else { SegmentId::AK5 };
    writer.segment(id, |out| {
        out.element(set.status.as_str())?;
        for code in set
            .codes
            .iter()
            .filter_map(|code| if implementation { Some(*code) } else { functional_set_code(code, set) })
        {
            out.element(code)?;
        }
        Ok(())
    })
}

/// AK502 for a code that only IK502 has; `None` where that is said already, or cannot be.
fn functional_set_code(code: &'static str, set: &SetAck) -> Option<&'static str> {
    match code {
        "I5" => Some("5").filter(|code| !set.codes.contains(code)),
        "I6" => None,
        code => Some(code),
    }
}

fn write_segment(
    writer: &mut InterchangeWriter,
    segment: &SegmentAck,
    implementation: bool,
) -> Result<(), Error> {
    let id = if implementation { SegmentId::IK3 } else { SegmentId::AK3 };
    writer.segment(id, |out| {
        out.element(&segment.id)?.element(&format!("{}", segment.position))?;
        out.element(&segment.loop_identifier)?;
        out.element(if implementation { segment.code } else { functional_segment_code(segment.code) })
            .map(|_| ())
    })?;
    let delimiters = writer.options().delimiters;
    for element in &segment.elements {
        let id = if implementation { SegmentId::IK4 } else { SegmentId::AK4 };
        writer.segment(id, |out| {
            let [number, component, repetition] = position(element);
            out.composite(&[&number, &component, &repetition])?;
            let reference =
                if element.data_element == 0 { String::new() } else { format!("{}", element.data_element) };
            out.element(&reference)?;
            out.element(if implementation { element.code } else { functional_element_code(element.code) })?;
            // What holds a delimiter of the answer cannot be sent.
            let sendable = !element.copy.bytes().any(|byte| delimiters.contains(byte));
            out.element(if sendable { &element.copy } else { "" }).map(|_| ())
        })?;
    }
    Ok(())
}

fn position(element: &ElementAck) -> [String; 3] {
    let shown = |number: Option<u32>| number.map(|number| format!("{number}")).unwrap_or_default();
    [shown(Some(element.element)), shown(element.component), shown(element.repetition)]
}

/// AK304 for a code that only IK304 has.
fn functional_segment_code(code: &'static str) -> &'static str {
    match code {
        "I4" | "I9" => "2",
        "I6" | "I7" | "I8" => "3",
        code => code,
    }
}

/// AK403 for a code that only IK403 has.
fn functional_element_code(code: &'static str) -> &'static str {
    match code {
        "I6" | "I12" => "7",
        "I9" | "I11" => "2",
        "I10" | "I13" => "10",
        code => code,
    }
}
