//! The real window, driven like a person would: first start in Spanish, the first pass by keyboard, the checks of
//! this computer, the result, the PDF, closing, coming back, English.
//!
//! Needs a display, a session bus and the desktop program built with feature `e2e`; `cargo xtask test` provides
//! all three. With `RESGUARDO_SHOTS=<folder>` it leaves a picture of each screen there.

#![expect(clippy::disallowed_methods, reason = "it starts the programs that it drives")]
#![expect(clippy::disallowed_types, reason = "it looks for a free port for the driver")]
#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

use app::l10n::{Args, Texts};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Words that nobody writes by chance, typed where a person types.
const NAME: &str = "Zanahoria Quelonia 7341";
const NOTE: &str = "Berenjena secreta 8852 del disco azul";
const ACCOUNT: &str = "Alcachofa llamada 5519 de un banco falso";

/// What opens the vault on the second computer.
const PASSPHRASE: &str = "farola arena tejado 6604";

/// How long anything on screen may take before the test gives up.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long the driver may keep silent: longer, so that what is missing on screen is told as such.
const SILENCE: Duration = Duration::from_secs(60);

/// A person's computer: folders of its own, a keychain and the driver of the window.
struct Computer {
    root: tempfile::TempDir,
    driver: Child,
    keychain: Child,
    port: u16,
}

