### Checks: what this computer shows, why it matters and what to do.
# review: author-written

## Each check: name; .risk, why it matters; a headline per result; .how, steps; .undo, the way back.
## Numbers and dates come formatted. Results that are not here cannot happen.

# Variables:
#   $system (String) - encrypted, clear, unseen; on Windows and macOS also encrypting, decrypting, suspended, waiting
check-disk-system-encrypted = Disk encryption
    .risk = If your computer is stolen, a disk that is not encrypted can be read from another one. Once encrypted, without your key it is signs without meaning.
    .pass = Good: the disk with your data is encrypted.
    .warn =
        { $system ->
            [encrypting] Attention: the disk is being encrypted. Leave the computer plugged in until it is done.
           *[clear] Attention: part of the disk is not encrypted.
        }
    .fail =
        { $system ->
            [suspended] The encryption of the disk is paused. Turn it on again today.
            [waiting] The disk is encrypted, but its key is stored next to it, in plain sight. Turn the encryption on.
            [decrypting] The encryption of the disk is being removed. Stop that if you did not ask for it.
           *[clear] The disk is not encrypted. Make a backup and encrypt it.
        }
    .unknown = We could not see whether the disk is encrypted.
    .not-applicable = Does not apply: the disk is not this system’s own.
    .how =
        Make a backup and open a file from it.
        On Linux, the whole disk is encrypted when the system is installed.
        Install again and choose “encrypt the disk”.
        Write the passphrase on paper and keep it somewhere else.
        Get your files back from the backup.
    .how-windows =
        Make a backup and open a file from it.
        Open the Start menu and type “encryption”.
        If it offers to encrypt the disk or the device, turn it on.
        Write the recovery key on paper and keep it somewhere else.
        Leave the computer plugged in until it is done.
    .how-macos =
        Make a backup and open a file from it.
        Open System Settings and look for “FileVault”.
        Turn it on.
        Write the recovery key on paper and keep it somewhere else.
        Leave the computer plugged in until it is done.
    .undo = On Linux you have to install again; elsewhere, turn it off in the same place. Make a backup first.

# Variables:
#   $support (String) - full, extended, ends-soon, on-request, ended, rolling
#   $ends (String) - the last day with fixes, already formatted; absent if $support is rolling
check-os-supported = System with fixes
    .risk = A system that no longer gets fixes keeps faults that everyone knows.
    .pass = Good: this system gets fixes.
    .warn = Attention: this system’s fixes end on { $ends }, or reach only those who sign up. Set a date to change it.
    .fail = This system stopped getting fixes on { $ends }. Set a date to change it.
    .unknown = We could not see whether this system gets fixes.
    .how =
        Make a backup and open a file from it.
        Open the updates program.
        Look for “new version” and follow the steps.
        If there is none, ask for help to install the new version.
    .how-debian =
        Make a backup and open a file from it.
        Look for “release notes” on Debian’s website.
        Follow its chapter on upgrading, or ask for help.
    .how-ubuntu =
        Make a backup and open a file from it.
        Open “Software Updater”.
        Accept the new version when it is offered.
        In the meantime you can sign up for Ubuntu Pro, free at home.
    .how-windows =
        Make a backup and open a file from it.
        Open the Start menu and type “updates”.
        Look for the new version and install it.
        If it is not offered, this computer cannot run it: ask for help to find another way.
    .how-macos =
        Make a backup and open a file from it.
        Open System Settings and look for “software update”.
        Install the new version.
        If it is not offered, this computer cannot run it: ask for help to find another way.
    .undo = You cannot go back from a new version. That is why the backup comes first.

# Variables:
#   $by (String) - unattended-upgrades, dnf-automatic, rpm-ostree, mint-update, gnome-software, discover, update-notifier, windows-update, software-update; paused: someone has stopped them for a while
check-os-updates-auto = Automatic updates
    .risk = Fixes that wait for someone to remember arrive late.
    .pass = Good: fixes install themselves.
    .warn =
        { $by ->
            [paused] Attention: fixes are paused. Can you resume them today?
           *[asks] Attention: fixes are announced and wait for your permission. Do you give it every week?
        }
    .fail = Fixes do not install themselves. Turn on automatic fixes once and forget about it.
    .unknown = We could not see whether fixes install themselves.
    .not-applicable = Does not apply: this system is updated by hand.
    .how =
        Open the updates program.
        Look for “automatic”.
        Choose to install security fixes without asking.
    .how-debian =
        Open a terminal.
        Type: sudo apt install unattended-upgrades
        Type: sudo dpkg-reconfigure unattended-upgrades
        Answer yes.
    .how-ubuntu =
        Open “Software & Updates” and the “Updates” tab.
        For “security updates”, choose download and install.
    .how-fedora =
        Open a terminal.
        Type: sudo dnf install dnf5-plugin-automatic
        In the file /etc/dnf/automatic.conf set apply_updates = yes
        Type: sudo systemctl enable --now dnf5-automatic.timer
    .how-windows =
        Open the Start menu and type “updates”.
        If they are paused, resume them.
        If they cannot be touched, ask whoever looks after the computer why they are off.
    .how-macos =
        Open System Settings and look for “automatic updates”.
        Turn on everything that appears.
    .undo = You can make it ask again in the same place.

# Variables:
#   $basis (String) - list: there is a list of fixes; installed: only the day of the last one is known
#   $waiting (Number) - how many installed programs have a security fix that is not installed; absent if $basis is installed
#   $days (Number) - days since this computer looked at the list, or since the last fix
#   $listed (String) - the day of that list or fix, already formatted
check-os-updates-recent = Security fixes up to date
    .risk = A published fault that is not fixed is the door used most.
    .pass =
        { $basis ->
            [installed] Good: the last fix was installed on { $listed }.
           *[list] Good: no security fix is waiting. List from { $listed }.
        }
    .warn =
        { $basis ->
            [installed] Attention: the last fix was installed on { $listed }. See whether another one is waiting.
           *[list] Attention: look for fixes. Programs waiting for one: { $waiting }. List from { $listed }.
        }
    .fail =
        { $basis ->
            [installed] The last fix was installed { $days } days ago. Look for the missing ones today.
           *[list]
                { $waiting ->
                    [one] { $waiting } program has been waiting for a fix for { $days } days or more. Install it today.
                   *[other] { $waiting } programs have been waiting for a fix for { $days } days or more. Install them today.
                }
        }
    .unknown = We could not see whether security fixes are waiting.
    .how =
        Connect the computer to power and to the internet.
        Open the updates program.
        Press “check” and then “install”.
        Restart when it asks.
    .how-debian =
        Connect the computer to power and to the internet.
        Open a terminal.
        Type: sudo apt update
        Type: sudo apt upgrade
        Restart when it is done.
    .how-windows =
        Connect the computer to power and to the internet.
        Open the Start menu and type “updates”.
        Look for the missing ones and install them.
        Restart when it asks.
    .how-macos =
        Connect the computer to power and to the internet.
        Open System Settings and look for “software update”.
        Install what appears.
        Restart when it asks.
    .undo = There is no need to undo a fix. If something fails afterwards, ask for help.

