//! Near misses: what a text that people write instead of a UCUM code most likely means. Only when asked.

use super::parse::{self, ParseOptions};
use super::table::{self, Case};
use alloc::string::String;
use alloc::vec::Vec;

/// Longest text that is looked at, in bytes.
const MAX_INPUT: usize = 64;

/// Codes that a text may have been meant for, the likeliest first, at most three. Each is a valid code. Empty for a text
/// that needs none: it is valid and the usual spelling, or nothing like a unit.
///
/// ```
/// use synovia_terminology::ucum::suggest;
///
/// assert_eq!(suggest("mg/dl"), ["mg/dL"]);
/// assert_eq!(suggest("mm Hg"), ["mm[Hg]"]);
/// assert_eq!(suggest("K/uL"), ["10*3/uL"]);
/// assert_eq!(suggest("µg/kg/hr"), ["ug/kg/h"]);
/// assert!(suggest("mg/dL").is_empty());
/// ```
#[must_use]
pub fn suggest(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let text = text.trim();
    if text.is_empty() || text.len() > MAX_INPUT {
        return found;
    }
    let tidy = tidy(text);
    if let Some(code) = lookup(WHOLE, &tidy) {
        add(&mut found, text, code.into());
    }
    // Terms first as people abbreviate them, then the case-insensitive codes, as a whole and term by term.
    let terms = by_terms(&tidy, false);
    let valid = parse::check(&tidy, ParseOptions::default()).is_ok();
    let upper = if valid { None } else { folded(&tidy) };
    let mixed = if valid { None } else { by_terms(&tidy, true) };
    for code in [terms, upper, mixed].into_iter().flatten() {
        add(&mut found, text, code);
    }
    found.truncate(3);
    found
}

fn add(found: &mut Vec<String>, text: &str, code: String) {
    if code != text && !found.contains(&code) && parse::check(&code, ParseOptions::default()).is_ok() {
        found.push(code);
    }
}

/// Characters that stand for others, and no blanks around operators; other blanks become one.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'µ' | 'μ' => out.push('u'),
            'Ω' | '\u{2126}' => out.push_str("Ohm"),
            '·' | '•' | '⋅' | '×' => out.push('.'),
            '²' => out.push('2'),
            '³' => out.push('3'),
            '⁻' | '−' => out.push('-'),
            '⁄' | '∕' => out.push('/'),
            '°' | 'º' => out.push_str("deg"),
            c if c.is_whitespace() => {
                if !out.ends_with([' ', '/', '.']) {
                    out.push(' ');
                }
            }
            c => {
                if matches!(c, '/' | '.') && out.ends_with(' ') {
                    out.pop();
                }
                out.push(c);
            }
        }
    }
    out
}

/// Each term between the operators by itself: valid as it is, known by another spelling, or a count of something.
fn by_terms(text: &str, fold: bool) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    // `per` is a solidus in words.
    let text = text.replace(" per ", "/");
    for (index, quotient) in text.split('/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        if index == 0 && quotient.is_empty() {
            continue;
        }
        for (place, term) in quotient.split('.').enumerate() {
            if place > 0 {
                out.push('.');
            }
            let code = term_code(term, index > 0, fold)?;
            out.push_str(&code);
        }
    }
    Some(out)
}

fn term_code(term: &str, below: bool, fold: bool) -> Option<String> {
    let valid = parse::check(term, ParseOptions::default()).is_ok();
    // A liter with a capital letter is the usual spelling, and no letter is taken for a one.
    if let (true, Some(prefix)) = (valid, term.strip_suffix('l')) {
        let metric = table::find(term.as_bytes(), Case::Sensitive).is_ok_and(|s| s.code() == "l");
        return Some(if metric { String::from(prefix) + "L" } else { term.into() });
    }
    let letters: String = term.chars().filter(|c| *c != ' ').collect();
    let known = || lookup(TERMS, term).or_else(|| lookup(TERMS, &letters)).map(String::from);
    let count = || lookup(COUNTS, term).filter(|_| !below).map(String::from);
    if let Some(code) = count() {
        return Some(code);
    }
    if valid {
        return Some(term.into());
    }
    if let Some(code) = known() {
        return Some(code);
    }
    // `12h` is a number and a unit; in a denominator it needs parentheses.
    let digits = term.len() - term.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = term.split_at_checked(digits)?;
    if !number.is_empty() && !unit.is_empty() {
        let code = term_code(unit.trim_start(), below, fold)?;
        return Some(match below {
            true => alloc::format!("({number}.{code})"),
            false => alloc::format!("{number}.{code}"),
        });
    }
    folded(&letters).filter(|_| fold)
}

