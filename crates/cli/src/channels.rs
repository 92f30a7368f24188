//! `resguardo channels`: where to turn to, in a place.

use crate::layout::Page;
use crate::output;
use crate::problem::Problem;
use app::jiff::civil::DateTime;
use app::l10n::{Args, Texts};
use app::report_model::{Channel, Link};
use app::{Clock, ContactKind, Desk, ToVerify, Verified};
use clap::ArgMatches;
use serde_json::json;
use std::path::{Path, PathBuf};

pub(crate) fn run(matches: &ArgMatches, desk: &Desk, texts: &Texts) -> Result<(), Problem> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let (country, region) = (text("country"), text("region"));
    let json = matches.get_flag("json");
    let at = matches.get_one::<DateTime>("at").copied();
    let at = at.unwrap_or_else(|| Clock::System.now());
    if let Some(file) = matches.get_one::<PathBuf>("opened") {
        return unopened(desk, file, at, json, texts);
    }
    if matches.get_flag("to-verify") {
        return to_verify(desk, country, json, texts);
    }
    let country = country.unwrap_or_default();
    if let Some(situation) = text("situation") {
        return in_situation(desk, situation, (country, region), at, json, texts);
    }
    if json {
        let channels = desk.channels(country, region)?;
        return output::print_json(&json!({
            "country": country,
            "region": region,
            "channels": channels,
        }));
    }
    let report = desk.channels_in_words(country, region, at, texts.tag())?;
    let mut page = Page::default();
    if let Some(intro) = &report.channels.intro {
        page.paragraph(0, intro);
    }
    for group in &report.channels.groups {
        page.space();
        let note = group.note.as_deref().unwrap_or_default();
        page.paragraph(0, &format!("{}. {note}", group.title));
        for channel in &group.channels {
            page.space();
            write_channel(&mut page, channel, texts);
        }
    }
    output::print(&page.finish())
}

/// What to do first, and whom to turn to in order.
fn in_situation(
    desk: &Desk,
    situation: &str,
    (country, region): (&str, Option<&str>),
    at: DateTime,
    json: bool,
    texts: &Texts,
) -> Result<(), Problem> {
    if json {
        let steps = desk.situation(situation, country, region)?;
        return output::print_json(&json!({
            "country": country,
            "region": region,
            "situation": situation,
            "steps": steps,
        }));
    }
    let words = desk.situation_in_words(situation, country, region, at, texts.tag())?;
    let say = |id: &str| texts.text(id, &Args::new());
    let mut page = Page::default();
    page.paragraph(0, &words.title);
    page.paragraph(0, &words.calm);
    let mut part = |title: &str, lines: &[String], numbered: bool| {
        page.space();
        page.paragraph(0, title);
        for (at, line) in lines.iter().enumerate() {
            let before = if numbered {
                format!("  {}. ", at + 1)
            } else {
                "  - ".to_owned()
            };
            page.hanging(&before, line);
        }
    };
    part(&say("now-first"), &words.first, true);
    part(&words.say_to, std::slice::from_ref(&words.say), false);
    part(&say("now-never"), &words.never, false);
    part(&say("now-whom"), &[], false);
    for (at, call) in words.calls.iter().enumerate() {
        page.space();
        page.hanging(&format!("  {}. ", at + 1), &call.channel.name);
        write_details(&mut page, &call.channel, call.open, texts);
    }
    for clock in &words.clocks {
        page.space();
        page.paragraph(0, &clock.title);
        page.paragraph(2, &clock.term);
        for line in &clock.how {
            page.hanging("  - ", line);
        }
    }
    page.space();
    page.paragraph(0, &say("now-evidence"));
    for line in &words.evidence {
        page.hanging("  - ", line);
    }
    for line in words.know.iter().chain(&words.done) {
        page.space();
        page.paragraph(0, line);
    }
    output::print(&page.finish())
}

fn write_channel(page: &mut Page, channel: &Channel, texts: &Texts) {
    page.paragraph(2, &channel.name);
    write_details(page, channel, None, texts);
}