# Variables:
#   $because (String) - update: an installed fix is waiting; long-up: it has only been on for long
#   $days (Number) - days since the last start; may be absent if $because is update
check-os-reboot-pending = Restart pending
    .risk = An installed fix does not protect until the next restart.
    .pass = Good: no restart is pending.
    .warn = Attention: this computer needs a restart. Can you do it today?
    .unknown = We could not see whether a restart is pending.
    .not-applicable = Does not apply: it is the outer computer that restarts.
    .how =
        Save what you have open.
        Restart from the power menu.
    .how-windows =
        Save what you have open.
        Open the Start menu and choose “Restart”. Switching off and on is not enough.
    .how-macos =
        Save what you have open.
        Open the Apple menu and choose “Restart”.
    .undo = There is nothing to undo.

# Variables:
#   $state (String) - snoozed, expired, off
check-av-active = Antivirus
    .risk = An antivirus looks for harmful programs, made to steal or do damage. Without one, such a program can stay for months.
    .pass = Good: the antivirus is on.
    .warn = Attention: the antivirus is paused. Did you stop it?
    .fail =
        { $state ->
            [expired] The antivirus has expired and no longer protects. Renew it or remove it.
           *[off] The antivirus is off. Turn it on today.
        }
    .unknown = We could not see whether an antivirus is on.
    .not-applicable = Does not apply: this system comes without an antivirus.
    .how =
        Open the settings and look for “antivirus”.
        Turn it on.
    .how-windows =
        Open the Start menu and type “antivirus”.
        Turn on real-time protection.
        If you have another one that expired, remove it: the system’s own turns itself on.
    .how-macos =
        Restart the computer and install what is waiting in “software update”.
        Look again. If it is still off, ask for help.
    .undo = You can pause it for a while in the same place. Turn it on again afterwards.

# Variables:
#   $days (Number) - days since the antivirus was brought up to date; may be absent if it is another antivirus
check-av-signatures-recent = Antivirus up to date
    .risk = There are new harmful programs every day. An antivirus that is behind does not know them.
    .pass = Good: the antivirus is up to date.
    .warn = Attention: the antivirus is not up to date. Has the computer been off?
    .fail = The antivirus was last brought up to date { $days } days ago. Do it today.
    .unknown = We could not see whether the antivirus is up to date.
    .not-applicable = Does not apply: this system comes without an antivirus.
    .how =
        Connect the computer to the internet.
        Open the antivirus and look for “update”.
    .how-windows =
        Connect the computer to the internet.
        Open the Start menu and type “antivirus”.
        Look for protection updates and install them.
    .how-macos =
        Connect the computer to the internet.
        Open System Settings and look for “automatic updates”.
        Turn on the security fixes and restart.
    .undo = There is nothing to undo.

# Variables:
#   $folders (String) - true: only known programs change your files
#   $tamper (String) - true: nobody turns the antivirus off without your knowing
check-av-ransomware-guard = Folder protection
    .risk = In a locked-files attack, a program locks your files and asks for money. This protection makes that hard.
    .pass = Good: your folders and the antivirus are protected against changes.
    .warn =
        { $folders ->
            [true] Attention: a program can turn the antivirus off. Will you protect it?
           *[false] Attention: any program can change your files. Will you protect them?
        }
    .unknown = We could not see whether your folders are protected.
    .not-applicable = Folder protection does not apply.
    .how =
        Make a backup and open a file from it.
        Keep a backup that is not plugged in.
    .how-windows =
        Make a backup and open a file from it.
        Open the Start menu and type “ransomware”.
        Turn on controlled folder access.
        Look for “tamper” and turn on that protection too.
        If a program of yours cannot save, allow it in the same place.
    .undo = You can turn it off, or allow a program, in the same place.

# Variables:
#   $off (String) - system: off for programs; browser: off in the browser
check-exec-reputation = Unknown program warning
    .risk = This warning stops you before you open a program that hardly anyone uses. Many tricks come that way.
    .pass = Good: the system warns before an unknown program opens.
    .warn = Attention: the Edge browser does not warn about dangerous pages and downloads. Do you use it?
    .fail = The system opens unknown programs without a warning. Turn the warning on.
    .unknown = We could not see whether the system warns of unknown programs.
    .not-applicable = Does not apply: here programs come in another way.
    .how =
        Open the settings and look for “security”.
        Turn on the warning about unknown programs.
    .how-windows =
        Open the Start menu and type “app and browser control”.
        Turn on reputation-based protection.
        Turn on the browser’s warning too.
    .how-macos =
        Open System Settings and look for “privacy and security”.
        Allow only programs from the App Store and known developers.
    .undo = You can turn it off in the same place. A single program can be allowed once.

check-office-macros = Document macros
    .risk = A macro is a program inside a document. A fake invoice can bring a harmful one.
    .pass = Good: documents do not run macros by themselves.
    .warn = Attention: documents can run macros with a single click. Do you really use them?
    .fail = Documents run macros without asking. Turn them off.
    .unknown = We could not see what documents do with macros.
    .not-applicable = Does not apply: there is no office program here.
    .how =
        Open the office program and look for “macros” in its options.
        In LibreOffice, choose “High” or “Very high”.
        If you use a macro of your own, ask for it to be signed.
    .how-windows =
        Open a blank document.
        Look for “macros” in the program’s search box.
        Choose to disable them with notification, or all except signed ones.
        In LibreOffice, choose “High” or “Very high”.
    .how-macos =
        Open the office program and its settings.
        Look for “security” and disable macros with a notice.
        In LibreOffice, choose “High” or “Very high”.
    .undo = You can allow them again in the same place.

check-files-extensions-visible = File types in view
    .risk = “invoice.pdf.exe” looks like “invoice.pdf” if the ending is hidden, and it is a program.
    .pass = Good: the ending of each file name can be seen.
    .warn = Attention: the ending of file names is hidden. Will you show it?
    .unknown = We could not see whether the ending of file names is shown.
    .not-applicable = Does not apply: the ending is always shown here.
    .how =
        Open the files program and look for “extensions” in its options.
        Show them.
    .how-windows =
        Open a folder.
        Look for “file name extensions” among what it can show.
        Tick it.
    .how-macos =
        Open the Finder and its settings.
        Look for “extensions” and show all of them.
    .undo = You can hide them again in the same place.

