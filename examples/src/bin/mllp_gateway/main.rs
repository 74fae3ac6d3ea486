//! `mllp_gateway`: takes HL7 v2 over MLLP, converts each message to a FHIR Bundle, stores it, and then acknowledges it.
//!
//! A message is acknowledged once its Bundle is durable: the line of NDJSON is on the disk (fsync), or the FHIR server has
//! answered 2xx. What goes wrong in between is a negative answer or none, and the sender sends again. So nothing that was
//! acknowledged is lost. A message that is sent again after it was stored (its answer got lost) is stored again, byte for
//! byte the same Bundle: the gateway drops nothing on its own, and Bundle.identifier (MSH-10) with MessageHeader.id tells
//! the two from others.
//!
//! TLS and authentication are left to a proxy before the gateway and one behind it. Logs say what happened to which connection
//! and at which byte, and nothing out of the messages.

mod config;
mod connection;
mod log;
mod message;
mod server;
mod sink;

use std::process::ExitCode;
use std::sync::Arc;

use config::Config;
use log::log;
use message::Converting;
use server::{Counts, Server};
use sink::Sink;
use synovia_examples::exit::Outcome;
use tokio::net::TcpListener;
use tokio::sync::watch;

fn main() -> ExitCode {
    let config = match config::read() {
        Ok(Some(config)) => config,
        Ok(None) => {
            log(config::USAGE);
            return Outcome::All.code();
        }
        Err(error) => {
            log(format_args!("mllp_gateway: {error}\n{}", config::USAGE));
            return Outcome::Usage.code();
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed("cannot start", &error),
    };
    match runtime.block_on(run(config)) {
        Ok(counts) => {
            log(format_args!("stopped: {counts}"));
            Outcome::All.code()
        }
        Err(code) => code,
    }
}

async fn run(config: Config) -> Result<Counts, ExitCode> {
    let converting = Converting::new(&config).map_err(|error| failed("options", &error))?;
    let (sink, writer) = Sink::open(&config.target).map_err(|error| failed("cannot store", &error))?;
    let listener = TcpListener::bind(&config.listen).await.map_err(|e| failed("cannot listen", &e))?;
    let address = listener.local_addr().map_err(|e| failed("cannot listen", &e))?;
    let stop = signals().map_err(|e| failed("cannot wait for signals", &e))?;
    log(format_args!("listening on {address}"));
    let server = Arc::new(Server::new(config, converting, sink));
    server.run(listener, stop).await;
    let counts = server.counts();
    // The last handle on the sink: its thread writes what is queued and ends.
    drop(server);
    if let Some(writer) = writer {
        let _ = tokio::task::spawn_blocking(move || writer.join()).await;
    }
    Ok(counts)
}

/// Turns true when the program is asked to end.
fn signals() -> std::io::Result<watch::Receiver<bool>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        log("stopping: frames under way are finished");
        let _ = stop.send(true);
        stop.closed().await;
    });
    Ok(stopped)
}

fn failed(what: &str, error: &dyn std::fmt::Display) -> ExitCode {
    log(format_args!("mllp_gateway: {what}: {error}"));
    Outcome::SomeFailed.code()
}
