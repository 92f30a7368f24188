"""Starts two windows in turn and measures how long each takes until a person can use it, and the memory it holds.

usage: measure.py REPETITIONS OURS BARE MEDIANS

Needs a display and a session bus. MEDIANS is the JSON file to write: standard output is shared with the daemons of the
session.

Looks from outside and at both in the same way: through the accessibility bus, as a screen reader does. A window can
be used when it shows a heading and a control that takes the focus.
"""

import itertools
import json
import os
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gi.repository import Gio, GLib

PATIENCE = 60.0  # seconds until a window counts as one that does not open
BETWEEN_LOOKS = 0.005  # seconds
SETTLING = 1.0  # seconds from the first screen until memory is counted: by then everything is drawn
GONE = (FileNotFoundError, ProcessLookupError)  # what /proc says of a process that has ended meanwhile

# Numbers of the AT-SPI protocol: atspi-constants.h.
FRAME, PUSH_BUTTON, RADIO_BUTTON, ENTRY, HEADING, LINK, DOCUMENT_WEB = 23, 43, 44, 79, 83, 88, 95
CONTROLS = [PUSH_BUTTON, RADIO_BUTTON, ENTRY, LINK]
ENABLED, FOCUSABLE, SENSITIVE, SHOWING = 8, 11, 24, 25
ALL, ANY = 1, 2
IN_ORDER_OF_THE_PAGE = 1
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
NOTHING = "/org/a11y/atspi/null"


def bits(numbers, words):
    """A set of small numbers as AT-SPI sends it: words of 32 bits."""
    whole = sum(1 << number for number in numbers)
    return [word for (word,) in struct.iter_unpack("<i", whole.to_bytes(4 * words, "little"))]


class Screen:
    """What a screen reader is told about the windows of this session.

    Asks the bus directly: libatspi would answer from a cache that only its main loop renews.
    """

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync(
            "org.a11y.Bus",
            "/org/a11y/bus",
            "org.a11y.Bus",
            "GetAddress",
            None,
            None,
            Gio.DBusCallFlags.NONE,
            -1,
            None,
        ).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        # Starts the registry, so that no program has to wait for it.
        self.role(REGISTRY)

    def can_be_used(self, process):
        """Whether the window of a process shows a heading and a control that takes the focus."""
        own = [application for application in self.children(REGISTRY) if self.process_of(application) == process]
        frames = [part for application in own for part in self.children(application) if self.role(part) == FRAME]
        return any(
            self.is_showing(frame)
            and any(
                self.shows(document, [HEADING], [SHOWING])
                and self.shows(document, CONTROLS, [SHOWING, ENABLED, SENSITIVE, FOCUSABLE])
                for document in self.documents(frame)
            )
            for frame in frames
        )

    def documents(self, part):
        for child in self.children(part):
            if self.role(child) == DOCUMENT_WEB:
                yield child
            else:
                yield from self.documents(child)

    def shows(self, document, roles, states):
        """Whether a document holds something in one of these roles and with all these states."""
        rule = GLib.Variant(
            "((aiia{ss}iaiiasib)uib)",
            ((bits(states, 2), ALL, {}, ALL, bits(roles, 4), ANY, [], ALL, False), IN_ORDER_OF_THE_PAGE, 1, True),
        )
        return len(self.ask(document, "org.a11y.atspi.Collection", "GetMatches", rule)) > 0

    def is_showing(self, part):
        return bool(self.ask(part, "org.a11y.atspi.Accessible", "GetState")[0] & 1 << SHOWING)

    def role(self, part):
        return self.ask(part, "org.a11y.atspi.Accessible", "GetRole")

    def children(self, part):
        """One by one: `GetChildren` of the web view's widget leaves out the page, which lives in another process."""
        for index in itertools.count():
            child = self.ask(part, "org.a11y.atspi.Accessible", "GetChildAtIndex", GLib.Variant("(i)", (index,)))
            if child[1] == NOTHING:
                return
            yield child

    def process_of(self, part):
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        return self.ask(bus, bus[0], "GetConnectionUnixProcessID", GLib.Variant("(s)", (part[0],)))

    def ask(self, part, interface, method, arguments=None):
        name, path = part
        flags = Gio.DBusCallFlags.NONE
        return self.bus.call_sync(name, path, interface, method, arguments, None, flags, 5000, None).unpack()[0]


