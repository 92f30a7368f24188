### La aplicación.
# Variables:
#   $count (Number) - cuántas
open-count = Quedan { $count }