# Variables:
#   $by (String) - firewalld, ufw, nftables; windows, macos: the system’s own; third-party: another one
#   $open (Number) - how many TCP ports can be reached from outside
#   $off (String) - where it is off: public, private, domain: one kind of network; several; all: on every one
check-fw-enabled = Firewall
    .risk = A firewall filters who comes in over the network. On someone else’s wifi there are many strangers.
    .pass =
        { $by ->
            [windows] Good: the firewall of Windows is on.
            [macos] Good: the firewall of macOS is on.
            [third-party] Good: another firewall is on.
           *[named] Good: the firewall { $by } is on.
        }
    .warn =
        { $off ->
            [public] Attention: the firewall is off on public networks, such as the wifi of a bar.
            [private] Attention: the firewall is off on private networks, such as the one at home.
            [domain] Attention: the firewall is off on the firm’s network.
            [several] Attention: the firewall is off on several kinds of network.
           *[all] Attention: we cannot see any firewall.
        } Right now nothing is waiting for connections.
    .fail =
        { $off ->
            [public] The firewall is off on public networks, such as the wifi of a bar.
            [private] The firewall is off on private networks, such as the one at home.
            [domain] The firewall is off on the firm’s network.
            [several] The firewall is off on several kinds of network.
           *[all] There is no firewall.
        } { $open ->
            [one] { $open } port is waiting for connections from outside. Turn the firewall on.
           *[other] { $open } ports are waiting for connections from outside. Turn the firewall on.
        }
    .unknown = We could not see whether there is a firewall.
    .how =
        Open the app store and look for “firewall”.
        Install one and turn it on.
        For what comes in, leave “reject”.
    .how-debian =
        Open a terminal.
        Type: sudo apt install ufw
        If you get into this computer from another one, allow that first.
        Type: sudo ufw enable
    .how-ubuntu =
        Open a terminal.
        If you get into this computer from another one, allow that first.
        Type: sudo ufw enable
    .how-fedora =
        Open a terminal.
        Type: sudo systemctl enable --now firewalld
    .how-windows =
        Open the Start menu and type “firewall”.
        Turn it on for every network.
        If you have another firewall, open its program and check that it is on.
    .how-macos =
        Open System Settings and look for “firewall”.
        Turn it on.
    .undo = You can turn it off in the same place. With ufw: sudo ufw disable. With firewalld: sudo systemctl disable --now firewalld.

# Variables:
#   $services (String) - codes with commas between: smb, nfs, ftp, telnet, rdp, vnc, database, tftp, snmp, rsh
#   $ports (String) - port numbers with commas between
#   $open (Number) - how many ports can be reached from outside
check-net-listening = Services open to the network
    .risk = A shared folder or an open database can be read from the same wifi.
    .pass = Good: no service is waiting for connections from outside.
    .warn = Attention: folders, databases or a desktop may be open to the network. Ports: { $ports }. Do you need them?
    .info =
        { $open ->
            [one] { $open } port is open to the network: { $ports }. Whether that is right, we cannot say here.
           *[other] { $open } ports are open to the network: { $ports }. Whether that is right, we cannot say here.
        }
    .unknown = We could not see what is waiting for connections from outside.
    .how =
        Think whether you share folders or use that service from another device.
        If not, open the settings and look for “sharing”.
        Turn off what you do not use.
        If it is a database, ask whoever installed it to close it to outside connections.
    .how-windows =
        Think whether you use that service from another device.
        If not, open the Start menu and type “sharing”.
        Turn off what you do not use.
        If it is a database, ask whoever installed it to close it to outside connections.
    .how-macos =
        Think whether you use that service from another device.
        If not, open System Settings and look for “sharing”.
        Turn off what you do not use.
        If it is a database, ask whoever installed it to close it to outside connections.
    .undo = You can share again in the same place.

# Variables:
#   $service (String) - ssh, rdp, vnc, telnet, rsh, remote-desktop
check-net-remote-login-off = Remote access
    .risk = With remote access, another person moves your mouse or opens your files without being there.
    .pass = Good: of the services we know for getting in from another computer, none answers.
    .warn = Attention: someone with a saved key can get into this computer from another one. Did you set that up?
    .fail = Someone can get into this computer from another one. Turn that off if you do not use it.
    .unknown = We could not see whether someone can get into this computer from another one.
    .how =
        Think whether someone helps you this way. Ask them before you turn it off.
        Open the settings and look for “remote desktop” or “sharing”.
        Turn it off.
    .how-debian =
        Think whether someone helps you this way. Ask them before you turn it off.
        Open a terminal.
        Type: sudo systemctl disable --now ssh.service ssh.socket
    .how-fedora =
        Think whether someone helps you this way. Ask them before you turn it off.
        Open a terminal.
        Type: sudo systemctl disable --now sshd.service
    .how-windows =
        Think whether someone helps you this way. Ask them before you turn it off.
        Open the Start menu and type “remote desktop”.
        Turn it off.
    .how-macos =
        Think whether someone helps you this way. Ask them before you turn it off.
        Open System Settings and look for “sharing”.
        Turn off remote login and screen sharing.
    .undo = You can turn it on in the same place. In a terminal, the same step with “enable” in place of “disable”.

# Variables:
#   $locks (String) - true: it locks; false: never
#   $minutes (Number) - minutes without a touch until it locks; absent if never
#   $desktop (String) - gnome, kde, cinnamon, mate; absent on Windows and macOS
check-lock-idle-timeout = Screen lock
    .risk = If you get up for a moment, anyone can use your open accounts.
    .pass =
        { $minutes ->
            [one] Good: the screen locks after { $minutes } minute.
           *[other] Good: the screen locks after { $minutes } minutes.
        }
    .warn =
        { $locks ->
            [true] Attention: the screen takes more than 10 minutes to lock: { $minutes }. Is it somewhere only you go?
           *[false] Attention: the screen does not lock by itself. Is it somewhere only you go?
        }
    .fail =
        { $locks ->
            [true] The screen takes more than 20 minutes to lock: { $minutes }. Set 10 or less.
           *[false] The screen does not lock by itself. Make it lock after 10 minutes or less.
        }
    .unknown = We could not see when the screen locks.
    .not-applicable = Does not apply: there is no screen to lock.
    .how =
        Open the settings and look for “lock”.
        Turn on the automatic lock.
        Choose 10 minutes or less.
    .how-gnome =
        Open Settings and look for “screen lock”.
        Turn on “automatic screen lock”.
        For the delay, choose the first one.
        Look for “screen blank” and choose 10 minutes or less.
    .how-kde =
        Open System Settings and look for “screen locking”.
        Tick the automatic lock and set 10 minutes or less.
    .how-windows =
        Open the Start menu and type “screen saver”.
        Choose one and set 10 minutes or less.
        Tick the box that shows the sign-in screen afterwards.
    .how-macos =
        Open System Settings and look for “lock screen”.
        Set 10 minutes or less for turning the display off.
        Make it ask for the password at once.
    .undo = You can set more minutes in the same place.

check-priv-elevation-prompt = Permission before changes
    .risk = If the system does not ask, a harmful program can change everything without you noticing.
    .pass = Good: the system asks before an important change.
    .warn = Attention: the system asks in a window where other programs can press the button. Will you raise the level?
    .fail = The system makes important changes without asking. Turn that question on again.
    .unknown = We could not see whether the system asks before changes.
    .how =
        See whether yours is an administrator account, one that can change everything.
        For every day, use one that is not.
    .how-windows =
        Open the Start menu and type “user account control”.
        Raise the level to the second from the top, or the first.
        Accept and restart.
    .undo = You can lower the level in the same place.

