"""Opens our workbooks in LibreOffice, fills them in as offices do, and saves them as Excel files.

Run it with a Python that knows the module uno, such as that of the system: /usr/bin/python3 fill.py
The files sent-en.xlsx and sent-fr.xlsx are written by passerelle.workbook.SampleWorkbooks.
"""
import pathlib
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

HERE = pathlib.Path(__file__).resolve().parent
EXCEL = "Calc MS Excel 2007 XML"
ANSWER, NOT_APPLICABLE, EXPLANATION, LINKS, KEY = 3, 4, 5, 7, 8


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def office():
    profile = tempfile.mkdtemp()
    subprocess.Popen(["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}",
                      "--accept=socket,host=localhost,port=2092;urp;"])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve("uno:socket,host=localhost,port=2092;urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(1)
    raise SystemExit("LibreOffice did not start")


DESK = office()


def opened(name):
    return DESK.loadComponentFromURL((HERE / name).as_uri(), "_blank", 0, (prop("Hidden", True),))


def saved(doc, name, filter_name=EXCEL):
    doc.storeToURL((HERE / name).as_uri(), (prop("FilterName", filter_name),))
    doc.close(True)


def cell(doc, key, column):
    for sheet in doc.Sheets:
        for row in range(3, 200):
            if sheet.getCellByPosition(KEY, row).String == key:
                return sheet.getCellByPosition(column, row)
    raise KeyError(key)


def unlocked(doc):
    for sheet in doc.Sheets:
        sheet.unprotect("")
    return doc


def fill(doc, third_answer):
    cell(doc, "COM-04", ANSWER).String = third_answer
    cell(doc, "COM-05/c", ANSWER).String = "x"
    cell(doc, "EDU-02", NOT_APPLICABLE).String = "compétence de la région"
    cell(doc, "COM-04", EXPLANATION).String = "- plan adopté\n- budget « voté »\n=1+1"
    cell(doc, "COM-04", LINKS).String = "Le plan https://example.org/plan\nhttps://example.org/budget"
    cell(doc, "population", ANSWER).Value = 64250
    cell(doc, "foreign-born-share", ANSWER).Value = 12.5
    cell(doc, "reference-year", ANSWER).Value = 2025
    cell(doc, "gdp-per-inhabitant", NOT_APPLICABLE).String = "x"
    cell(doc, "main-languages", EXPLANATION).String = "italien, français"
    return doc


for language in "en", "fr":
    saved(opened(f"sent-{language}.xlsx"), f"untouched-{language}.xlsx")
    doc = opened(f"sent-{language}.xlsx")
    options = cell(doc, "COM-04", 2).String.split("\n")
    saved(fill(doc, options[1]), f"filled-{language}.xlsx")

doc = opened("sent-fr.xlsx")
cell(doc, "COM-04", ANSWER).Formula = "=D4"
cell(doc, "COM-06", EXPLANATION).Formula = '="a"&"b"'
saved(doc, "formulas.xlsx")

doc = unlocked(opened("sent-fr.xlsx"))
doc.Sheets.getByName("EDU").getCellRangeByName("F4:F5").merge(True)
saved(doc, "merged.xlsx")

doc = unlocked(opened("sent-fr.xlsx"))
sheet = doc.Sheets.getByName("EDU")
rows = sheet.getCellRangeByName("A4:I4").RangeAddress
target = sheet.getCellByPosition(0, 30).CellAddress
sheet.moveRange(target, rows)
saved(doc, "moved.xlsx")

doc = unlocked(opened("sent-fr.xlsx"))
doc.Sheets.getByName("EDU").Rows.removeByIndex(3, 2)
saved(doc, "shortened.xlsx")

saved(opened("sent-fr.xlsx"), "filled.ods", "calc8")
saved(opened("sent-fr.xlsx"), "filled.xls", "MS Excel 97")

doc = DESK.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", True),))
doc.Sheets.getByIndex(0).getCellByPosition(0, 0).String = "Budget"
saved(doc, "other.xlsx")

try:
    DESK.terminate()
except Exception:
    pass
