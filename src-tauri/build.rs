//! Lists the commands, so that each has to be granted by name.

const COMMANDS: &[&str] = &[
    "about",
    "answer",
    "assign_action",
    "cancel_checks",
    "change_action",
    "channels",
    "check_list",
    "confirm_recovery_code",
    "confirm_suggestions",
    "export_assessment",
    "export_plan",
    "first_run",
    "home",
    "import_assessment",
    "last_checks",
    "new_recovery_code",
    "note",
    "open_exported",
    "open_link",
    "outcome",
    "plan",
    "question",
    "questionnaire",
    "remember",
    "run_checks",
    "set_language",
    "set_name",
    "set_pass",
    "set_place",
    "set_profile",
    "start",
    "unlock",
    "withdraw",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("the configuration and the capabilities are sound");
}
