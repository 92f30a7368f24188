"""Profiles of the browsers of Debian, made and changed by the browsers themselves."""

import json
import os
import select
import socket
import time

from computer import NAME, PATIENCE, until

STARTING = 60.0  # seconds until a browser counts as not starting
SITE = "https://canary.example"

MALWARE = "browser.safebrowsing.malware.enabled"


class Firefox:
    """Firefox without a window, driven through Marionette, the protocol of its own tests."""

    def __init__(self, computer):
        self.process = computer.start("firefox-esr", "--headless", "--marionette", "--remote-allow-system-access", person=True)
        until("Firefox", self.connects, STARTING)
        self.buffer = b""
        self.number = 0
        self.receive()
        self.ask("WebDriver:NewSession", {})
        self.ask("Marionette:SetContext", {"value": "chrome"})

    def connects(self):
        try:
            self.connection = socket.create_connection(("127.0.0.1", 2828), PATIENCE)
        except OSError:
            return False
        self.connection.settimeout(STARTING)
        return True

    def receive(self):
        while b":" not in self.buffer or len(self.buffer) < self.needed():
            block = self.connection.recv(65536)
            if not block:
                raise RuntimeError("Firefox has hung up")
            self.buffer += block
        length, _, rest = self.buffer.partition(b":")
        message, self.buffer = rest[: int(length)], rest[int(length) :]
        return json.loads(message)

    def needed(self):
        length, _, _ = self.buffer.partition(b":")
        return int(length) + len(length) + 1

    def ask(self, command, parameters):
        self.number += 1
        message = json.dumps([0, self.number, command, parameters]).encode()
        self.connection.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, value = self.receive()
        if error:
            raise RuntimeError(f"{command}: {error}")
        return value

    def do(self, script):
        """Runs a script with the rights of the browser's own code; gives what it returns as text, or why it broke."""
        body = f"const done = arguments[0]; (async () => {{ {script} }})().then(v => done(String(v)), e => done(String(e)));"
        return self.ask("WebDriver:ExecuteAsyncScript", {"script": body, "args": [], "newSandbox": True})["value"]

    def quit(self):
        self.ask("Marionette:Quit", {"flags": ["eForceQuit"]})
        self.connection.close()
        self.process.wait(STARTING)


