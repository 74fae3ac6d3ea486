//! One connection: frames in, answers out, one at a time and in order.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use synovia_hl7v2::mllp::{Decoder, Event, Frame};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Instant, timeout, timeout_at};

use crate::log::log;
use crate::message::{Fate, Item};
use crate::server::Server;

/// How much is read at a time.
const READ: usize = 16 << 10;
/// How long a CR may stay away behind FS: some senders write none, and wait for their answer.
const CR_TIMEOUT: Duration = Duration::from_millis(200);
/// A payload larger than this is converted where it does not hold up other connections.
const LARGE: usize = 64 << 10;

pub(crate) struct Connection {
    number: u64,
    stream: TcpStream,
    server: Arc<Server>,
    stop: watch::Receiver<bool>,
    decoder: Decoder,
    /// When the last frame ended, or the connection began.
    idle_since: Instant,
    /// When the frame under way began.
    frame_since: Option<Instant>,
}

/// Why a connection ended.
enum End {
    /// The client closed it.
    Closed,
    /// No frame came.
    Idle,
    /// A frame took too long.
    SlowFrame,
    /// An answer was not taken.
    SlowReader,
    /// The gateway is asked to end.
    Stopped,
    /// The system says so.
    Failed(io::ErrorKind),
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed => f.write_str("closed by the client"),
            Self::Idle => f.write_str("closed: no frame came in time"),
            Self::SlowFrame => f.write_str("closed: a frame took too long"),
            Self::SlowReader => f.write_str("closed: an answer was not taken in time"),
            Self::Stopped => f.write_str("closed: the gateway ends"),
            Self::Failed(kind) => write!(f, "failed: {kind}"),
        }
    }
}

/// What waiting for bytes gave.
enum Read {
    Bytes(usize),
    /// The CR behind an FS stayed away.
    NoCr,
    End(End),
}

impl Connection {
    pub(crate) fn new(
        number: u64,
        stream: TcpStream,
        server: Arc<Server>,
        stop: watch::Receiver<bool>,
    ) -> Self {
        let decoder = Decoder::with_max_frame(server.config.max_frame);
        Self { number, stream, server, stop, decoder, idle_since: Instant::now(), frame_since: None }
    }

    /// Serves the connection to its end.
    pub(crate) async fn serve(mut self) {
        let mut buffer = vec![0; READ];
        let end = loop {
            let read = match self.read(&mut buffer).await {
                Read::Bytes(read) => read,
                Read::NoCr => {
                    if let Err(end) = self.no_cr().await {
                        break end;
                    }
                    continue;
                }
                Read::End(end) => break end,
            };
            if let Err(end) = self.frames(buffer.get(..read).unwrap_or_default()).await {
                break end;
            }
        };
        if let Some(left) = self.decoder.finish() {
            note(self.number, &left);
        }
        log(format_args!("connection {}: {end}", self.number));
    }

    /// Waits for bytes as long as this connection may take. Garbage does not prolong that, nor does a byte now and then.
    async fn read(&mut self, buffer: &mut [u8]) -> Read {
        let config = &self.server.config;
        let inside = self.decoder.is_inside();
        let (until, late) = if inside {
            let since = *self.frame_since.get_or_insert_with(Instant::now);
            (since + config.frame_timeout, End::SlowFrame)
        } else {
            self.frame_since = None;
            (self.idle_since + config.idle_timeout, End::Idle)
        };
        let waits = self.decoder.waits_for_cr();
        let until = if waits { until.min(Instant::now() + CR_TIMEOUT) } else { until };
        let read = tokio::select! {
            // A frame under way is finished first.
            _ = self.stop.wait_for(|stop| *stop), if !inside => return Read::End(End::Stopped),
            read = timeout_at(until, self.stream.read(buffer)) => read,
        };
        match read {
            Ok(Ok(0)) if waits => Read::NoCr,
            Ok(Ok(0)) => Read::End(End::Closed),
            Ok(Ok(read)) => Read::Bytes(read),
            Ok(Err(error)) => Read::End(End::Failed(error.kind())),
            Err(_) if waits => Read::NoCr,
            Err(_) => Read::End(late),
        }
    }

    /// Deals with the frames of one read.
    async fn frames(&mut self, mut bytes: &[u8]) -> Result<(), End> {
        let Self { decoder, server, stream, number, idle_since, frame_since, .. } = self;
        while let Some(event) = decoder.next_event(&mut bytes) {
            *frame_since = None;
            match event {
                Event::Frame(frame) => {
                    answer(server, stream, *number, frame).await?;
                    *idle_since = Instant::now();
                }
                Event::Oversize { .. } => {
                    note(*number, &event);
                    server.refused.fetch_add(1, Ordering::Relaxed);
                    write(stream, server.config.write_timeout, &server.converting.answer_too_long()).await?;
                }
                other => note(*number, &other),
            }
        }
        Ok(())
    }

    /// A frame that is over, though its CR did not come.
    async fn no_cr(&mut self) -> Result<(), End> {
        let Self { decoder, server, stream, number, idle_since, frame_since, .. } = self;
        *frame_since = None;
        if let Some(Event::Frame(frame)) = decoder.end_without_cr() {
            answer(server, stream, *number, frame).await?;
            *idle_since = Instant::now();
        }
        Ok(())
    }
}

/// Stores the messages of a frame and answers each.
async fn answer(server: &Server, stream: &mut TcpStream, number: u64, frame: Frame<'_>) -> Result<(), End> {
    let payload = frame.payload;
    let items = if payload.len() > LARGE {
        tokio::task::block_in_place(|| server.converting.items(payload))
    } else {
        server.converting.items(payload)
    };
    for Item { place, bundle } in items {
        let fate = match bundle {
            Ok(line) => Fate::of(server.sink.store(line).await),
            Err(issue) => {
                let at = frame.offset + 1 + issue.offset;
                log(format_args!("connection {number}: refused at byte {at}: {}", issue.code));
                Fate::Refused(Some(issue))
            }
        };
        let count = match fate {
            Fate::Stored => &server.stored,
            Fate::Refused(_) => &server.refused,
            Fate::NotStored => &server.failed,
        };
        count.fetch_add(1, Ordering::Relaxed);
        let frames = server.converting.answer(payload.get(place).unwrap_or_default(), &fate);
        write(stream, server.config.write_timeout, &frames).await?;
    }
    Ok(())
}

/// Writes an answer, within a time.
async fn write(stream: &mut TcpStream, within: Duration, bytes: &[u8]) -> Result<(), End> {
    match timeout(within, stream.write_all(bytes)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(End::Failed(error.kind())),
        Err(_) => Err(End::SlowReader),
    }
}

/// Logs what is no whole frame. Padding is not worth a line.
fn note(number: u64, event: &Event<'_>) {
    match event {
        Event::Garbage(garbage) if garbage.blank => {}
        Event::Garbage(garbage) => {
            log(format_args!(
                "connection {number}: {} bytes of garbage at byte {}",
                garbage.bytes, garbage.offset
            ));
        }
        Event::Truncated(frame) => {
            log(format_args!("connection {number}: a frame without its end at byte {}", frame.offset));
        }
        Event::Oversize { offset } => {
            log(format_args!("connection {number}: a frame beyond the limit at byte {offset}"));
        }
        Event::Commit { offset, .. } => {
            log(format_args!("connection {number}: a commit acknowledgement at byte {offset}"));
        }
        _ => {}
    }
}
