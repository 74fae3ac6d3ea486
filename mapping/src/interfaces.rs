//! Options for each interface: which system sends decides how its messages are read.
//!
//! A vendor runs many interfaces with one program. All of them are configured by one JSON document: options that hold for
//! all, and for each interface what is different. The first interface whose condition a message meets is used.
//!
//! ```
//! use synovia_mapping::{Interfaces, Source};
//!
//! let interfaces = Interfaces::from_json(br#"{
//!   "default": {"timeZone": "+01:00"},
//!   "interfaces": [
//!     {"name": "lab", "when": {"sendingApplication": "LAB"}, "options": {"codeSystems": {"L": "https://example.org/lab"}}},
//!     {"name": "wards", "when": {"messageType": "ADT"}, "options": {"timeZone": "-05:00"}}
//!   ]}"#)?;
//! let source = Source::new("x", b"MSH|^~\\&|ADM|HOSP|||20260312||ADT^A08|1|P|2.5\r");
//! let (name, converter) = interfaces.of(&source);
//! assert_eq!((name, converter.options().time_zone.as_deref()), (Some("wards"), Some("-05:00")));
//! # Ok::<(), synovia_mapping::Error>(())
//! ```

use serde::Deserialize;
use serde_json::Value;

use crate::convert::{Converter, Source};
use crate::error::{Error, ErrorKind};
use crate::options::Options;

/// A converter for each interface, prepared once. `Send + Sync`, like the converters in it.
#[derive(Clone, Debug)]
pub struct Interfaces {
    default: Converter,
    interfaces: Vec<Interface>,
}

#[derive(Clone, Debug)]
struct Interface {
    name: String,
    when: When,
    converter: Converter,
}

/// What the header of a message must say. What is not given is not asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct When {
    sending_application: Option<String>,
    sending_facility: Option<String>,
    receiving_application: Option<String>,
    receiving_facility: Option<String>,
    message_type: Option<String>,
    trigger_event: Option<String>,
    version: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    default: Value,
    #[serde(default)]
    interfaces: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    #[serde(default)]
    when: When,
    #[serde(default)]
    options: Value,
}

impl Interfaces {
    /// Reads `{"default": options, "interfaces": [{"name", "when", "options"}]}`. The options of an interface are laid over
    /// the default ones, member by member. `when` takes `sendingApplication` (MSH-3.1), `sendingFacility` (MSH-4.1),
    /// `receivingApplication` (MSH-5.1), `receivingFacility` (MSH-6.1), `messageType` (MSH-9.1), `triggerEvent` (MSH-9.2) and
    /// `version` (MSH-12.1); without any of them an interface takes every message.
    ///
    /// # Errors
    /// [`ErrorKind::Options`] if the document is not of this form, two interfaces have one name, or options of one cannot be
    /// used.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        Self::from_json_with(json, |_, _| {})
    }

    /// As [`Interfaces::from_json`]; `complete` gets the name of each interface (`None` for the default) and its options, to
    /// add what JSON cannot hold: hooks.
    ///
    /// # Errors
    /// As [`Interfaces::from_json`].
    pub fn from_json_with(json: &[u8], complete: impl Fn(Option<&str>, &mut Options)) -> Result<Self, Error> {
        // A list would be read as the members in their order.
        if json.trim_ascii_start().first() == Some(&b'[') {
            return Err(Error::of_options("an object is expected".into()));
        }
        let document: Document = serde_json::from_slice(json).map_err(|e| unusable(&e))?;
        let converter = |name: Option<&str>, options: Value| {
            let options = if options.is_null() { Value::Object(serde_json::Map::new()) } else { options };
            let mut options: Options = serde_json::from_value(options).map_err(|e| unusable(&e))?;
            complete(name, &mut options);
            Converter::new(options)
        };
        let default = converter(None, document.default.clone())?;
        let mut interfaces: Vec<Interface> = Vec::new();
        for entry in document.interfaces {
            if interfaces.iter().any(|i| i.name == entry.name) {
                return Err(Error::new(ErrorKind::Options));
            }
            let mut options = document.default.clone();
            lay_over(&mut options, entry.options);
            let converter = converter(Some(&entry.name), options)?;
            interfaces.push(Interface { name: entry.name, when: entry.when, converter });
        }
        Ok(Self { default, interfaces })
    }

    /// The interface of a message, by its header, and its converter; the default one, without a name, for messages that meet
    /// no condition and for other formats.
    pub fn of(&self, source: &Source<'_>) -> (Option<&str>, &Converter) {
        let header = Header::of(source.message.bytes);
        let found = header.and_then(|h| self.interfaces.iter().find(|i| i.when.is_met(&h)));
        match found {
            Some(interface) => (Some(&interface.name), &interface.converter),
            None => (None, &self.default),
        }
    }

    /// The names of all interfaces, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.interfaces.iter().map(|i| i.name.as_str())
    }
}

/// The fields of MSH that conditions ask for.
struct Header<'a>(synovia_hl7v2::Message<'a>);

impl<'a> Header<'a> {
    /// Reads the first segment only: the message itself is parsed once it is known how.
    fn of(message: &'a [u8]) -> Option<Self> {
        let start = message.windows(3).take(16).position(|w| w == b"MSH")?;
        let rest = message.get(start..)?;
        let end = rest.iter().position(|b| matches!(b, b'\r' | b'\n')).unwrap_or(rest.len());
        synovia_hl7v2::parse(rest.get(..end)?).ok().map(Self)
    }

