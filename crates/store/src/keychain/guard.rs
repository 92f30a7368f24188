//! Calls the keychain's code on a thread of its own, because that code may wait for ever at a prompt that
//! nobody sees, and may panic (its Linux store has an `expect` on a mutex). Silence and panic are answers too.

use super::{KeychainAnswer, KeychainFault, Secret};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// The calls of a keychain's library, which may take any time and may panic.
pub(super) trait Backend: Send + Sync + 'static {
    fn get(&self, user: &str) -> KeychainAnswer;
    fn set(&self, user: &str, secret: &str) -> Result<(), KeychainFault>;
    fn delete(&self, user: &str) -> Result<(), KeychainFault>;
}

/// A backend that always answers.
pub(super) struct Guard<B> {
    backend: Arc<B>,
    wait: Duration,
    panicked: AtomicBool,
    /// The user and the answer of a `get` that did not come in time.
    late: Mutex<Option<(String, Receiver<KeychainAnswer>)>>,
}

impl<B: Backend> Guard<B> {
    pub(super) fn new(backend: B, wait: Duration) -> Self {
        Self {
            backend: Arc::new(backend),
            wait,
            panicked: AtomicBool::new(false),
            late: Mutex::new(None),
        }
    }

    /// Takes the late answer of an earlier call if there is one under way, rather than asking twice and
    /// making two prompts.
    pub(super) fn get(&self, user: &str) -> KeychainAnswer {
        let mut late = self.late.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = match late.take() {
            Some((asked, waiting)) if asked == user => waiting,
            _ => {
                let user = user.to_owned();
                self.start(move |backend| backend.get(&user))?
            }
        };
        let answer = self.wait_for(&waiting);
        if answer == Err(KeychainFault::Silent) {
            *late = Some((user.to_owned(), waiting));
        }
        answer
    }

    pub(super) fn set(&self, user: &str, secret: &str) -> Result<(), KeychainFault> {
        self.forget_late();
        let (user, secret) = (user.to_owned(), Secret::new(secret.to_owned()));
        let waiting = self.start(move |backend| backend.set(&user, &secret))?;
        self.wait_for(&waiting)
    }

    pub(super) fn delete(&self, user: &str) -> Result<(), KeychainFault> {
        self.forget_late();
        let user = user.to_owned();
        let waiting = self.start(move |backend| backend.delete(&user))?;
        self.wait_for(&waiting)
    }

    /// What is changed now makes an answer that was asked for before worthless.
    fn forget_late(&self) {
        *self.late.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn start<T: Send + 'static>(
        &self,
        call: impl FnOnce(&B) -> Result<T, KeychainFault> + Send + 'static,
    ) -> Result<Receiver<Result<T, KeychainFault>>, KeychainFault> {
        if self.panicked.load(Ordering::Relaxed) {
            return Err(KeychainFault::Panicked);
        }
        let (answer, waiting) = mpsc::channel();
        let backend = Arc::clone(&self.backend);
        let thread = thread::Builder::new().name("keychain".into());
        // Sending fails only when the asker has given up for good; then nobody wants the answer.
        let started = thread.spawn(move || drop(answer.send(call(&backend))));
        match started {
            Ok(_) => Ok(waiting),
            Err(error) => Err(KeychainFault::NoService {
                detail: error.to_string(),
            }),
        }
    }

