//! A value as people read it.

use crate::element::Element;
use crate::narrative::line;

/// A code, quantity, time, name or text in a few words; empty for what is absent or only has a `nullFlavor`.
///
/// A code is shown by its name: `displayName`, else `originalText`, else the name of a translation, else the code. Times are
/// `2024-03-12 10:05 -05:00`, as precise as they were sent.
#[must_use]
pub fn display(element: Element<'_>) -> String {
    match element.type_info().map_or("", |ty| ty.name) {
        "CD" | "CE" | "CV" | "CO" | "CS" | "SC" => code(element),
        "II" => element
            .attribute("extension")
            .or_else(|| element.attribute("root"))
            .unwrap_or_default()
            .into_owned(),
        "PIVL_TS" => wrap("every ", part(element, "period")),
        "EIVL_TS" => code_of(element, "event"),
        "EN" | "PN" | "ON" | "TN" | "AD" => name(element),
        ty if ty.contains("TS") => interval(element, date, ["from ", "until "]),
        ty if ty.starts_with("RTO") => {
            let parts = [part(element, "numerator"), part(element, "denominator")];
            parts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" / ")
        }
        _ => interval(element, str::to_owned, ["at least ", "at most "]),
    }
}

fn child<'d>(element: Element<'d>, name: &str) -> Option<Element<'d>> {
    element.elements().find(|child| child.name() == name)
}

/// The part of that name. Types nest twice at most here, so this ends.
fn part(element: Element<'_>, name: &str) -> String {
    child(element, name).map_or_else(String::new, |part| simple(part, str::to_owned))
}

fn wrap(before: &str, text: String) -> String {
    if text.is_empty() { text } else { format!("{before}{text}") }
}

fn code(element: Element<'_>) -> String {
    let filled = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    element
        .attribute("displayName")
        .and_then(|text| filled(&text))
        .or_else(|| child(element, "originalText").and_then(|text| filled(&text.text())))
        .or_else(|| {
            let mut translations = element.elements().filter(|child| child.name() == "translation");
            translations.find_map(|child| filled(&child.attribute("displayName")?))
        })
        .or_else(|| element.attribute("code").and_then(|text| filled(&text)))
        .unwrap_or_default()
}

fn code_of(element: Element<'_>, name: &str) -> String {
    child(element, name).map_or_else(String::new, code)
}

/// Parts of a name or address in their order, a blank between them.
fn name(element: Element<'_>) -> String {
    let mut out = String::new();
    for part in element.elements().map(line).filter(|part| !part.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&part);
    }
    if out.is_empty() { line(element) } else { out }
}

fn interval(element: Element<'_>, show: fn(&str) -> String, words: [&str; 2]) -> String {
    let [low, high] =
        ["low", "high"].map(|name| child(element, name).map_or_else(String::new, |end| simple(end, show)));
    match (low.is_empty(), high.is_empty()) {
        (false, false) if low == high => low,
        (false, false) => format!("{low} to {high}"),
        (false, true) => format!("{}{low}", words[0]),
        (true, false) => format!("{}{high}", words[1]),
        (true, true) => {
            let center = child(element, "center").map_or_else(String::new, |center| simple(center, show));
            if center.is_empty() { simple(element, show) } else { center }
        }
    }
}

/// `value` and `unit`, else the text.
fn simple(element: Element<'_>, show: fn(&str) -> String) -> String {
    let Some(value) = element.attribute("value") else {
        return line(element);
    };
    match element.attribute("unit").filter(|unit| !matches!(unit.as_ref(), "" | "1")) {
        Some(unit) => format!("{value} {unit}"),
        None => show(&value),
    }
}

/// A time as sent, with the marks people expect; what is no time stays as it is.
fn date(text: &str) -> String {
    let text = text.trim();
    let split = text.find(['+', '-']).unwrap_or(text.len());
    let (digits, zone) = text.split_at_checked(split).unwrap_or((text, ""));
    let (digits, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return text.to_owned();
    }
    let piece = |from: usize, to: usize| digits.get(from..to).filter(|piece| !piece.is_empty());
    let mut out = String::new();
    for (mark, from, to) in [("", 0, 4), ("-", 4, 6), ("-", 6, 8), (" ", 8, 10), (":", 10, 12), (":", 12, 14)]
    {
        match piece(from, to) {
            Some(piece) => {
                out.push_str(mark);
                out.push_str(piece);
            }
            None if digits.len() > from => return text.to_owned(),
            None => break,
        }
    }
    if digits.len() > 14 {
        return text.to_owned();
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    match zone.split_at_checked(3) {
        Some((hours, minutes)) if minutes.len() == 2 => format!("{out} {hours}:{minutes}"),
        _ if zone.is_empty() => out,
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn times_are_shown_as_precisely_as_sent() {
        for (sent, shown) in [
            ("2024", "2024"),
            ("202403", "2024-03"),
            ("20240312", "2024-03-12"),
            ("202403121005", "2024-03-12 10:05"),
            ("20240312100530.250-0500", "2024-03-12 10:05:30.250 -05:00"),
            ("202403121005+0100", "2024-03-12 10:05 +01:00"),
            ("2024031", "2024031"),
            ("March", "March"),
            ("", ""),
            ("-999", "-999"),
            ("20240312-5", "20240312-5"),
        ] {
            assert_eq!(date(sent), shown);
        }
    }
}
