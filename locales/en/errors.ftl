### Problems: what happened and what is safe; the hint says what to do. And why a vault is closed.
# review: author-written

## Starting and opening

error-already-open = { -app } is already running.
error-already-open-hint = Look for its window. If you do not see it, wait a moment and open the program again.
error-no-keychain = This computer’s keychain does not answer. Nothing was saved.
error-no-keychain-hint = Open it and try again, or choose a passphrase that only you know.
error-locked = Your answers are closed. Nothing is lost.
error-locked-hint = Open them with the keychain, with your passphrase or with the recovery code.
error-wrong-key = That does not open your answers. They are still safe.
error-wrong-key-hint = See if a letter is wrong and type it again. You can try as often as you like.
error-damaged = The file with your answers is damaged. We have not touched it.
error-damaged-hint = Open { -app } again: you will see what can be saved.
error-backup-damaged = The newest automatic backup is damaged. Your answers are fine.
error-backup-damaged-hint = Make another backup now, in “Your data”.
error-newer-version = These answers were saved by a newer version of { -app }. We have not touched them.
error-newer-version-hint = Install the newer version and open them with it.
error-vault-exists = There are already saved answers on this computer. We have not touched them.
error-vault-exists-hint = Close the window and open it again: you will see them.
error-no-vault = There are no saved answers on this computer.
error-no-vault-hint = Go back to the start and begin. If you have an encrypted copy, open it there.
error-not-open = Your answers are not open.
error-not-open-hint = Go back to the start and open them. Then repeat what you were about to do.

## Saving

error-disk-full = The last thing was not saved: the disk is full. What you saved before is safe.
error-disk-full-hint = Free some space and press the button again.
error-read-only = The last thing was not saved: the folder is read-only. What you saved before is safe.
error-read-only-hint = See if the disk is write-protected and press the button again.
error-not-writable = That folder cannot be written to. Your answers are safe.
error-not-writable-hint = Choose another folder, for example “Documents”.
error-no-cipher = Encryption is missing here. Without it, { -app } opens and saves nothing. Your files have not changed.
error-no-cipher-hint = Install { -app } again. If you still see this message, go back to a backup.

## Answers

# Variables:
#   $item (String) - id of the question
error-unknown-item = We do not know this question: { $item }. Nothing was saved.
error-unknown-item-hint = Go back to the list of questions and open it from there.
# Variables:
#   $option (String) - code of the option
#   $item (String) - id of the question
error-unknown-option = The question { $item } does not have the answer “{ $option }”. Nothing was saved.
error-unknown-option-hint = Choose one of those on the page.
# Variables:
#   $action (String) - id of the action
error-unknown-action = We do not know this action: { $action }. Nothing was saved.
error-unknown-action-hint = Go back to the plan and open it from there. On the command line, “resguardo plan show” lists them.
error-no-such-days = There is nothing for one of these two dates, or they are the wrong way round.
error-no-such-days-hint = Choose two dates between your first answer and today, the earlier one first.
error-bad-date = There is no such day. Nothing was saved.
error-bad-date-hint = Write day, month and year in figures, for example 27 11 2026.
error-bad-input = Something you wrote cannot be used. Nothing was saved.
error-bad-input-hint = Look at what you wrote and press the button again.

## Files