/// All but the name. `open`: whether somebody answers at the time that is asked about.
fn write_details(page: &mut Page, channel: &Channel, open: Option<bool>, texts: &Texts) {
    page.paragraph(4, &channel.purpose);
    page.paragraph(4, &channel.badge.text);
    if let Some(open) = open {
        let id = if open {
            "channel-open-now"
        } else {
            "channel-closed-now"
        };
        page.paragraph(4, &texts.text(id, &Args::new()));
    }
    let several = |links: &[Link]| {
        let shown = |link: &Link| {
            if link.text.is_empty() {
                link.url.clone()
            } else {
                link.text.clone()
            }
        };
        links.iter().map(shown).collect::<Vec<_>>()
    };
    let rows = [
        ("cli-phones", several(&channel.phones).join(" · ")),
        ("cli-links", several(&channel.links).join("\n")),
        ("cli-hours", channel.hours.clone().unwrap_or_default()),
        ("cli-have-ready", channel.have_ready.join("\n")),
        ("cli-limits", channel.limits.join("\n")),
        ("cli-needs", channel.needs.clone().unwrap_or_default()),
    ];
    let label = |id: &str| texts.text(id, &Args::new());
    let rows: Vec<(String, String)> = rows
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(id, text)| (label(id), text))
        .collect();
    page.table(4, &rows);
    if let Some(verified) = &channel.verified {
        page.paragraph(4, verified);
    }
}

/// Every number and address with its source and its date, for whoever opens each of them.
fn to_verify(desk: &Desk, country: Option<&str>, json: bool, texts: &Texts) -> Result<(), Problem> {
    if let Some(country) = country {
        desk.channels(country, None)?;
    }
    let of_country = |entry: &ToVerify| {
        let mut books = desk.library().channels.iter();
        let book = books.find(|book| book.channel.iter().any(|channel| channel.id == entry.channel));
        country.is_none() || book.map(|book| book.meta.country.as_str()) == country
    };
    let entries: Vec<ToVerify> = desk
        .library()
        .to_verify()
        .into_iter()
        .filter(of_country)
        .collect();
    list(&entries, json, texts)
}

/// What nobody has opened by the file that people sign. Anything at all is a failure: nothing is handed out then.
fn unopened(desk: &Desk, file: &Path, at: DateTime, json: bool, texts: &Texts) -> Result<(), Problem> {
    let entries = desk.unopened(file, at.date())?;
    list(&entries, json, texts)?;
    if entries.is_empty() {
        Ok(())
    } else {
        Err(Problem::Found)
    }
}

fn list(entries: &[ToVerify], json: bool, texts: &Texts) -> Result<(), Problem> {
    if json {
        return output::print_json(&json!(entries));
    }
    let mut page = Page::default();
    for entry in entries {
        page.line(&verify_line(entry, texts));
    }
    output::print(&page.finish())
}

/// One line per contact, its parts apart by tabs, so that a spreadsheet can take it.
fn verify_line(entry: &ToVerify, texts: &Texts) -> String {
    let say = |id: &str| texts.text(id, &Args::new());
    let kind = say(match entry.kind {
        ContactKind::Phone => "cli-verify-phone",
        ContactKind::Messaging => "cli-verify-messaging",
        ContactKind::Mail => "cli-verify-mail",
        ContactKind::Url => "cli-verify-url",
    });
    let verified = match entry.verified {
        Verified::Dated(date) => date.clone(),
        Verified::Undated => say("cli-verify-undated"),
        Verified::Unverified => say("cli-verify-unverified"),
    };
    let shown = say(if entry.shown {
        "cli-verify-shown"
    } else {
        "cli-verify-not-shown"
    });
    let parts = [
        entry.channel.to_owned(),
        kind,
        entry.value.to_owned(),
        verified,
        shown,
        entry.source.join(" "),
    ];
    parts.join("\t")
}
