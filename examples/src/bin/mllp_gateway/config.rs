//! The command line.

use std::time::Duration;

pub(crate) const USAGE: &str = "\
usage: mllp_gateway (--out FILE | --post URL) [options]
  --listen ADDRESS          where to listen (default 127.0.0.1:2575; port 0 takes any)
  --out FILE                append each Bundle as a line of NDJSON
  --post URL                POST each Bundle to URL/$process-message; http only, TLS is a proxy's
  --options FILE            options of the mapping, JSON
  --max-frame BYTES         longest message taken (default 16777216)
  --max-connections N       connections served at a time; more wait (default 1000)
  --idle-timeout SECONDS    without a frame, garbage or not, a connection is closed (default 300)
  --frame-timeout SECONDS   from the first byte of a frame to its last (default 30)
  --write-timeout SECONDS   for an answer to be taken, and for a POST (default 30)
  --drain-timeout SECONDS   for frames under way when the gateway is asked to end (default 20)
exit status: 0 ended by SIGINT or SIGTERM, 1 could not start, 2 usage";

/// Where Bundles go.
pub(crate) enum Target {
    /// A file of NDJSON.
    File(String),
    /// The base URL of a FHIR server, and how long it may take.
    Fhir(String, Duration),
}

/// What the command line says.
pub(crate) struct Config {
    pub(crate) listen: String,
    pub(crate) target: Target,
    /// A file with options of the mapping.
    pub(crate) options: Option<String>,
    pub(crate) max_frame: usize,
    pub(crate) max_connections: usize,
    pub(crate) idle_timeout: Duration,
    pub(crate) frame_timeout: Duration,
    pub(crate) write_timeout: Duration,
    pub(crate) drain_timeout: Duration,
}

/// Reads the command line; `None` if help is asked for.
pub(crate) fn read() -> Result<Option<Config>, lexopt::Error> {
    use lexopt::prelude::{Long, Short, ValueExt as _};
    let mut parser = lexopt::Parser::from_env();
    let (mut out, mut post) = (None, None);
    let mut config = Config {
        listen: "127.0.0.1:2575".into(),
        target: Target::File(String::new()),
        options: None,
        max_frame: 16 << 20,
        max_connections: 1000,
        idle_timeout: Duration::from_secs(300),
        frame_timeout: Duration::from_secs(30),
        write_timeout: Duration::from_secs(30),
        drain_timeout: Duration::from_secs(20),
    };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("listen") => config.listen = parser.value()?.string()?,
            Long("out") => out = Some(parser.value()?.string()?),
            Long("post") => post = Some(parser.value()?.string()?),
            Long("options") => config.options = Some(parser.value()?.string()?),
            Long("max-frame") => config.max_frame = parser.value()?.parse()?,
            Long("max-connections") => config.max_connections = parser.value()?.parse()?,
            Long("idle-timeout") => config.idle_timeout = seconds(&mut parser)?,
            Long("frame-timeout") => config.frame_timeout = seconds(&mut parser)?,
            Long("write-timeout") => config.write_timeout = seconds(&mut parser)?,
            Long("drain-timeout") => config.drain_timeout = seconds(&mut parser)?,
            Short('h') | Long("help") => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    config.target = match (out, post) {
        (Some(file), None) => Target::File(file),
        (None, Some(url)) => Target::Fhir(url, config.write_timeout),
        _ => return Err("one of --out and --post says where Bundles go".into()),
    };
    if !(1..=100_000).contains(&config.max_connections) {
        return Err("--max-connections takes 1 to 100000".into());
    }
    Ok(Some(config))
}

/// A number of seconds, fractions allowed, up to a year.
fn seconds(parser: &mut lexopt::Parser) -> Result<Duration, lexopt::Error> {
    use lexopt::prelude::ValueExt as _;
    let seconds: f64 = parser.value()?.parse()?;
    let fits = Duration::try_from_secs_f64(seconds).ok();
    fits.filter(|time| *time <= Duration::from_secs(366 * 86_400))
        .ok_or_else(|| "a timeout is a number of seconds, up to a year".into())
}
