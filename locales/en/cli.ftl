### The command line: help, messages and the findings of the linter.
# review: author-written

## Headings of the help

cli-usage = Usage
cli-commands = Commands
cli-options = Options
cli-arguments = Arguments
cli-help = Shows this help
cli-version = Shows the version

## What stands for a value in the help

cli-value-command = COMMAND
cli-value-situation = SITUATION
cli-value-country = COUNTRY
cli-value-date = DATE
cli-value-file = FILE
cli-value-folder = FOLDER
cli-value-size = SIZE
cli-value-document = DOCUMENT
cli-value-format = FORMAT
cli-value-id = ID
cli-value-language = LANGUAGE
cli-value-region = REGION
cli-value-shell = SHELL
cli-value-state = STATE
cli-value-text = TEXT

## Commands

cli-about = Checks the security of your work on this computer, offline, and writes an action plan.
cli-check = Looks at this computer and changes nothing
cli-check-json = Writes the result as JSON
cli-check-replay = Uses what is saved in a folder instead of looking at this computer
cli-check-record = Saves what was read in a folder, without personal data
cli-check-share = Saves what was seen in a file, for the person who brings the firm’s computers together
cli-check-label = What this computer is called in that file
cli-check-personal = Adds to that file the checks that look at things of yours
cli-assess = Works out the result of some answers and writes the plan as PDF
cli-assess-pack = Questionnaire
cli-assess-answers = JSON file with answers
cli-assess-events = JSON file with dated answers and checks
cli-assess-check = Also looks at this computer
cli-assess-replay = Uses what is saved in a folder instead of looking at this computer
cli-assess-at = Time of the result, such as 2026-11-23 or 2026-11-23T10:00:00Z; if missing, now
cli-lang = Language of the texts; if missing, the system’s
cli-assess-out = Where to write the plan
cli-assess-json = Writes the result as JSON
cli-history = Says how risk has changed and what has built up
cli-compare = Compares two dates and says what moved the risk
cli-compare-from = The earlier date, such as 2026-03-03
cli-compare-to = The later date
cli-explain = Says where each number comes from: formula, answers, sources
cli-explain-id = A practice or a scenario, such as “backups”; if missing, all
cli-plan = The plan: what to do, what it would change and how it is going
cli-plan-show = Shows the plan
cli-plan-what-if = Says what risk would remain with some actions done
cli-plan-action = The actions, such as keep-a-copy-apart
cli-plan-set = Notes how an action is going, who does it and by when
cli-plan-id = The action, such as keep-a-copy-apart
cli-plan-state = open, in-progress, done, accepted or not-for-me
cli-plan-reason = Why it is left as it is; goes with “accepted”
cli-plan-review = When to think about it again; goes with “accepted”
cli-plan-owner-is = Who does it
cli-plan-note = What to remember
cli-plan-due = By when
cli-evidence = The documents that show what was answered
cli-evidence-list = Lists the documents
cli-evidence-add = Adds a file, which stays where it is
cli-evidence-set = Changes what is said about a document
cli-evidence-renew = Takes a file as the new version, or as where it is now
cli-evidence-remove = No longer counts a document; the file stays where it is
cli-evidence-check = Looks at whether the files are the same; the exit code is 1 if one is not
cli-evidence-copy = Copies the documents into one folder per measure, with an index and SHA256SUMS
cli-evidence-file = The file
cli-evidence-id = The document, as shown in the list
cli-evidence-item = A question whose answer it shows; can be repeated
cli-evidence-title = What it is
cli-evidence-dated = The date on the document
cli-evidence-owner = Who keeps it
cli-evidence-expires = The last day on which it is valid
cli-evidence-folder = A folder that exists; a new one is made inside it
cli-evidence-document = A document; can be repeated. If missing, all
cli-export = Writes the plan for another program: a spreadsheet, a calendar or JSON
cli-export-format = csv, ics or json
cli-export-out = Where to write it
cli-print = Prints a document for someone as PDF
cli-print-document = summary (for the person who decides), statement (for customers), order (for a technician), questions (to fill in with a pen) or notice (for the staff)
cli-register = Writes the register of security problems and personal data breaches
cli-register-format = pdf, csv or json
cli-paper = Size of the paper: a4 or letter
cli-partner = File from someone who helps near you: their name, logo and contact appear on the first page
cli-content = Questionnaires and questions
cli-content-list = Lists the questionnaires
cli-content-show = Shows a questionnaire, a question or an action
cli-content-show-id = Its id, such as email-password
cli-content-print = Writes a sheet of questions to practise with, as PDF
cli-content-print-id = Its name, such as real-or-fake
cli-content-print-sheet = Which sheet, such as a or primary; if missing, the first
cli-content-print-answers = The answers instead of the questions
cli-content-print-at = The date on the sheet, such as 2026-11-23 or 2026-11-23T10:00:00Z; if missing, today
cli-content-lint = Looks for mistakes in the content
cli-content-lint-dir = Folder with questionnaires and locales; if missing, the program’s own
cli-content-lint-at = Date for review warnings; if missing, none are given
cli-content-new = Writes a spreadsheet to start a questionnaire from
cli-content-new-id = Name of the questionnaire, such as my-shop
cli-content-import = Turns a spreadsheet into a questionnaire
cli-content-import-file = Sheet as CSV
cli-content-export = Writes a questionnaire as a spreadsheet
cli-content-export-id = Name of one of the program’s questionnaires, or the file of one from outside
cli-content-sheet-out = Where to write the sheet, as CSV
cli-content-pack-out = Where to write the questionnaire, as JSON
cli-content-check = Looks at a questionnaire from outside without using it
cli-content-check-file = File of the questionnaire; its signature is next to it, with .minisig at the end
cli-content-key = Public key of the signer, or the file that holds it
cli-content-signer = What you call the signer; from now on you trust their key
cli-content-unsigned = Adds it although nobody you trust signs it
cli-content-add = Adds a questionnaire from outside
cli-content-remove = Removes a questionnaire from outside
cli-content-remove-id = Its name in the list, such as outside_my-shop
cli-content-update = Updates phone numbers, addresses and tables from a signed file
cli-content-update-file = Data file; its signature is next to it, with .minisig at the end
cli-channels = Help, complaints and claims for a place
cli-channels-country = Country, such as ES
cli-channels-region = Region, such as ES-CT
cli-channels-situation = What has happened, such as ransomware or fake-shop: what is urgent first and who to call, in order
cli-channels-at = Day and time, to say what is open, such as 2026-11-23T09:30; if missing, now
cli-channels-opened = With --to-verify: file where whoever opens each one signs; lists only what is missing
cli-channels-json = Writes the channels as JSON
cli-channels-to-verify = Lists every phone number and address with its source and date
cli-completions = Writes the completions of a shell
cli-completions-shell = Shell
cli-man = Writes the manual page

