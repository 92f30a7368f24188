//! The commands: arguments, one call into `app`, the result. An `if` here wants to move into a use case.

#![expect(
    clippy::needless_pass_by_value,
    reason = "a command owns its state handle and what it deserialised"
)]

mod assessment;
mod checks;
mod computers;
mod documents;
mod exercise;
mod handouts;
mod help;
mod incidents;
mod keeping;
mod letterhead;
mod packs;
mod people;
mod plan;
mod results;
mod vault;

use tauri::Wry;
use tauri::ipc::Invoke;

/// Every command of the window; `build.rs` lists the same names.
#[expect(clippy::too_many_lines, reason = "one line for each command")]
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        assessment::answer,
        assessment::home,
        assessment::note,
        assessment::question,
        assessment::questionnaire,
        assessment::set_name,
        assessment::set_pass,
        assessment::set_place,
        assessment::set_profile,
        assessment::withdraw,
        checks::cancel_checks,
        checks::check_list,
        checks::confirm_suggestions,
        checks::heed_check,
        checks::ignore_check,
        checks::last_checks,
        checks::run_check,
        checks::run_checks,
        checks::set_check_limit,
        computers::add_this_computer,
        computers::computers,
        computers::remove_computer,
        computers::set_computer_count,
        computers::share_computer,
        computers::take_computers,
        documents::add_document,
        documents::check_documents,
        documents::copy_documents,
        documents::describe_document,
        documents::documents,
        documents::remove_document,
        documents::renew_document,
        exercise::export_exercise,
        exercise::live_packs,
        exercise::tally_exercise,
        handouts::export_handout,
        handouts::handout,
        help::about,
        help::channels,
        help::situation,
        help::locale,
        help::open_link,
        help::set_language,
        help::start,
        help::term_end,
        incidents::add_evidence,
        incidents::begin_incident,
        incidents::export_complaint,
        incidents::export_drill,
        incidents::export_register,
        incidents::incidents,
        incidents::remove_incident,
        incidents::save_incident,
        keeping::back_up,
        keeping::check_data,
        keeping::export_everything,
        keeping::keeping,
        keeping::open_assessment,
        keeping::repair,
        keeping::restore_backup,
        keeping::save_copy,
        letterhead::letterhead,
        letterhead::remove_partner,
        letterhead::set_paper,
        letterhead::take_partner,
        packs::accept_facts,
        packs::accept_pack,
        packs::approve_facts_key,
        packs::approve_key,
        packs::begin_assessment,
        packs::facts,
        packs::offer_facts,
        packs::offer_pack,
        packs::packs,
        packs::refuse_facts,
        packs::refuse_pack,
        packs::remove_pack,
        people::paper_questions,
        people::people,
        people::read_form,
        people::save_form,
        people::set_author,
        people::settle,
        people::take_answers,
        plan::assign_action,
        plan::change_action,
        plan::plan,
        results::explanation,
        results::export_assessment,
        results::export_plan,
        results::import_assessment,
        results::open_exported,
        results::outcome,
        results::history,
        results::export_calendar,
        results::export_spreadsheet,
        plan::what_if,
        results::compare,
        vault::confirm_recovery_code,
        vault::delete_assessment,
        vault::erase_everything,
        vault::erase_vault,
        vault::first_run,
        vault::lock,
        vault::new_recovery_code,
        vault::new_vault,
        vault::open_vault,
        vault::remember,
        vault::restore_copy,
        vault::save_recovery_sheet,
        vault::set_auto_lock,
        vault::set_protection,
        vault::unlock,
        vault::vaults,
        vault::watch_lock,
    ]
}