check-boot-secure-boot = Secure boot
    .risk = Without secure boot, someone with your computer in hand can add a program that starts before the system.
    .pass = Good: secure boot is on.
    .warn = Attention: secure boot is off. Did you turn it off to install something?
    .unknown = We could not see whether secure boot is on.
    .not-applicable = Secure boot does not apply.
    .how =
        Have the disk’s passphrase to hand: it may be asked for.
        Ask for help if you have never been in the start-up settings.
        Restart and enter them with the key that the screen shows.
        Look for “Secure Boot” and turn it on.
    .how-windows =
        First write the disk’s recovery key on paper: it may be asked for.
        Ask for help if you have never been in the start-up settings.
        Open the Start menu and type “advanced startup”. Restart from there.
        Choose the firmware settings, look for “Secure Boot” and turn it on.
    .undo = You can turn it off in the same place. Do so if the system does not start.

# Variables:
#   $state (String) - off: it is off; partly: part of it is off
#   $lockdown (String) - none, integrity, confidentiality
check-boot-integrity = System integrity
    .risk = If the heart of the system can be changed, a harmful program hides there and nothing sees it.
    .pass = Good: the heart of the system is protected against changes.
    .warn =
        { $state ->
            [partly] Attention: part of the system’s protection is off. Did you turn it off?
           *[off] Attention: the protection of the system’s heart is off. Will you turn it on?
        }
    .fail = The system’s protection is off. Turn it on.
    .info =
        { $lockdown ->
            [none] The heart of the system can be changed with administrator rights. That is usual on Linux.
           *[closed] The heart of the system is closed even to the administrator.
        }
    .unknown = We could not see whether the heart of the system is protected.
    .how =
        Ask for help: it is turned on at start-up and depends on the computer.
    .how-windows =
        Make a backup and open a file from it.
        Open the Start menu and type “core isolation”.
        Turn on memory integrity and restart.
        If a device stops working, look for a newer driver for it or go back.
    .how-macos =
        Ask whoever turned it off if it still has to be off.
        Ask for help to start in recovery mode.
        Open the terminal in that mode and type: csrutil enable
        Restart.
    .undo = You can turn it off in the same place.

# Variables:
#   $saved (Number) - passwords saved in the browsers
#   $open (Number) - those that any program of your account can read
check-browser-password-store = Browser password protection
    .risk = In seconds, a harmful program copies the passwords that the browser keeps unprotected.
    .pass = Good: no password in the browser is unprotected.
    .warn =
        { $open ->
            [one] Attention: { $open } password in the browser is unprotected.
           *[other] Attention: { $open } passwords in the browser are unprotected.
        }
    .unknown = We could not see how the browser keeps passwords.
    .not-applicable = Does not apply: no browser here keeps passwords by itself.
    .how =
        Open the browser’s settings and look for “password”.
        In Firefox, turn on the primary password.
        In Chrome and similar ones, open the browser from your usual desktop, with its keyring.
        You can also move them to a password manager and delete them here.
    .how-windows =
        Open the browser’s settings and look for “password”.
        In Firefox, turn on the primary password.
        In the others, move them to a password manager and delete them here.
    .how-macos =
        Open the browser’s settings and look for “password”.
        In Firefox, turn on the primary password.
        You can also move them to a password manager and delete them here.
    .undo = You can remove the primary password in the same place.

# Variables:
#   $issuer (String) - code of the issuer, as fnmt
#   $initials (String) - the person’s initials, as A. G.; may be empty
#   $ends (String) - the last day of validity, already formatted
#   $days (Number) - days until that day, or since it if it has passed
#   $certificates (Number) - personal certificates seen
#   $others (Number) - certificates of issuers that we do not know
check-cert-personal-expiry = Digital certificate
    .risk = With the digital certificate, a file for signing official paperwork, you file your taxes. Once it expires, you cannot.
    .pass = Good: the certificate is valid until { $ends }.
    .warn = Attention: the certificate expires on { $ends }. Renew it before then: afterwards you have to go in person.
    .fail = The certificate expired on { $ends }. Ask for a new one.
    .info =
        { $others ->
            [one] There is { $others } certificate from an issuer that we do not know.
           *[other] There are { $others } certificates from issuers that we do not know.
        }
    .unknown = We could not see when your certificate expires.
    .not-applicable = Does not apply: there is no digital certificate of yours here.
    .how =
        Go to the website of the body that issued the certificate.
        Look for “renew” (“renovar”) and do it from this same computer.
        Keep a copy of the new one, with a password, away from the computer.
        If it has already expired, make an appointment for a new one.
    .undo = The old one can be deleted once the new one works.

# Variables:
#   $by (String) - name of the backup program; file-history: the one that comes with Windows
#   $kind (String) - same-disk, by-hand, untold, synced, none; program: one whose backups we do not see
check-backup-configured = Automatic backup
    .risk = Disks fail and laptops get lost. With a backup in another place, you keep your papers and photos.
    .pass =
        { $by ->
            [file-history] Good: a backup runs by itself with File History and goes to another place.
           *[named] Good: a backup runs by itself with { $by } and goes to another place.
        }
    .warn =
        { $kind ->
            [same-disk] Attention: the backup stays on this same disk. Can you send it to another one?
            [by-hand] Attention: there is a backup that does not run by itself. Do you start it every week?
            [synced] Attention: we only see a synced folder, which is not a backup. Do you make one another way?
            [untold] Attention: a place for backups is set up. Do they run by themselves?
            [program] Attention: there is a backup program, but we cannot see what it does. Does it run by itself, to another place?
           *[none] Attention: we cannot see any backup. Do you make one another way?
        }
    .unknown = We could not see whether a backup runs by itself.
    .how =
        Get an external drive, or space in an online service.
        Open your system’s backup program, or install one.
        Choose that place and your folder.
        Turn on the automatic backup, every week or more often.
        Get one file back from it, to see if it works.
    .how-macos =
        Get an external drive and plug it in.
        Open System Settings and look for “Time Machine”.
        Add the drive and choose to encrypt the backup.
        Write the password on paper.
        Get one file back from the backup, to see if it works.
    .how-windows =
        If you already use a backup program, open it and see when it makes backups and where.
        If not, plug in an external drive.
        Open the Start menu and type “file history”.
        Choose that drive and turn it on.
        Get one file back from it, to see if it works.
    .undo = You can turn it off in the same program. The backups you have stay.

