//! Where Bundles go. `store` returns once a Bundle is durable.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::sync::mpsc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use crate::config::Target;
use crate::log::log;

/// Why a Bundle is not stored.
#[derive(Clone, Copy)]
pub(crate) enum Failure {
    /// The receiver does not want it: sending it again will not help.
    Refused,
    /// Not now.
    Unavailable,
}

/// A file, or a FHIR server.
pub(crate) enum Sink {
    /// The queue of the thread that writes.
    File(mpsc::SyncSender<Job>),
    /// The client, and where to POST.
    Fhir(reqwest::Client, String),
}

/// A line to write, and whom to tell.
pub(crate) struct Job {
    line: Vec<u8>,
    done: oneshot::Sender<Result<(), Failure>>,
}

/// How many lines wait for the disk at most; a connection waits before it reads on, so there is one of each.
const QUEUE: usize = 100_000;
/// How many bytes are written between two syncs, at most.
const BATCH: usize = 8 << 20;
/// How much of the body of a server's answer is read, to use its connection again.
const BODY: usize = 64 << 10;

impl Sink {
    /// Opens the target; for a file, with the thread that writes it until the sink is dropped.
    pub(crate) fn open(target: &Target) -> io::Result<(Self, Option<JoinHandle<()>>)> {
        match target {
            Target::File(name) => {
                let file = append_to(name)?;
                let (queue, jobs) = mpsc::sync_channel(QUEUE);
                let thread = std::thread::Builder::new().name("ndjson".into()).spawn(|| write(file, jobs))?;
                Ok((Self::File(queue), Some(thread)))
            }
            Target::Fhir(base, timeout) => {
                let client = reqwest::Client::builder()
                    .timeout(*timeout)
                    .redirect(reqwest::redirect::Policy::none())
                    .build()
                    .map_err(io::Error::other)?;
                Ok((Self::Fhir(client, format!("{}/$process-message", base.trim_end_matches('/'))), None))
            }
        }
    }

    /// Stores a Bundle: one line with its end.
    pub(crate) async fn store(&self, line: Vec<u8>) -> Result<(), Failure> {
        match self {
            Self::File(queue) => {
                let (done, told) = oneshot::channel();
                queue.try_send(Job { line, done }).map_err(|_| Failure::Unavailable)?;
                told.await.unwrap_or(Err(Failure::Unavailable))
            }
            Self::Fhir(client, url) => post(client, url, line).await,
        }
    }
}

/// Opens a file to append to. A line that an earlier run could not finish was never acknowledged: it is ended, so that the
/// next one stands alone.
fn append_to(name: &str) -> io::Result<File> {
    let mut file = OpenOptions::new().create(true).read(true).append(true).open(name)?;
    let length = file.seek(SeekFrom::End(0))?;
    if length > 0 {
        let mut last = [0];
        file.seek(SeekFrom::Start(length - 1))?;
        file.read_exact(&mut last)?;
        if last != *b"\n" {
            file.write_all(b"\n")?;
        }
    }
    file.sync_all()?;
    // The entry of a new file is durable when its folder is.
    let folder = Path::new(name).parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    Ok(file)
}

/// The thread: writes what has queued up, syncs once, tells all who wait, and begins again.
#[expect(clippy::needless_pass_by_value, reason = "the thread owns its file and its queue")]
fn write(mut file: File, jobs: mpsc::Receiver<Job>) {
    let mut bytes = Vec::new();
    while let Ok(first) = jobs.recv() {
        bytes.clear();
        let mut waiting = Vec::new();
        let mut next = Some(first);
        while let Some(job) = next {
            bytes.extend_from_slice(&job.line);
            waiting.push(job.done);
            next = if bytes.len() < BATCH { jobs.try_recv().ok() } else { None };
        }
        let written = durable(&mut file, &bytes);
        if let Err(error) = &written {
            log(format_args!("cannot write {} bytes: {}", bytes.len(), error.kind()));
        }
        for done in waiting {
            // Whoever no longer waits has closed the connection, and sends again.
            let _ = done.send(written.as_ref().copied().map_err(|_| Failure::Unavailable));
        }
    }
}

/// Appends bytes and waits for the disk. What was written of them before an error is taken back, as far as that goes.
fn durable(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    let before = file.metadata()?.len();
    let written = file.write_all(bytes).and_then(|()| file.sync_data());
    if written.is_err() {
        let _ = file.set_len(before);
    }
    written
}

async fn post(client: &reqwest::Client, url: &str, body: Vec<u8>) -> Result<(), Failure> {
    let request = client.post(url).header("content-type", "application/fhir+json").body(body);
    let mut response = request.send().await.map_err(|error| {
        let what = if error.is_timeout() { "no answer in time" } else { "no connection" };
        log(format_args!("the FHIR server: {what}"));
        Failure::Unavailable
    })?;
    let status = response.status();
    let mut read = 0;
    while let Ok(Some(chunk)) = response.chunk().await {
        read += chunk.len();
        if read > BODY {
            break;
        }
    }
    if status.is_success() {
        return Ok(());
    }
    log(format_args!("the FHIR server: status {}", status.as_u16()));
    // 408 and 429 say that it may work later; so does whatever a proxy that asks for credentials says.
    let later = matches!(status.as_u16(), 401 | 403 | 404 | 408 | 425 | 429) || !status.is_client_error();
    Err(if later { Failure::Unavailable } else { Failure::Refused })
}
