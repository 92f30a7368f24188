"""A computer of our own inside this one: other mounts, another network, and somebody who works on it.

Programs come from this computer's /usr, settings and state from its /etc and /var, all laid over with memory: packages may
be installed and real services change what they want, and nothing of it is left when the process ends. Only the
administrator can make one, in a name space of its own (`unshare --mount --net`).
"""

import json
import os
import re
import signal
import stat
import subprocess
import time
from pathlib import Path

PERSON, NAME = 61234, "ana"  # an account that no computer has
PATIENCE = 20.0  # seconds until a service counts as not starting
# What a program finds in /dev: name, and the two numbers by which the kernel knows it.
DEVICES = {"null": (1, 3), "zero": (1, 5), "full": (1, 7), "random": (1, 8), "urandom": (1, 9), "tty": (5, 0)}
READ = Path(__file__).resolve().parents[2] / "docs/what-we-read.md"

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/><allow own="*"/><allow send_type="*"/><allow receive_type="*"/><allow eavesdrop="true"/>
  </policy>
</busconfig>
"""


def run(*command, **options):
    """Runs a program; what it complains about is shown if it fails."""
    ended = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)
    if ended.returncode:
        raise RuntimeError(f"{command}: {ended.returncode}\n{ended.stdout}{ended.stderr}")
    return ended.stdout


def until(what, happens, patience=PATIENCE):
    """Waits for a service."""
    start = time.monotonic()
    while time.monotonic() - start < patience:
        if happens():
            return
        time.sleep(0.05)
    raise RuntimeError(f"{what} did not come")


def is_device(path, numbers):
    """Whether everybody can read and write this device there."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    return found.st_rdev == os.makedev(*numbers) and found.st_mode == stat.S_IFCHR | 0o666