/// The whole text as a case-insensitive code.
fn folded(text: &str) -> Option<String> {
    let options = ParseOptions { case: Case::Insensitive, ..ParseOptions::default() };
    super::parse_with(text, options).ok().map(|expression| expression.to_code())
}

/// Exactly, then without regard to case when that finds one row only.
fn lookup(table: &'static str, text: &str) -> Option<&'static str> {
    let rows = || table.lines().filter_map(|row| row.split_once(" = "));
    let exact = rows().find(|(spelling, _)| *spelling == text);
    let mut similar = rows().filter(|(spelling, _)| spelling.eq_ignore_ascii_case(text));
    exact.or_else(|| similar.next().filter(|_| similar.next().is_none())).map(|(_, code)| code)
}

/// Spellings of a whole unit, a line each. (One text needs no address for each of its rows.)
const WHOLE: &str = "\
x10E3/uL = 10*3/uL
x10E6/uL = 10*6/uL
x10E9/L = 10*9/L
x10E12/L = 10*12/L
x10^3/uL = 10*3/uL
x10^6/uL = 10*6/uL
x10^9/L = 10*9/L
x10^12/L = 10*12/L
x10*3/uL = 10*3/uL
x10*6/uL = 10*6/uL
x10*9/L = 10*9/L
10e3/uL = 10*3/uL
10e6/uL = 10*6/uL
10e9/L = 10*9/L
10e12/L = 10*12/L
K/mm3 = 10*3/mm3
bpm = /min
mph = [mi_i]/h
rpm = {rotations}/min
ratio = {ratio}
index = {index}
titer = {titer}
score = {score}
none = 1
unitless = 1
pH units = [pH]
pH = [pH]
F = [degF]
C = Cel
mL/min/1.73m2 = mL/min/{1.73_m2}
mL/min/1.73 m2 = mL/min/{1.73_m2}
mL/min/1.73m^2 = mL/min/{1.73_m2}";

/// What is counted: in a numerator only.
const COUNTS: &str = "\
K = 10*3
thou = 10*3
thousand = 10*3
M = 10*6
mil = 10*6
million = 10*6
cells = {cells}
cell = {cells}
copies = {copies}
cp = {copies}
events = {events}
RBC = {RBC}
WBC = {WBC}
beats = {beats}
breaths = {breaths}
CFU = [CFU]
PFU = [PFU]";

/// Spellings of one term.
const TERMS: &str = "\
IU = [IU]
mIU = m[IU]
uIU = u[IU]
kIU = k[IU]
MIU = M[IU]
iU = [IU]
unit = U
units = U
mcg = ug
mcL = uL
mcmol = umol
mcM = umol/L
gm = g
gms = g
gram = g
grams = g
mgs = mg
milligram = mg
milligrams = mg
microgram = ug
micrograms = ug
kgs = kg
kilogram = kg
kilograms = kg
lb = [lb_av]
lbs = [lb_av]
pound = [lb_av]
pounds = [lb_av]
oz = [oz_av]
ounce = [oz_av]
ounces = [oz_av]
cc = mL
ltr = L
liter = L
liters = L
litre = L
litres = L
mls = mL
milliliter = mL
milliliters = mL
fl oz = [foz_us]
tsp = [tsp_us]
tbsp = [tbs_us]
cup = [cup_us]
gal = [gal_us]
in = [in_i]
inch = [in_i]
inches = [in_i]
ft = [ft_i]
feet = [ft_i]
yd = [yd_i]
mi = [mi_i]
mile = [mi_i]
miles = [mi_i]
meter = m
meters = m
micron = um
sec = s
secs = s
second = s
seconds = s
msec = ms
mins = min
minute = min
minutes = min
hr = h
hrs = h
hour = h
hours = h
day = d
days = d
week = wk
weeks = wk
month = mo
months = mo
yr = a
yrs = a
year = a
years = a
mmHg = mm[Hg]
cmHg = cm[Hg]
inHg = [in_i'Hg]
cmH2O = cm[H2O]
mmH2O = mm[H2O]
cm[H20] = cm[H2O]
psi = [psi]
degC = Cel
deg C = Cel
celsius = Cel
degF = [degF]
deg F = [degF]
fahrenheit = [degF]
kelvin = K
mEq = meq
uEq = ueq
Eq = eq
mOsm = mosm
mosmol = mosm
Osm = osm
mole = mol
moles = mol
mM = mmol/L
uM = umol/L
nM = nmol/L
cal = cal
Cal = [Cal]
Hertz = Hz
volt = V
volts = V
percent = %
pct = %
ppm = [ppm]
ppb = [ppb]
ppt = [pptr]
HPF = [HPF]
LPF = [LPF]
hpf = [HPF]
lpf = [LPF]
drop = [drp]
drops = [drp]
gtt = [drp]
gtts = [drp]
diopter = [diop]
diopters = [diop]
tab = {tbl}
tablet = {tbl}
tablets = {tbl}
capsule = {capsule}
capsules = {capsule}
puff = {puff}
puffs = {puff}
beats = {beats}
cells = {cells}
copies = {copies}
field = {field}
mo = mo
MET = [MET]
BAU = [BAU]
EU = [EU]
FEU = {FEU}
GPL = [GPL'U]
MPL = [MPL'U]
APL = [APL'U]
Ehrlich units = [EU]
arb units = [arb'U]
arb U = [arb'U]";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_misses_find_their_code() {
        for (text, code) in [
            ("mg/dl", "mg/dL"),
            ("mm Hg", "mm[Hg]"),
            ("MMHG", "mm[Hg]"),
            ("K/uL", "10*3/uL"),
            ("K/ul", "10*3/uL"),
            ("M/uL", "10*6/uL"),
            ("IU/mL", "[IU]/mL"),
            ("mIU/mL", "m[IU]/mL"),
            ("uIU/ml", "u[IU]/mL"),
            ("cells/uL", "{cells}/uL"),
            ("copies/ml", "{copies}/mL"),
            ("mEq/L", "meq/L"),
            ("mOsm/kg", "mosm/kg"),
            ("mcg/mL", "ug/mL"),
            ("µg/mL", "ug/mL"),
            ("μmol / L", "umol/L"),
            ("°C", "Cel"),
            ("deg F", "[degF]"),
            ("x10E3/uL", "10*3/uL"),
            ("x10³/µL", ""),
            ("cmH2O", "cm[H2O]"),
            ("cm[H20]", "cm[H2O]"),
            ("mg/12h", "mg/(12.h)"),
            ("mg/kg/hr", "mg/kg/h"),
            ("mg per day", "mg/d"),
            ("MG/DL", "mg/dL"),
            ("kg/m²", "kg/m2"),
            ("bpm", "/min"),
            ("mL/min/1.73m2", "mL/min/{1.73_m2}"),
            ("cc", "mL"),
            ("/hpf", "/[HPF]"),
        ] {
            assert_eq!(suggest(text).first().map_or("", String::as_str), code, "{text}");
        }
    }

    #[test]
    fn what_needs_no_suggestion_gets_none() {
        for text in ["mg/dL", "mm[Hg]", "10*3/uL", "{cells}/uL", "Cel", "", "   ", "zzz", "mg/", "@", "mol"] {
            assert_eq!(suggest(text), [""; 0], "{text}");
        }
        assert!(suggest(&"m ".repeat(40)).is_empty());
    }

    #[test]
    fn every_row_is_a_valid_code() {
        for row in [WHOLE, COUNTS, TERMS].into_iter().flat_map(str::lines) {
            let (spelling, code) = row.split_once(" = ").unwrap();
            assert!(parse::check(code, ParseOptions::default()).is_ok(), "{spelling} {code}");
        }
    }
}
