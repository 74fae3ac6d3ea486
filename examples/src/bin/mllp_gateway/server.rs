//! Accepts connections, as many as allowed, and ends them when asked to.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;

use crate::config::Config;
use crate::connection::Connection;
use crate::log::log;
use crate::message::Converting;
use crate::sink::Sink;

/// What all connections share.
pub(crate) struct Server {
    pub(crate) config: Config,
    pub(crate) converting: Converting,
    pub(crate) sink: Sink,
    pub(crate) stored: AtomicU64,
    pub(crate) refused: AtomicU64,
    pub(crate) failed: AtomicU64,
    connections: AtomicU64,
}

/// How much there was.
pub(crate) struct Counts {
    connections: u64,
    stored: u64,
    refused: u64,
    failed: u64,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { connections, stored, refused, failed } = self;
        write!(
            f,
            "{connections} connections; messages: {stored} stored, {refused} refused, {failed} not stored"
        )
    }
}

impl Server {
    pub(crate) fn new(config: Config, converting: Converting, sink: Sink) -> Self {
        let zero = || AtomicU64::new(0);
        Self {
            config,
            converting,
            sink,
            stored: zero(),
            refused: zero(),
            failed: zero(),
            connections: zero(),
        }
    }

    pub(crate) fn counts(&self) -> Counts {
        let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Counts {
            connections: of(&self.connections),
            stored: of(&self.stored),
            refused: of(&self.refused),
            failed: of(&self.failed),
        }
    }

    /// Serves until `stop` turns true; then no connection is accepted any more, and those there are finish their frames.
    pub(crate) async fn run(self: &Arc<Self>, listener: TcpListener, mut stop: watch::Receiver<bool>) {
        let places = Arc::new(Semaphore::new(self.config.max_connections));
        let mut open = JoinSet::new();
        loop {
            let accepted = tokio::select! {
                _ = stop.wait_for(|stop| *stop) => break,
                Some(_) = open.join_next() => continue,
                accepted = accept(&listener, &places) => accepted,
            };
            match accepted {
                Ok((stream, place)) => {
                    let connection = self.connection(stream, stop.clone());
                    open.spawn(async move {
                        connection.serve().await;
                        drop(place);
                    });
                }
                Err(error) => {
                    // Out of descriptors, most likely: others may end meanwhile.
                    log(format_args!("cannot accept: {}", error.kind()));
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
        drop(listener);
        let drained = async { while open.join_next().await.is_some() {} };
        if tokio::time::timeout(self.config.drain_timeout, drained).await.is_err() {
            log("connections are cut off: the time to drain is over");
            open.shutdown().await;
        }
    }

    fn connection(self: &Arc<Self>, stream: TcpStream, stop: watch::Receiver<bool>) -> Connection {
        let number = self.connections.fetch_add(1, Ordering::Relaxed) + 1;
        Connection::new(number, stream, Arc::clone(self), stop)
    }
}

/// The next connection, once there is a place for it: those beyond the limit wait in the system's queue.
async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, _) = listener.accept().await?;
    Ok((stream, place))
}