# Variables:
#   $ever (String) - true: there was a complete backup; false: never
#   $last (String) - the day of the last complete backup, already formatted; absent if $ever is false
#   $days (Number) - days since then; absent too
check-backup-recent = Recent backup
    .risk = When a backup stops without a word, you only notice the day you need it.
    .pass = Good: the last backup is from { $last }.
    .warn =
        { $days ->
            [one] Attention: the last backup is from { $last }, 1 day ago. Is the drive plugged in?
           *[other] Attention: the last backup is from { $last }, { $days } days ago. Is the drive plugged in?
        }
    .fail =
        { $ever ->
            [true]
                { $days ->
                    [one] The last backup is from { $last }, 1 day ago. Make one as soon as you can.
                   *[other] The last backup is from { $last }, { $days } days ago. Make one as soon as you can.
                }
           *[false] A backup was set up and has never finished. Make one as soon as you can.
        }
    .unknown = We could not see when the last backup was made.
    .not-applicable = Does not apply: there is no backup that we can look at.
    .how =
        Plug in the drive with the backup, or connect to the internet.
        Open the backup program and press “back up now”.
        Wait until it says it has finished.
        Get one file back from it, to see if it works.
    .how-windows =
        Plug in the drive with the backup, or connect to the internet.
        Open the Start menu and type “file history”, or open your backup program.
        Press “run now” and wait until it has finished.
        Get one file back from it, to see if it works.
    .undo = There is nothing to undo.

# Variables:
#   $desktop (String) - gnome, kde, cinnamon; absent on Windows and macOS
#   $minutes (Number) - on Windows and macOS, how long it has to sleep before it asks; absent if it always or never asks
check-lock-on-wake = Lock after sleep
    .risk = Whoever opens your closed laptop finds your accounts open.
    .pass = Good: after sleep it asks for your password.
    .warn = Attention: if it sleeps for less than { $minutes } minutes, it does not ask for your password. Could it always ask?
    .fail = After sleep it does not ask for your password. Make it ask.
    .unknown = We could not see whether it asks for your password after sleep.
    .not-applicable = Does not apply: there is no screen to lock.
    .how =
        Open the settings and look for “lock”.
        Turn on locking on suspend.
    .how-gnome =
        Open Settings and look for “screen lock”.
        Turn on “automatic screen lock”.
        If you see “lock screen on suspend”, turn it on too.
    .how-kde =
        Open System Settings and look for “screen locking”.
        Tick locking after waking from sleep.
    .how-macos =
        Open System Settings and look for “lock screen”.
        Make it ask for the password at once.
    .how-windows =
        Open the Start menu and type “sign-in options”.
        Look for when it should ask you to sign in after you have been away.
        Choose every time, or when it wakes up.
    .undo = You can turn it off in the same place.

# Variables:
#   $kind (String) - disk: it enters by itself, after the passphrase of the disk; left: on Windows it asks, and a password is left in clear
check-acct-autologin-off = Start with a password
    .risk = If it starts without asking, whoever has your computer has your accounts.
    .pass = Good: the computer asks for a password when it starts.
    .warn =
        { $kind ->
            [left] Attention: a password is still saved unencrypted, from when it did not ask. Do you use it today?
           *[disk] Attention: after the disk passphrase, it opens your account without asking. Are you the only one who uses it?
        }
    .fail = The computer opens your account without asking. Make it ask.
    .unknown = We could not see whether it asks for a password when it starts.
    .not-applicable = Does not apply: it is the outer computer that starts.
    .how =
        Check that you know your password.
        Open the settings and look for “users”.
        Turn off “automatic login”.
    .how-windows =
        Check that you know your password.
        Open the Start menu, type “netplwiz” and open it.
        Tick the box that says users must enter a name and a password.
        If you do not see that box, ask for help.
        If it had saved a password that you still use, change it.
    .undo = You can turn it on again in the same place.

# Variables:
#   $protection (String) - good, wpa1, wep, open
check-wifi-current-secure = The wifi you are using
    .risk = On an open wifi, anyone nearby sees which websites you visit and can pretend to be one.
    .pass = Good: this wifi is encrypted.
    .warn = Attention: this wifi is open, and your private connection (VPN) encrypts what you send. Do you leave it on all the time?
    .fail =
        { $protection ->
            [open] This wifi is open. Do not bank or work on it.
           *[old] This wifi uses an old encryption that others can break. Change it in the router.
        }
    .unknown = We could not see how this wifi is protected.
    .not-applicable = Does not apply: you are not on a wifi now.
    .how =
        If it is yours, open the router’s page and look for “wifi security”.
        Choose WPA2 or WPA3 and type a long password.
        If it is someone else’s, use your phone’s connection for what matters.
    .how-windows =
        Open Settings and go to “Network & internet” and “Wi-Fi”.
        Open the properties of your network and look for “security type”.
        If it says WPA2 or WPA3, it is fine.
        If it is yours and says something else, change it on the router’s page.
        If it is someone else’s, use your phone’s connection for what matters.
    .undo = You can go back to the old setting in the router. It is better not to.

# Variables:
#   $open (Number) - open networks that it joins by itself
check-wifi-saved-open = Saved open wifi
    .risk = Anyone can set up a wifi with the café’s name. Your computer joins it by itself.
    .pass = Good: it joins no open wifi by itself.
    .warn =
        { $open ->
            [one] Attention: it joins { $open } open wifi by itself. Do you still use it?
           *[other] Attention: it joins { $open } open wifi networks by itself. Do you still use them?
        }
    .unknown = We could not see which wifi networks are saved.
    .not-applicable = Does not apply: no wifi is saved here.
    .how =
        Open the settings and look for “wifi”.
        Open the list of saved networks.
        Forget the ones without a padlock, or turn off joining automatically.
    .how-windows =
        Open Settings and go to “Network & internet” and “Wi-Fi”.
        Open “manage known networks”.
        Forget those of public places, or turn off connecting automatically.
    .undo = The next time you are there, choose it again.

# Variables:
#   $kind (String) - root: the administrator’s own account; member: an account that can become administrator; admin: the same on Windows
#   $groups (String) - names of groups with commas between: admin, docker, lxd, sudo, wheel; absent if $kind is not member
check-acct-daily-admin = Everyday account
    .risk = If an account can change everything, so can a slip or a harmful program that uses it.
    .pass = Good: this account cannot change the whole computer.
    .warn =
        { $kind ->
            [root] Attention: you work as the administrator. Can you use another account for every day?
            [admin] Attention: this account can change the whole computer. Would another one do for every day?
           *[member] Attention: this account can change the whole computer ({ $groups }). Would another one do for every day?
        }
    .unknown = We could not see what this account may change.
    .how =
        Open the settings and look for “users”.
        Create a second account as administrator, with a password of its own.
        Sign in to it once and check that it can install programs.
        Then make your everyday account a standard one.
    .how-windows =
        Open the Start menu and type “other users”.
        Create a second account with a password of its own and make it an administrator.
        Sign in to it once and check that it can install programs.
        From there, make your everyday account a standard one.
    .undo = From the administrator account you can give it back.