class Computer:
    """The computer. `program` is the command line, `packages` a folder with packages of Debian that it may install; `disk`: a
    file with a file system to start from."""

    def __init__(self, folder, program, packages, disk=None):
        self.folder = Path(folder)
        self.root = self.folder / "root"
        self.home = self.root / "home" / NAME
        self.started = []
        run("ip", "link", "set", "lo", "up")
        run("mount", "-t", "tmpfs", "tmpfs", self.folder)
        self.root.mkdir()
        if disk is None:
            run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", self.root)
        else:
            run("mount", "-o", "loop", disk, self.root)
        for name in ["bin", "sbin", "lib", "lib32", "lib64", "libx32"]:
            link = Path("/") / name
            if link.is_symlink():
                (self.root / name).symlink_to(os.readlink(link))
        self.make_devices()
        for name in ["proc", "sys"]:
            self.bind(Path("/") / name, name)
        for name in ["usr", "etc", "var"]:
            self.over(name)
        for name in ["run", "tmp", "root"]:
            (self.root / name).mkdir()
        (self.root / "tmp").chmod(0o1777)
        self.home.mkdir(parents=True)
        self.session = self.root / "run/user" / str(PERSON)
        self.session.mkdir(parents=True)
        for path in [self.home, self.session]:
            self.give(path)
        with (self.root / "etc/passwd").open("a") as accounts:
            accounts.write(f"{NAME}:x:{PERSON}:{PERSON}::/home/{NAME}:/bin/bash\n")
        self.packages = Path(packages)
        run("cp", program, self.root / "resguardo")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self.started):
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def make_devices(self):
        """Devices of its own: the administrator in there may replace them, and this computer's stay as they are."""
        place = self.root / "dev"
        place.mkdir()
        run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", place)
        for name, numbers in DEVICES.items():
            os.mknod(place / name, stat.S_IFCHR, os.makedev(*numbers))
            (place / name).chmod(0o666)
        (place / "fd").symlink_to("/proc/self/fd")
        (place / "shm").mkdir()
        run("mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", place / "shm")

    def changed_devices(self):
        """Those that are no longer what they were."""
        return [name for name, numbers in DEVICES.items() if not is_device(self.root / "dev" / name, numbers)]

    def bind(self, source, target):
        """Shows a folder of this computer there."""
        place = self.root / target
        place.mkdir(parents=True, exist_ok=True)
        run("mount", "--rbind", source, place)

    def over(self, name):
        """Lays memory over a folder of this computer."""
        upper, work, place = self.folder / f"{name}-upper", self.folder / f"{name}-work", self.root / name
        for folder in [upper, work, place]:
            folder.mkdir(exist_ok=True)
        layers = f"lowerdir=/{name},upperdir={upper},workdir={work}"
        run("mount", "-t", "overlay", "overlay", "-o", layers, place)

    def give(self, path):
        """Makes a file or folder the person's, with all that is in it."""
        run("chown", "-R", f"{PERSON}:{PERSON}", path)

    def write(self, path, text):
        """Writes a file of the computer; in the home folder it is the person's."""
        place = self.root / path.lstrip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
        if self.home in place.parents:
            self.give(self.home)

    def inside(self, *command, person=False):
        """The command line that runs a program in there."""
        become = ["setpriv", "--clear-groups", f"--reuid={PERSON}", f"--regid={PERSON}"] if person else []
        return ["chroot", str(self.root), *become, *[str(part) for part in command]]

    def environment(self, person=False):
        home = f"/home/{NAME}" if person else "/root"
        return {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": f"/run/user/{PERSON}",
        }

    def do(self, *command, person=False):
        """Runs a program in there and gives what it says."""
        return run(*self.inside(*command, person=person), env=self.environment(person))

    def install(self, name):
        """Installs a package as Debian does; without a running systemd that starts nothing."""
        (package,) = self.packages.glob(f"{name}_*.deb")
        run("cp", package, self.root / "tmp/package.deb")
        self.do("env", "DEBIAN_FRONTEND=noninteractive", "dpkg", "--install", "/tmp/package.deb")

    def start(self, *command, person=False, **options):
        """Starts a program in there that runs until the end."""
        options = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **options}
        process = subprocess.Popen(
            self.inside(*command, person=person), env=self.environment(person), stdin=subprocess.DEVNULL, **options
        )
        self.started.append(process)
        return process

    def look(self):
        """What the checks say, by id; the person runs them."""
        said = self.do("/resguardo", "check", "--json", person=True)
        return {check["id"]: check for check in json.loads(said)["checks"]}

    def start_bus(self):
        """A system bus, with a systemd on which none of the units that we look at is active."""
        (self.root / "run/dbus").mkdir()
        (self.root / "run/systemd/system").mkdir(parents=True)
        self.write("/run/bus.conf", BUS.format(socket="/run/dbus/system_bus_socket"))
        self.start("dbus-daemon", "--config-file=/run/bus.conf", "--nofork", "--nopidfile")
        socket = self.root / "run/dbus/system_bus_socket"
        until("the bus", socket.exists)
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={socket}"

    def mock(self, *arguments):
        """Starts python-dbusmock on the bus and gives its log."""
        log = self.folder / f"mock-{len(self.started)}.log"
        command = ["/usr/bin/python3", "-m", "dbusmock", "--system", "--logfile", str(log), *arguments]
        self.started.append(subprocess.Popen(command, stdout=subprocess.DEVNULL))
        return log

    def start_systemd(self, active=()):
        """A systemd that knows every unit that we read; dbusmock's own one spells their paths in another way."""
        import dbus

        name = "org.freedesktop.systemd1"
        self.mock(name, "/org/freedesktop/systemd1", f"{name}.Manager")
        bus = dbus.SystemBus()
        until("systemd", lambda: bus.name_has_owner(name))
        mock = bus.get_object(name, "/org/freedesktop/systemd1")
        self.units = {}
        for unit in re.findall(r"org\.freedesktop\.systemd1 (\S+)`", READ.read_text()):
            escaped = "".join(c if c.isalnum() else f"_{ord(c):02x}" for c in unit)
            path = f"/org/freedesktop/systemd1/unit/{escaped}"
            on = unit in active
            states = {
                "LoadState": "loaded" if on else "not-found",
                "ActiveState": "active" if on else "inactive",
                "UnitFileState": "enabled" if on else "",
            }
            mock.AddObject(path, f"{name}.Unit", states, [], dbus_interface="org.freedesktop.DBus.Mock")
            self.units[unit] = bus.get_object(name, path)

    def set_unit(self, unit, state):
        """Starts or stops a unit."""
        unit = self.units[unit]
        interface = "org.freedesktop.systemd1.Unit"
        changes = {"LoadState": "loaded", "ActiveState": state, "UnitFileState": "enabled"}
        unit.UpdateProperties(interface, changes, dbus_interface="org.freedesktop.DBus.Mock")
