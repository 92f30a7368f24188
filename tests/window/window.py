"""A window as it is from outside: started in folders of its own, and seen as a screen reader sees it.

Needs a display and a session bus.
"""

import itertools
import os
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

from gi.repository import Gio, GLib

PATIENCE = 60.0  # seconds until a window counts as one that does not open
BETWEEN_LOOKS = 0.005  # seconds
GONE = (FileNotFoundError, ProcessLookupError)  # what /proc says of a process that has ended meanwhile

# Numbers of the AT-SPI protocol: atspi-constants.h.
FRAME, PUSH_BUTTON, RADIO_BUTTON, ENTRY, HEADING, LINK, DOCUMENT_WEB = 23, 43, 44, 79, 83, 88, 95
CONTROLS = [PUSH_BUTTON, RADIO_BUTTON, ENTRY, LINK]
ENABLED, EXPANDABLE, FOCUSABLE, SENSITIVE, SHOWING = 8, 9, 11, 24, 25
ALL, ANY = 1, 2
IN_ORDER_OF_THE_PAGE = 1
A_STRING = 4  # the kind of keyboard event that is a whole text
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
        return any(
            self.matches(document, [HEADING], [SHOWING], 1)
            and self.matches(document, CONTROLS, [SHOWING, ENABLED, SENSITIVE, FOCUSABLE], 1)
            for document in self.pages(process)
        )

    def pages(self, process):
        """The web pages that the windows of a process show."""
        for application in self.children(REGISTRY):
            if self.process_of(application) == process:
                for part in self.children(application):
                    if self.role(part) == FRAME and self.is_showing(part):
                        yield from self.documents(part)

    def documents(self, part):
        for child in self.children(part):
            if self.role(child) == DOCUMENT_WEB:
                yield child
            else:
                yield from self.documents(child)

    def matches(self, document, roles, states, most):
        """What a document holds in one of these roles and with all these states; 0 is no limit."""
        rule = GLib.Variant(
            "((aiia{ss}iaiiasib)uib)",
            ((bits(states, 2), ALL, {}, ALL, bits(roles, 4), ANY, [], ALL, False), IN_ORDER_OF_THE_PAGE, most, True),
        )
        return self.ask(document, "org.a11y.atspi.Collection", "GetMatches", rule)

    def is_showing(self, part):
        return bool(self.ask(part, "org.a11y.atspi.Accessible", "GetState")[0] & 1 << SHOWING)

    def role(self, part):
        return self.ask(part, "org.a11y.atspi.Accessible", "GetRole")

    def name(self, part):
        arguments = GLib.Variant("(ss)", ("org.a11y.atspi.Accessible", "Name"))
        return self.ask(part, "org.freedesktop.DBus.Properties", "Get", arguments)

    def text(self, part):
        """The words in a part, or typed into it; empty if it holds none itself."""
        try:
            return self.ask(part, "org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))
        except GLib.Error:
            return ""

    def type(self, words):
        """Types on the keyboard, wherever the focus is."""
        keyboard = (REGISTRY[0], "/org/a11y/atspi/registry/deviceeventcontroller")
        arguments = GLib.Variant("(isu)", (0, words, A_STRING))
        self.ask(keyboard, "org.a11y.atspi.DeviceEventController", "GenerateKeyboardEvent", arguments)

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
        answer = self.bus.call_sync(name, path, interface, method, arguments, None, flags, 5000, None).unpack()
        return answer[0] if answer else None


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
