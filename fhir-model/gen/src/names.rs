//! From FHIR's names to Rust's.

/// Keywords of any edition, reserved ones included; all of them may be raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `multipleBirth` to `multiple_birth`, `carrierAIDC` to `carrier_aidc`.
pub fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, c) in chars.iter().enumerate() {
        if c.is_ascii_uppercase() {
            let after_lower = i > 0 && !chars[i - 1].is_ascii_uppercase();
            let before_lower = i > 0 && chars.get(i + 1).is_some_and(char::is_ascii_lowercase);
            if after_lower || before_lower {
                out.push('_');
            }
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// A field name; keywords become raw identifiers.
pub fn field(name: &str) -> String {
    let name = snake(name);
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// `contact.name` to `ContactName`.
pub fn pascal(path: &str) -> String {
    path.split('.').map(upper_first).collect()
}

/// `string` to `String`.
pub fn upper_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |c| c.to_ascii_uppercase().to_string() + chars.as_str())
}

/// The static of a type's table.
pub fn table(name: &str) -> String {
    snake(name).to_uppercase()
}

/// The page of the specification that defines a type.
pub fn page(name: &str, kind: &str) -> String {
    let lower = name.to_lowercase();
    match name {
        _ if kind == "resource" => format!("{lower}.html"),
        "Extension" => "extensibility.html".to_owned(),
        "Narrative" => "narrative.html".to_owned(),
        "Reference" | "CodeableReference" => format!("references.html#{name}"),
        "Meta" => "resource.html#Meta".to_owned(),
        "Dosage" | "ElementDefinition" => format!("{lower}.html"),
        "Availability"
        | "ContactDetail"
        | "Contributor"
        | "DataRequirement"
        | "ExtendedContactDetail"
        | "MonetaryComponent"
        | "ParameterDefinition"
        | "RelatedArtifact"
        | "TriggerDefinition"
        | "UsageContext"
        | "VirtualServiceDetail"
        | "Expression" => format!("metadatatypes.html#{name}"),
        "MarketingStatus" | "Population" | "ProdCharacteristic" | "ProductShelfLife" | "SubstanceAmount" => {
            format!("{lower}.html")
        }
        _ => format!("datatypes.html#{name}"),
    }
}
