### What can be wrong with a file that somebody hands in, and what to do about it.
# review: author-written

## Where. {file} is in every one of these errors.

# Variables:
#   $line (Number) - from 1
#   $column (Number) - from 1
file-place-line = line { $line }, column { $column }
# Variables:
#   $key (String) - a path of keys, as answers/email-password
file-place-key = at “{ $key }”
# Variables:
#   $nearest (String) - a known id that is spelled almost the same
file-nearest = Did you mean “{ $nearest }”?

## Reading it

# Variables:
#   $file (String) - the file's name
error-content-unreadable = { $file } could not be read.
error-content-unreadable-hint = See if the name is spelled right and if you can open it.
# Variables:
#   $file (String) - the file's name
error-content-missing = The file { $file } is missing.
error-content-missing-hint = Copy the whole folder again.
# Variables:
#   $file (String) - the file's name
error-content-unexpected = Nothing uses the file { $file }.
error-content-unexpected-hint = See if its name is spelled right.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - bytes
error-content-too-large = { $file } is larger than { $limit } bytes.
error-content-too-large-hint = Check that it is the right file.
# Variables:
#   $file (String) - the file's name
error-content-empty = { $file } is empty.
error-content-empty-hint = Check that it is the right file and that it was saved.
# Variables:
#   $file (String) - the file's name
error-content-not-utf8 = { $file } is not UTF-8 text.
error-content-not-utf8-hint = Save it as UTF-8 text.
# Variables:
#   $file (String) - the file's name
#   $character (String) - its code point
error-content-forbidden-character = { $file } has a character that cannot be seen and can mislead: { $character }.
error-content-forbidden-character-hint = Delete it and save the file again.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - characters
error-content-text-too-long = A text in { $file } has more than { $limit } characters.
error-content-text-too-long-hint = Make it shorter.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - depth
error-content-too-deep = { $file } has more than { $limit } levels, one inside another.
error-content-too-deep-hint = No file of this kind needs them: check where it comes from.
# Variables:
#   $file (String) - the file's name
#   $id (String) - what stands there
error-content-bad-id = “{ $id }” is not a valid name in { $file }.
error-content-bad-id-hint = Use lower-case letters without accents, digits and hyphens, 64 at most.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - entries
error-content-too-many = { $file } has more than { $limit } entries.
error-content-too-many-hint = Check that it is the right file.
# Variables:
#   $file (String) - the file's name
#   $detail (String) - the parser's word
error-content-syntax = { $file } is not written correctly: { $detail }
error-content-syntax-hint = Look at that line: often a comma, a quotation mark or a brace is missing.
# Variables:
#   $file (String) - the file's name
error-content-not-json = { $file } is not well-formed JSON.
error-content-not-json-hint = Look at that line: often a comma, a quotation mark or a brace is missing.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-unknown-field = { $file } has a field that does not exist: “{ $field }”.
error-content-unknown-field-hint = Delete it or correct its name.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-missing-field = { $file } lacks the field “{ $field }”.
error-content-missing-field-hint = Add it.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-duplicate-field = In { $file } the field “{ $field }” appears twice.
error-content-duplicate-field-hint = Keep only one.
# Variables:
#   $file (String) - the file's name
#   $value (String) - the value
error-content-unknown-value = In { $file } the value “{ $value }” is not one of the valid ones.
error-content-unknown-value-hint = See questionnaires/schema for the valid ones.
# Variables:
#   $file (String) - the file's name
#   $detail (String) - the parser's word
error-content-wrong-shape = In { $file } there is a value of the wrong kind: { $detail }
error-content-wrong-shape-hint = See questionnaires/schema for how it is written.
# Variables:
#   $file (String) - the file's name
error-content-wrong-value = In { $file } there is a value that cannot be there.
error-content-wrong-value-hint = See questionnaires/schema for how it is written.
# Variables:
#   $file (String) - the file's name
error-content-wrong-answer = In { $file } there is something else where an answer belongs.
error-content-wrong-answer-hint = Write the code of an option in quotation marks, such as "weekly". If you do not know: {"{"} "unknown": true {"}"}.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the format it names
error-content-unknown-format = { $file } comes from another program or a newer version: “{ $found }”.
error-content-unknown-format-hint = Open it with the version that made it.

