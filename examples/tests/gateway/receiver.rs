//! A small FHIR server that takes message Bundles and says what it is told to.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;

use crate::client::control_id;

pub(crate) struct Receiver {
    pub(crate) base: String,
    shared: Arc<Shared>,
    _runtime: tokio::runtime::Runtime,
}

struct Shared {
    received: Mutex<Vec<String>>,
    status: Mutex<StatusCode>,
}

impl Receiver {
    pub(crate) fn start() -> Self {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let shared =
            Arc::new(Shared { received: Mutex::new(Vec::new()), status: Mutex::new(StatusCode::OK) });
        let app = Router::new().route("/fhir/$process-message", post(take)).with_state(Arc::clone(&shared));
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address: SocketAddr = listener.local_addr().unwrap();
        runtime.spawn(async move { axum::serve(listener, app).await });
        Self { base: format!("http://{address}/fhir/"), shared, _runtime: runtime }
    }

    /// What it answers from now on.
    pub(crate) fn says(&self, status: u16) {
        *self.shared.status.lock().unwrap() = StatusCode::from_u16(status).unwrap();
    }

    /// The control ids of what it took.
    pub(crate) fn received(&self) -> Vec<String> {
        self.shared.received.lock().unwrap().clone()
    }
}

async fn take(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    assert_eq!(headers["content-type"], "application/fhir+json");
    let status = *shared.status.lock().unwrap();
    if status.is_success() {
        shared.received.lock().unwrap().push(control_id(&body));
    }
    status
}