## The manual page

cli-man-name = Name
cli-man-summary = cybersecurity questionnaires and checks, offline
cli-man-description = Description
cli-man-exit = Exit status
cli-man-exit-0 = Done.
cli-man-exit-1 = Something failed.
cli-man-exit-2 = The command or a file is not right; the message says what and where.

## What goes wrong before anything is done

# Variables:
#   $argument (String) - what was typed
cli-error-unknown-argument = “{ $argument }” is not an option.
# Variables:
#   $argument (String) - what was typed
cli-error-unknown-command = “{ $argument }” is not a command.
# Variables:
#   $arguments (String) - what is missing
cli-error-missing = Missing: { $arguments }.
# Variables:
#   $argument (String) - the option
#   $value (String) - what was typed
cli-error-invalid-value = “{ $value }” is not valid for { $argument }.
# Variables:
#   $argument (String) - the option
#   $other (String) - the other option
cli-error-conflict = { $argument } and { $other } cannot go together.
cli-error-no-command = A command is missing.
# Variables:
#   $argument (String) - what was typed
cli-error-extra = “{ $argument }” is one too many.
# Variables:
#   $argument (String) - the option
cli-error-no-value = { $argument } needs a value.
# Variables:
#   $argument (String) - the option
cli-error-twice = { $argument } appears twice.
cli-error-usage = I do not understand the command.
cli-error-hint = Type “resguardo --help”, or another command with “--help”, to see how it is used.
# Variables:
#   $values (String) - the possible values
cli-error-invalid-value-hint = Possible values: { $values }.
# Variables:
#   $value (String) - what was typed
cli-error-language = We have no texts in “{ $value }”.
# Variables:
#   $languages (String) - tags of the languages
cli-error-language-hint = There are texts in: { $languages }.
# Variables:
#   $text (String) - what was typed
cli-error-date = “{ $text }” is not a date.
cli-error-date-hint = Write it like 2026-11-23 or 2026-11-23T10:00:00Z.
# Variables:
#   $id (String) - what was typed
cli-error-nothing-called = Nothing is called “{ $id }”.
cli-error-nothing-called-hint = Type “resguardo content list” to see the questionnaires, and “resguardo content show” with one of them to see its questions.
# Variables:
#   $file (String) - the file or folder
cli-error-not-found = We cannot find { $file }.
# Variables:
#   $file (String) - the file or folder
cli-error-no-permission = You are not allowed to read { $file }.
# Variables:
#   $file (String) - the file
cli-error-is-folder = { $file } is a folder, not a file.
# Variables:
#   $file (String) - the file
cli-error-is-no-folder = { $file } is a file, not a folder.
# Variables:
#   $folder (String) - the folder
cli-error-bundle-absent = The folder { $folder } is not there, or manifest.json is missing from it.
# Variables:
#   $id (String) - what was typed
cli-error-unknown-document = There is no document “{ $id }”.
cli-error-unknown-document-hint = Type “resguardo evidence list” to see the ones there are.
cli-error-output = The result could not be written to the output.
cli-error-output-hint = See whether the disk is full, or write somewhere else.
cli-error-disk-full = The disk is full. Nothing was written.
cli-error-disk-full-hint = Free some space, or write somewhere else.
cli-error-internal = Something failed in { -app }. Nothing was written.
cli-error-internal-hint = Try again. If it happens again, the fault is ours.
cli-error-no-vault = Nothing is saved under that name, or nothing at all.
cli-error-no-vault-hint = Type “resguardo vault list” to see what there is, and check that --data-dir is the right folder.
cli-error-locked = The data is closed, and the keychain does not open it. Nothing is lost.
cli-error-locked-hint = Open it with --passphrase-file or --recovery-code-file.
cli-error-damaged = The data file is damaged. We have not touched it.
cli-error-damaged-hint = Type “resguardo vault repair”: it saves what can be read and throws nothing away.
# Variables:
#   $file (String) - the file or folder that could not be written
cli-error-target = while writing “{ $file }”
# Variables:
#   $count (Number) - errors that are not shown
cli-error-more =
    { $count ->
        [one] There is one more error.
       *[other] There are { $count } more errors.
    }
