### Dates and numbers as people write them. Months and weekdays stand in the middle of a sentence.
# review: author-written

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

date-month-january = enero
date-month-february = febrero
date-month-march = marzo
date-month-april = abril
date-month-may = mayo
date-month-june = junio
date-month-july = julio
date-month-august = agosto
date-month-september = septiembre
date-month-october = octubre
date-month-november = noviembre
date-month-december = diciembre

## Months, short

date-month-short-january = ene
date-month-short-february = feb
date-month-short-march = mar
date-month-short-april = abr
date-month-short-may = may
date-month-short-june = jun
date-month-short-july = jul
date-month-short-august = ago
date-month-short-september = sept
date-month-short-october = oct
date-month-short-november = nov
date-month-short-december = dic

## Days of the week

date-weekday-monday = lunes
date-weekday-tuesday = martes
date-weekday-wednesday = miércoles
date-weekday-thursday = jueves
date-weekday-friday = viernes
date-weekday-saturday = sábado
date-weekday-sunday = domingo

## Numbers

# The space is a no-break one.
# Variables:
#   $number (String) - number, already formatted, "45"
number-percent = { $number }{ "\u00A0" }%
