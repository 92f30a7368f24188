"""What the checks say of real services, each in a computer of its own.

usage: services.py PROGRAM PACKAGES [CASE…]

PROGRAM is the command line, PACKAGES a folder with the packages of Debian that are installed in there and
not here. Needs the administrator: each case runs in name spaces of its own, where real programs change real settings, and
the checks are run by somebody who is no administrator.
"""

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import browsers
from computer import DEVICES, Computer, is_device, run, until


class Case:
    """A case, and what it found."""

    def __init__(self, computer):
        self.computer = computer
        self.seen = []

    def expect(self, check, verdict, about, **more):
        """The checks say this now: a verdict, and with it a reason or values that speak for it."""
        found = self.computer.look()[check]
        values = {row["key"]: row["value"] for row in found["evidence"]}
        values["reason"] = found["reason"]
        wrong = {key: values.get(key) for key, value in more.items() if str(values.get(key)) != str(value)}
        if found["verdict"] != verdict or wrong:
            raise AssertionError(f"{check}, {about}: expected {verdict} {more}, found {found}")
        self.seen.append(verdict)
        print(f"  {check}: {verdict}, {about}")


def wifi(case):
    """NetworkManager, as python-dbusmock plays it."""
    import dbus

    computer = case.computer
    computer.start_bus()
    case.expect("wifi.current_secure", "unknown", "nobody on the bus tells of networks")
    computer.mock("--template", "networkmanager")
    bus, name = dbus.SystemBus(), "org.freedesktop.NetworkManager"
    until("NetworkManager", lambda: bus.name_has_owner(name))
    manager = bus.get_object(name, "/org/freedesktop/NetworkManager")
    mock = dbus.Interface(manager, "org.freedesktop.DBus.Mock")
    way = {"PrimaryConnectionType": "802-11-wireless"}
    mock.AddProperties(name, way)
    card = mock.AddWiFiDevice("card", "wlan0", dbus.UInt32(100))
    wireless, interface = bus.get_object(name, card), "org.freedesktop.NetworkManager.Device.Wireless"
    # The template leaves out what the real service always has.
    wireless.AddProperties(interface, {"ActiveAccessPoint": dbus.ObjectPath("/")}, dbus_interface=mock.dbus_interface)
    case.expect("wifi.current_secure", "not_applicable", "a card without a network")
    case.expect("wifi.saved_open", "not_applicable", "no network is kept")

    def point(label, security):
        args = (card, label, label, "00:23:F8:7E:12:BB", dbus.UInt32(2), dbus.UInt32(2425), dbus.UInt32(5400))
        return mock.AddAccessPoint(*args, dbus.Byte(82), dbus.UInt32(security))

    def join(path):
        mock.SetProperty(card, interface, "ActiveAccessPoint", dbus.ObjectPath(path))

    def set_flags(path, flags, wpa, rsn):
        values = {"Flags": dbus.UInt32(flags), "WpaFlags": dbus.UInt32(wpa), "RsnFlags": dbus.UInt32(rsn)}
        interface = "org.freedesktop.NetworkManager.AccessPoint"
        bus.get_object(name, path).UpdateProperties(interface, values, dbus_interface=mock.dbus_interface)

    sealed, free = point("sealed", 0x100), point("free", 0)
    set_flags(sealed, 1, 0, 0x188)
    join(sealed)
    case.expect("wifi.current_secure", "pass", "WPA2 with a passphrase")
    set_flags(sealed, 1, 0x144, 0)
    case.expect("wifi.current_secure", "fail", "the first WPA")
    set_flags(sealed, 1, 0, 0)
    case.expect("wifi.current_secure", "fail", "WEP")
    join(free)
    case.expect("wifi.current_secure", "fail", "a network without a passphrase")
    manager.UpdateProperties(name, {"PrimaryConnectionType": "wireguard"}, dbus_interface=mock.dbus_interface)
    case.expect("wifi.current_secure", "warn", "the same through a VPN", protection="open")
    manager.UpdateProperties(name, {"PrimaryConnectionType": "802-11-wireless"}, dbus_interface=mock.dbus_interface)
    # By these flags the template decides what it keeps.
    set_flags(sealed, 1, 0x100, 0x100)
    mock.AddWiFiConnection(card, "Sealed", "sealed", "wpa-psk")
    case.expect("wifi.saved_open", "pass", "a kept network with a passphrase")
    mock.AddWiFiConnection(card, "Free", "free", "")
    case.expect("wifi.saved_open", "warn", "a kept network without one", open=1)
    join("/org/freedesktop/NetworkManager/AccessPoint/gone")
    case.expect("wifi.current_secure", "unknown", "the network is gone while we look")