# Variables:
#   $id (String) - what was typed
cli-error-unknown-part = There is no practice or scenario “{ $id }” in this result.
cli-error-unknown-part-hint = Without a name, “resguardo explain --json” shows them all.
# Variables:
#   $pack (String) - the questionnaire
cli-error-unknown-pack = There is no questionnaire “{ $pack }”.
cli-error-unknown-pack-hint = Type “resguardo content list” to see the ones there are.
# Variables:
#   $pack (String) - the questionnaire that was asked for
#   $found (String) - the questionnaire of the file
cli-error-wrong-pack = The file is for the questionnaire “{ $found }”, not “{ $pack }”.
cli-error-wrong-pack-hint = Change --pack or the file.

## Results

cli-first = First:
# Variables:
#   $path (String) - the file
cli-saved = Written to { $path }.
# Variables:
#   $version (Number) - version of the facts
cli-updated = The public data is now that of version { $version }.
# Variables:
#   $path (String) - the file
#   $pages (Number) - its pages
cli-written =
    { $pages ->
        [one] Plan written to { $path } (1 page).
       *[other] Plan written to { $path } ({ $pages } pages).
    }
# Variables:
#   $characters (String) - the characters
cli-uncovered = These characters cannot be printed: { $characters }
cli-replay-misfits = Something in this folder does not match
# Variables:
#   $request (String) - what a check asks for
cli-replay-lacking = The answer is missing to: { $request }
# Variables:
#   $request (String) - what an answer of the folder is to
cli-replay-unused = No check asked for: { $request }
# Variables:
#   $request (String) - what an answer of the folder is to
cli-replay-unknown = There is no request written like this: { $request }
# Variables:
#   $folder (String) - the folder
cli-recorded = Saved in { $folder }. Read it before you send it to anyone.
# Variables:
#   $file (String) - the file
cli-shared = Saved in { $file }. Read it before you hand it over: it holds results and dates, and none of your data.
# Variables:
#   $items (Number) - questions
#   $first (Number) - questions of the first pass
#   $version (Number) - version
cli-pack-line = version { $version }, { $items } questions, { $first } in the first pass
# Variables:
#   $questions (Number) - questions
#   $sheets (Number) - sheets, two or more
#   $version (Number) - version
cli-live-line = version { $version }, { $questions } questions with answers on { $sheets } sheets
cli-options-heading = Answers
cli-not-applicable-heading = Does not apply
cli-actions-heading = Actions
cli-sets-heading = Makes it
cli-steps-heading = How to do it
cli-verify-heading = How to know it works
cli-ask-help-heading = When to ask for help
cli-phones = Phones:
cli-links = Pages:
cli-hours = Hours:
cli-have-ready = Have ready:
cli-limits = Time limit:
cli-needs = Needed:
# Variables:
#   $errors (Number) - errors
#   $warnings (Number) - warnings
cli-lint-summary = Errors: { $errors }. Warnings: { $warnings }.
cli-lint-error = error
cli-lint-warning = warning
cli-verify-phone = phone
cli-verify-messaging = messaging
cli-verify-mail = email
cli-verify-url = page
cli-verify-shown = shown
cli-verify-not-shown = not shown
cli-verify-undated = undated
cli-verify-unverified = not verified