# Variables:
#   $service (String) - smb, nfs, printer: a printer; smb1: shared folders with the oldest protocol; smb1-ready: it is on and shares none yet
check-net-shares-off = Shared folders
    .risk = A shared folder can be opened by whoever is on the same network.
    .pass = Good: this computer shares no folders.
    .warn =
        { $service ->
            [printer] Attention: this computer shares a printer. Does anyone use it from another one?
           *[smb] Attention: this computer shares folders. Do you need it?
        }
    .fail =
        { $service ->
            [smb1-ready] The oldest way to share folders is on, and others can break it. Turn that off.
           *[smb1] This computer shares folders in the oldest way, which others can break. Turn that off.
        }
    .unknown = We could not see whether it shares folders.
    .how =
        Think whether another device uses these folders.
        If not, open the settings and look for “sharing”.
        Turn it off.
        If you need them, ask whoever set them up to remove SMB version 1.
    .how-windows =
        Think whether another device uses what you share.
        If not, open the Start menu, type “sharing” and turn it off.
        To remove the oldest way, type “Windows features”.
        Untick “SMB 1.0” and restart.
    .undo = You can share again in the same place.

# Variables:
#   $kind (String) - not-yet: it runs and has not set the clock since the start; off: nothing sets the clock
check-time-sync = Automatic time
    .risk = When the clock is wrong, two-step codes fail and documents carry another date.
    .pass = Good: the time is set automatically.
    .warn =
        { $kind ->
            [not-yet] Attention: the time has not been set automatically since the computer started. Are you connected to the internet?
           *[off] Attention: the time is not set automatically. Do you set it by hand?
        }
    .unknown = We could not see whether the time is set automatically.
    .not-applicable = Does not apply: the clock is the outer computer’s.
    .how =
        Open the settings and look for “date and time”.
        Turn on the automatic date and time.
    .how-windows =
        Open the Start menu and type “date and time”.
        Turn on setting the time automatically.
        If it cannot be touched, ask whoever looks after the computer.
    .undo = You can turn it off in the same place.

# Variables:
#   $kind (String) - guarded: a public body or a maker of the system is sent elsewhere; redirected: other names are; proxy: a proxy is set
#   $redirected (Number) - names of the internet that are sent to another computer
check-net-hosts-proxy = Diverted addresses
    .risk = A harmful program can make your bank’s address lead to a copy of its website.
    .pass = Good: no address is diverted.
    .warn =
        { $kind ->
            [proxy] Attention: your browsing goes through another computer. Does your work use one?
           *[redirected] Attention: names that this computer sends elsewhere: { $redirected }. Did you or your work put them there?
        }
    .fail = This computer diverts a government address, or the one for its own updates. Ask for help today.
    .unknown = We could not see whether an address is diverted.
    .how =
        Ask whoever looks after the computer if they set this.
        If nobody did, do not use it for your bank or to sign.
        For the proxy, open the settings, look for “proxy” and choose none.
        For the names, ask for help to look at the file /etc/hosts.
    .how-windows =
        Ask whoever looks after the computer if they set this.
        If nobody did, do not use it for your bank or to sign.
        For the proxy, open the Start menu, type “proxy” and turn off the ones you see.
        For the names, ask for help to look at the Windows “hosts” file.
    .undo = Write down what was there before you change it. Then you can put it back.

check-exec-autorun-off = USB sticks that start programs
    .risk = A USB stick that someone left behind can hold a program that starts by itself.
    .pass = Good: nothing starts when you plug something in.
    .warn = Attention: when you plug something in, it may offer to start a program. Do you need that?
    .unknown = We could not see what happens when you plug something in.
    .not-applicable = Does not apply: nothing starts here when you plug something in.
    .how =
        Open the settings and look for “removable media”.
        Tick the box to never ask or start programs.
    .how-windows =
        Open the Start menu and type “AutoPlay”.
        Turn it off for all media and devices.
    .undo = You can turn it on again in the same place.

# Variables:
#   $mode (String) - always, when-possible, no
check-net-dns = Encrypted names
    .risk = Before you open a website, the computer looks up its name. Others can read that on the way.
    .info =
        { $mode ->
            [always] The computer always looks up names encrypted. This is for information only.
            [when-possible] The computer looks up names encrypted when it can. This is for information only.
           *[no] The computer looks up names unencrypted. Your browser or a private connection (VPN) may encrypt them all the same. This is for information only.
        }
    .unknown = We could not see how the computer looks up names.
    .how =
        Open the browser’s settings and look for “secure DNS”.
        Turn it on.
    .undo = You can turn it off in the same place.

# Variables:
#   $browsers (Number) - browsers installed
#   $browser (String) - name of the oldest one
#   $days (Number) - days for which a newer version of it has been out
#   $table_date (String) - the day of the list of versions, already formatted
check-browser-version-current = Browser up to date
    .risk = Websites reach your computer through the browser. An old one has faults that everyone knows.
    .pass = Good: the browsers we see are recent.
    .warn = Attention: { $browser } is more than 3 months old. Does it update itself?
    .fail = { $browser } is more than 6 months old. Update it today.
    .unknown = We could not see how old the browser is.
    .not-applicable = Does not apply: we see no browser apart from the system’s own.
    .how =
        Open the browser’s menu and look for “about”.
        If it offers a new version, accept it and restart the browser.
        If it came with your system, install the system’s updates.
        If you do not use it, uninstall it.
    .undo = There is no need to undo a new version.

# Variables:
#   $programs (String) - names of programs with commas between
#   $table_date (String) - the day of the list of programs, already formatted
check-net-remote-tools = Remote help programs
    .risk = Someone who pretends to be technical support asks you to install one. Then they move your mouse.
    .pass = Good: we see no remote help program.
    .warn = Attention: a program is waiting for someone to come in: { $programs }. Do you know who installed it?
    .info = There is a program, but it is not waiting for anyone: { $programs }. This is for information only.
    .unknown = We could not see whether there is a remote help program.
    .how =
        Think about who asked you to install it.
        If it was a call or a message that you did not expect, disconnect from the internet.
        Uninstall it from the app store.
        Call your bank if you had its page or app open in the meantime.
        If your firm uses it, ask if it has to be waiting all the time.
    .how-windows =
        Think about who asked you to install it.
        If it was a call or a message that you did not expect, disconnect from the internet.
        Open the Start menu and type “add or remove programs”.
        Look for its name and uninstall it.
        Call your bank if you had its page or app open in the meantime.
        If your firm uses it, ask if it has to be waiting all the time.
    .how-macos =
        Think about who asked you to install it.
        If it was a call or a message that you did not expect, disconnect from the internet.
        Open the Applications folder and look for its name.
        If it comes with an uninstaller, open it. If not, move it to the bin.
        Call your bank if you had its page or app open in the meantime.
        If your firm uses it, ask if it has to be waiting all the time.
    .undo = You can install it again from the app store.