def firefox(case):
    """A profile that Firefox makes, fills and locks."""
    computer = case.computer
    case.expect("browser.password_store", "not_applicable", "no browser was ever used")
    # Without Marionette, which switches warnings off in the profile that it drives unless it is told not to.
    computer.do("firefox-esr", "--headless", "--screenshot", "/tmp/page.png", "about:blank", person=True)
    (profile,) = [mark.parent for mark in (computer.home / ".config/mozilla/firefox").glob("*/prefs.js")]
    case.expect("browser.password_store", "pass", "a new profile", saved=0)
    case.expect("browser.protections", "pass", "a new profile", silent=0)
    case.expect("cert.personal_expiry", "not_applicable", "a new profile")
    (profile / "user.js").write_text('user_pref("remote.prefs.recommended", false);\n')

    browser = Firefox(computer)
    said = browser.do(
        f"""const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
        login.init("{SITE}", "{SITE}", null, "canary", "canary", "", "");
        await Services.logins.addLoginAsync(login); return "saved";"""
    )
    assert said == "saved", said
    # It writes a moment later.
    until("the saved password", (profile / "logins.json").exists)
    case.expect("browser.password_store", "warn", "a saved password, while Firefox runs", saved=1, open=1)
    browser.quit()
    case.expect("browser.password_store", "warn", "a saved password", saved=1, open=1)

    browser = Firefox(computer)
    said = browser.do(
        """const token = Cc["@mozilla.org/security/internalkeytoken;1"].createInstance(Ci.nsIPKCS11Token);
        token.changePassword("", "a primary password");
        return token.hasPassword;"""
    )
    assert said == "true", said
    browser.quit()
    case.expect("browser.password_store", "pass", "behind a primary password", saved=1, open=0)

    browser = Firefox(computer)
    said = browser.do(f'Services.prefs.setBoolPref("{MALWARE}", false); return "off";')
    assert said == "off", said
    browser.quit()
    case.expect("browser.protections", "warn", "its warnings are switched off", silent=1)
    whole = (profile / "prefs.js").read_bytes()
    (profile / "prefs.js").write_bytes(whole[: len(whole) // 2])
    case.expect("browser.protections", "unknown", "its settings are cut off")
    (profile / "prefs.js").write_bytes(whole)
    (profile / "key4.db").write_bytes(b"SQLite format 3\0 and then nothing")
    case.expect("browser.password_store", "unknown", "its key store is broken", saved=None)


class Chromium:
    """Chromium without a window, driven through the protocol of its developer tools over two pipes."""

    def __init__(self, computer):
        their_in, self.out = os.pipe()
        self.into, their_out = os.pipe()
        # The shell gives the browser the two numbers that it expects.
        script = f"exec chromium \"$@\" 3<&{their_in} 4>&{their_out}"
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--password-store=basic"]
        profile = f"--user-data-dir=/home/{NAME}/.config/chromium"
        command = ["bash", "-c", script, "bash", *flags, profile, "--no-first-run", "about:blank"]
        self.process = computer.start(*command, person=True, pass_fds=[their_in, their_out])
        os.close(their_in)
        os.close(their_out)
        self.buffer = b""
        self.number = 0

    def ask(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            said = self.receive()
            if said.get("id") == self.number:
                break
        if "error" in said:
            raise RuntimeError(f"{method}: {said['error']}")
        return said["result"]

    def receive(self):
        start = time.monotonic()
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.into], [], [], STARTING)
            if not ready or time.monotonic() - start > STARTING:
                raise RuntimeError("Chromium does not answer")
            block = os.read(self.into, 65536)
            if not block:
                raise RuntimeError("Chromium has ended")
            self.buffer += block
        message, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(message)

    def do(self, page, script):
        """Runs a script on one of the browser's own pages."""
        target = self.ask("Target.createTarget", url=page)["targetId"]
        session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        ready = "document.readyState === 'complete' && location.href.startsWith('chrome://')"

        def evaluate(text):
            parameters = {"expression": text, "awaitPromise": True, "returnByValue": True}
            return self.ask("Runtime.evaluate", session, **parameters)

        until(page, lambda: evaluate(ready)["result"].get("value"), STARTING)
        said = evaluate(f"(async () => {{ {script} }})()")
        if "exceptionDetails" in said:
            raise RuntimeError(f"{page}: {said['exceptionDetails']}")
        return said["result"].get("value")

    def quit(self):
        self.ask("Browser.close")
        self.process.wait(STARTING)
        os.close(self.out)
        os.close(self.into)


def chromium(case):
    """A profile that Chromium makes and fills."""
    computer = case.computer
    browser = Chromium(computer)
    browser.do("chrome://version", "return true;")
    browser.quit()
    case.expect("browser.password_store", "pass", "a new profile", saved=0)
    case.expect("browser.protections", "pass", "a new profile", silent=0)

    browser = Chromium(computer)
    save = f"""const entry = {{url: "{SITE}/", username: "canary", password: "canary", note: "", useAccountStore: false}};
        await chrome.passwordsPrivate.addPassword(entry);"""
    browser.do("chrome://password-manager/passwords", save)
    browser.quit()
    case.expect("browser.password_store", "warn", "a saved password under the built-in key", saved=1, open=1)

    browser = Chromium(computer)
    # 0: none, 1: the usual ones, 2: more of them.
    off = "return await chrome.settingsPrivate.setPref('generated.safe_browsing', 0);"
    assert browser.do("chrome://settings/security", off), "the switch is there"
    browser.quit()
    case.expect("browser.protections", "warn", "its warnings are switched off", silent=1)
    settings = computer.home / ".config/chromium/Default/Preferences"
    whole = settings.read_bytes()
    settings.write_bytes(whole[: len(whole) // 2])
    case.expect("browser.protections", "unknown", "its settings are cut off")