    fn wait_for<T>(&self, waiting: &Receiver<Result<T, KeychainFault>>) -> Result<T, KeychainFault> {
        match waiting.recv_timeout(self.wait) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => Err(KeychainFault::Silent),
            // The thread ended without an answer: it panicked.
            Err(RecvTimeoutError::Disconnected) => {
                self.panicked.store(true, Ordering::Relaxed);
                Err(KeychainFault::Panicked)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

    /// Answers when a value is sent through the gate; counts the calls; panics on the user "panic".
    struct Gated {
        gate: Mutex<Receiver<&'static str>>,
        calls: Arc<AtomicUsize>,
    }

    impl Backend for Gated {
        fn get(&self, user: &str) -> KeychainAnswer {
            self.calls.fetch_add(1, Ordering::SeqCst);
            assert!(user != "panic", "as asked");
            let answer = self
                .gate
                .lock()
                .unwrap()
                .recv()
                .map_err(|_| KeychainFault::NoEntry)?;
            Ok(vec![Secret::new(format!("{user}: {answer}"))])
        }

        fn set(&self, _: &str, _: &str) -> Result<(), KeychainFault> {
            self.get("set").map(drop)
        }

        fn delete(&self, _: &str) -> Result<(), KeychainFault> {
            self.get("delete").map(drop)
        }
    }

    fn gated(wait: Duration) -> (Guard<Gated>, mpsc::Sender<&'static str>, Arc<AtomicUsize>) {
        let (open, gate) = mpsc::channel();
        let calls = Arc::new(AtomicUsize::new(0));
        let backend = Gated {
            gate: Mutex::new(gate),
            calls: Arc::clone(&calls),
        };
        (Guard::new(backend, wait), open, calls)
    }

    fn text(answer: KeychainAnswer) -> String {
        answer.unwrap().iter().map(|secret| secret.to_string()).collect()
    }

    #[test]
    fn an_answer_in_time_is_passed_on() {
        let (guard, open, _) = gated(Duration::from_mins(1));
        open.send("value").unwrap();
        assert_eq!(text(guard.get("a")), "a: value");
        open.send("").unwrap();
        assert_eq!(guard.set("a", "x"), Ok(()));
        open.send("").unwrap();
        assert_eq!(guard.delete("a"), Ok(()));
    }

    #[test]
    fn silence_is_an_answer_and_the_late_one_is_used() {
        let (mut guard, open, calls) = gated(Duration::from_millis(1));
        assert_eq!(guard.get("a"), Err(KeychainFault::Silent));
        assert_eq!(
            guard.get("a"),
            Err(KeychainFault::Silent),
            "still nothing, and nobody asked again"
        );
        guard.wait = Duration::from_mins(1);
        open.send("late").unwrap();
        assert_eq!(text(guard.get("a")), "a: late");
        assert_eq!(calls.load(Ordering::SeqCst), 1, "one prompt, not three");
    }

    #[test]
    fn a_late_answer_for_one_vault_is_not_given_for_another() {
        let (mut guard, open, _) = gated(Duration::from_millis(1));
        assert_eq!(guard.get("a"), Err(KeychainFault::Silent));
        guard.wait = Duration::from_mins(1);
        open.send("one").unwrap();
        open.send("two").unwrap();
        assert!(text(guard.get("b")).starts_with("b: "));
    }

    #[test]
    fn a_late_answer_from_before_a_change_is_not_waited_for() {
        type Change = fn(&Guard<Gated>) -> Result<(), KeychainFault>;
        let (guard, _open, _) = gated(Duration::from_millis(1));
        let changes: [Change; 2] = [|guard| guard.set("a", "new"), |guard| guard.delete("a")];
        for change in changes {
            assert_eq!(guard.get("a"), Err(KeychainFault::Silent));
            assert!(guard.late.lock().unwrap().is_some());
            assert_eq!(change(&guard), Err(KeychainFault::Silent));
            assert!(guard.late.lock().unwrap().is_none(), "the next `get` asks anew");
        }
    }

    #[test]
    fn a_panic_is_an_answer_and_the_last_call() {
        let (guard, open, calls) = gated(Duration::from_mins(1));
        assert_eq!(guard.get("panic"), Err(KeychainFault::Panicked));
        open.send("value").unwrap();
        assert_eq!(guard.get("a"), Err(KeychainFault::Panicked));
        assert_eq!(guard.set("a", "x"), Err(KeychainFault::Panicked));
        assert_eq!(guard.delete("a"), Err(KeychainFault::Panicked));
        assert_eq!(calls.load(Ordering::SeqCst), 1);
    }
}
