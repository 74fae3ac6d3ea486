//! A FHIR dateTime moved by an amount of time, and the calendar that this needs.

/// Days of each month of a year that is no leap year.
const DAYS: [i64; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// `text` moved by `amount` of a UCUM unit of time, back if it is negative. `None` when the outcome is not certain: an
/// amount finer than the time, a day that its month does not have, or a year outside of 1 to 9999.
pub(crate) fn shifted(text: &str, amount: i64, unit: &str) -> Option<String> {
    let (date, clock) = text.split_once('T').map_or((text, None), |(date, clock)| (date, Some(clock)));
    match unit {
        "d" | "wk" => {
            let days = if unit == "wk" { amount.checked_mul(7)? } else { amount };
            Some(together(&move_days(date, days)?, clock))
        }
        "mo" | "a" => {
            let months = if unit == "a" { amount.checked_mul(12)? } else { amount };
            Some(together(&move_months(date, months)?, clock))
        }
        "s" => move_seconds(date, clock?, amount),
        "min" => move_seconds(date, clock?, amount.checked_mul(60)?),
        "h" => move_seconds(date, clock?, amount.checked_mul(3600)?),
        _ => None,
    }
}

fn together(date: &str, clock: Option<&str>) -> String {
    clock.map_or_else(|| date.to_string(), |clock| format!("{date}T{clock}"))
}

fn parts(date: &str) -> Option<(i64, i64, i64)> {
    let mut numbers = date.split('-').map(|n| n.parse::<i64>().ok());
    let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
    (numbers.next().is_none() && (1..=12).contains(&month)).then_some((year, month, day))
}

fn written(year: i64, month: i64, day: i64) -> Option<String> {
    (1..=9999).contains(&year).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// How many days a month has, from 1 for January.
pub(crate) fn length(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let index = usize::try_from(month - 1).unwrap_or(0);
    DAYS.get(index).copied().unwrap_or(31) + i64::from(leap && month == 2)
}

fn move_months(date: &str, months: i64) -> Option<String> {
    let (year, month, day) = parts(date)?;
    let total = year.checked_mul(12)?.checked_add(month - 1)?.checked_add(months)?;
    let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
    (day <= length(year, month)).then(|| written(year, month, day))?
}

fn move_days(date: &str, days: i64) -> Option<String> {
    let (year, month, day) = parts(date)?;
    // No year FHIR can write is further away.
    let days = Some(days).filter(|d| d.abs() < 4_000_000)?;
    let (year, month, day) = civil(number(year, month, day) + days);
    written(year, month, day)
}

/// The number of a day, from 1970-01-01 (Hinnant's algorithm, years from March).
pub(crate) fn number(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn civil(number: i64) -> (i64, i64, i64) {
    let number = number + 719_468;
    let era = number.div_euclid(146_097);
    let day = number.rem_euclid(146_097);
    let of_era = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * of_era + of_era / 4 - of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = of_era + era * 400 + i64::from(month <= 2);
    (year, month, of_year - (153 * shifted + 2) / 5 + 1)
}

/// The offset stays: it is the same place, some time later.
fn move_seconds(date: &str, clock: &str, seconds: i64) -> Option<String> {
    let rest_at = clock.find(['.', 'Z', '+', '-'])?;
    let (time, rest) = clock.split_at_checked(rest_at)?;
    let mut numbers = time.split(':').map(|n| n.parse::<i64>().ok());
    let (hour, minute, second) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let total = (hour * 3600 + minute * 60 + second).checked_add(seconds)?;
    let (days, within) = (total.div_euclid(86_400), total.rem_euclid(86_400));
    let (hour, minute, second) = (within / 3600, within / 60 % 60, within % 60);
    let date = move_days(date, days)?;
    Some(format!("{date}T{hour:02}:{minute:02}:{second:02}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::shifted;

    #[test]
    fn times_move_by_calendar_and_clock() {
        for (text, amount, unit, expected) in [
            ("2024-02-28", 1, "d", Some("2024-02-29")),
            ("2023-02-28", 1, "d", Some("2023-03-01")),
            ("2024-01-01", -1, "d", Some("2023-12-31")),
            ("1900-02-28", 1, "d", Some("1900-03-01")),
            ("2000-02-28", 1, "d", Some("2000-02-29")),
            ("2024-01-03", -2, "wk", Some("2023-12-20")),
            ("2024-01-31T08:00:00+01:00", 2, "mo", Some("2024-03-31T08:00:00+01:00")),
            ("2024-11-15", 3, "mo", Some("2025-02-15")),
            ("2024-02-29", 4, "a", Some("2028-02-29")),
            ("2024-01-01T23:30:00Z", 45, "min", Some("2024-01-02T00:15:00Z")),
            ("2024-01-01T00:00:10.5-05:00", -20, "s", Some("2023-12-31T23:59:50.5-05:00")),
            ("2024-01-01T01:00:00+00:00", 48, "h", Some("2024-01-03T01:00:00+00:00")),
            // Not certain.
            ("2024-01-31", 1, "mo", None),
            ("2024-02-29", 1, "a", None),
            ("2024-01-01", 1, "h", None),
            ("2024-01", 1, "d", None),
            ("2024", 1, "mo", None),
            ("9999-12-31", 1, "d", None),
            ("2024-01-01", i64::MAX, "wk", None),
            ("2024-01-01", i64::MAX, "mo", None),
            ("2024-01-01T01:00:00Z", i64::MAX, "s", None),
            ("2024-01-01", 1, "times", None),
        ] {
            assert_eq!(shifted(text, amount, unit).as_deref(), expected, "{text} {amount} {unit}");
        }
    }
}
