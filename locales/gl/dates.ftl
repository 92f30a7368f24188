### Dates and numbers as people write them. Months and weekdays stand in the middle of a sentence.
# review: machine-drafted
# source: 2c017e86fcd3

## Dates

# Variables:
#   $day (String) - day of the month, "23"
#   $month (String) - name of the month
#   $year (String) - "2026"
date-long = { $day } de { $month } de { $year }

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

date-month-january = xaneiro
date-month-february = febreiro
date-month-march = marzo
date-month-april = abril
date-month-may = maio
date-month-june = xuño
date-month-july = xullo
date-month-august = agosto
date-month-september = setembro
date-month-october = outubro
date-month-november = novembro
date-month-december = decembro

## Months, short

date-month-short-january = xan.
date-month-short-february = feb.
date-month-short-march = mar.
date-month-short-april = abr.
date-month-short-may = maio
date-month-short-june = xuño
date-month-short-july = xul.
date-month-short-august = ago.
date-month-short-september = set.
date-month-short-october = out.
date-month-short-november = nov.
date-month-short-december = dec.

## Days of the week

date-weekday-monday = luns
date-weekday-tuesday = martes
date-weekday-wednesday = mércores
date-weekday-thursday = xoves
date-weekday-friday = venres
date-weekday-saturday = sábado
date-weekday-sunday = domingo

## Numbers

# The space is a no-break one.
# Variables:
#   $number (String) - number, already formatted, "45"
number-percent = { $number }{ "\u00A0" }%
