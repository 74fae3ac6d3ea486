//! What validation can find, and what is said about it.

use crate::issue::IssueCode;

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $code:literal, $kind:literal, $text:literal;)*) => {
        /// What validation can find.
        impl IssueCode {
            $($(#[doc = $doc])* pub const $name: Self = Self($code);)*
        }

        /// Codes with the type of issue they have in `OperationOutcome` and what is said about them.
        pub(super) static FINDINGS: &[(&str, &str, &str)] = &[$(($code, $kind, $text),)*];
    };
}

codes! {
    /// A code system or name space of identifiers whose address is not absolute; a warning outside of `Coding` and
    /// `Identifier`.
    RELATIVE_SYSTEM = "fhir-model/relative-system", "value", "the address of a system is absolute";
    /// A required element is absent, or a list has too few values; the location is the object without it.
    MISSING_ELEMENT = "fhir-model/missing-element", "required", "a required element is absent";
    /// A list has more values than its element may have.
    TOO_MANY_VALUES = "fhir-model/too-many-values", "structure", "more values than the element may have";
    /// An element without value, extensions and children, whether it has an id or not (ele-1).
    EMPTY_OBJECT = "fhir-model/empty-object", "structure", "an element needs a value or children";
    /// An empty text, or an entry of a list with neither value nor extensions.
    EMPTY_VALUE = "fhir-model/empty-value", "structure", "a value must not be empty";
    /// A text that its primitive type does not allow, such as a date that is none; a warning for a `urn:oid:` or
    /// `urn:uuid:` without OID or UUID in an address.
    INVALID_FORMAT = "fhir-model/invalid-format", "value", "the text is not one its type allows";
    /// A number outside the range of its type.
    OUT_OF_RANGE = "fhir-model/out-of-range", "value", "the number is outside the range of its type";
    /// A control character in a text.
    CONTROL_CHARACTER = "fhir-model/control-character", "value", "control characters are not allowed in texts";
    /// A text above 1 MiB.
    TEXT_TOO_LONG = "fhir-model/text-too-long", "too-long", "the text is above 1 MiB";
    /// A text of nothing but white space; a warning.
    BLANK_TEXT = "fhir-model/blank-text", "value", "the text has nothing but white space";
    /// An uppercase letter in a `urn:uuid:`; a warning where the element is not a `uuid`.
    UPPERCASE_UUID = "fhir-model/uppercase-uuid", "value", "UUIDs are written in lowercase";
    /// A tag of HTML in a markdown text; a warning when it only formats.
    MARKDOWN_HTML = "fhir-model/markdown-html", "value", "markdown must not hold HTML";
    /// The size of an attachment is not that of its data.
    ATTACHMENT_SIZE = "fhir-model/attachment-size", "value", "the size stated is not that of the data";
    /// A code that the required value set does not have.
    CODE_NOT_IN_VALUE_SET = "fhir-model/code-not-in-value-set", "code-invalid", "the code is not in the required value set";
    /// A coded element without any code where a value set is required.
    MISSING_CODE = "fhir-model/missing-code", "code-invalid", "a code of the required value set is needed";
    /// A code outside an extensible value set, when the caller's terminology says so; a warning.
    CODE_NOT_IN_EXTENSIBLE = "fhir-model/code-not-in-extensible-value-set", "code-invalid", "the code is not in the extensible value set";
    /// The id of a resource or a primitive `id` is not 1 to 64 letters, digits, `-` and `.`.
    INVALID_ID = "fhir-model/invalid-id", "value", "an id has 1 to 64 letters, digits, hyphens and dots";
    /// The id of an element stands twice in a resource, or that of a contained resource.
    DUPLICATE_ID = "fhir-model/duplicate-id", "duplicate", "the id stands twice";
    /// A reference that is neither an address nor `#id` nor of the form `Type/id`.
    REFERENCE_FORM = "fhir-model/reference-form", "value", "not a form references have";
    /// A reference to a type of resource that the element does not allow.
    REFERENCE_TARGET = "fhir-model/reference-target", "structure", "the element does not allow references to that type";
    /// `Reference.type`, the reference's text and the resource it leads to do not agree on the type.
    REFERENCE_TYPE = "fhir-model/reference-type", "structure", "the reference's type and its target do not agree";
    /// `#id` without a contained resource of that id (ref-1).
    CONTAINED_NOT_FOUND = "fhir-model/contained-not-found", "not-found", "no contained resource has that id";
    /// A contained resource that nothing refers to (dom-3).
    CONTAINED_NOT_REFERENCED = "fhir-model/contained-not-referenced", "business-rule", "nothing refers to the contained resource";
    /// A contained resource that contains resources (dom-2).
    NESTED_CONTAINED = "fhir-model/nested-contained", "structure", "contained resources cannot contain others";
    /// An element, or an alternative of a choice, that the release does not have.
    NOT_IN_RELEASE = "fhir-model/not-in-release", "structure", "the release does not have that";
    /// A resource whose type was compiled out: it was not looked into; information.
    NOT_CHECKED = "fhir-model/not-checked", "informational", "the type of resource is not compiled in: not checked";
    /// The address of an extension is not absolute, or has a version.
    EXTENSION_URL = "fhir-model/extension-url", "extension", "the address of an extension is absolute and without version";
    /// An extension with both a value and extensions, or neither (ext-1).
    EXTENSION_VALUE = "fhir-model/extension-value", "extension", "an extension has either a value or extensions";
    /// A modifier extension: who does not know it must not use the element; information.
    MODIFIER_EXTENSION = "fhir-model/modifier-extension", "extension", "a modifier extension changes the meaning of its element";
    /// A narrative that is not well-formed XHTML.
    NARRATIVE_SYNTAX = "fhir-model/narrative-syntax", "structure", "the narrative is not well-formed XHTML";
    /// The outermost element of a narrative is not `div` in the namespace of XHTML.
    NARRATIVE_ROOT = "fhir-model/narrative-root", "structure", "a narrative is a div in the namespace of XHTML";
    /// An element that narratives cannot have (txt-1).
    NARRATIVE_ELEMENT = "fhir-model/narrative-element", "structure", "an XHTML element that narratives cannot have";
    /// An attribute that narratives cannot have (txt-1).
    NARRATIVE_ATTRIBUTE = "fhir-model/narrative-attribute", "structure", "an XHTML attribute that narratives cannot have";
    /// An entity that XHTML does not have.
    NARRATIVE_ENTITY = "fhir-model/narrative-entity", "structure", "an entity that narratives cannot have";
    /// A narrative without text or image (txt-2).
    NARRATIVE_EMPTY = "fhir-model/narrative-empty", "required", "a narrative needs some content";
    /// A link that runs a script, or that is a name (`urn:`) and cannot be followed.
    NARRATIVE_SCHEME = "fhir-model/narrative-scheme", "structure", "a link that cannot be followed";
    /// A link of an unusual scheme, or to an anchor that is not there; a warning.
    NARRATIVE_LINK = "fhir-model/narrative-link", "value", "a link of the narrative leads nowhere";
    /// A `fullUrl` that is not absolute.
    FULL_URL_FORM = "fhir-model/full-url-form", "value", "a fullUrl is absolute";
    /// A `fullUrl` that disagrees with type or id of the resource.
    FULL_URL_ID = "fhir-model/full-url-id", "value", "the fullUrl disagrees with the resource's type or id";
    /// A reference that must be resolved in the Bundle and is not.
    NOT_IN_BUNDLE = "fhir-model/not-in-bundle", "not-found", "the reference must lead to an entry of the Bundle";
    /// A reference that leads to several entries of the Bundle.
    AMBIGUOUS_IN_BUNDLE = "fhir-model/ambiguous-in-bundle", "multiple-matches", "the reference leads to several entries of the Bundle";
    /// A resource without id among the results of a search.
    MISSING_ID = "fhir-model/missing-id", "required", "resources that a search finds have an id";
    /// An entry of a search's outcome that is no OperationOutcome.
    SEARCH_MODE = "fhir-model/search-mode", "value", "the mode of the entry does not fit its resource";
    /// A link relation that can stand only once.
    DUPLICATE_LINK = "fhir-model/duplicate-link", "duplicate", "the link relation can stand only once";
    /// The input could not be read at all; fatal.
    NOT_READABLE = "fhir-model/not-readable", "structure", "the input could not be read";
    /// Nested above the depth limit: what is below was not looked at.
    TOO_DEEP = "fhir-model/too-deep", "too-costly", "nested above the depth limit";
}

/// What the reader and the invariants find.
pub(super) static READING: &[(&str, &str, &str)] = &[
    (IssueCode::UNKNOWN_ELEMENT.0, "structure", "the type does not have that element"),
    (IssueCode::DUPLICATE_KEY.0, "structure", "the member stands twice"),
    (IssueCode::SECOND_CHOICE.0, "structure", "a choice has a single value"),
    (IssueCode::WRONG_SHAPE.0, "structure", "the value does not have the shape of its element"),
    (IssueCode::EMPTY_ARRAY.0, "structure", "an array needs an entry"),
    (IssueCode::ARRAY_LENGTHS.0, "structure", "values and extensions are not lists of the same length"),
    (IssueCode::NO_RESOURCE_TYPE.0, "structure", "a resource without a type"),
    (IssueCode::UNKNOWN_RESOURCE.0, "structure", "the release does not have that type of resource"),
    (IssueCode::INVARIANT_NOT_CHECKED.0, "not-supported", "the invariant could not be evaluated here"),
    (IssueCode::TOO_MANY_ISSUES.0, "incomplete", "more findings than the limit: the rest is not listed"),
];