## What it says

# Variables:
#   $file (String) - the file's name
#   $pack (String) - the questionnaire
error-content-unknown-pack = In { $file }: there is no questionnaire “{ $pack }”.
error-content-unknown-pack-hint = The command “resguardo content list” shows them all.
# Variables:
#   $file (String) - the file's name
#   $profile (String) - the key
error-content-unknown-profile-key = In { $file }: “{ $profile }” is not part of the situation.
error-content-unknown-profile-key-hint = The ones there are can be found in questionnaires/method/profile.toml.
# Variables:
#   $file (String) - the file's name
#   $profile (String) - the key
#   $value (String) - the value
error-content-unknown-profile-value = In { $file }: “{ $profile }” cannot be “{ $value }”.
error-content-unknown-profile-value-hint = The values are in questionnaires/method/profile.toml.
# Variables:
#   $file (String) - the file's name
#   $value (String) - what stands there
error-content-bad-country = In { $file }: “{ $value }” is not a country code.
error-content-bad-country-hint = Write two capital letters, such as ES.
# Variables:
#   $file (String) - the file's name
#   $value (String) - what stands there
error-content-bad-region = In { $file }: “{ $value }” is not a region of that country.
error-content-bad-region-hint = Write the ISO 3166-2 code, such as ES-MD.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-unknown-item = In { $file }: there is no question “{ $item }”.
error-content-unknown-item-hint = The command “resguardo content show”, with the id of a questionnaire, shows its questions.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $pack (String) - the questionnaire
error-content-item-not-in-pack = In { $file }: “{ $pack }” does not ask “{ $item }”.
error-content-item-not-in-pack-hint = Remove that answer or choose another questionnaire.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $option (String) - the option
error-content-unknown-option = In { $file }: “{ $item }” has no option “{ $option }”.
# Variables:
#   $item (String) - the question
error-content-unknown-option-hint = The command “resguardo content show { $item }” shows its options.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-no-option = In { $file }: the answer to “{ $item }” is empty.
error-content-no-option-hint = Choose an option or remove the answer.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-several-options = In { $file }: “{ $item }” accepts only one option.
error-content-several-options-hint = Keep one.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-none-with-others = In { $file }: for “{ $item }” both “none” and others are chosen.
error-content-none-with-others-hint = Keep “none” or the others.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-unknown-not-offered = In { $file }: “{ $item }” does not accept “I do not know”.
error-content-unknown-not-offered-hint = Choose an option or remove the answer.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $reason (String) - the reason
error-content-unknown-reason = In { $file }: “{ $reason }” is not a reason for “{ $item }” not to apply.
# Variables:
#   $item (String) - the question
error-content-unknown-reason-hint = The command “resguardo content show { $item }” shows the reasons it accepts.
# Variables:
#   $file (String) - the file's name
error-content-empty-entry = In { $file } there is an entry that says nothing.
error-content-empty-entry-hint = Delete it or add what is missing.
# Variables:
#   $file (String) - the file's name
error-content-incomplete-fact = In { $file } there is an incomplete check.
error-content-incomplete-fact-hint = Write both the check and its result.
# Variables:
#   $file (String) - the file's name
error-content-date-goes-back = In { $file } the dates go backwards.
error-content-date-goes-back-hint = Put the entries in order, oldest first.
# Variables:
#   $file (String) - the file's name
error-content-foreign-event = In { $file } there is something from another assessment.
error-content-foreign-event-hint = Export it again on the other computer.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the name of the part
error-content-not-from-outside = { $file } has a part “{ $field }” that only the program’s own content may have.
error-content-not-from-outside-hint = Delete it.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the beginning of what was found
error-content-markup = A text in { $file } contains something that is not words: { $found }
error-content-markup-hint = Write words only: no tags, braces or codes.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the number or address
error-content-contact = A text in { $file } contains a phone number, an email or a web address: { $found }
error-content-contact-hint = Delete it. What comes from outside cannot give numbers or links.
# Variables:
#   $file (String) - the file's name
#   $heading (String) - heading of the column
#   $value (String) - what stands in the cell
error-content-wrong-cell = In { $file }, “{ $value }” cannot be in the column “{ $heading }”.
error-content-wrong-cell-hint = The content guide says what goes in each column.
# Variables:
#   $file (String) - the file's name
#   $id (String) - name of the question or action
error-content-changed-ours = In { $file }, “{ $id }” does not say the same as in the program.
error-content-changed-ours-hint = Leave it as it was, or give it another name and it will be yours.
# Variables:
#   $file (String) - the file's name
error-content-bad-signature = The signature does not match { $file }: someone changed the file, or the signature is another file’s.
error-content-bad-signature-hint = Do not use it. Ask the publisher for both files again.