## The vaults, on the command line

cli-vault = Your saved data: make it, open it, copy it, erase it
cli-vault-list = Lists what is saved on this computer
cli-vault-status = Says how the data is saved
cli-vault-create = Makes a new place to save data, protected by the system’s keychain or by a passphrase
cli-vault-verify = Reads and checks everything, including the newest automatic backup
cli-vault-repair = Saves what can be read of damaged data, and throws nothing away
cli-vault-backup = Saves an encrypted copy of everything in one file
cli-vault-restore = Gets back an encrypted copy, next to what is there
cli-vault-export = Writes everything into a JSON file, not encrypted
cli-vault-import = Adds what is in a JSON file from { -app }; what is there stays
cli-vault-lock = Takes the key out of the keychain: from then on the passphrase or the code is needed
cli-vault-passphrase = Protects the data with a new passphrase
cli-vault-recovery-code = Makes a new recovery code and shows it; the earlier one no longer works
cli-vault-erase = Erases some data, or all of it, with its keys and automatic backups
cli-vault-data-dir = Folder with the data; if missing, your account’s own
cli-vault-json = Writes the result as JSON
cli-vault-id = Which, by its name in the list; if missing, the one opened last
cli-vault-file = The file
cli-vault-passphrase-file = File whose first line is the passphrase; with “-”, the input
cli-vault-recovery-code-file = File whose first line is the recovery code
cli-vault-new-passphrase-file = File whose first line is the new passphrase
cli-vault-unprotected = Not protected: anyone who has the files can read them
cli-vault-copy-passphrase-file = File with the passphrase for the copy
cli-vault-copy-recovery-code-file = File with the recovery code that opens the copy
cli-vault-name-file = File whose first line is the name to put on the plan
cli-vault-confirm-file = File with the code as you wrote it down: checks it, and makes no new one
cli-vault-all = All of them
cli-vault-yes = Confirms that you want to erase; it cannot be undone
cli-vault-none = Nothing is saved.
cli-vault-closed = closed
# Variables:
#   $id (String) - its id
#   $name (String) - whose it is, or that it is closed
#   $date (String) - when it was last written
cli-vault-row = { $id }  { $date }  { $name }
cli-vault-protection-keychain = It is encrypted. The system’s keychain keeps the key.
cli-vault-protection-passphrase = It is encrypted. Your passphrase opens it.
cli-vault-protection-unprotected = It is not protected: anyone who has the files can read it.
cli-vault-recovery-confirmed = The recovery code is written down and checked.
cli-vault-recovery-missing = There is no recovery code, or it was not checked: there is only one way to open the data.
cli-vault-viewing = The disk is read-only: you can look at the data, not change it.
# Variables:
#   $count (Number) - changes
cli-vault-missing =
    { $count ->
        [one] One change that was saved is missing. Look at the automatic backups.
       *[other] { $count } changes that were saved are missing. Look at the automatic backups.
    }
# Variables:
#   $count (Number) - assessments
cli-vault-assessments =
    { $count ->
        [one] One assessment.
       *[other] { $count } assessments.
    }
