//! The commands and their options. Every word comes from Fluent; the parser's own English never shows.

use crate::output;
use crate::problem::Problem;
use crate::usage::Refused;
use crate::{language, layout, moment};
use app::l10n::{Args, Texts};
use app::{Handout, PlanFormat};
use clap::builder::ValueParser;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, ColorChoice, Command, value_parser};
use clap_complete::Shell;
use std::path::PathBuf;

/// The program's name.
pub(crate) const NAME: &str = "resguardo";

/// What every command has stands below its own options.
const LAST: usize = 1_000;

/// What a command reads.
const SOURCE: &str = "[--vault {id} | --pack {id} --events {file} [--at {date}]]";

/// Options that say which vault, and what opens it.
const OF_A_VAULT: [&str; 4] = ["data-dir", "vault", "passphrase-file", "recovery-code-file"];

/// All commands, with texts in one language.
pub(crate) fn build(texts: &Texts) -> Command {
    let words = Words(texts);
    let language = words
        .option("lang", "cli-value-language", "cli-lang")
        .value_parser(|text: &str| language::known(text).ok_or(Refused))
        .global(true)
        .display_order(LAST);
    words
        .command(NAME, "cli-about", "")
        .version(env!("CARGO_PKG_VERSION"))
        .arg(language)
        .arg(
            words
                .built_in("help", 'h', "cli-help", ArgAction::Help)
                .global(true),
        )
        .arg(words.built_in("version", 'V', "cli-version", ArgAction::Version))
        .subcommands([
            words.check(),
            words.assess(),
            words.history(),
            words.compare(),
            words.explain(),
            words.plan(),
            words.evidence(),
            words.export(),
            words.print(),
            words.register(),
            words.content(),
            words.channels(),
            words.vault(),
            words.completions(),
            words.command("man", "cli-man", ""),
        ])
}

/// Writes the completions of a shell.
pub(crate) fn completions(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    // The generator panics when a writer fails; memory does not.
    let mut script = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut build(texts), NAME, &mut script);
    }
    output::print(&String::from_utf8_lossy(&script))
}

struct Words<'t>(&'t Texts);