# Variables:
#   $kind (String) - manager: a program of its own; browser: only the browser keeps passwords; system: the one that the system brings; absent with another result
#   $by (String) - name of the program; only if $kind is manager
#   $table_date (String) - the day of the list of programs, already formatted
check-pm-present = Password manager
    .risk = Nobody remembers a different password for each site. When one that is repeated gets out, it opens the rest.
    .pass =
        { $kind ->
            [manager] Good: there is a password manager, { $by }. Only you know whether you use it.
            [system] Good: your system has its own password manager, and that is a start. Only you know whether you use it.
           *[browser] Good: the browser keeps passwords for you, and that is a start. Another check looks at whether it keeps them locked.
        }
    .warn = Attention: we see no password manager. Do you keep your passwords another way?
    .unknown = We could not see whether there is a password manager.
    .not-applicable = Does not apply: there is no desktop.
    .how =
        Open the app store and look for “password manager”.
        Choose one that many people use and that gets updates.
        Write its one long password on paper and keep it at home.
        Move the passwords for your email and your bank first.
    .undo = Before you uninstall it, take your passwords out of it.

# Variables:
#   $by (String) - snap, flatpak, store, app-store: the shop that is spoken of
#   $mode (String) - paused: somebody has stopped updates; unset: nobody has chosen; asks: they are announced and wait; absent if they go by themselves
check-apps-updates-auto = App updates
    .risk = What you install from an app store is not fixed along with the system.
    .pass = Good: apps from the store update themselves.
    .warn =
        { $mode ->
            [paused] Attention: app updates are paused. Can you resume them today?
            [unset] Attention: nothing says whether apps from the store update themselves. Will you look?
           *[asks] Attention: app updates are announced and wait for your permission. Do you give it every week?
        }
    .fail = Apps from the store do not update themselves. Turn on automatic updates once and forget about it.
    .unknown = We could not see whether apps update themselves.
    .not-applicable = Does not apply: there is no app store here.
    .how =
        Open the app store or the updates program.
        Look for “automatic” in its settings.
        Turn it on. If updates are paused, resume them.
    .how-windows =
        Open the Start menu and type “store”.
        Look for “app updates” in its settings.
        Turn them on. If they are paused, resume them.
    .how-macos =
        Open System Settings and look for “automatic updates”.
        Turn on installing updates for apps from the App Store.
    .undo = You can make it ask again in the same place.

# Variables:
#   $programs (String) - names of programs with commas between; absent if none was found
#   $table_date (String) - the day of the list of programs, already formatted
check-apps-unsupported = Programs without fixes
    .risk = A program that nobody fixes any more keeps its faults for ever.
    .pass = Good: we see no program that its maker has stopped fixing.
    .warn = Attention: the maker sends no more fixes for { $programs }. Do you still need it?
    .fail = There are programs that no longer get fixes: { $programs }. Uninstall them.
    .unknown = We could not see whether any program no longer gets fixes.
    .how =
        Think about whether another program needs it.
        Open the app store and look for its name.
        Uninstall it.
    .how-windows =
        Think about whether another program needs it.
        Open the Start menu and type “add or remove programs”.
        Look for its name and uninstall it.
    .how-macos =
        Think about whether another program needs it.
        Open the Applications folder and look for its name.
        If it comes with an uninstaller, open it. If not, move it to the bin.
    .undo = You can install it again, but it is better to look for another one.

# Variables:
#   $silent (Number) - browser profiles that do not warn
check-browser-protections = Warnings about fake websites
    .risk = The browser knows many websites that pretend to be a bank. It only warns if you let it.
    .pass = Good: the browser warns about fake websites.
    .warn = Attention: the warning about fake websites is off in a browser. Did you turn it off?
    .unknown = We could not see whether the browser warns about fake websites.
    .not-applicable = Does not apply: no browser has been used here.
    .how =
        Open the browser’s settings and look for “safe browsing” or “deceptive content”.
        Turn it on.
    .undo = You can turn it off in the same place.

# Variables:
#   $keys (Number) - private keys found
#   $open (Number) - those without a passphrase
#   $short (Number) - those that are too short
#   $dead (Number) - those of a kind that nobody accepts any more
check-ssh-keys-protected = Keys to get into other computers
    .risk = An SSH key opens another computer. Without a passphrase, anyone who copies the file can get in.
    .pass = Good: the SSH keys have a passphrase.
    .warn = Attention: SSH keys without a passphrase, { $open }; too short, { $short }. Is it only a program that uses them?
    .fail = There is an SSH key of a kind that is no longer used. Make a new one.
    .unknown = We could not see how the SSH keys are protected.
    .not-applicable = Does not apply: there are no SSH keys in this account.
    .how =
        Open a terminal.
        To add a passphrase, type “ssh-keygen -p -f” and the name of the file.
        For a new key, type “ssh-keygen -t ed25519”.
        Take the new one to each computer before you delete the old one.
    .undo = The same step with an empty passphrase removes it.

# Variables:
#   $loose (Number) - files in the folder for downloads and on the desktop
#   $kept (Number) - files among the documents, which are not judged
check-cert-loose-keyfiles = Keys and certificates left around
    .risk = With the file of your certificate, someone else can sign as you.
    .pass = Good: we see no certificate or key left lying in downloads or on the desktop.
    .warn =
        { $loose ->
            [one] Attention: { $loose } certificate or key is in downloads or on the desktop. Do you still need it there?
           *[other] Attention: { $loose } certificates or keys are in downloads or on the desktop. Do you still need them there?
        }
    .unknown = We could not see whether certificates are left around.
    .how =
        Look in downloads and on the desktop for files that end in .p12, .pfx, .key or .kdbx.
        Keep the ones you need in another place, with a password.
        Check that your certificate works.
        Delete the rest and empty the bin.
    .undo = You can get them back from the bin until you empty it.

# Variables:
#   $others (Number) - certificates of somebody that we do not know
#   $added (Number) - all that were added
#   $table_date (String) - the day of the list of issuers, already formatted
check-cert-added-roots = Added trust certificates
    .risk = Anyone who adds a trusted certificate can pretend to be any website.
    .pass = Good: we see no unusual certificate that was added.
    .warn =
        { $others ->
            [one] Attention: someone added { $others } certificate that we do not know. Was it your work or your antivirus?
           *[other] Attention: someone added { $others } certificates that we do not know. Was it your work or your antivirus?
        }
    .unknown = We could not see whether trusted certificates were added.
    .how =
        Ask whoever looks after the computer if they added it.
        If nobody did, do not use it for your bank or to sign.
        Ask for help to remove it.
    .undo = Keep a copy of the file. With it, the certificate can be added again.

check-disk-backup-encrypted = Encrypted backup
    .risk = The drive with the backups fits in a pocket. If it is not encrypted, anyone who finds it reads everything.
    .pass = Good: the backup is encrypted.
    .warn = Attention: the backup on this same disk is not encrypted. Is the disk?
    .fail = The backup goes unencrypted to another place. Set it up again, encrypted.
    .unknown = We could not see whether the backup is encrypted.
    .not-applicable = Does not apply: there is no backup that we can look at.
    .how =
        Keep the old backup for now.
        Open the backup program and add a new place.
        Choose “encrypt” and write its password on paper.
        When the new one is complete, get one file back from it.
        Then delete the old one.
    .how-windows =
        Plug in the drive with the backups.
        Open the Start menu and type “BitLocker”.
        If it offers to encrypt that drive, turn it on and write its password on paper.
        If not, make the backups with a program that encrypts.
        Afterwards, get one file back from the backup.
    .undo = The same steps without encryption undo it. It is better not to.