# Variables:
#   $date (String) - date and time
cli-vault-backup-newest = Newest automatic backup: { $date }.
cli-vault-backup-none = There are no automatic backups.
# Variables:
#   $id (String) - its id
cli-vault-created = Done: { $id }
# Variables:
#   $assessments (Number) - assessments
#   $events (Number) - answers and other entries
cli-vault-verified = All is well. Assessments: { $assessments }. Entries: { $events }.
# Variables:
#   $recovered (Number) - entries since the backup
#   $lost (Number) - changes that are lost, at most
cli-vault-repaired = Entries saved from after that backup: { $recovered }. Changes lost, at most: { $lost }.
# Variables:
#   $id (String) - its id
cli-vault-restored = Copy back in place: { $id }
# Variables:
#   $added (Number) - new entries
#   $known (Number) - entries that were there
cli-vault-imported = New entries: { $added }. Already there: { $known }.
cli-vault-locked = The key is no longer in the keychain.
cli-vault-passphrase-set = The new passphrase now opens the data.
cli-vault-code-confirmed = The code is right. Keep the paper away from the computer.
cli-vault-erased = Erased.
# Variables:
#   $left (Number) - items that stay in the keychain
cli-vault-erased-left =
    { $left ->
        [one] One key stays in the keychain; it no longer opens anything.
       *[other] { $left } keys stay in the keychain; they no longer open anything.
    }
# Variables:
#   $file (String) - the file
cli-vault-saved = Saved in { $file }.
# Variables:
#   $file (String) - the file
cli-error-secret-file = { $file } cannot be read.
cli-error-secret-file-hint = Say which file has the passphrase or the code on its first line.

## Findings of the linter

