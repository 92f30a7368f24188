"""Walks through every page of the released window as a screen reader does, and looks for what it leaves behind.

usage: walk.py COMMAND_LINE TRACE WINDOW

COMMAND_LINE and WINDOW are the released programs. TRACE is the file for the system calls of the window, in which not
one socket of the internet may be asked for.

The release window is the ephemeral one, which refuses to be driven by WebDriver. So a vault is filled through the command
line with words that nobody writes by chance, the window is started on it, every link is followed and one more such word
is typed. Then no file that was written may hold any of them.
"""

import base64
import json
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

from gi.repository import GLib

from window import ENTRY, EXPANDABLE, LINK, PUSH_BUTTON, Screen, own_folders, stop, wait_until_usable

NAME = "Zanahoria Quelonia 7341"
NOTE = "Berenjena secreta 8852 del disco azul"
OWNER = "Remolacha Ortigosa 5517"
REASON = "Espinaca aceptada 6038"
TYPED = "Rabano tecleado 4176"
SHOWN = [NAME, NOTE, OWNER, REASON]

HOME, TYPING_PAGE = "/home", "/question/backup-disconnected"
FOR_ALL = ["/tmp", "/var/tmp", "/dev/shm"]  # folders in which any program may leave something
# What libraries of the system leave: salts and an empty list of sites of the web view, compiled shaders, lists of fonts.
KNOWN = (
    "data/es.resguardo.desktop/WebKitCache/Version 17/salt",
    "data/es.resguardo.desktop/hsts-storage.sqlite",
    "data/es.resguardo.desktop/mediakeys/v1/salt",
    "data/es.resguardo.desktop/storage/salt",
    "cache/fontconfig/",
    "cache/mesa_shader_cache",
)
PATIENCE = 20.0  # seconds until something on screen counts as missing
SETTLING = 0.3  # seconds in which a page draws what comes late
SAVING = 3.0  # seconds in which what was typed is kept, and the quiet moment after it comes


