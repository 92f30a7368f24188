### Dates and numbers as people write them. Months and weekdays stand in the middle of a sentence.
# review: machine-drafted
# source: 2c017e86fcd3

## Dates

# Variables:
#   $day (String) - day of the month, "23"
#   $month (String) - name of the month
#   $year (String) - "2026"
date-long = { $year }(e)ko { $month }k { $day }

# For tables.
# Variables:
#   $day (String) - day of the month, "23"
#   $month (String) - short name of the month
#   $year (String) - "2026"
date-short = { $year } { $month } { $day }
# Variables:
#   $month (String) - short name of the month
#   $year (String) - year
date-month-short = { $year } { $month }
# Variables:
#   $month (String) - name of the month
#   $year (String) - year
date-month-long = { $year }(e)ko { $month }

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

date-month-january = urtarrila
date-month-february = otsaila
date-month-march = martxoa
date-month-april = apirila
date-month-may = maiatza
date-month-june = ekaina
date-month-july = uztaila
date-month-august = abuztua
date-month-september = iraila
date-month-october = urria
date-month-november = azaroa
date-month-december = abendua

## Months, short

date-month-short-january = urt.
date-month-short-february = ots.
date-month-short-march = mar.
date-month-short-april = api.
date-month-short-may = mai.
date-month-short-june = eka.
date-month-short-july = uzt.
date-month-short-august = abu.
date-month-short-september = ira.
date-month-short-october = urr.
date-month-short-november = aza.
date-month-short-december = abe.

## Days of the week

date-weekday-monday = astelehena
date-weekday-tuesday = asteartea
date-weekday-wednesday = asteazkena
date-weekday-thursday = osteguna
date-weekday-friday = ostirala
date-weekday-saturday = larunbata
date-weekday-sunday = igandea

## Numbers

# The space is a no-break one.
# Variables:
#   $number (String) - number, already formatted, "45"
number-percent = %{ "\u00A0" }{ $number }