# Variables:
#   $id (String) - the id
lint-duplicate-id = “{ $id }” appears twice
# Variables:
#   $id (String) - the id
lint-unknown-id = “{ $id }” does not exist
# Variables:
#   $item (String) - the question
#   $option (String) - the option
lint-unknown-option = “{ $item }” has no option “{ $option }”
# Variables:
#   $key (String) - the key
#   $value (String) - the value
lint-unknown-profile-value = the situation has no “{ $key }” with “{ $value }”
# Variables:
#   $item (String) - the question
lint-unreachable = “{ $item }” is never shown
# Variables:
#   $option (String) - the option
lint-dead-option = nobody can choose “{ $option }”, or nothing depends on it
# Variables:
#   $ids (String) - the ids
lint-cycle = they depend on each other: { $ids }
# Variables:
#   $item (String) - the question
#   $option (String) - the option
#   $action (String) - the action
lint-full-level-with-action = “{ $option }” of “{ $item }” is already as good as “{ $action }” makes it
# Variables:
#   $item (String) - the question
#   $option (String) - the option
lint-option-without-action = no action improves on “{ $option }” of “{ $item }”
# Variables:
#   $practice (String) - the practice
lint-practice-unmeasured = no question measures “{ $practice }”
lint-without-reason = it does not say why
lint-without-source = it does not say where it comes from
# Variables:
#   $field (String) - the field
#   $value (Number) - its value
#   $low (Number) - least
#   $high (Number) - most
lint-out-of-range = “{ $field }” is { $value } and must be within { $low } and { $high }
# Variables:
#   $option (String) - the option
lint-option-level = “{ $option }” needs “level” or “as”, and only one
lint-not-best-first = the options do not go from best to worst
# Variables:
#   $url (String) - the address
lint-bad-url = “{ $url }” is not a plain https address
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-missing = the text “{ $id }” is missing in { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-unused = the text “{ $id }” in { $language } belongs to nothing
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-duplicate = the text “{ $id }” appears twice in { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
#   $other (String) - the other language
lint-variables-differ = “{ $id }” uses other variables in { $language } than in { $other }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
#   $found (String) - the contact
lint-contact-in-text = “{ $id }” in { $language } carries “{ $found }”, which belongs in the data with its source
# Variables:
#   $pack (String) - the questionnaire
#   $score (Number) - reached
#   $gate (Number) - asked for
lint-reading-ease = the texts of “{ $pack }” score { $score } for reading ease, and { $gate } is needed
# Variables:
#   $item (String) - the question
#   $gate (String) - the other question
lint-gate-outside-first-pass = “{ $item }” is in the first pass and depends on “{ $gate }”, which is not
# Variables:
#   $item (String) - the question
#   $gate (String) - the other question
lint-gate-after-item = “{ $item }” is asked before “{ $gate }”, on which it depends
# Variables:
#   $practice (String) - the practice
lint-blocking-not-asked = the first pass does not ask about “{ $practice }” without conditions
# Variables:
#   $item (String) - the question
lint-not-in-sections = “{ $item }” is in the first pass but in no area
# Variables:
#   $audience (String) - the audience
lint-base-missing = the base values for “{ $audience }” are missing
# Variables:
#   $question (String) - the question
lint-right-options = “{ $question }” needs one right answer and one that is not
# Variables:
#   $sheet (String) - the first form
#   $other (String) - the other form
lint-forms-differ = the sheets “{ $sheet }” and “{ $other }” are not equal: they differ in kinds of questions or in difficulty
# Variables:
#   $date (String) - the date
lint-review-due = due for review since { $date }
# Variables:
#   $language (String) - the language
#   $digest (String) - digest of the Spanish texts
lint-translation-stale = the Spanish text has changed since the translation ({ $language }); look through it and write “source: { $digest }” in its header
# Variables:
#   $item (String) - id of the question
lint-outside-sets-ours = an action from outside cannot change “{ $item }”, which belongs to the program
# Variables:
#   $practice (String) - id of the practice
lint-outside-on-blocking = only the program’s questions can be about “{ $practice }”, which is essential
# Variables:
#   $practice (String) - id of the practice
lint-outside-alone = one of the program’s questions must be about “{ $practice }” too, without conditions
# Variables:
#   $practice (String) - id of the practice
#   $weight (Number) - what the questions from outside weigh
#   $most (Number) - the most that they may
lint-outside-too-heavy = the questions from outside weigh { $weight } on “{ $practice }”; { $most } at most

## What the numbers rest on

# Variables:
#   $name (String) - name of the scenario
#   $points (String) - points of risk
explain-scenario = { $name }: { $points } points
# Variables:
#   $likelihood (Number) - 1 to 5
#   $impact (Number) - 1 to 5
explain-base = Without any practice: likelihood { $likelihood } times impact { $impact }.
# Variables:
#   $practice (String) - name of the practice
#   $now (String) - by how much now, in percent
#   $most (String) - by how much at full level, in percent
explain-likelihood = { $practice } lowers the likelihood by { $now } (by { $most } at most).
# Variables:
#   $practice (String) - name of the practice
#   $now (String) - by how much now, in percent
#   $most (String) - by how much at full level, in percent
explain-impact = { $practice } lowers the impact by { $now } (by { $most } at most).
# Variables:
#   $name (String) - name of the practice
#   $level (String) - level or band, of 100
#   $target (Number) - target, of 100
explain-practice = { $name }: { $level } of 100, target { $target }
# Variables:
#   $question (String) - the question
#   $answer (String) - the option that counts
#   $level (String) - level or band, of 100
#   $weight (String) - weight in the mean
#   $source (String) - how it is known
explain-item = “{ $question }” { $answer }: { $level }, weight { $weight }. { $source }.
# Variables:
#   $question (String) - the question
#   $answer (String) - the option that counts
#   $level (String) - level or band, of 100
#   $weight (String) - weight in the mean
#   $source (String) - how it is known
explain-item-lapsed = “{ $question }” { $answer }: { $level }, weight { $weight }. { $source }; it is out of date.
explain-open = Not known yet
explain-nobody = Nobody has said it yet
# Variables:
#   $low (String) - low end
#   $high (String) - high end
explain-band = { $low } to { $high }

## The plan

# Variables:
#   $now (String) - points, or from a to b
cli-plan-risk = Remaining risk: { $now } of 100
# Variables:
#   $now (String) - points, or from a to b
#   $then (String) - points, or from a to b
cli-plan-would = Remaining risk: { $now } of 100 today; with that done, { $then }.
cli-plan-closed = Closed
# Variables:
#   $owner (String) - who does it
cli-plan-by = done by { $owner }
# Variables:
#   $date (String) - the day
cli-plan-until = by { $date }
# Variables:
#   $date (String) - the day
cli-plan-again = to think about again: { $date }

## Documents

cli-evidence-none = There are no documents yet.
cli-evidence-shows = What it shows
# Variables:
#   $date (String) - the last day
cli-evidence-expired = { $date }; no longer valid
# Variables:
#   $folder (String) - the folder
#   $count (Number) - documents
cli-evidence-copied =
    { $count ->
        [one] One document copied into { $folder }.
       *[other] { $count } documents copied into { $folder }.
    }
