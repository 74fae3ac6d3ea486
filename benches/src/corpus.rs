//! A deterministic corpus of HL7 v2 messages: admissions, results, orders, immunizations; 0.6 to 50 kB each.
//!
//! Text and lengths are invented, so absolute numbers move with them: read the ratios.

/// A small generator of pseudo-random numbers (xorshift64*): the corpus is the same everywhere and always.
#[derive(Debug)]
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, n: u64) -> u64 {
        (self.next() >> 33) % n
    }

    fn one_of<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len() as u64) as usize]
    }
}

const FAMILIES: [&str; 8] =
    ["Muster", "Example", "Sample", "Probe", "Specimen", "Testperson", "Placeholder", "Nobody"];
const GIVEN: [&str; 8] = ["Erika", "Max", "Anna", "Otto", "Ida", "Ben", "Maria", "Jo"];
const TESTS: [(&str, &str, &str); 6] = [
    ("2345-7", "Glucose", "mg/dL"),
    ("2160-0", "Creatinine", "mg/dL"),
    ("2951-2", "Sodium", "mmol/L"),
    ("2823-3", "Potassium", "mmol/L"),
    ("718-7", "Hemoglobin", "g/dL"),
    ("6690-2", "Leukocytes", "10*3/uL"),
];
const TEXTS: [&str; 5] = [
    "Sample slightly haemolysed, result checked twice",
    "Seen with A \\T\\ B, see \\.br\\ remarks below",
    "No growth after 48 hours \\F\\ incubation continues",
    "Reported by telephone and read back",
    "Within expected limits for age and sex of the person examined",
];

/// At least `size` bytes of messages, each its own buffer.
pub fn mixed(size: usize) -> Vec<Vec<u8>> {
    let mut dice = Dice(0x5EED_1234_ABCD_0001);
    let mut messages = Vec::new();
    let mut total = 0;
    while total < size {
        let number = messages.len() as u64;
        let message = match dice.below(10) {
            0..=3 => admission(&mut dice, number),
            4..=7 => {
                let results = 3 + dice.below(12);
                result(&mut dice, number, results)
            }
            8 => {
                let results = 40 + dice.below(200);
                result(&mut dice, number, results)
            }
            _ => order(&mut dice, number),
        };
        total += message.len();
        messages.push(message);
    }
    messages
}

/// One result with this many observations.
pub fn oru_many_obx(results: u64) -> Vec<u8> {
    result(&mut Dice(0x5EED_0002), 1, results)
}

/// An admission as most senders send it.
pub fn small_adt() -> Vec<u8> {
    admission(&mut Dice(0x5EED_0003), 1)
}

fn head(dice: &mut Dice, number: u64, kind: &str, out: &mut String) {
    let family = dice.one_of(&FAMILIES);
    let given = dice.one_of(&GIVEN);
    let id = 100_000 + dice.below(900_000);
    out.push_str(&format!(
        "MSH|^~\\&|APP{a}^2.16.840.1.113883.3.9999.{a}^ISO|FAC{a}|RECEIVER|NORTH|202603{d:02}0812{s:02}+0100||{kind}|SYN{number:08}|P|2.5.1|||AL|NE|DEU|UNICODE UTF-8\r",
        a = dice.below(9),
        d = 1 + dice.below(28),
        s = dice.below(60),
    ));
    out.push_str(&format!(
        "PID|1||{id}^^^NORTHMRN&2.16.840.1.113883.3.9999.3&ISO^MR~{id}77^^^REGION^PI||{family}^{given}^{}^^^^L||19{:02}0{}1{}|{}|||{} Harbour Row^Apt {}^Seatown^ST^{:05}^DEU^H||^PRN^PH^^49^30^555{:04}~^NET^Internet^{given}@mail.example||de|M|||{id}\r",
        dice.one_of(&GIVEN),
        40 + dice.below(60),
        1 + dice.below(9),
        dice.below(9),
        dice.one_of(&["F", "M", "U"]),
        1 + dice.below(200),
        1 + dice.below(40),
        dice.below(99_999),
        dice.below(9_999),
    ));
}

fn visit(dice: &mut Dice, out: &mut String) {
    out.push_str(&format!(
        "PV1|1|{}|W{}^{}^{}^NORTH^^^^{}|E|||100{}^Feld^Anna^^^Dr^^^NPIREG|200{}^Kurz^Ben^^^Dr^^^NPIREG||MED||||1|||100{}^Feld^Anna^^^Dr^^^NPIREG|IP|V{}^^^NORTHMRN^VN|||||||||||||||||||||NORTH|||||20260311{:02}3000+0100\r",
        dice.one_of(&["I", "O", "E"]),
        dice.below(9),
        dice.below(40),
        dice.one_of(&["A", "B"]),
        dice.below(6),
        dice.below(9),
        dice.below(9),
        dice.below(9),
        dice.below(99_999),
        dice.below(24),
    ));
}