impl Computer {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in ["home", "data", "config", "cache", "vaults", "files"] {
            std::fs::create_dir(root.path().join(folder)).unwrap();
        }
        let mut keychain = own_folders(Command::new("gnome-keyring-daemon"), root.path())
            .args(["--foreground", "--unlock", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // The password on standard input makes and unlocks the login keyring, as signing in does.
        keychain.stdin.take().unwrap().write_all(b"secret").unwrap();
        wait_for("the keychain", has_keychain);
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let driver = own_folders(Command::new("WebKitWebDriver"), root.path())
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("TAURI_AUTOMATION", "true")
            .spawn()
            .unwrap();
        Self {
            root,
            driver,
            keychain,
            port,
        }
    }

    fn folder(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// The file of a kind that the window saves where the person would have chosen.
    fn saved(&self, what: &str, ending: &str) -> PathBuf {
        let found = || {
            let mut files = Vec::new();
            walk(&self.folder("files"), &mut files);
            files
                .into_iter()
                .find(|path| path.extension().is_some_and(|kind| kind == ending))
        };
        wait_for(what, || found().is_some());
        found().unwrap()
    }

    async fn open_window(&self) -> Window {
        let options = json!({
            "binary": desktop_program(),
            "args": ["--data-dir", self.folder("vaults"), "--files-dir", self.folder("files")],
        });
        let capabilities = [("webkitgtk:browserOptions".to_owned(), options)]
            .into_iter()
            .collect();
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        builder.capabilities(capabilities);
        let started = Instant::now();
        let client = loop {
            match in_time("opening the window", builder.connect(&address)).await {
                Ok(client) => break client,
                Err(error) => assert!(started.elapsed() < PATIENCE, "the window does not open: {error}"),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        };
        let shots = std::env::var_os("RESGUARDO_SHOTS").map(Into::into);
        Window { client, shots }
    }

    /// Closes the window and waits for the end of the program, which comes later than the driver says. A program
    /// that starts before that shows a message and no window, and the driver waits for the window for ever.
    async fn close_window(&self, window: Window) {
        in_time("closing the window", window.client.close())
            .await
            .unwrap();
        let lock = std::fs::File::open(self.folder("vaults").join("resguardo.lock")).unwrap();
        wait_for("the end of the program", || lock.try_lock().is_ok());
    }
}

impl Drop for Computer {
    fn drop(&mut self) {
        for child in [&mut self.driver, &mut self.keychain] {
            // It may be gone already, which is as good.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A program that finds nothing of the person who runs the test.
fn own_folders(mut program: Command, root: &Path) -> Command {
    for (name, folder) in [
        ("HOME", "home"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
    ] {
        program.env(name, root.join(folder));
    }
    program
        .env("LANG", "es_ES.UTF-8")
        .env("LANGUAGE", "es")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES");
    program
}

/// Whether the keychain is on the bus. The bus is asked and not the keychain: a call to a service that is not there
/// yet makes the bus start another one, which nobody unlocks.
fn has_keychain() -> bool {
    let answer = Command::new("dbus-send")
        .args([
            "--session",
            "--print-reply=literal",
            "--dest=org.freedesktop.DBus",
        ])
        .args(["/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner"])
        .arg("string:org.freedesktop.secrets")
        .output()
        .unwrap();
    String::from_utf8_lossy(&answer.stdout).contains("true")
}

fn wait_for(what: &str, good: impl Fn() -> bool) {
    let started = Instant::now();
    while !good() {
        assert!(started.elapsed() < PATIENCE, "waited for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// What the driver answers. It has no time-outs of its own, and a test that hangs says nothing: one that fails here
/// says in which step, and leaves a picture of the display, since the driver will not answer a further question.
async fn in_time<T>(step: &str, call: impl Future<Output = T>) -> T {
    match tokio::time::timeout(SILENCE, call).await {
        Ok(answer) => answer,
        Err(_) => panic!(
            "{step}: no answer within {SILENCE:?}; on the display: {}",
            display()
        ),
    }
}

/// Where a picture of the whole display now is.
fn display() -> String {
    let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join("display.png");
    match Command::new("import")
        .args(["-window", "root"])
        .arg(&picture)
        .output()
    {
        Ok(output) if output.status.success() => picture.display().to_string(),
        other => format!("{other:?}"),
    }
}

/// The desktop program beside this test's own file, whatever the target folder is called.
fn desktop_program() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let program = own.ancestors().nth(2).unwrap().join("resguardo-desktop");
    assert!(
        program.exists(),
        "build it first: cargo build -p resguardo-desktop --features e2e"
    );
    program
}

/// The window, as a person has it before them.
struct Window {
    client: Client,
    shots: Option<PathBuf>,
}

impl Window {
    /// Waits until the page's heading contains `text`.
    async fn heading(&self, text: &str) {
        self.until(
            &format!("a heading with «{text}»"),
            "return document.querySelector('h1')?.innerText ?? ''",
            |heading| heading.contains(text),
        )
        .await;
    }

    /// Waits until a script's text is as wanted, and gives it back.
    async fn until(&self, what: &str, script: &str, good: impl Fn(&str) -> bool) -> String {
        let started = Instant::now();
        loop {
            let seen = self.text_of(script).await;
            if good(&seen) {
                return seen;
            }
            assert!(
                started.elapsed() < PATIENCE,
                "waited for {what}, last saw «{seen}» on: {}",
                self.page().await
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// What a step of the driver gives; a step that fails says what is on the page.
    async fn step<T>(&self, step: &str, call: impl Future<Output = Result<T, CmdError>>) -> T {
        match in_time(step, call).await {
            Ok(answer) => answer,
            Err(error) => panic!("{step}: {error}, on: {}", self.page().await),
        }
    }

    /// Runs a script in the page.
    async fn run(&self, script: &str) -> Value {
        in_time(script, self.client.execute(script, vec![]))
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    async fn text_of(&self, script: &str) -> String {
        plain(self.run(script).await.as_str().unwrap_or_default())
    }

    async fn page(&self) -> String {
        self.text_of("return document.body.innerText").await
    }

    async fn find(&self, css: &str) -> Element {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(css));
        self.step(&format!("find {css}"), found).await
    }

    async fn click(&self, css: &str) {
        let element = self.find(css).await;
        self.step(&format!("click {css}"), element.click()).await;
    }

    async fn choose(&self, css: &str, value: &str) {
        let element = self.find(css).await;
        self.step(
            &format!("choose {value} in {css}"),
            element.select_by_value(value),
        )
        .await;
    }

    /// Presses a key, or types words, where the focus is.
    async fn press(&self, keys: &str) {
        let pressed = async { self.client.active_element().await?.send_keys(keys).await };
        self.step(&format!("press {keys:?}"), pressed).await;
    }

    /// Tabs on until the focus is on something that matches.
    async fn tab_to(&self, css: &str) {
        let script = format!("return document.activeElement?.matches('{css}') ? 'there' : ''");
        for _ in 0..60 {
            if self.text_of(&script).await == "there" {
                return;
            }
            self.press(&char::from(Key::Tab).to_string()).await;
        }
        panic!("the keyboard does not reach {css} on: {}", self.page().await);
    }

    async fn shot(&self, name: &str) {
        if let Some(folder) = &self.shots {
            let painted = "const done = arguments[0]; \
                document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(''))))";
            self.step("wait for paint", self.client.execute_async(painted, vec![]))
                .await;
            let picture = self.step("take a picture", self.client.screenshot()).await;
            std::fs::write(folder.join(format!("{name}.png")), picture).unwrap();
        }
    }
}

/// Without the marks that isolate inserted text.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !('\u{2066}'..='\u{2069}').contains(c))
        .collect()
}

#[tokio::test]
async fn a_first_visit_and_the_next_one() {
    let computer = Computer::new();
    let spanish = Texts::plain("es");
    let say = |id: &str| spanish.text(id, &Args::new());

    let window = computer.open_window().await;
    begin(&window, &say).await;
    answer_the_first_pass(&window, &say).await;
    look_at_the_computer(&window, &say).await;
    let (headline, actions) = read_the_result(&window, &say).await;
    let plan = save_the_plan(&window, &computer, &say).await;
    hand_over_a_statement(&window, &plan, &say).await;
    check_the_paper(&plan, &actions);
    show_a_document(&window, &computer, &say).await;
    tell_what_happened(&window, &computer, &say).await;
    ask_somebody(&window, &computer).await;
    computer.close_window(window).await;

    let window = computer.open_window().await;
    window.heading("").await;
    come_back(&window, &say, &headline, &actions).await;
    switch_to_english(&window).await;
    let code = write_the_code_down(&window).await;
    save_a_copy(&window, &computer, &code).await;
    computer.close_window(window).await;
    nothing_readable_is_left(&computer, &code);

    // Another computer: nothing of the first one is there but the paper and the copy.
    std::fs::remove_dir_all(computer.folder("vaults")).unwrap();
    std::fs::create_dir(computer.folder("vaults")).unwrap();
    let window = computer.open_window().await;
    bring_back(&window, &code).await;
    find_everything_again(&window, &headline, &actions).await;
    close_and_open_with_the_passphrase(&window).await;
    nothing_readable_is_left(&computer, &code);
    erase_everything(&window).await;
    computer.close_window(window).await;
    let mut left = Vec::new();
    walk(&computer.folder("vaults"), &mut left);
    left.retain(|path| !path.ends_with("resguardo.lock") && !path.ends_with("preferences.json"));
    assert!(left.is_empty(), "erased: {left:?}");
}

/// First start: a name, a region, ten minutes; the keychain protects the vault quietly.
async fn begin(window: &Window, say: &impl Fn(&str) -> String) {
    window.heading(&say("first-title")).await;
    window.choose("#region", "ES-MD").await;
    window.click("#first-name").await;
    window.press(NAME).await;
    window.shot("01-first-run").await;
    window.click("button[type=submit]").await;
    window.find("nav.tabs").await;
    window.shot("02-home").await;
}

/// Every question of the first pass, without touching the mouse: the second option each time, a note once.
async fn answer_the_first_pass(window: &Window, say: &impl Fn(&str) -> String) {
    window.click("nav.tabs a[href*=questions]").await;
    window.heading(&say("questions-title")).await;
    window.shot("03-questions").await;
    window
        .run("location.hash = document.querySelector('main a[href*=\"#/question/\"]').getAttribute('href')")
        .await;
    let mut seen = Vec::new();
    loop {
        let hash = window
            .until("another question", "return location.hash", |hash| {
                !seen.iter().any(|known| known == hash)
            })
            .await;
        if !hash.contains("/question/") {
            break;
        }
        window.find("input[name=answer]").await;
        if seen.is_empty() {
            window.tab_to("form button[aria-expanded=false]").await;
            window.press(&char::from(Key::Enter).to_string()).await;
            window.tab_to("textarea").await;
            window.press(NOTE).await;
            window.run("document.querySelector('h1').focus()").await;
        }
        window.tab_to("input[name=answer]").await;
        window.press(&char::from(Key::Down).to_string()).await;
        if seen.is_empty() {
            window.shot("04-question").await;
        }
        seen.push(hash);
        window.press(&char::from(Key::Enter).to_string()).await;
    }
    assert_eq!(seen.len(), 12, "the first pass has twelve questions: {seen:?}");
    window.shot("05-after-the-pass").await;
}

async fn look_at_the_computer(window: &Window, say: &impl Fn(&str) -> String) {
    window.click("nav.tabs a[href*=checks]").await;
    window.heading(&say("checks-title-before")).await;
    window.shot("06-checks-before").await;
    window.click("main button.btn").await;
    let rows = "return String(document.querySelectorAll('main section[aria-labelledby^=checks-] .with-shape').length)";
    window
        .until("a verdict for each check", rows, |rows| {
            rows == app::check_ids().count().to_string()
        })
        .await;
    let page = window.page().await;
    assert!(
        page.contains(&say("check-os-supported")),
        "the system of this computer is among the results: {page}"
    );
    window.shot("07-checks").await;
}

/// The headline and the titles of the actions in the plan.
async fn read_the_result(window: &Window, say: &impl Fn(&str) -> String) -> (String, Vec<String>) {
    window.click("nav.tabs a[href*=result]").await;
    window.find("main .three, main [class*=three]").await;
    let headline = window
        .until(
            "a headline",
            "return document.querySelector('h1').innerText",
            |text| !text.is_empty(),
        )
        .await;
    window.shot("08-result").await;
    window.click("nav.tabs a[href*='#/plan']").await;
    window
        .until("the plan", "return location.hash", |hash| hash.contains("plan"))
        .await;
    let titles =
        "return [...document.querySelectorAll('main h3')].map((title) => title.innerText).join('\\n')";
    let titles = window.until("actions", titles, |titles| !titles.is_empty()).await;
    window.shot("09-plan").await;
    let page = window.page().await;
    assert!(
        page.contains(&say("plan-group-today")),
        "something can be done today: {page}"
    );
    (headline, titles.lines().map(ToOwned::to_owned).collect())
}

async fn save_the_plan(window: &Window, computer: &Computer, say: &impl Fn(&str) -> String) -> PathBuf {
    window.click("aside a[href*=export]").await;
    window.heading(&say("export-title")).await;
    window.shot("10-export").await;
    window.click("main button[type=submit]").await;
    let started = Instant::now();
    loop {
        let saved = std::fs::read_dir(computer.folder("files"))
            .unwrap()
            .filter_map(Result::ok)
            .map(|entry| entry.path());
        if let Some(plan) = saved
            .into_iter()
            .find(|path| path.extension().is_some_and(|extension| extension == "pdf"))
        {
            window.shot("11-saved").await;
            return plan;
        }
        assert!(
            started.elapsed() < PATIENCE,
            "no plan was written: {}",
            window.page().await
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// What the page shows of a document for customers is what the file says.
async fn hand_over_a_statement(window: &Window, plan: &Path, say: &impl Fn(&str) -> String) {
    window.click("main a[href*='#/plan']").await;
    window.click("aside a[href*=export]").await;
    window.click("main a[href*='handout/statement']").await;
    window.heading(&say("handout-statement")).await;
    let shown = "return document.querySelector('article.sheet').innerText";
    let shown = window.until("the document", shown, |text| !text.is_empty()).await;
    window.shot("11b-statement").await;
    window.click("main button[type=submit]").await;
    window.heading(&say("handout-saved")).await;
    let written = std::fs::read_dir(plan.parent().unwrap()).unwrap();
    let statement = written
        .map(|entry| entry.unwrap().path())
        .find(|path| path != plan)
        .expect("the statement is written");
    let output = Command::new("pdftotext")
        .arg(statement)
        .arg("-")
        .output()
        .unwrap();
    let letters = |text: &str| text.split_whitespace().collect::<String>();
    let paper = letters(&String::from_utf8(output.stdout).unwrap());
    for line in shown.lines() {
        assert!(
            paper.contains(&letters(line)),
            "«{line}» is shown and not on paper"
        );
    }
}

/// What stands on screen stands on paper, with help, its link and the date.
fn check_the_paper(plan: &Path, actions: &[String]) {
    let output = Command::new("pdftotext")
        .args(["-layout".as_ref(), plan.as_os_str(), "-".as_ref()])
        .output()
        .unwrap();
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let paper = flat(&String::from_utf8(output.stdout).unwrap());
    // A title may be broken over lines between other columns, so words are looked for as the raw order has them.
    let output = Command::new("pdftotext")
        .args(["-raw".as_ref(), plan.as_os_str(), "-".as_ref()])
        .output()
        .unwrap();
    let raw = flat(&String::from_utf8(output.stdout).unwrap());
    for action in actions {
        let action = flat(action);
        assert!(
            paper.contains(&action) || raw.contains(&action),
            "«{action}» is on screen and not on paper"
        );
    }
    let today = app::Clock::System.now().date();
    for wanted in [
        NAME,
        "017",
        "incibe.es/linea-de-ayuda",
        &Texts::plain("es").date_long(today),
    ] {
        assert!(
            paper.contains(wanted) || raw.contains(wanted),
            "«{wanted}» is missing on paper"
        );
    }
}

/// The next visit finds everything, and nobody typed a password.
/// A document is added, and looked at again.
async fn show_a_document(window: &Window, computer: &Computer, say: &impl Fn(&str) -> String) {
    // What stands in for the person at the dialog opens the file of this name.
    std::fs::write(computer.folder("files").join("document"), "restored on 3 March").unwrap();
    window.run("location.hash = '#/documents'").await;
    window.click("#add-document").await;
    window.click("#save-document").await;
    window.run("location.hash = '#/documents'").await;
    window.click("#look-again").await;
    let same = say("document-state-same");
    window
        .until("the same file", "return document.body.innerText", |page| {
            page.contains(&same)
        })
        .await;
    window.shot("12-documents").await;
}

/// What was done to somebody is typed, shown by a file, and printed for the police without telling where that file is.
async fn tell_what_happened(window: &Window, computer: &Computer, say: &impl Fn(&str) -> String) {
    window.run("location.hash = '#/incidents'").await;
    window.click("#begin-incident").await;
    // The page that opens moves the focus to its title, and a click of the driver may miss then. The keyboard does not.
    window.find("main textarea").await;
    window.tab_to("main textarea").await;
    window.press(ACCOUNT).await;
    // The file that was shown as a document shows this as well.
    window.click("#add-evidence").await;
    let added = say("incident-file-added-now");
    let page = "return document.body.innerText";
    window
        .until("the file is added", page, |page| page.contains(&added))
        .await;
    // So may what was said, which has just scrolled the page.
    window.tab_to("#save-paper").await;
    window.press(&char::from(Key::Enter).to_string()).await;
    let started = |page: &str| page.contains("resguardo-hoja-");
    window.until("the paper is saved", page, started).await;
    window.shot("12b-what-happened").await;
    let written = std::fs::read_dir(computer.folder("files")).unwrap();
    let paper = written
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_string_lossy().contains("resguardo-hoja-"))
        .expect("the paper is written");
    let output = Command::new("pdftotext").arg(paper).arg("-").output().unwrap();
    let paper = String::from_utf8(output.stdout).unwrap();
    // As `printf 'restored on 3 March' | sha256sum` begins.
    for told in [ACCOUNT, "fe2001c96fc8a74a"] {
        assert!(paper.contains(told), "«{told}» is not on paper: {paper}");
    }
    let folder = computer.root.path().to_string_lossy();
    assert!(!paper.contains(&*folder), "the paper tells where a file is");
}

/// A question goes out as text and comes back under a name, with the answer that was given before.
async fn ask_somebody(window: &Window, computer: &Computer) {
    window.run("location.hash = '#/ask'").await;
    window.click("#questions-asked input[type=checkbox]").await;
    window.click("#save-text").await;
    let saved = computer.saved("the questions", "txt");
    let form = std::fs::read_to_string(&saved).unwrap();
    let second = form.match_indices("[ ]").nth(1).unwrap().0;
    let form = format!("{}[x]{}", &form[..second], &form[second + 3..]);
    std::fs::remove_file(saved).unwrap();
    std::fs::write(computer.folder("files").join("import.txt"), form).unwrap();
    window.run("location.hash = '#/people'").await;
    window.click("#open-returned").await;
    window.click("#answered-by").await;
    window.press("Ana Ruiz").await;
    window.shot("13-answers-of-another").await;
    window.click("main button[type=submit]").await;
    window.run("location.hash = '#/people'").await;
    window
        .until("who answered", "return document.body.innerText", |page| {
            page.contains("Ana Ruiz")
        })
        .await;
    window.shot("14-people").await;
}

async fn come_back(window: &Window, say: &impl Fn(&str) -> String, headline: &str, actions: &[String]) {
    window.find("nav.tabs").await;
    let home = window
        .until("the name", "return document.body.innerText", |page| {
            page.contains(NAME)
        })
        .await;
    assert!(!home.contains(&say("first-title")));
    window.shot("12-home-again").await;
    find_the_same_result(window, headline, actions).await;
    window.click("nav.tabs a[href*=questions]").await;
    window.heading(&say("questions-title")).await;
}

/// At run time, without a restart, and the answers stay.
async fn switch_to_english(window: &Window) {
    let english = Texts::plain("en");
    window.choose("#language", "en").await;
    window
        .heading(&english.text("questions-title", &Args::new()))
        .await;
    assert_eq!(window.text_of("return document.documentElement.lang").await, "en");
    window.click("nav.tabs a[href*=result]").await;
    window.find("main .three, main [class*=three]").await;
    window.shot("13-result-english").await;
    let page = window.page().await;
    assert!(
        page.contains(&english.text("report-figure-certainty", &Args::new())),
        "{page}"
    );
}

/// The recovery code, shown once, as it is copied to paper; and two groups of it as a proof.
async fn write_the_code_down(window: &Window) -> String {
    window.run("location.hash = '#/data/recovery'").await;
    window.click("#make-code").await;
    window.find("#code").await;
    window.shot("14-code").await;
    let groups =
        "return [...document.querySelectorAll('#code bdi')].map((group) => group.innerText).join('-')";
    let code = window.text_of(groups).await;
    assert_eq!(code.len(), 34, "seven groups of four: {code}");
    window.click("#code-written").await;
    for field in ["group-0", "group-1"] {
        let label = window
            .text_of(&format!(
                "return document.querySelector('label[for={field}]').innerText"
            ))
            .await;
        let number: usize = label
            .chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
            .parse()
            .unwrap();
        window.click(&format!("#{field}")).await;
        window.press(code.split('-').nth(number - 1).unwrap()).await;
    }
    window.click("#confirm-code").await;
    window
        .until(
            "the proof to be taken",
            "return document.querySelector('#confirm-code') ? 'open' : 'taken'",
            |form| form == "taken",
        )
        .await;
    code
}

/// An encrypted copy of everything, which the code on paper opens.
async fn save_a_copy(window: &Window, computer: &Computer, code: &str) {
    window.run("location.hash = '#/data/save-copy'").await;
    window.click("#copy-code").await;
    window.press(code).await;
    window.shot("15-copy").await;
    window.click("#save-copy").await;
    let saved = computer.saved("the copy", "resguardo");
    window.find(".note").await;
    // What stands in for the person at the dialog opens the file of this name.
    std::fs::rename(saved, computer.folder("files").join("import.resguardo")).unwrap();
}

/// First run on a computer that never saw the vault: the copy and the code, and a passphrase from here on.
async fn bring_back(window: &Window, code: &str) {
    window.click("#first-copy").await;
    window.click("#copy-code").await;
    window.press(&code.to_lowercase().replace('-', " ")).await;
    window.click("input[name=copy-way][value=passphrase]").await;
    for field in ["#new-passphrase", "#new-passphrase-again"] {
        window.tab_to(field).await;
        window.press(PASSPHRASE).await;
    }
    window.shot("16-bring-back").await;
    window.press(&char::from(Key::Enter).to_string()).await;
    window.find("nav.tabs").await;
}

/// The same name, headline and plan as on the first computer; the language is what this one was told last.
async fn find_everything_again(window: &Window, headline: &str, actions: &[String]) {
    window.choose("#language", "es").await;
    window
        .until("the name", "return document.body.innerText", |page| {
            page.contains(NAME)
        })
        .await;
    find_the_same_result(window, headline, actions).await;
}

async fn find_the_same_result(window: &Window, headline: &str, actions: &[String]) {
    window.click("nav.tabs a[href*=result]").await;
    window.find("main .three, main [class*=three]").await;
    window
        .until(
            "the same headline",
            "return document.querySelector('h1')?.innerText ?? ''",
            |again| again == headline,
        )
        .await;
    window.click("nav.tabs a[href*='#/plan']").await;
    let titles =
        "return [...document.querySelectorAll('main h3')].map((title) => title.innerText).join('\\n')";
    window
        .until("the same plan", titles, |titles| titles == actions.join("\n"))
        .await;
}

async fn close_and_open_with_the_passphrase(window: &Window) {
    window.run("location.hash = '#/data'").await;
    window.click("#close-now").await;
    window.click("#passphrase").await;
    window.shot("17-closed").await;
    window.press(PASSPHRASE).await;
    window.press(&char::from(Key::Enter).to_string()).await;
    window
        .until("the name again", "return document.body.innerText", |page| {
            page.contains(NAME)
        })
        .await;
}

async fn erase_everything(window: &Window) {
    window.run("location.hash = '#/erase'").await;
    window.click("#erase-consent").await;
    window.shot("18-erase").await;
    window.click("#erase").await;
    window.click("#erased-continue").await;
    window.find("#first-name").await;
}

/// What a person typed is readable in no file that the program or its window wrote, in no encoding.
fn nothing_readable_is_left(computer: &Computer, code: &str) {
    let mut files = Vec::new();
    for folder in ["home", "data", "config", "cache", "vaults"] {
        walk(&computer.folder(folder), &mut files);
    }
    assert!(
        files.iter().any(|path| path.ends_with("vault.db")),
        "the vault is where it should be: {files:?}"
    );
    for path in files {
        // The window is closing: a file of its own may go while we look, and then nobody can read it.
        let Ok(bytes) = std::fs::read(&path) else { continue };
        let found = readable(&bytes, &[NAME, NOTE, ACCOUNT, PASSPHRASE, code]);
        assert!(found.is_none(), "{found:?} is readable in {}", path.display());
    }
}

/// What a person typed that stands in the bytes, and in which encoding.
fn readable<'w>(bytes: &[u8], typed: &[&'w str]) -> Option<(&'w str, &'static str)> {
    let needles = typed.iter().copied().flat_map(|words| {
        encodings(words)
            .into_iter()
            .map(move |(name, needle)| (words, name, needle))
    });
    needles
        .into_iter()
        .find(|(_, _, needle)| {
            bytes
                .windows(needle.len())
                .any(|window| window == needle.as_slice())
        })
        .map(|(words, name, _)| (words, name))
}

/// The control of the search above: it does find what is there.
#[test]
fn the_search_finds_what_is_readable() {
    for (name, needle) in encodings(NOTE) {
        let hidden = [b"\x00noise".as_slice(), &needle, b"noise\xff"].concat();
        assert_eq!(readable(&hidden, &[NAME, NOTE]), Some((NOTE, name)));
    }
    let whole = base64(format!("xyz{NOTE}").as_bytes());
    assert_eq!(readable(&whole, &[NOTE]), Some((NOTE, "base64")));
    assert_eq!(readable(b"nothing that anybody typed", &[NAME, NOTE]), None);
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().filter_map(Result::ok) {
        match entry.file_type().unwrap() {
            kind if kind.is_dir() => walk(&entry.path(), files),
            kind if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
}

/// UTF-8, UTF-16 in both orders, and the part of each base64 alignment that does not depend on its neighbours.
fn encodings(words: &str) -> Vec<(&'static str, Vec<u8>)> {
    let wide: Vec<u16> = words.encode_utf16().collect();
    let mut encodings = vec![
        ("UTF-8", words.as_bytes().to_vec()),
        (
            "UTF-16LE",
            wide.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        ),
        (
            "UTF-16BE",
            wide.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
        ),
    ];
    for skip in 0..3 {
        let whole = (words.len() - skip) / 3 * 3;
        encodings.push(("base64", base64(&words.as_bytes()[skip..skip + whole])));
    }
    encodings
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letter = |group: u32, shift: u32| LETTERS[(group >> shift & 63) as usize];
    bytes
        .chunks_exact(3)
        .flat_map(|chunk| {
            let group = u32::from_be_bytes([0, chunk[0], chunk[1], chunk[2]]);
            [
                letter(group, 18),
                letter(group, 12),
                letter(group, 6),
                letter(group, 0),
            ]
        })
        .collect()
}
