//! SFT: a program that a message went through.

use crate::from_hl7v2::datatypes::{time, xon};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::segments::{sft_device as r, sft_messageheader as h};
use crate::model::{Annotation, Device, DeviceName, DeviceVersion, ExtensionValue, MessageSource};

/// The guide writes it with `https`; R5's elements are extensions with `http`.
const INSTALLED: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Device.version.installDate";

/// `SFT-Device`; `s` is the SFT inside its message row. The guide has no code yet for what is software (row 3).
pub(crate) fn device<'a>(s: Scope<'_, 'a>, d: &mut Device<'a>) {
    let named = s.part(1).is_some_and(|v| v.part(1).is_some_and(Scope::is_valued));
    let identified = s.part(1).is_some_and(|v| v.part(10).is_some_and(Scope::is_valued));
    if named && !identified {
        let by_name = s.when(r::R4, |t| t.valued_at(1, 1)).unwrap_or(s);
        d.manufacturer = by_name.get(1, r::R4, xon::text);
    }
    let mut version = DeviceVersion { value: s.text(2, r::R6), ..DeviceVersion::default() };
    let installed = s.get(6, r::R12, time::date_time).map(ExtensionValue::DateTime);
    version.extension.extend(s.extension(r::R11, INSTALLED, installed));
    if version.value.is_some() || !version.extension.is_empty() {
        d.version.push(version);
    }
    if let Some(name) = s.text(3, r::R7) {
        d.device_name.push(DeviceName { name: Some(name), r#type: s.constant(r::R8, "manufacturer-name") });
    }
    d.model_number = s.text(4, r::R9);
    let note = s.text(5, r::R10).filter(|v| !v.null);
    d.note.extend(note.map(|text| Annotation { text: Some(text), ..Annotation::default() }));
}

/// `SFT-MessageHeader`; `s` is the SFT inside the message row of the header.
pub(crate) fn message_header<'a>(s: Scope<'_, 'a>, source: &mut MessageSource<'a>) {
    source.version = s.text(2, h::R4);
    source.software = s.text(3, h::R5);
}

#[cfg(test)]
mod tests {
    use crate::from_hl7v2::testing::{assert_all_rows_fire, with_record};
    use crate::model::Text;
    use crate::options::Options;

    const SFT: &str = "SFT|Vendor^L|2.1|Engine|B7|made for tests|20240101";

    fn text<'v>(value: &'v Text<'_>) -> &'v str {
        value.as_ref().map_or("", |v| v.is.as_ref())
    }

    #[test]
    fn programs_are_devices_and_the_first_is_the_source() {
        let message = format!(
            "MSH|^~\\&|A|B|||20260102030405+0000||ADT^A01|1|P|2.5\r{SFT}\rSFT|Other|1|Router\rPID|1||7"
        );
        assert_all_rows_fire("segments/SFT-MessageHeader", &[(&message, &Options::default())]);
        with_record(&message, &Options::default(), |_, record| {
            let made = &record.devices.iter().find(|d| d.model_number.is_some()).unwrap();
            assert_eq!((text(&made.manufacturer), text(&made.version[0].value)), ("Vendor", "2.1"));
            assert_eq!((made.version[0].extension.len(), made.note.len()), (1, 1));
            let source = record.message_headers[0].source.as_ref().unwrap();
            assert_eq!((text(&source.software), text(&source.version)), ("Engine", "2.1"));
            assert_eq!(record.provenances[0].entity.len(), 2);
        });
    }

    #[test]
    fn without_a_sender_the_conversion_used_them() {
        let message = format!("MSH|^~\\&|A||||20260102030405+0000||ADT^A01|1|P|2.5\r{SFT}");
        with_record(&message, &Options::default(), |_, record| {
            assert_eq!((record.provenances.len(), record.provenances[0].entity.len()), (1, 1));
        });
    }
}