    fn is(&self, field: u32, component: u32, expected: &str) -> bool {
        let text = || {
            let header = self.0.view().header()?;
            let component = header.field(field)?.repetition(1)?.component(component)?;
            component.subcomponent(1)?.text().ok()
        };
        text().is_some_and(|t| t == expected)
    }
}

impl When {
    fn is_met(&self, header: &Header<'_>) -> bool {
        let asked = [
            (&self.sending_application, 3, 1),
            (&self.sending_facility, 4, 1),
            (&self.receiving_application, 5, 1),
            (&self.receiving_facility, 6, 1),
            (&self.message_type, 9, 1),
            (&self.trigger_event, 9, 2),
            (&self.version, 12, 1),
        ];
        asked.iter().all(|(expected, field, component)| {
            expected.as_deref().is_none_or(|e| header.is(*field, *component, e))
        })
    }
}

/// Lays one JSON value over another: members of objects one by one, anything else as a whole. The depth is bounded by the
/// reader of JSON.
fn lay_over(below: &mut Value, above: Value) {
    match (below, above) {
        (_, Value::Null) => {}
        (Value::Object(below), Value::Object(above)) => {
            for (name, value) in above {
                lay_over(below.entry(name).or_insert(Value::Null), value);
            }
        }
        (below, above) => *below = above,
    }
}

/// Options are the caller's own text, so that the message of the reader may be shown.
fn unusable(error: &serde_json::Error) -> Error {
    Error::of_options(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(interfaces: &Interfaces, message: &str) -> Option<String> {
        interfaces.of(&Source::new("x", message.as_bytes())).0.map(str::to_string)
    }

    #[test]
    fn the_first_interface_whose_condition_is_met() {
        let interfaces = Interfaces::from_json(
            br#"{"interfaces": [
                {"name": "a", "when": {"sendingApplication": "LAB", "sendingFacility": "X", "version": "2.3"}},
                {"name": "b", "when": {"messageType": "ORU", "triggerEvent": "R01"}},
                {"name": "c", "when": {"receivingApplication": "R", "receivingFacility": "S"}}]}"#,
        )
        .unwrap();
        let message = |fields: &str| format!("\u{b}MSH|^~\\&|{fields}\rPID|1\r");
        for (fields, expected) in [
            ("LAB|X|R|S|||ORU^R01|1|P|2.3", Some("a")),
            ("LAB^1.2^ISO|X|R|S|||ORU^R01|1|P|2.3^USA", Some("a")),
            ("LAB|X|R|S|||ORU^R01|1|P|2.4", Some("b")),
            ("LAB|X|R|S|||ORU^R30|1|P|2.4", Some("c")),
            ("LAB|X|R|T|||ORU^R30|1|P|2.4", None),
            ("", None),
        ] {
            assert_eq!(named(&interfaces, &message(fields)).as_deref(), expected, "{fields}");
        }
        assert_eq!(named(&interfaces, "no message"), None);
        assert_eq!(named(&interfaces, "MSH"), None);
        assert_eq!(interfaces.names().collect::<Vec<_>>(), ["a", "b", "c"]);
    }

    #[test]
    fn options_are_laid_over_the_default() {
        let interfaces = Interfaces::from_json_with(
            br#"{"default": {"timeZone": "+01:00", "codeSystems": {"A": "urn:a", "B": "urn:b"}},
                "interfaces": [{"name": "x", "options": {"codeSystems": {"B": "urn:c"}, "ssnIsUs": false}}]}"#,
            |name, options| {
                if name.is_some() {
                    options.hooks.on_segment("ZZZ", |_| {});
                }
            },
        )
        .unwrap();
        let source = Source::new("x", b"MSH|^~\\&|A\r");
        let options = interfaces.of(&source).1.options();
        assert_eq!(options.time_zone.as_deref(), Some("+01:00"));
        let systems: Vec<_> = options.code_systems.values().map(String::as_str).collect();
        assert_eq!((systems.as_slice(), options.ssn_is_us), (&["urn:a", "urn:c"][..], false));
        assert!(!options.hooks.is_empty());
        let default = interfaces.of(&Source::new("x", b"")).1.options();
        assert!(default.ssn_is_us && default.hooks.is_empty());
    }

    #[test]
    fn what_cannot_be_used_is_refused() {
        for bad in [
            "",
            "[]",
            r#"{"interface": []}"#,
            r#"{"default": {"timezone": "Z"}}"#,
            r#"{"default": {"timeZone": "CET"}}"#,
            r#"{"interfaces": [{"when": {}}]}"#,
            r#"{"interfaces": [{"name": "a", "when": {"sender": "x"}}]}"#,
            r#"{"interfaces": [{"name": "a"}, {"name": "a"}]}"#,
            r#"{"interfaces": [{"name": "a", "options": {"strict": "any-leaf", "lineage": false}}]}"#,
        ] {
            let error = Interfaces::from_json(bad.as_bytes()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Options, "{bad}");
        }
        let error = Interfaces::from_json(br#"{"default": {"timezone": "Z"}}"#).unwrap_err();
        assert!(error.to_string().contains("timezone"), "{error}");
    }
}
