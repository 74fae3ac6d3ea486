//! The program that the terminology is added to: it reads arguments and numbers and prints texts and numbers, as any program
//! does, and asks the terminology nothing.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [question, rest @ ..] = arguments.as_slice() else { return Err("no question".into()) };
    let at = |index: usize| rest.get(index).map_or("", String::as_str);
    let answer: Result<String, Box<dyn Error>> = match question.as_str() {
        "number" => {
            let (value, whole): (f64, u64) = (at(0).parse()?, at(1).parse()?);
            let long: i128 = at(1).parse()?;
            Ok(format!("{value} {value:?} {value:.3} {value:e} {whole:?} {long} {long:?}"))
        }
        "words" => Ok(format!("{:?} {}", at(0).split(' ').collect::<Vec<_>>(), rest.join(" ").trim())),
        "code" => {
            let (byte, short): (u8, i16) = (at(0).parse()?, at(1).parse()?);
            Ok(format!(
                "{byte} {short} {:?} {:?} {:?}",
                at(0).find(at(1)),
                at(0).chars().rev().collect::<String>(),
                (byte, short)
            ))
        }
        _ => Err("no such question".into()),
    };
    println!("{}", answer?);
    Ok(())
}