fn admission(dice: &mut Dice, number: u64) -> Vec<u8> {
    let mut out = String::new();
    let event = dice.one_of(&["A01", "A04", "A08"]);
    head(dice, number, &format!("ADT^{event}^ADT_A01"), &mut out);
    out.push_str("EVN||20260311065900+0100|||OP7^Kurz^Ben\r");
    out.push_str("PD1|||NORTH PRACTICE^^77|1001^Feld^Anna^^^Dr^^^NPIREG\r");
    for i in 0..dice.below(3) {
        out.push_str(&format!(
            "NK1|{}|{}^{}|SPO^Spouse^HL70063|12 Harbour Row^^Seatown^^12345^DEU|^PRN^PH^^49^30^5550124\r",
            i + 1,
            dice.one_of(&FAMILIES),
            dice.one_of(&GIVEN)
        ));
    }
    visit(dice, &mut out);
    for i in 0..dice.below(4) {
        out.push_str(&format!(
            "AL1|{}|DA|7980^Penicillin^RXNORM|SV|Hives and itching|201{}\r",
            i + 1,
            dice.below(9)
        ));
    }
    for i in 0..1 + dice.below(5) {
        out.push_str(&format!(
            "DG1|{}||I1{}^Essential hypertension, {}^I10||20260311|A\r",
            i + 1,
            i,
            dice.one_of(&TEXTS)
        ));
    }
    out.into_bytes()
}

fn result(dice: &mut Dice, number: u64, results: u64) -> Vec<u8> {
    let mut out = String::new();
    head(dice, number, "ORU^R01^ORU_R01", &mut out);
    visit(dice, &mut out);
    out.push_str(&format!(
        "ORC|RE|ORD-{number}^EHR|F-{number}^LAB||CM||||20260312081500+0100|||1001^Feld^Anna^^^Dr^^^NPIREG\r\
         OBR|1|ORD-{number}^EHR|F-{number}^LAB|24323-8^Comprehensive metabolic panel^LN|||20260312082000+0100|||||||||1001^Feld^Anna^^^Dr^^^NPIREG||||||20260312142500+0100||CH|F\r"
    ));
    for i in 0..results {
        let (code, name, unit) = TESTS[dice.below(TESTS.len() as u64) as usize];
        if dice.below(8) == 0 {
            out.push_str(&format!("OBX|{}|TX|8251-1^Comment^LN||{}||||||F\r", i + 1, dice.one_of(&TEXTS)));
        } else {
            out.push_str(&format!(
                "OBX|{}|NM|{code}^{name}^LN^L{code}^{name} local^99LOC||{}.{}|{unit}^^UCUM|{}-{}|{}|||F|||20260312082000+0100|||||20260312141000+0100\r",
                i + 1,
                dice.below(300),
                dice.below(99),
                dice.below(50),
                60 + dice.below(90),
                dice.one_of(&["N", "H", "L", ""]),
            ));
        }
        if dice.below(6) == 0 {
            out.push_str(&format!("NTE|1|L|{}\r", dice.one_of(&TEXTS)));
        }
    }
    out.push_str(
        "SPM|1|S-1&EHR^S-2&LAB||SER^Serum^HL70487|||||||||||||20260312082000+0100|20260312090000+0100\r",
    );
    out.into_bytes()
}

fn order(dice: &mut Dice, number: u64) -> Vec<u8> {
    let mut out = String::new();
    head(dice, number, "ORM^O01^ORM_O01", &mut out);
    visit(dice, &mut out);
    for i in 0..1 + dice.below(4) {
        out.push_str(&format!(
            "ORC|NW|ORD-{number}-{i}^EHR||G-{number}^EHR|||^^^202603120800^^R||20260312081500+0100|||1001^Feld^Anna\r\
             OBR|{}|ORD-{number}-{i}^EHR||24323-8^Comprehensive metabolic panel^LN|R||20260312|||||||||1001^Feld^Anna\r\
             NTE|1||{}\r",
            i + 1,
            dice.one_of(&TEXTS)
        ));
    }
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corpus_is_always_the_same_and_of_the_size_asked_for() {
        let messages = mixed(1 << 20);
        let total: usize = messages.iter().map(Vec::len).sum();
        assert!((1 << 20..(1 << 20) + 100_000).contains(&total));
        assert_eq!(messages, mixed(1 << 20));
        assert!(messages.iter().all(|m| synovia_hl7v2::parse(m).is_ok()));
    }
}
