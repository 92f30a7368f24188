### Dates and numbers as people write them. Months and weekdays stand in the middle of a sentence.
# review: author-written

## Dates

# Variables:
#   $day (String) - day of the month, "23"
#   $month (String) - name of the month
#   $year (String) - "2026"
date-long = { $day } { $month } { $year }

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
date-month-long = { $month } { $year }

# Variables:
#   $weekday (String) - name of the day of the week
#   $date (String) - date in its long form
date-weekday = { $weekday } { $date }

# Variables:
#   $date (String) - date in its long form
#   $hour (String) - hour of the day, "9" or "17"
#   $minute (String) - minute, always two digits
date-time = { $date }, { $hour }:{ $minute }

## Months

date-month-january = January
date-month-february = February
date-month-march = March
date-month-april = April
date-month-may = May
date-month-june = June
date-month-july = July
date-month-august = August
date-month-september = September
date-month-october = October
date-month-november = November
date-month-december = December

## Months, short

date-month-short-january = Jan
date-month-short-february = Feb
date-month-short-march = Mar
date-month-short-april = Apr
date-month-short-may = May
date-month-short-june = Jun
date-month-short-july = Jul
date-month-short-august = Aug
date-month-short-september = Sept
date-month-short-october = Oct
date-month-short-november = Nov
date-month-short-december = Dec

## Days of the week

date-weekday-monday = Monday
date-weekday-tuesday = Tuesday
date-weekday-wednesday = Wednesday
date-weekday-thursday = Thursday
date-weekday-friday = Friday
date-weekday-saturday = Saturday
date-weekday-sunday = Sunday

## Numbers

# Variables:
#   $number (String) - number, already formatted, "45"
number-percent = { $number }%
