//! Conversions from and to `chrono`.

use ::chrono::{
    DateTime as Moment, Datelike as _, FixedOffset, NaiveDate, NaiveTime, SecondsFormat, Timelike as _,
};

use super::{Date, DateTime, Instant, Time};

impl Date {
    /// The day; `None` for a year or month alone, or when the text is not valid.
    #[must_use]
    pub fn to_chrono(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year()?.into(), self.month()?.into(), self.day()?.into())
    }

    /// A day; `None` outside the years 1 to 9999.
    #[must_use]
    pub fn from_chrono(date: NaiveDate) -> Option<Self> {
        let year = u16::try_from(date.year()).ok()?;
        Self::of_day(year, u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?)
    }
}

impl Time {
    /// The time; `None` when it has more digits than nanoseconds, or the text is not valid.
    #[must_use]
    pub fn to_chrono(&self) -> Option<NaiveTime> {
        self.precision()?;
        let text = self.as_str();
        let number = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
        let fraction = text.get(9..).unwrap_or_default().trim_end_matches('0');
        if fraction.len() > 9 {
            return None;
        }
        let nanos: u32 = format!("{fraction:0<9}").parse().ok()?;
        let (second, nanos) = match number(6, 8)? {
            // chrono counts a leap second as a second 59 that is longer.
            60 => (59, nanos + 1_000_000_000),
            second => (second, nanos),
        };
        NaiveTime::from_hms_nano_opt(number(0, 2)?, number(3, 5)?, second, nanos)
    }

    /// A time, with 3, 6 or 9 digits after the second when there are any; `None` never happens but for what chrono may
    /// come to allow.
    #[must_use]
    pub fn from_chrono(time: NaiveTime) -> Option<Self> {
        let nanos = time.nanosecond();
        let (second, nanos) = if nanos >= 1_000_000_000 {
            (time.second() + 1, nanos - 1_000_000_000)
        } else {
            (time.second(), nanos)
        };
        let clock = format!("{:02}:{:02}:{second:02}", time.hour(), time.minute());
        let fraction = match nanos {
            0 => String::new(),
            n if n % 1_000_000 == 0 => format!(".{:03}", n / 1_000_000),
            n if n % 1_000 == 0 => format!(".{:06}", n / 1_000),
            n => format!(".{n:09}"),
        };
        Self::parse(&format!("{clock}{fraction}"))
    }
}

impl Instant {
    /// The moment with its offset; `None` when it has more digits than nanoseconds, or the text is not valid.
    #[must_use]
    pub fn to_chrono(&self) -> Option<Moment<FixedOffset>> {
        let offset = i32::from(self.offset()?.minutes()) * 60;
        let local = self.date()?.to_chrono()?.and_time(self.time()?.to_chrono()?);
        local.and_local_timezone(FixedOffset::east_opt(offset)?).single()
    }

    /// A moment, its offset written in hours and minutes; `None` for an offset with seconds or beyond 14 hours, or
    /// outside the years 1 to 9999.
    #[must_use]
    pub fn from_chrono(moment: Moment<FixedOffset>) -> Option<Self> {
        if moment.offset().local_minus_utc() % 60 != 0 {
            return None;
        }
        Self::parse(&moment.to_rfc3339_opts(SecondsFormat::AutoSi, false))
    }
}

impl DateTime {
    /// The moment with its offset; `None` for a date, when it has more digits than nanoseconds, or the text is not valid.
    #[must_use]
    pub fn to_chrono(&self) -> Option<Moment<FixedOffset>> {
        self.to_instant()?.to_chrono()
    }

    /// As [`Instant::from_chrono`].
    #[must_use]
    pub fn from_chrono(moment: Moment<FixedOffset>) -> Option<Self> {
        Instant::from_chrono(moment).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_whole_goes_there_and_back() {
        for text in ["2020-02-29", "0001-01-01", "9999-12-31"] {
            let date = Date::parse(text).unwrap();
            assert_eq!(Date::from_chrono(date.to_chrono().unwrap()).unwrap(), date);
        }
        for text in
            ["04:05:06", "04:05:06.789", "23:59:60", "23:59:60.500", "00:00:00.000001", "00:00:00.000000001"]
        {
            let time = Time::parse(text).unwrap();
            assert_eq!(Time::from_chrono(time.to_chrono().unwrap()).unwrap(), time);
        }
        for text in
            ["2020-02-29T04:05:06+00:00", "2020-02-29T04:05:06.100-03:30", "2016-12-31T23:59:60+00:00"]
        {
            let at = DateTime::parse(text).unwrap();
            assert_eq!(DateTime::from_chrono(at.to_chrono().unwrap()).unwrap(), at);
        }
        let zulu = Instant::parse("2020-02-29T04:05:06Z").unwrap();
        assert_eq!(zulu.to_chrono().unwrap().to_rfc3339(), "2020-02-29T04:05:06+00:00");
    }

    #[test]
    fn what_would_lose_or_invent_gives_nothing() {
        assert!(Date::of_month(2020, 2).unwrap().to_chrono().is_none());
        assert!(DateTime::parse("2020-02-29").unwrap().to_chrono().is_none());
        assert!(Time::parse("00:00:00.0000000001").unwrap().to_chrono().is_none());
        assert!(Time::parse("00:00:00.1000000000").unwrap().to_chrono().is_some());
        assert!(Date::from_unchecked("2020-99-99".to_owned()).to_chrono().is_none());
        assert!(Date::from_chrono(NaiveDate::from_ymd_opt(10_000, 1, 1).unwrap()).is_none());
        let odd = FixedOffset::east_opt(61).unwrap();
        let at = Instant::parse("2020-02-29T04:05:06Z").unwrap().to_chrono().unwrap();
        assert!(Instant::from_chrono(at.with_timezone(&odd)).is_none());
    }
}
