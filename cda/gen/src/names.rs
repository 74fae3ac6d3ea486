//! The schema's names as Rust names.

/// Words of a name: `nonXMLBody` is `non`, `xml`, `body`; `IVL_TS` is `ivl`, `ts`.
fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = vec![String::new()];
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|i| chars[i]);
        let lower_next = chars.get(at + 1).is_some_and(char::is_ascii_lowercase);
        let new = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase() || b.is_ascii_digit() || b.is_ascii_uppercase() && lower_next
            });
        if matches!(c, '_' | '.') || new {
            words.push(String::new());
        }
        if !matches!(c, '_' | '.')
            && let Some(word) = words.last_mut()
        {
            word.push(c.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `IvlTs`, `StrucDocTd`.
pub fn camel(name: &str) -> String {
    let capital = |word: String| word[..1].to_uppercase() + &word[1..];
    words(name).into_iter().map(capital).collect()
}

/// `IVL_TS`, `STRUC_DOC_TD`.
pub fn constant(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// `effective_time`, `sdtc_race_code`, `r#type`.
pub fn field(name: &str, sdtc: bool) -> String {
    let name = words(name).join("_");
    if sdtc {
        return format!("sdtc_{name}");
    }
    match name.as_str() {
        "type" | "use" | "ref" | "abstract" | "char" if name != "char" => format!("r#{name}"),
        _ => name,
    }
}