def clock(case):
    """Who sets the clock, beside a timedated and a logind that nobody may bother."""
    import dbus

    computer = case.computer
    computer.start_bus()
    case.expect("time.sync", "unknown", "systemd is not on the bus")
    computer.start_systemd(["systemd-timesyncd.service"])
    bus, logs = dbus.SystemBus(), []
    for template, name in [("timedated", "org.freedesktop.timedate1"), ("logind", "org.freedesktop.login1")]:
        logs.append(computer.mock("--template", template))
        until(template, lambda name=name: bus.name_has_owner(name))
    login = bus.get_object("org.freedesktop.login1", "/org/freedesktop/login1")
    login.AddSession("c1", "seat0", dbus.UInt32(61234), "ana", True, dbus_interface="org.freedesktop.DBus.Mock")
    before = [log.read_text() for log in logs]
    case.expect("time.sync", "warn", "timesyncd runs and has not set the clock yet", kind="not-yet")
    computer.write("/run/systemd/timesync/synchronized", "")
    case.expect("time.sync", "pass", "timesyncd has set the clock")
    computer.set_unit("systemd-timesyncd.service", "inactive")
    case.expect("time.sync", "warn", "nobody sets the clock", kind="off")
    computer.set_unit("chrony.service", "active")
    case.expect("time.sync", "pass", "chrony does")
    assert before == [log.read_text() for log in logs], "nobody asked timedated or logind for anything"
    print("  timedated and logind were not asked for anything")


ISSUER = "CN=AC FNMT Usuarios,OU=Ceres,O=FNMT-RCM,C=ES"
PROFILE = ".mozilla/firefox/abc.default-release"


def certificate(computer, profile, first, months):
    """A certificate whose validity begins some months from now, with its key in a profile; by NSS's own tool."""
    folder = computer.folder / f"issuer-{first}-{months}"
    folder.mkdir()
    (folder / "noise").write_bytes(os.urandom(64))
    (folder / "none").write_text("")
    own = ["-d", f"sql:{folder}", "-z", folder / "noise"]
    run("certutil", "-N", "-d", f"sql:{folder}", "--empty-password")
    run("certutil", "-S", "-n", "issuer", "-s", ISSUER, "-x", "-t", "CT,C,C", "-w", "-60", "-v", "240", *own)
    asked, made, there = folder / "request", folder / "made", f"sql:{profile}"
    subject = "CN=CANARY CANARY ANA - 12345678Z,serialNumber=IDCES-12345678Z,C=ES"
    run("certutil", "-R", "-s", subject, "-o", asked, "-d", there, "-z", folder / "noise", "-f", folder / "none")
    run("certutil", "-C", "-c", "issuer", "-i", asked, "-o", made, "-w", str(first), "-v", str(months), *own)
    run("certutil", "-A", "-n", "me", "-t", ",,", "-i", made, "-d", there, "-f", folder / "none")