error-bad-file = That file is not from { -app }, or part of it is missing. Your answers have not changed.
error-bad-file-hint = Choose a file of answers that you saved with { -app }.
# Variables:
#   $file (String) - name of the file
#   $field (String) - name of the entry, as the file has it
error-bad-partner = { $file } cannot be used: the entry “{ $field }” is missing or wrong.
error-bad-partner-hint = Ask your chamber of commerce or town hall for the file again. Your document is as it was.
# Variables:
#   $file (String) - name of the picture
error-bad-logo = We could not use the logo { $file }.
error-bad-logo-hint = It has to be a PNG in the same folder as the file, under 256 KB and 1600 pixels a side.
error-file-too-large = The file is too large. We have not opened it.
error-file-too-large-hint = Files from { -app } are small. See if you chose another file.
# Variables:
#   $file (String) - the file's name
error-no-document = { $file } could not be read. Nothing has changed.
error-no-document-hint = See if the file is in its place and if you can open it.
error-nothing-shown = None of these documents says yet which answers it shows. Nothing was copied.
error-nothing-shown-hint = Open the document in the list and choose its questions.
# Variables:
#   $file (String) - the file's name
error-no-form = No box is marked in { $file }. Nothing was saved.
error-no-form-hint = See if it is the file they sent back, and if the marks are between the brackets.
error-no-name = The name of the person answering is missing. Nothing was saved.
error-no-name-hint = Type it and save again.
error-no-label = The name of the computer is missing. Nothing was saved.
error-no-label-hint = Write what you call it, such as “Reception”, and save again.
error-no-look = This computer has not been looked at yet.
error-no-look-hint = Look at it in “Checks” and come back here.
error-no-reason = The reason is missing. Nothing was set aside.
error-no-reason-hint = Write why in a few words, then set it aside again.
error-nothing-asked = You have not chosen any question.
error-nothing-asked-hint = Choose at least one.
error-code-not-shown = That code is no longer on screen, and nobody can see it again.
error-code-not-shown-hint = If you did not write it down, ask for a new one: the old one stops working.
error-nothing-exported = No PDF has been saved yet.
error-nothing-exported-hint = Save the plan and then open it.

## Checks

error-checks-cancelled = You stopped the checks.
error-checks-cancelled-hint = What was there before is unchanged. You can look again whenever you like.
error-checks-running = We are already looking at this computer.
error-checks-running-hint = Wait until it finishes, or press Stop.

## Links

error-no-such-link = We do not know that link. Nothing was opened.
error-no-such-link-hint = Go back to the page and choose another one.
error-link-failed = The system could not open it. Nothing is lost.
error-link-failed-hint = If it is a page, type the address on the button in your browser. If it is the PDF, open it from its folder.

## Keys of one's own

# Variables:
#   $minimum (Number) - least number of signs
error-weak-passphrase = The passphrase is short. Type at least { $minimum } characters, or four words.
error-weak-passphrase-hint = Four unrelated words work well.
error-code-typo = Part of the code is missing, or a letter is wrong. Nothing is lost.
error-code-typo-hint = It has seven groups of four. Compare it with the paper and type it again.
error-memory-only = You are trying it out without keeping anything: there is no key to keep here.
error-memory-only-hint = To keep your answers, press “Keep my answers”.
error-no-passphrase = Your passphrase is needed. Nothing was changed.
error-no-passphrase-hint = Type it and try again.
error-last-way = It is the only thing that opens your answers. We have not removed it.
error-last-way-hint = Make a recovery code first, or choose a passphrase.
error-recovery-mismatch = It does not match the code. Look at the paper and type it again.
error-recovery-mismatch-hint = If the code was copied wrongly, look at the code again and correct the paper.

## Backups, copies, damage

error-no-backup = That backup is no longer there. Your answers have not changed.
error-no-backup-hint = Go back to the list and choose another one.
error-not-a-copy = That file is not an encrypted copy of { -app }. Nothing was changed.
error-not-a-copy-hint = Choose the one that you saved with “Save an encrypted copy”.
error-repair-failed = We could not save anything. What is there is as it was.
error-repair-failed-hint = Go back to a backup or open an encrypted copy. If you have none, delete nothing and ask for help.
error-update-failed = We could not move your data to the new version. Nothing was changed: you can view your data.
error-update-failed-hint = Save an encrypted copy, free some disk space and open it again.

## Faults of ours

error-internal = Something in { -app } has failed. What was saved is still safe.
error-internal-hint = Try again. If it happens again, close the window and open it again.

## Why a vault is closed

