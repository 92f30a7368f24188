### Nombres.
-help-line = 017
