### Dates and numbers as people write them. Months and weekdays stand in the middle of a sentence.
# review: machine-drafted
# source: 2c017e86fcd3

## Dates

# Variables:
#   $day (String) - day of the month, "23"
#   $month (String) - name of the month
#   $year (String) - "2026"
date-long =
    { $month ->
        [abril] { $day } d'abril de { $year }
        [agost] { $day } d'agost de { $year }
        [octubre] { $day } d'octubre de { $year }
       *[altres] { $day } de { $month } de { $year }
    }

# For tables.
# Variables:
#   $day (String) - day of the month, "23"
#   $month (String) - short name of the month
#   $year (String) - "2026"
date-short = { $day } { $month } { $year }
# Variables:
#   $month (String) - short name of the month
#   $year (String) - year
date-month-short = { $month } { $year }
# Variables:
#   $month (String) - name of the month
#   $year (String) - year
date-month-long = { $month } de { $year }

# Variables:
#   $weekday (String) - name of the day of the week
#   $date (String) - date in its long form
date-weekday = { $weekday }, { $date }

# Variables:
#   $date (String) - date in its long form
#   $hour (String) - hour of the day, "9" or "17"
#   $minute (String) - minute, always two digits
date-time = { $date }, { $hour }:{ $minute }

## Months

date-month-january = gener
date-month-february = febrer
date-month-march = març
date-month-april = abril
date-month-may = maig
date-month-june = juny
date-month-july = juliol
date-month-august = agost
date-month-september = setembre
date-month-october = octubre
date-month-november = novembre
date-month-december = desembre

## Months, short

date-month-short-january = gen.
date-month-short-february = febr.
date-month-short-march = març
date-month-short-april = abr.
date-month-short-may = maig
date-month-short-june = juny
date-month-short-july = jul.
date-month-short-august = ag.
date-month-short-september = set.
date-month-short-october = oct.
date-month-short-november = nov.
date-month-short-december = des.

## Days of the week

date-weekday-monday = dilluns
date-weekday-tuesday = dimarts
date-weekday-wednesday = dimecres
date-weekday-thursday = dijous
date-weekday-friday = divendres
date-weekday-saturday = dissabte
date-weekday-sunday = diumenge

## Numbers

# The space is a no-break one.
# Variables:
#   $number (String) - number, already formatted, "45"
number-percent = { $number }{ "\u00A0" }%