# Variables:
#   $chip (String) - new: of the second generation; old: of the first one; built-in: part of the computer; none
check-hw-security = Security chip
    .risk = A security chip keeps the keys of the disk where a program cannot copy them.
    .info =
        { $chip ->
            [new] There is an up-to-date security chip. This is for information only.
            [old] There is an old security chip. This is for information only.
            [built-in] This computer has its security chip built in. This is for information only.
           *[none] We see no security chip. The disk can be encrypted all the same.
        }
    .unknown = We could not see whether there is a security chip.
    .not-applicable = Does not apply: the chip is the outer computer’s.
    .how =
        Nothing needs to be done.
        When you buy another computer, ask for one with a security chip: “TPM 2.0”.
    .how-macos =
        Nothing needs to be done.
    .undo = There is nothing to undo.

# Variables:
#   $kind (String) - no-password: this account has none; guest: anybody gets in as a guest; no-guest: only the second is known; password: this account has one; marks: on Windows, none is marked; absent if accounts are marked
#   $accounts (Number) - on Windows, how many accounts are marked as needing no password; absent if none
check-acct-open-accounts = Accounts without a password
    .risk = An account without a password is open to whoever sits down.
    .pass =
        { $kind ->
            [no-guest] Good: nobody can come in as a guest. We cannot see whether your account has a password.
            [marks] Good: no account is marked as needing no password, and nobody can come in as a guest.
           *[password] Good: this account has a password, and nobody can come in as a guest.
        }
    .warn = Attention: accounts marked as needing no password: { $accounts }. Do they have one all the same?
    .fail =
        { $kind ->
            [guest] Anyone can come in as a guest. Turn that off.
           *[no-password] This account has no password. Set one today.
        }
    .unknown = We could not see whether there is an account without a password.
    .how =
        Open the settings and look for “users”.
        Set a long password for each account.
        If someone can come in as a guest, ask for help to turn that off.
    .how-windows =
        Open the Start menu and type “sign-in options”.
        Set a long password for your account.
        Sign in to each of the others and do the same.
        If all of them have a password, nothing more is needed.
        If someone can come in as a guest, ask for help to turn that off.
    .undo = You can change it in the same place. Without a password, it is open again.

# Variables:
#   $methods (String) - none, fingerprint, key, both; stored: a fingerprint is there; on Windows, password, hello or card
check-auth-strong-signin = Sign in with fingerprint or key
    .risk = Nobody can look over your shoulder at a fingerprint or a security key.
    .info =
        { $methods ->
            [fingerprint] The system accepts a fingerprint to sign in. We cannot see whether there is a reader or your fingerprint is in it.
            [key] The system accepts a security key to sign in. We cannot see whether you have one.
            [both] The system accepts a fingerprint or a security key to sign in. We cannot see whether you have them.
            [stored] A fingerprint is stored to sign in. This is for information only.
            [password] Last time someone signed in with a password. This is for information only.
            [hello] Last time someone signed in with a PIN, a face or a fingerprint, which only work on this computer. This is for information only.
            [card] Last time someone signed in with a security key or a card. This is for information only.
           *[none] You sign in with a password. This is for information only.
        }
    .unknown = We could not see how you sign in.
    .how =
        If your computer has a fingerprint reader, open the settings and look for “users”.
        Add your fingerprint there.
    .how-macos =
        If your keyboard has a fingerprint reader, open System Settings and look for “Touch ID”.
        Add your fingerprint there.
    .how-windows =
        Open the Start menu and type “sign-in options”.
        Choose the PIN, the face or the fingerprint, if your computer offers it.
        Follow the steps and do not forget your password.
    .undo = You can remove it in the same place.

## Why we could not see, and how to let us look

unknown-reason-denied = The system does not let us read it. Only the administrator can. We do not count it as good: look yourself.
unknown-reason-needs-permission = It needs a permission that only you can give. We do not count it as good: look yourself.
unknown-reason-tool-missing = The program or the place to look in is missing. Open { -app } from your usual desktop and try again.
unknown-reason-timeout = It did not answer in time. Wait a little and try again.
unknown-reason-unparsable = It answered something that we do not understand. Look yourself.
unknown-reason-inconsistent = Two places say different things. See also if the computer’s date is right.
unknown-reason-unsupported-version = We do not yet know how to look on this system. Look yourself.
unknown-reason-sandboxed = { -app } runs closed off from the system and cannot see the real computer. Install it with your system’s package.
# Variables:
#   $request (String) - what the system was asked, the same in every language: read /proc/cpuinfo
unknown-reason-request = What was asked: { $request }
unknown-reason-not-recorded = The folder with this recorded computer lacks that answer. Complete it, or look yourself.
unknown-reason-stale-data = The data to judge this is old. Update { -app } and your system’s lists.

## Why it does not apply

not-applicable-container = This system runs inside another one. What counts is in the outer one.
not-applicable-virtual-machine = This is a virtual machine. What counts is in the computer around it.
not-applicable-live-system = You started from a USB stick or a DVD that keeps nothing.
not-applicable-no-uefi = The computer is from before secure boot.
not-applicable-no-desktop = This computer has no desktop.
not-applicable-no-browser = Nobody has used a browser that we know in this account.
not-applicable-no-certificate = There is no certificate with its key in this account.
not-applicable-updated-by-hand = This system is made to be updated by hand. Do it every week.
not-applicable-no-backup = No backup program that we know has been set up in this account.
not-applicable-no-wifi = This computer is not on a wifi now.
not-applicable-no-saved-wifi = No wifi network is saved on this computer.
not-applicable-no-browser-installed = No browser that we know is installed.
not-applicable-no-ssh-key = There is no private SSH key in this account.
not-applicable-other-systems = This check is for other systems.
not-applicable-guarded-by-chip = The computer’s chip watches over it, and only the administrator can ask the chip.
not-applicable-no-office = Nobody has used an office program that we know in this account.
not-applicable-other-antivirus = Another antivirus is in charge. See there whether it protects your folders.
not-applicable-no-app-shop = This system comes without an app store.
not-applicable-in-keychain = Only the system’s own browser is in use here, and it keeps passwords in the keychain.

## What we read: how we look at each thing

read-kind-read = We read this file
read-kind-list = We look at the names in this folder
read-kind-run = We run this program
read-kind-bus = We ask the system
read-kind-rows = We look at a copy of this file
read-kind-ask = We ask the operating system
read-kind-key = We read these Windows settings
read-kind-wmi = We ask Windows for this state