## Recorded computers

# Variables:
#   $folder (String) - the folder
error-bundle-unreadable = The folder { $folder } could not be read.
error-bundle-unreadable-hint = Choose a folder with a manifest.json, made by hand or with “resguardo check --record”.
# Variables:
#   $folder (String) - the folder
error-bundle-manifest = The manifest.json of { $folder } is not written correctly.
error-bundle-manifest-hint = Look at that line. If the folder came from “resguardo check --record”, record it again.
# Variables:
#   $folder (String) - the folder
#   $found (String) - the number of the form
error-bundle-format = The folder { $folder } comes from a newer version: it has format { $found }.
error-bundle-format-hint = Open it with the version that made it.
# Variables:
#   $folder (String) - the folder
#   $place (String) - answer: in one of the answers; manifest: in the manifest itself
#   $request (String) - what the answer is to; empty if $place is manifest
#   $key (String) - the key of the JSON object
#   $fault (String) - missing: it is not there; unknown: nobody knows it; value: its value cannot be read
error-bundle-key =
    { $fault ->
        [missing] “{ $key }” is missing
        [unknown] There is an unknown key, “{ $key }”,
       *[value] The value of “{ $key }” makes no sense
    } { $place ->
        [answer] in the answer to “{ $request }”, in { $folder }.
       *[manifest] in the manifest.json of { $folder }.
    }
# Variables:
#   $key (String) - the key of the JSON object
error-bundle-key-hint =
    { $key ->
        [now] Write date and time without a zone, as in 2026-11-23T10:00:00.
        [os] Write linux, windows, macos or other.
        [checks] Write a list of ids of checks, which may be empty: [].
        [failure] Write denied, missing, timeout, sandboxed, unsupported or failed.
       *[any] Look in the guide to these folders for the keys there are.
    }
# Variables:
#   $folder (String) - the folder
#   $check (String) - what stands there as the id of a check
error-bundle-check = In { $folder }, “{ $check }” is not a check that we know.
error-bundle-check-hint = Correct or delete it in “checks”, which lists the checks that the folder is for.
# Variables:
#   $folder (String) - the folder
#   $file (String) - the file
error-bundle-file = In { $folder }, the file { $file } could not be read.
error-bundle-file-hint = Put it next to manifest.json, or correct the name in the answer that names it.
# Variables:
#   $folder (String) - the folder
#   $request (String) - what the answer is to
error-bundle-entry = In { $folder }, the answer to “{ $request }” is not written correctly.
error-bundle-entry-hint = Each answer holds one thing only: text, json, file or failure. A file is in the same folder.
# Variables:
#   $folder (String) - the folder
#   $request (String) - what the answer is to
error-bundle-twice = In { $folder }, “{ $request }” has two answers.
error-bundle-twice-hint = Keep only one.
# Variables:
#   $folder (String) - the folder
#   $file (String) - the file
error-bundle-too-large = In { $folder }, the file { $file } is too large.
error-bundle-too-large-hint = Check that it is the right folder.
# Variables:
#   $folder (String) - the folder
error-bundle-not-empty = The folder { $folder } is not empty. Nothing was written.
error-bundle-not-empty-hint = Choose a new folder.

## Places

# Variables:
#   $country (String) - the code
error-no-channels = We have no phone numbers or pages for “{ $country }”.
error-no-channels-hint = Try ES.
# Variables:
#   $situation (String) - as typed
error-no-such-situation = We do not know the situation “{ $situation }”.
# Variables:
#   $known (String) - their ids
error-no-such-situation-hint = Choose one of these: { $known }.
