//! Starts the program and ends it.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// A gateway under way.
pub(crate) struct Gateway {
    child: Child,
    pub(crate) address: SocketAddr,
    log: Arc<Mutex<String>>,
    reader: Option<JoinHandle<()>>,
}

/// A file of NDJSON in a folder of its own, empty at first.
pub(crate) fn output(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gateway").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder.join("out.ndjson")
}

impl Gateway {
    /// Starts a gateway on any port and waits until it listens.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_mllp_gateway"))
            .args(["--listen", "127.0.0.1:0"])
            .args(arguments)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let first = lines.next().expect("the gateway says where it listens").unwrap();
        let address = first.strip_prefix("listening on ").expect(&first).parse().unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let kept = Arc::clone(&log);
        let reader = std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let mut log = kept.lock().unwrap();
                log.push_str(&line);
                log.push('\n');
            }
        });
        Self { child, address, log, reader: Some(reader) }
    }

    /// Starts a gateway that writes to a file.
    pub(crate) fn to_file(file: &Path, arguments: &[&str]) -> Self {
        let out = ["--out", file.to_str().unwrap()];
        Self::start(&[&out, arguments].concat())
    }

    /// Waits until the log holds a text.
    pub(crate) fn wait_for(&self, text: &str) {
        for _ in 0..400 {
            if self.log.lock().unwrap().contains(text) {
                return;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        panic!("{text:?} is not in the log:\n{}", self.log.lock().unwrap());
    }

    /// Asks it to end.
    pub(crate) fn terminate(&self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    }

    /// Asks it to end, waits until it has, and gives its log. It must have ended in good order.
    pub(crate) fn stop(self) -> String {
        self.terminate();
        self.stop_after_signal()
    }

    /// The same, once it was asked to.
    pub(crate) fn stop_after_signal(mut self) -> String {
        assert!(self.child.wait().unwrap().success());
        self.reader.take().unwrap().join().unwrap();
        let log = self.log.lock().unwrap().clone();
        assert!(log.contains("\nstopped: ") || log.starts_with("stopped: "), "{log}");
        log
    }

    /// Ends it at once, as a power cut would.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