class Window:
    """The window under test, and what a person does in it."""

    def __init__(self, screen, process):
        self.screen = screen
        self.process = process
        self.paths = {}  # the links from any page to each page that was found

    @property
    def page(self):
        return next(self.screen.pages(self.process))

    def address(self):
        """The part of the page's address that names the view."""
        attributes = self.screen.ask(self.page, "org.a11y.atspi.Document", "GetAttributes")
        return attributes["URI"].partition("#")[2].partition("?")[0]

    def links(self):
        """Links within the program, by address; where one leads back to is no difference."""
        found = {}
        for link in self.screen.matches(self.page, [LINK], [], 0):
            address = self.uri(link).partition("#")[2].partition("?")[0]
            if address.startswith("/"):
                found.setdefault(address, link)
        return found

    def uri(self, link):
        try:
            anchor = self.screen.ask(link, "org.a11y.atspi.Hyperlink", "GetURI", GLib.Variant("(i)", (0,)))
        except GLib.Error:
            return ""
        return anchor

    def follow(self, address):
        """Presses the link to an address and waits for the page."""
        self.until(f"the link to {address}", lambda: address in self.links())
        self.press(self.links()[address])
        self.until(f"the page {address}", lambda: self.address() == address)
        time.sleep(SETTLING)

    def go(self, address):
        """Follows the links to a page that was found before, from wherever the window is."""
        for step in [address] if address in self.links() else self.paths[address]:
            self.follow(step)

    def press(self, part):
        self.screen.ask(part, "org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (0,)))

    def type(self, words):
        """Types into the first field of the page, which a button may have to open."""
        if not self.fields():
            self.press(self.screen.matches(self.page, [PUSH_BUTTON], [EXPANDABLE], 1)[0])
        self.until("a field", self.fields)
        self.screen.ask(self.fields()[0], "org.a11y.atspi.Component", "GrabFocus")
        self.screen.type(words)
        self.until("what was typed", lambda: self.screen.text(self.fields()[0]) == words)

    def fields(self):
        return self.screen.matches(self.page, [ENTRY], [], 0)

    def words(self):
        """Everything that the page says."""
        said = []
        for part in self.screen.matches(self.page, [], [], 0):
            said.append(self.screen.name(part))
            said.append(self.screen.text(part))
        return "\n".join(said)

    def until(self, what, happens):
        start = time.monotonic()
        while time.monotonic() - start < PATIENCE:
            try:
                if happens():
                    return
            except (GLib.Error, StopIteration, KeyError):
                pass  # A part that was not there yet, or is not there any more.
            time.sleep(0.05)
        sys.exit(f"{what} does not come; the page is {self.address()}:\n{self.words()}")


def walk(window):
    """Follows every link that can be reached from the home page; how many pages there were, and what they said."""
    window.until("the way home", lambda: HOME in window.links())
    window.paths = {HOME: [HOME]}
    waiting, read = [HOME], []
    while waiting:
        address = waiting.pop(0)
        window.go(address)
        read.append(window.words())
        for link in window.links():
            if link not in window.paths:
                window.paths[link] = [*window.paths[address], link]
                waiting.append(link)
    return len(read), "\n".join(read)


def command(program, *arguments, **options):
    """Runs the command line and gives back what it prints."""
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{done.args}: {done.stderr}")
    return done.stdout


def fill(program, environment, vaults):
    """Makes a vault that opens by itself, with the words in every place where a person may write."""
    root = vaults.parent
    name, seed = root / "name", root / "seed.json"
    name.write_text(NAME)
    at_vault = ["--data-dir", vaults]
    command(program, "vault", "create", *at_vault, "--unprotected", "--name-file", name, env=environment)
    command(program, "vault", "export", *at_vault, seed, env=environment)
    everything = json.loads(seed.read_text())
    events = everything["events"]
    last = max(events, key=lambda event: event["seq"])
    accepted = {"state": "accepted", "reason": REASON, "review": "2099-01-01"}
    for body in [
        {"kind": "answer", "item": "backup-frequency", "answer": {"codes": ["never"]}},
        {"kind": "answer", "item": "backup-disconnected", "answer": {"codes": ["none"]}},
        {"kind": "note", "item": "backup-frequency", "text": NOTE},
        {"kind": "assignment", "action": "schedule-backup", "owner": OWNER, "due": None},
        {"kind": "plan", "action": "keep-a-copy-apart", "to": accepted},
    ]:
        last = {**last, "id": str(uuid.uuid4()), "seq": last["seq"] + 1, "body": body}
        events.append(last)
    seed.write_text(json.dumps(everything))
    command(program, "vault", "import", *at_vault, seed, env=environment)
    readable = [path for path in files([root]) if holds(path, SHOWN)]
    if set(readable) != {name, seed}:
        sys.exit(f"the search does not find what is readable: {readable}")
    name.unlink()
    seed.unlink()


def files(folders):
    for folder in folders:
        for path in Path(folder).rglob("*"):
            if path.is_file() and not path.is_symlink():
                yield path


def holds(path, words):
    """Whether a file holds one of the words as UTF-8, as UTF-16 in either order, or as base64."""
    try:
        content = path.read_bytes()
    except OSError:
        return False  # Gone meanwhile, or not ours.
    return any(needle in content for word in words for needle in encodings(word))


def encodings(word):
    plain = word.encode()
    yield from (plain, word.encode("utf-16-le"), word.encode("utf-16-be"))
    for skip in range(3):
        # The part that does not depend on its neighbours.
        part = plain[skip:]
        yield base64.b64encode(part[: len(part) // 3 * 3])


def newer(path, moment):
    try:
        return path.stat().st_mtime >= moment
    except OSError:
        return False  # Gone meanwhile.


def strangers(root, vaults):
    """Files besides the vaults of which nobody knows why they are there."""
    others = (str(path.relative_to(root)) for path in files([root]) if vaults not in path.parents)
    return [place for place in others if not place.startswith(KNOWN)]


def look_for_words(root, begun):
    """Ends with what is readable; else gives back how many files were searched."""
    others = [path for path in files(FOR_ALL) if root not in path.parents and newer(path, begun)]
    searched = [*files([root]), *others]
    readable = [str(path) for path in searched if holds(path, [*SHOWN, TYPED])]
    if readable:
        sys.exit(f"readable: {readable}")
    return len(searched)


def was_kept(program, environment, root, vaults):
    """Whether what was typed into the window is in the vault: else nothing could be found of it either."""
    everything = root / "everything.json"
    command(program, "vault", "export", "--data-dir", vaults, everything, env=environment)
    kept = TYPED in everything.read_text()
    everything.unlink()
    return kept


def drive(screen, program, arguments, environment):
    """Walks and types in the window of a program; gives back how many pages there were."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        started = subprocess.Popen(
            arguments, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True
        )
        try:
            wait_until_usable(screen, started, start, said)
            window = Window(screen, started.pid)
            pages, read = walk(window)
            if unread := [words for words in SHOWN if words not in read]:
                sys.exit(f"not to be read on any page: {unread}")
            window.go(TYPING_PAGE)
            window.type(TYPED)
            time.sleep(SAVING)
            return pages
        finally:
            stop(started)


def main():
    program, trace, window = sys.argv[1:]
    begun = time.time()
    screen = Screen()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root:
        root = Path(root)
        environment = {**own_folders(root), "TMPDIR": str(root)}
        vaults = root / "vaults"
        fill(program, environment, vaults)
        # The tracer stands aside (-D), so that the window has the number of what was started.
        traced = ["strace", "-D", "-f", "-qq", "--seccomp-bpf", "--trace=socket,socketpair", "-o", trace]
        pages = drive(screen, program, [*traced, window, "--data-dir", vaults], environment)
        searched = look_for_words(root, begun)
        if not was_kept(program, environment, root, vaults):
            sys.exit("what was typed into the window is not in the vault")
        if unknown := strangers(root, vaults):
            sys.exit(f"the window left files that nobody knows: {unknown}")
        print(f"{pages} pages, {searched} files searched, no word readable")


if __name__ == "__main__":
    main()