impl Words<'_> {
    fn say(&self, id: &str) -> String {
        self.0.text(id, &Args::new())
    }

    /// A command without the parser's own words. `usage` is what follows its name; metavariables in braces stand for
    /// their names in the language.
    fn command(&self, name: &'static str, about: &str, usage: &str) -> Command {
        self.command_below(None, name, about, usage)
    }

    /// A command of a command.
    fn command_below(
        &self,
        above: Option<&'static str>,
        name: &'static str,
        about: &str,
        usage: &str,
    ) -> Command {
        let heading = format!("{}: ", self.say("cli-usage"));
        let usage = layout::hanging(&heading, &self.usage(above, name, usage));
        let template = format!("{{about}}\n\n{heading}{{usage}}\n\n{{all-args}}\n");
        Command::new(name)
            .about(self.say(about))
            .override_usage(usage)
            .help_template(template)
            .subcommand_help_heading(self.say("cli-commands"))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .disable_version_flag(true)
            .color(ColorChoice::Never)
            .term_width(layout::WIDTH)
    }

    fn usage(&self, above: Option<&str>, name: &str, usage: &str) -> String {
        let names = [
            ("{command}", "cli-value-command"),
            ("{country}", "cli-value-country"),
            ("{date}", "cli-value-date"),
            ("{document}", "cli-value-document"),
            ("{file}", "cli-value-file"),
            ("{format}", "cli-value-format"),
            ("{folder}", "cli-value-folder"),
            ("{id}", "cli-value-id"),
            ("{language}", "cli-value-language"),
            ("{region}", "cli-value-region"),
            ("{shell}", "cli-value-shell"),
            ("{situation}", "cli-value-situation"),
            ("{size}", "cli-value-size"),
            ("{state}", "cli-value-state"),
            ("{text}", "cli-value-text"),
        ];
        let words = match above {
            _ if name == NAME => format!("{NAME} {{command}}"),
            Some(above) => format!("{NAME} {above} {name} {usage}"),
            None => format!("{NAME} {name} {usage}"),
        };
        let usage = format!("{} [--lang {{language}}]", words.trim_end());
        names
            .iter()
            .fold(usage, |usage, (place, id)| usage.replace(place, &self.say(id)))
    }

    fn built_in(&self, name: &'static str, short: char, help: &str, action: ArgAction) -> Arg {
        self.flag(name, help)
            .short(short)
            .action(action)
            .display_order(LAST)
    }

    fn flag(&self, name: &'static str, help: &str) -> Arg {
        Arg::new(name)
            .long(name)
            .help(self.say(help))
            .help_heading(self.say("cli-options"))
            .action(ArgAction::SetTrue)
    }

    fn option(&self, name: &'static str, value: &str, help: &str) -> Arg {
        self.flag(name, help)
            .value_name(self.say(value))
            .action(ArgAction::Set)
    }

    fn path(&self, name: &'static str, value: &str, help: &str) -> Arg {
        self.option(name, value, help)
            .value_parser(value_parser!(PathBuf))
    }

    /// Where a file goes, which has to be said.
    fn out(&self, help: &str) -> Arg {
        self.path("out", "cli-value-file", help).required(true)
    }

    fn positional(&self, name: &'static str, value: &str, help: &str) -> Arg {
        Arg::new(name)
            .value_name(self.say(value))
            .help(self.say(help))
            .help_heading(self.say("cli-arguments"))
    }

    fn check(&self) -> Command {
        self.command(
            "check",
            "cli-check",
            "[--json] [--replay {folder} | --record {folder}] [--share {file} --label {id} [--personal]]",
        )
        .arg(self.flag("json", "cli-check-json"))
        .arg(self.path("replay", "cli-value-folder", "cli-check-replay"))
        .arg(
            self.path("record", "cli-value-folder", "cli-check-record")
                .conflicts_with("replay"),
        )
        .arg(
            self.path("share", "cli-value-file", "cli-check-share")
                .requires("label"),
        )
        .arg(
            self.option("label", "cli-value-id", "cli-check-label")
                .requires("share"),
        )
        .arg(self.flag("personal", "cli-check-personal").requires("share"))
    }

    fn assess(&self) -> Command {
        let usage = "--pack {id} (--answers {file} | --events {file}) [--check | --replay {folder}] \
                     [--at {date}] --out {file} [--paper {size}] [--partner {file}] [--json]";
        self.printed(self.command("assess", "cli-assess", usage))
            .arg(
                self.option("pack", "cli-value-id", "cli-assess-pack")
                    .required(true),
            )
            .arg(self.path("answers", "cli-value-file", "cli-assess-answers"))
            .arg(self.path("events", "cli-value-file", "cli-assess-events"))
            .group(ArgGroup::new("said").args(["answers", "events"]).required(true))
            .arg(self.flag("check", "cli-assess-check"))
            .arg(
                self.path("replay", "cli-value-folder", "cli-assess-replay")
                    .conflicts_with("check"),
            )
            .arg(
                self.option("at", "cli-value-date", "cli-assess-at")
                    .value_parser(ValueParser::new(moment::parse)),
            )
            .arg(self.out("cli-assess-out"))
            .arg(self.flag("json", "cli-assess-json"))
    }

    fn history(&self) -> Command {
        let usage = format!("{SOURCE} [--json]");
        self.told(self.sourced(self.command("history", "cli-history", &usage)))
    }

    fn compare(&self) -> Command {
        let day = |name: &'static str, help: &str| {
            self.option(name, "cli-value-date", help)
                .value_parser(ValueParser::new(moment::parse_date))
                .required(true)
        };
        let usage = format!("--from {{date}} --to {{date}} {SOURCE} [--json]");
        self.told(self.sourced(self.command("compare", "cli-compare", &usage)))
            .arg(day("from", "cli-compare-from"))
            .arg(day("to", "cli-compare-to"))
    }

    fn explain(&self) -> Command {
        let usage = format!("[{{id}}] {SOURCE} [--json]");
        self.told(self.sourced(self.command("explain", "cli-explain", &usage)))
            .arg(self.positional("id", "cli-value-id", "cli-explain-id"))
    }

    fn plan(&self) -> Command {
        let below = |name: &'static str, usage: &str| {
            self.command_below(Some("plan"), name, &format!("cli-plan-{name}"), usage)
        };
        let day = |name: &'static str| {
            self.option(name, "cli-value-date", &format!("cli-plan-{name}"))
                .value_parser(ValueParser::new(moment::parse_date))
        };
        let action = |arg: Arg| arg.required(true);
        let actions = self.positional("action", "cli-value-id", "cli-plan-action");
        let set = below(
            "set",
            "{id} [--state {state}] [--reason {text}] [--review {date}] [--owner {text}] [--due {date}] \
             [--note {text}] [--vault {id}]",
        );
        self.command("plan", "cli-plan", "{command}").subcommands([
            self.told(self.sourced(below("show", &format!("{SOURCE} [--json]")))),
            self.told(self.sourced(below("what-if", &format!("{{id}}… {SOURCE} [--json]"))))
                .arg(action(actions).action(ArgAction::Append).num_args(1..)),
            self.kept(set)
                .arg(action(self.positional("id", "cli-value-id", "cli-plan-id")))
                .arg(
                    self.option("state", "cli-value-state", "cli-plan-state")
                        .value_parser(["open", "in-progress", "done", "accepted", "not-for-me"])
                        .hide_possible_values(true),
                )
                .arg(self.option("reason", "cli-value-text", "cli-plan-reason"))
                .arg(day("review"))
                .arg(self.option("owner", "cli-value-text", "cli-plan-owner-is"))
                .arg(day("due"))
                .arg(self.option("note", "cli-value-text", "cli-plan-note")),
        ])
    }

    fn evidence(&self) -> Command {
        let below = |name: &'static str, usage: &str| {
            let usage = format!("{usage} [--vault {{id}}] [--json]");
            let about = format!("cli-evidence-{name}");
            self.told(self.kept(self.command_below(Some("evidence"), name, &about, usage.trim_start())))
        };
        let path = |name: &'static str, value: &str, help: &str| {
            self.positional(name, value, help)
                .required(true)
                .value_parser(value_parser!(PathBuf))
        };
        let file = || path("file", "cli-value-file", "cli-evidence-file");
        let id = || {
            self.positional("id", "cli-value-id", "cli-evidence-id")
                .required(true)
        };
        let described = |command: Command| {
            let text =
                |name: &'static str| self.option(name, "cli-value-text", &format!("cli-evidence-{name}"));
            let day = |name: &'static str| {
                self.option(name, "cli-value-date", &format!("cli-evidence-{name}"))
                    .value_parser(ValueParser::new(moment::parse_date))
            };
            command
                .arg(
                    self.option("item", "cli-value-id", "cli-evidence-item")
                        .action(ArgAction::Append),
                )
                .arg(text("title"))
                .arg(day("dated"))
                .arg(text("owner"))
                .arg(day("expires"))
        };
        let words = "[--item {id}]… [--title {text}] [--dated {date}] [--owner {text}] [--expires {date}]";
        self.command("evidence", "cli-evidence", "{command}")
            .subcommands([
                below("list", ""),
                described(below("add", &format!("{{file}} {words}"))).arg(file()),
                described(below("set", &format!("{{id}} {words}"))).arg(id()),
                below("renew", "{id} {file}").arg(id()).arg(file()),
                below("remove", "{id}").arg(id()),
                below("check", ""),
                below("copy", "{folder} [--document {id}]…")
                    .arg(path("folder", "cli-value-folder", "cli-evidence-folder"))
                    .arg(
                        self.option("document", "cli-value-id", "cli-evidence-document")
                            .action(ArgAction::Append),
                    ),
            ])
    }

    fn export(&self) -> Command {
        let format = self
            .positional("format", "cli-value-format", "cli-export-format")
            .required(true)
            .hide_possible_values(true)
            .value_parser(PlanFormat::ALL.map(|(ending, _)| ending));
        let usage = format!("{{format}} --out {{file}} {SOURCE}");
        self.sourced(self.command("export", "cli-export", &usage))
            .arg(format)
            .arg(self.out("cli-export-out"))
    }

    fn print(&self) -> Command {
        let document = self
            .positional("document", "cli-value-document", "cli-print-document")
            .required(true)
            .hide_possible_values(true)
            .value_parser(Handout::ALL.map(|(name, _)| name));
        let usage = format!("{{document}} --out {{file}} [--paper {{size}}] [--partner {{file}}] {SOURCE}");
        self.printed(self.sourced(self.command("print", "cli-print", &usage)))
            .arg(document)
            .arg(self.out("cli-export-out"))
    }

    fn register(&self) -> Command {
        let format = self
            .positional("format", "cli-value-format", "cli-register-format")
            .required(true)
            .hide_possible_values(true)
            .value_parser(["pdf", "csv", "json"]);
        self.kept(self.command("register", "cli-register", "{format} --out {file} [--vault {id}]"))
            .arg(format)
            .arg(self.out("cli-export-out"))
    }

    /// A command that writes a PDF.
    fn printed(&self, command: Command) -> Command {
        let paper = self
            .option("paper", "cli-value-size", "cli-paper")
            .hide_possible_values(true)
            .value_parser(["a4", "letter"]);
        command
            .arg(paper)
            .arg(self.path("partner", "cli-value-file", "cli-partner"))
    }

    /// A command that reads a vault, or a file of events instead.
    fn sourced(&self, command: Command) -> Command {
        let of_file = |arg: Arg| arg.requires("events").conflicts_with_all(OF_A_VAULT);
        self.kept(command)
            .arg(of_file(self.option("pack", "cli-value-id", "cli-assess-pack")))
            .arg(
                self.path("events", "cli-value-file", "cli-assess-events")
                    .requires("pack")
                    .conflicts_with_all(OF_A_VAULT),
            )
            .arg(of_file(
                self.option("at", "cli-value-date", "cli-assess-at")
                    .value_parser(ValueParser::new(moment::parse)),
            ))
    }

    /// A command about an open vault of a data folder.
    fn kept(&self, command: Command) -> Command {
        self.keyed(command.arg(self.path("data-dir", "cli-value-folder", "cli-vault-data-dir")))
    }

    /// A command that can answer to programs.
    fn told(&self, command: Command) -> Command {
        command.arg(self.flag("json", "cli-check-json"))
    }

    fn content(&self) -> Command {
        let commands = self.contents().into_iter();
        let commands = commands.chain(self.outside_packs()).chain(self.spreadsheets());
        self.command("content", "cli-content", "{command}")
            .subcommands(commands)
    }

    /// A command below `content`.
    fn of_content(&self, name: &'static str, usage: &str) -> Command {
        self.command_below(Some("content"), name, &format!("cli-content-{name}"), usage)
    }

    /// A positional file that has to be there.
    fn source(&self, help: &str) -> Arg {
        self.positional("file", "cli-value-file", help)
            .required(true)
            .value_parser(value_parser!(PathBuf))
    }

    fn named(&self, help: &str) -> Arg {
        self.positional("id", "cli-value-id", help).required(true)
    }

    fn data_dir(&self) -> Arg {
        self.path("data-dir", "cli-value-folder", "cli-vault-data-dir")
    }

    /// What there is, on the screen and on paper.
    fn contents(&self) -> [Command; 4] {
        let folder = self
            .positional("folder", "cli-value-folder", "cli-content-lint-dir")
            .value_parser(value_parser!(PathBuf));
        let at = |help: &str| self.option("at", "cli-value-date", help);
        let print =
            "{id} --out {file} [--sheet {id}] [--answers] [--at {date}] [--paper {size}] [--partner {file}]";
        [
            self.of_content("list", "[--data-dir {folder}]")
                .arg(self.data_dir()),
            self.of_content("show", "{id}")
                .arg(self.named("cli-content-show-id")),
            self.printed(self.of_content("print", print))
                .arg(self.named("cli-content-print-id"))
                .arg(self.out("cli-export-out"))
                .arg(self.option("sheet", "cli-value-id", "cli-content-print-sheet"))
                .arg(self.flag("answers", "cli-content-print-answers"))
                .arg(at("cli-content-print-at").value_parser(ValueParser::new(moment::parse))),
            self.of_content("lint", "[{folder}] [--at {date}]")
                .arg(folder)
                .arg(at("cli-content-lint-at").value_parser(ValueParser::new(moment::parse_date))),
        ]
    }

    /// What comes from outside, with who signed it.
    fn outside_packs(&self) -> [Command; 4] {
        let key = || self.option("key", "cli-value-text", "cli-content-key");
        let signed = |command: Command| {
            let signer = self.option("signer", "cli-value-text", "cli-content-signer");
            command.arg(key().requires("signer")).arg(signer.requires("key"))
        };
        let add = "{file} [--key {text} --signer {text}] [--unsigned] [--data-dir {folder}]";
        let update = "{file} [--key {text} --signer {text}] [--data-dir {folder}]";
        let [check, added, updated] = [
            self.of_content("check", "{file} [--key {text}] [--data-dir {folder}]")
                .arg(self.source("cli-content-check-file"))
                .arg(key()),
            signed(
                self.of_content("add", add)
                    .arg(self.source("cli-content-check-file")),
            )
            .arg(self.flag("unsigned", "cli-content-unsigned")),
            signed(
                self.of_content("update", update)
                    .arg(self.source("cli-content-update-file")),
            ),
        ];
        let removed = self
            .of_content("remove", "{id} [--data-dir {folder}]")
            .arg(self.named("cli-content-remove-id"));
        [check, added, removed, updated].map(|command| command.arg(self.data_dir()))
    }

    /// Questionnaires as sheets that a trainer fills in.
    fn spreadsheets(&self) -> [Command; 3] {
        [
            self.of_content("new", "{id} --out {file}")
                .arg(self.named("cli-content-new-id"))
                .arg(self.out("cli-content-sheet-out")),
            self.of_content("import", "{file} --out {file}")
                .arg(self.source("cli-content-import-file"))
                .arg(self.out("cli-content-pack-out")),
            self.of_content("export", "{id} --out {file}")
                .arg(self.named("cli-content-export-id"))
                .arg(self.out("cli-content-sheet-out")),
        ]
    }

    fn channels(&self) -> Command {
        let usage = "(--country {country} [--region {region}] [--situation {situation}] | --to-verify [--opened {file}]) [--at {date}] [--json]";
        self.command("channels", "cli-channels", usage)
            .arg(
                self.option("country", "cli-value-country", "cli-channels-country")
                    .required_unless_present("to-verify"),
            )
            .arg(
                self.option("region", "cli-value-region", "cli-channels-region")
                    .requires("country"),
            )
            .arg(
                self.option("situation", "cli-value-situation", "cli-channels-situation")
                    .requires("country"),
            )
            .arg(
                self.option("at", "cli-value-date", "cli-channels-at")
                    .value_parser(ValueParser::new(moment::parse)),
            )
            .arg(
                self.flag("to-verify", "cli-channels-to-verify")
                    .conflicts_with("region")
                    .conflicts_with("situation"),
            )
            .arg(
                self.path("opened", "cli-value-file", "cli-channels-opened")
                    .requires("to-verify")
                    .conflicts_with("country"),
            )
            .arg(self.flag("json", "cli-channels-json"))
    }

    fn vault(&self) -> Command {
        let below = |name: &'static str, usage: &str| {
            let about = format!("cli-vault-{name}");
            self.command_below(Some("vault"), name, &about, usage)
                .arg(self.path("data-dir", "cli-value-folder", "cli-vault-data-dir"))
        };
        let told = |command: Command| command.arg(self.flag("json", "cli-vault-json"));
        let closed = |name: &'static str, usage: &str| {
            self.keyed(below(
                name,
                &format!("{usage} [--vault {{id}}] [--passphrase-file {{file}}]"),
            ))
        };
        let file = || {
            self.positional("file", "cli-value-file", "cli-vault-file")
                .required(true)
                .value_parser(value_parser!(PathBuf))
        };
        let new_passphrase = || {
            self.path(
                "new-passphrase-file",
                "cli-value-file",
                "cli-vault-new-passphrase-file",
            )
        };
        let protected = |command: Command| {
            command.arg(new_passphrase()).arg(
                self.flag("unprotected", "cli-vault-unprotected")
                    .conflicts_with("new-passphrase-file"),
            )
        };
        let copied = |command: Command| {
            command
                .arg(self.path(
                    "copy-passphrase-file",
                    "cli-value-file",
                    "cli-vault-copy-passphrase-file",
                ))
                .arg(self.path(
                    "copy-recovery-code-file",
                    "cli-value-file",
                    "cli-vault-copy-recovery-code-file",
                ))
                .group(
                    ArgGroup::new("copy-key")
                        .args(["copy-passphrase-file", "copy-recovery-code-file"])
                        .required(true),
                )
        };
        let copy_key = "(--copy-recovery-code-file {file} | --copy-passphrase-file {file})";
        let new_key = "[--new-passphrase-file {file} | --unprotected]";
        self.command("vault", "cli-vault", "{command}").subcommands([
            told(below("list", "[--json]")),
            told(closed("status", "[--json]")),
            told(protected(below(
                "create",
                &format!("{new_key} [--name-file {{file}}]"),
            )))
            .arg(self.path("name-file", "cli-value-file", "cli-vault-name-file")),
            told(closed("verify", "[--json]")),
            told(closed("repair", "[--json]")),
            copied(closed("backup", &format!("{{file}} {copy_key}"))).arg(file()),
            copied(protected(below(
                "restore",
                &format!("{{file}} {copy_key} {new_key}"),
            )))
            .arg(file()),
            closed("export", "{file}").arg(file()),
            closed("import", "{file}").arg(file()),
            closed("lock", ""),
            closed("passphrase", "--new-passphrase-file {file}").arg(new_passphrase().required(true)),
            closed("recovery-code", "[--confirm-file {file}]").arg(self.path(
                "confirm-file",
                "cli-value-file",
                "cli-vault-confirm-file",
            )),
            below("erase", "(--vault {id} | --all) --yes")
                .arg(self.option("vault", "cli-value-id", "cli-vault-id"))
                .arg(self.flag("all", "cli-vault-all"))
                .group(ArgGroup::new("which").args(["vault", "all"]).required(true))
                .arg(self.flag("yes", "cli-vault-yes").required(true)),
        ])
    }

    /// A command that opens a vault: which one, and with what.
    fn keyed(&self, command: Command) -> Command {
        command
            .arg(self.option("vault", "cli-value-id", "cli-vault-id"))
            .arg(self.path("passphrase-file", "cli-value-file", "cli-vault-passphrase-file"))
            .arg(
                self.path(
                    "recovery-code-file",
                    "cli-value-file",
                    "cli-vault-recovery-code-file",
                )
                .conflicts_with("passphrase-file"),
            )
    }

    fn completions(&self) -> Command {
        let shell = self
            .positional("shell", "cli-value-shell", "cli-completions-shell")
            .required(true)
            .hide_possible_values(true)
            .value_parser(value_parser!(Shell));
        self.command("completions", "cli-completions", "{shell}")
            .arg(shell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parser_finds_no_fault_in_the_commands() {
        for language in app::l10n::languages() {
            build(&app::plain_texts(&language.tag)).debug_assert();
        }
    }

    /// The help of a command and of those below it.
    fn helps(command: &mut Command) -> Vec<String> {
        let own = command.render_long_help().to_string();
        let below = command
            .get_subcommands_mut()
            .flat_map(|below| helps(below).into_iter());
        std::iter::once(own).chain(below.collect::<Vec<_>>()).collect()
    }

    #[test]
    fn no_word_of_the_parser_shows_in_another_language() {
        let mut spanish = build(&app::plain_texts("es"));
        spanish.build();
        for help in helps(&mut spanish) {
            for word in [
                "Usage",
                "Options",
                "Commands",
                "Arguments",
                "OPTIONS",
                "COMMAND",
                "possible",
                "default",
                "Print",
            ] {
                assert!(!help.contains(word), "{word} in:\n{help}");
            }
        }
    }
}