def certificates(case):
    """NSS databases with certificates, made by certutil here and now."""
    computer = case.computer
    profile = computer.home / PROFILE
    case.expect("cert.personal_expiry", "not_applicable", "no profile")
    kinds = [("valid", 0, 24, "pass"), ("ends soon", 0, 1, "warn"), ("ended", -24, 12, "fail")]
    for about, first, months, verdict in kinds:
        run("rm", "-rf", profile)
        profile.mkdir(parents=True)
        run("certutil", "-N", "-d", f"sql:{profile}", "--empty-password")
        certificate(computer, profile, first, months)
        (profile / "logins.json").write_text('{"logins":[{"hostname":"https://canary.example"}]}')
        computer.give(computer.home)
        case.expect("cert.personal_expiry", verdict, about, issuer="fnmt")
        no_name_is_shown(computer)
        case.expect("browser.password_store", "warn", f"{about}, without a primary password", saved=1, open=1)
        (computer.folder / "empty").write_text("\n")
        (computer.folder / "primary").write_text("a primary password 1\n")
        change = ["-f", computer.folder / "empty", "-@", computer.folder / "primary"]
        run("certutil", "-W", "-d", f"sql:{profile}", *change)
        case.expect("cert.personal_expiry", verdict, f"{about}, behind a primary password", issuer="fnmt")
        case.expect("browser.password_store", "pass", f"{about}, behind a primary password", saved=1, open=0)
    for file in ["key4.db", "cert9.db"]:
        whole = (profile / file).read_bytes()
        (profile / file).write_bytes(whole[: len(whole) // 3])
        case.expect("cert.personal_expiry", "unknown", f"{file} is cut off")
        (profile / file).write_bytes(whole)


def no_name_is_shown(computer):
    """Of the holder only the initials are."""
    evidence = str(computer.look()["cert.personal_expiry"]["evidence"])
    assert "CANARY" not in evidence and "12345678" not in evidence, evidence


def firewall(case):
    """ufw as Debian has it, switched on and off by itself."""
    computer = case.computer
    computer.install("ufw")
    computer.start_bus()
    computer.start_systemd(["ufw.service"])
    case.expect("fw.enabled", "warn", "ufw as it is installed, nothing can be reached", open=0)
    listener = "import socket,time; s=socket.create_server(('0.0.0.0', 8080)); time.sleep(600)"
    computer.start("python3", "-c", listener)
    until("the port", lambda: "1F90" in Path("/proc/net/tcp").read_text())
    case.expect("fw.enabled", "fail", "ufw as it is installed, a port can be reached", open=1)
    computer.do("ufw", "--force", "enable")
    case.expect("fw.enabled", "pass", "after `ufw enable`", by="ufw")
    computer.set_unit("ufw.service", "inactive")
    case.expect("fw.enabled", "fail", "switched on, and its unit was stopped", open=1)
    computer.set_unit("ufw.service", "active")
    computer.do("ufw", "--force", "disable")
    case.expect("fw.enabled", "fail", "after `ufw disable`", open=1)
    computer.write("/etc/ufw/ufw.conf", "ENABLED=maybe\n")
    case.expect("fw.enabled", "unknown", "a word that ufw does not know")


# Settings, with what sshd itself makes of them. `None`: we do not say.
SSHD = [
    ("as Debian has it", None, {}, "fail"),
    ("keys only", "PasswordAuthentication no\nKbdInteractiveAuthentication no\n", {}, "warn"),
    ("the first of two words counts", "PasswordAuthentication no\nPasswordAuthentication yes\nKbdInteractiveAuthentication no\n", {}, "warn"),
    ("one way is left", "PasswordAuthentication no\n", {}, "fail"),
    ("in another case, with = and quotes", 'passwordauthentication=no\nKBDINTERACTIVEAUTHENTICATION "no"\n', {}, "warn"),
    ("blanks around =", "PasswordAuthentication = no\nKbdInteractiveAuthentication =no\n", {}, "warn"),
    ("the old name", "PasswordAuthentication no\nChallengeResponseAuthentication no\n", {}, "warn"),
    ("a remark behind the word", "PasswordAuthentication no # keys\nKbdInteractiveAuthentication no\n", {}, "warn"),
    ("a part is read first", "Include /etc/ssh/sshd_config.d/*.conf\nPasswordAuthentication yes\nKbdInteractiveAuthentication no\n", {"50-keys.conf": "PasswordAuthentication no\n"}, "warn"),
    ("a part with another ending is not read", "Include /etc/ssh/sshd_config.d/*.conf\nPasswordAuthentication yes\n", {"50-keys.off": "PasswordAuthentication no\nKbdInteractiveAuthentication no\n"}, "fail"),
    ("the first part counts", "Include /etc/ssh/sshd_config.d/*.conf\nKbdInteractiveAuthentication no\n", {"10-a.conf": "PasswordAuthentication no\n", "20-b.conf": "PasswordAuthentication yes\n"}, "warn"),
    ("somebody may use a password", "PasswordAuthentication no\nKbdInteractiveAuthentication no\nMatch User ana\n  PasswordAuthentication yes\n", {}, "fail"),
]


def remote_login(case):
    """sshd of OpenSSH, with its own word on each of its files (`sshd -T`)."""
    computer = case.computer
    computer.install("openssh-server")
    computer.start_bus()
    computer.start_systemd()
    case.expect("net.remote_login_off", "pass", "nothing listens")
    (computer.root / "run/sshd").mkdir()
    computer.start("/usr/sbin/sshd", "-D")
    until("sshd", lambda: ":0016 " in Path("/proc/net/tcp").read_text())
    settings = computer.root / "etc/ssh/sshd_config"
    parts = computer.root / "etc/ssh/sshd_config.d"
    for about, text, files, verdict in SSHD:
        if text is not None:
            settings.write_text(text)
        for part in parts.iterdir():
            part.unlink()
        for name, lines in files.items():
            (parts / name).write_text(lines)
        said = computer.do("/usr/sbin/sshd", "-T", "-C", "user=ana,host=x,addr=192.0.2.1").splitlines()
        asks = {"passwordauthentication yes", "kbdinteractiveauthentication yes"} & set(said)
        assert (verdict == "fail") == bool(asks), f"{about}: sshd itself says {asks}"
        case.expect("net.remote_login_off", verdict, f"sshd, {about}", service="ssh")
    settings.chmod(0o600)
    case.expect("net.remote_login_off", "unknown", "its settings are the administrator's alone", reason="denied")


def disks(case):
    """File systems on files, and headers by cryptsetup. What the kernel says of a device is planted where it has no device
    mapper: docs/known-issues.md."""
    computer = case.computer
    number = os.stat(computer.root).st_dev
    number = f"{os.major(number)}:{os.minor(number)}"
    plant_hardware(computer, number)
    case.expect("disk.system_encrypted", "fail", "a disk in clear", system="clear", home="clear")
    for kind in ["luks1", "luks2"]:
        volume = computer.folder / kind
        run("truncate", "--size", "32M", volume)
        quick = ["--pbkdf", "pbkdf2", "--pbkdf-force-iterations", "1000"]
        run("cryptsetup", "luksFormat", "--batch-mode", "--type", kind, *quick, volume, "-", input="a passphrase")
        ident = run("cryptsetup", "luksUUID", volume).strip().replace("-", "")
        uuid = computer.root / "sys/dev/block" / number / "dm/uuid"
        uuid.parent.mkdir(exist_ok=True)
        uuid.write_text(f"CRYPT-{kind.upper()}-{ident}-system\n")
        case.expect("disk.system_encrypted", "pass", f"a volume of {kind}", system="encrypted", home="encrypted")
    uuid.write_text(f"LVM-{ident}\n")
    case.expect("disk.system_encrypted", "fail", "a volume that is only a part of a disk", system="clear")
    uuid.write_text("")
    case.expect("disk.system_encrypted", "unknown", "the kernel says nothing of the volume")


def plant_hardware(computer, number):
    """A computer of metal: no sign of a virtual one, and a list of devices that can be written."""
    run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", computer.root / "sys")
    for path, text in [("class/dmi/id/sys_vendor", "Fabricante"), ("class/dmi/id/product_name", "Modelo 1")]:
        computer.write(f"/sys/{path}", f"{text}\n")
    size = Path("/sys/dev/block", number, "size").read_text()
    computer.write(f"/sys/dev/block/{number}/size", size)
    lines = Path("/proc/cpuinfo").read_text().replace(" hypervisor", "")
    computer.write("/run/cpuinfo", lines)
    run("mount", "--bind", computer.root / "run/cpuinfo", computer.root / "proc/cpuinfo")


CASES = {
    case.__name__: case
    for case in [wifi, clock, certificates, firewall, remote_login, disks, browsers.firefox, browsers.chromium]
}
# A case from which one of these is missing proves too little.
KINDS = [{"pass"}, {"warn", "fail"}, {"unknown"}]


def one(name, program, packages):
    """Runs a case in here."""
    # Folders of this computer are mounted below it, so it is never emptied: only an empty folder is removed.
    folder = tempfile.mkdtemp(prefix="resguardo-services-")
    disk = None
    if name == "disks":
        disk = Path(folder).with_suffix(".ext4")
        run("truncate", "--size", "512M", disk)
        run("mkfs.ext4", "-q", disk)
    try:
        with Computer(folder, program, packages, disk) as computer:
            case = Case(computer)
            CASES[name](case)
            assert not computer.changed_devices(), f"{name} has changed {computer.changed_devices()} in /dev"
        missing = [kind for kind in KINDS if not kind & set(case.seen)]
        assert not missing, f"{name} never saw any of {missing}"
    finally:
        if disk is not None:
            disk.unlink()
        subprocess.run(["umount", "--recursive", "--lazy", folder], check=False, stderr=subprocess.DEVNULL)
        os.rmdir(folder)


def main():
    if sys.argv[1] == "--in":
        one(*sys.argv[2:])
        return 0
    program, packages, names = sys.argv[1], sys.argv[2], sys.argv[3:] or list(CASES)
    failed = []
    for name in names:
        print(f"{name}: {CASES[name].__doc__.strip().splitlines()[0]}", flush=True)
        alone = ["unshare", "--mount", "--net", "--propagation", "private"]
        ended = subprocess.run([*alone, sys.executable, __file__, "--in", name, program, packages], check=False)
        if ended.returncode:
            failed.append(name)
        # Whatever goes wrong in there, everything out here writes to it.
        if not is_device(Path("/dev/null"), DEVICES["null"]):
            print(f"{name}: /dev/null of this computer is no longer the device; mknod -m 666 /dev/null c 1 3 makes it again")
            return 1
    print("failed: " + ", ".join(failed) if failed else "all as expected")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
