### The register of incidents and of breaches of personal data, on paper.
# review: author-written

# What a folder shows of the file: nothing.
# Variables:
#   $date (String) - today, as 2026-11-23
register-file-name = resguardo-register-{ $date }
register-title = Register of security problems and personal data breaches
    .intro =
        What happened, what effects it had and what was done. Article 33(5) of the General Data Protection Regulation asks for this for each breach.
        Whoever keeps the register writes it, with { -app }. It is for showing; it does not say whether what was done is enough.
    .footer = Written by whoever keeps the register. Independent: not endorsed by the AEPD, INCIBE or the CCN.
    .blanks = Data controller (name and tax number):
register-breaches = Personal data breaches
register-no-breaches = None written down.
register-others = Other security problems
register-no-others = None written down.
register-asked = What the law asks for each breach
    .lines =
        The facts: what happened and when.
        The effects on the people affected.
        The measures that were taken.
        Always write it down, even if nobody has to be told.
        If the notice comes after 72 hours, the reason for the delay.
register-kind = Kind:
register-facts = Facts:
register-loss = Loss:
register-files = Shown by:
register-known = Known since:
register-term = The 72 hours end on:
register-data = Data and people:
register-effects = Effects:
register-measures = Measures:
register-authority = Notice to the data authority:
register-people = Notice to the people affected:
register-told = Done
register-not-told = No notice given
register-undecided = To be decided