def measure(screen, program, arguments):
    """Seconds until a program's window can be used, and the bytes that all its processes hold then."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root:
        environment = own_folders(root)
        command = [program] + [argument.format(root=root) for argument in arguments]
        with tempfile.TemporaryFile() as said:
            start = time.monotonic()
            started = subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True
            )
            try:
                wait_until_usable(screen, started, start, said)
                seconds = time.monotonic() - start
                time.sleep(SETTLING)
                return seconds, sum(proportional_memory(process) for process in family(started.pid))
            finally:
                stop(started)


def own_folders(root):
    """An environment in which a program finds nothing of the person who measures."""
    environment = {name: value for name, value in os.environ.items() if name != "NO_AT_BRIDGE"}
    for name, folder in [
        ("HOME", "home"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
    ]:
        path = Path(root, folder)
        path.mkdir()
        environment[name] = str(path)
    return environment


def wait_until_usable(screen, started, start, said):
    last = "nothing to be seen yet"
    while time.monotonic() - start < PATIENCE and started.poll() is None:
        try:
            if screen.can_be_used(started.pid):
                return
        except GLib.Error as error:
            # A part that was not there yet, or is not there any more.
            last = error.message
        time.sleep(BETWEEN_LOOKS)
    said.seek(0)
    output = said.read().decode(errors="replace")
    sys.exit(f"{started.args[0]} cannot be used (exit code {started.returncode}, {last}):\n{output}")


def family(process):
    """A process and all that descend from it."""
    children = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            # The name of a program stands in brackets and may hold anything.
            parent = int(entry.read_text().rpartition(")")[2].split()[1])
        except GONE:
            continue
        children.setdefault(parent, []).append(int(entry.parent.name))
    found = [process]
    for known in found:
        found.extend(children.get(known, []))
    return found


def proportional_memory(process):
    """Bytes of a process, its share of what it holds together with others."""
    try:
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    except GONE:
        return 0
    for line in rollup.splitlines():
        name, _, value = line.partition(":")
        if name == "Pss":
            return int(value.split()[0]) * 1024
    sys.exit(f"process {process} tells no proportional memory")


def stop(started):
    """Ends a program with all its processes, so that nothing of it runs while the next one is measured."""
    processes = family(started.pid)
    try:
        os.killpg(started.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass  # It had ended by itself.
    started.wait()
    while any(is_alive(process) for process in processes):
        time.sleep(BETWEEN_LOOKS)


def is_alive(process):
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except GONE:
        return False


def main():
    repetitions, ours, bare, medians_file = int(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4])
    programs = {"ours": (ours, ["--data-dir", "{root}/vaults"]), "bare": (bare, [])}
    screen = Screen()
    for program, arguments in programs.values():
        measure(screen, program, arguments)  # Once for nothing, so that both are read from memory.
    runs = {name: [] for name in programs}
    for _ in range(repetitions):
        for name, (program, arguments) in programs.items():
            seconds, size = measure(screen, program, arguments)
            print(f"  {name:<5} {seconds * 1000:8.1f} ms {size / 1e6:8.1f} MB", flush=True)
            runs[name].append((seconds, size))
    medians = {
        name: {
            "milliseconds": statistics.median(seconds for seconds, _ in of_one) * 1000,
            "bytes": round(statistics.median(size for _, size in of_one)),
        }
        for name, of_one in runs.items()
    }
    medians_file.write_text(json.dumps(medians))


main()