locked-closed = Your answers are closed
locked-closed-hint = They close when you ask for it, when the screen locks, or after a while without use. Open them and carry on where you were.
locked-asking = Asking this computer’s keychain…
locked-asking-hint = If it asks for permission in another window, allow it. We wait ten seconds; after that you can open your answers another way.
locked-no-entry = The keychain no longer has the key to your answers
locked-no-entry-hint = This can happen after you change user or keychain. Open them with the recovery code.
locked-locked = This computer’s keychain is locked
locked-locked-hint = Unlock it with your sign-in password and try again.
locked-no-answer = This computer’s keychain does not answer
locked-no-answer-hint = Sometimes it is waiting for your permission behind another window. Look for it and try again.
locked-no-bus = There is no keychain in this session
locked-no-bus-hint = Sign in to your usual desktop and try again. Or use the recovery code.
locked-wrong-key = The key in the keychain does not open these answers
locked-wrong-key-hint = They may be from another computer or a copy. Open them with the recovery code.
locked-bad-data = The key in the keychain is damaged
locked-bad-data-hint = Your answers are fine. Open them with the recovery code.
locked-not-remembered = Your answers open with your passphrase
locked-not-remembered-hint = Type it below. It is not saved anywhere.
locked-several = The keychain has several keys with the same name
locked-several-hint = Open your keychain program, look for “{ -app }” and delete the duplicates. Or use the recovery code.
locked-full = The keychain cannot save anything more
locked-full-hint = Free some disk space and try again.
locked-broken = This computer’s keychain does not work
locked-broken-hint = Restart the computer and try again. If nothing changes, use the recovery code.

## Questionnaires from outside

error-bad-key = That key is not the one for this signature.
error-bad-key-hint = Copy the whole key from the publisher’s page. It begins with RW.
# Variables:
#   $file (String) - name of the file
error-bad-facts = { $file } is not a file of public data, or is badly written. Nothing of it was used.
error-bad-facts-hint = Ask whoever gave it to you to look at it.
error-facts-damaged = The newer data that you added is no longer as it came, and is not used.
error-facts-damaged-hint = Add it again from its file.
error-facts-older = Something in that file is older than what is here. Nothing was changed.
error-facts-older-hint = Look for a newer one where you found it.
# Variables:
#   $file (String) - name of the file
error-bad-pack = { $file } is not a questionnaire, or has mistakes in it. None of it was used.
error-bad-pack-hint = Ask the person who gave it to you to look at it.
# Variables:
#   $pack (String) - name of the questionnaire
error-no-pack = There is no questionnaire from outside called “{ $pack }”.
error-no-pack-hint = Look in the list for its name.
# Variables:
#   $pack (String) - name of the questionnaire
error-pack-damaged = The questionnaire “{ $pack }” is no longer as it was when you added it, and is not used.
error-pack-damaged-hint = Remove it and add it again from its file.
error-pack-in-use = The assessment you have open uses that questionnaire.
error-pack-in-use-hint = Open another assessment first.
# Variables:
#   $version (Number) - its version
error-pack-known = That version is already here: version { $version }.
error-pack-known-hint = There is no need to add it again.
# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here, or was
error-pack-older = This is version { $version }, and version { $known } has already been here. Versions only go up.
error-pack-older-hint = Ask the author for the newest one.
# Variables:
#   $pack (String) - name of the questionnaire
error-pack-other-signer = “{ $pack }” was signed with a different key before. Nothing was changed.
error-pack-other-signer-hint = Ask the publisher before you go on. With a new key, it needs another name.
error-shelf-damaged = The list of what you added from outside cannot be read. We are starting a new one.
error-shelf-damaged-hint = Add the questionnaires and the keys again. Ask each author for the newest version: we no longer know which one you had.
error-pack-unsigned = It is not signed by anyone you trust. It was not added.
error-pack-unsigned-hint = Ask the person who gave it to you if they made it, and if they have a key.
# Variables:
#   $file (String) - name of the file
#   $count (Number) - errors
error-pack-wrong =
    { $count ->
        [one] { $file } has 1 error, and is not used.
       *[other] { $file } has { $count } errors, and is not used.
    }
error-pack-wrong-hint = Tell the author: “resguardo content check” shows them all.
# Variables:
#   $most (Number) - how many there may be
error-too-many-packs = There is room for { $most } questionnaires from outside.
error-too-many-packs-hint = First remove one that you do not use.
