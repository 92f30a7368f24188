"""Sets the report with one of two typesetters, once, in this fresh process: measure.py NAME FOLDER FONTS.

Prints the milliseconds of the work alone, without the start of Python and the loading of the typesetter.
"""

import sys
import time
from pathlib import Path

name, folder, fonts = sys.argv[1], Path(sys.argv[2]), sys.argv[3]

if name == "typst":
    import typst

    start = time.perf_counter()
    typst.compile(
        folder / "report.typ",
        output=folder / "typst.pdf",
        font_paths=[fonts],
        ignore_system_fonts=True,
        pdf_standards=["a-2a", "ua-1"],
    )
else:
    from weasyprint import HTML

    start = time.perf_counter()
    HTML(filename=folder / "report.html").write_pdf(folder / "weasyprint.pdf", pdf_variant="pdf/ua-1")

print((time.perf_counter() - start) * 1000)
