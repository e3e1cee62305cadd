#!/usr/bin/env python3
"""Makes the varied forms beside it with LibreOffice, each with what an import must find in it.

    python3 make.py        (needs soffice; Debian: apt-get install --no-install-recommends libreoffice-writer)

Each form is one of the practices below, laid out as one kind of author would. Cities and practices are samples.
"""
import json, os, subprocess, sys, tempfile
from xml.sax.saxutils import escape, quoteattr

HERE = os.path.dirname(os.path.abspath(__file__))

THEMES = [  # French, English: the 24 of the present form in its order
    ("Anti-discrimination et égalité", "Anti-discrimination and equality"), ("Anti-rumeurs", "Anti-rumours"),
    ("Entreprises et emploi", "Business and employment"),
    ("Communication et sensibilisation du public", "Communication and public awareness"),
    ("Culture, loisirs et patrimoine", "Culture, leisure and heritage"),
    ("Développer une culture de l’ouverture et de l’interculturel", "Developing a culture of openness and interculturality"),
    ("Éducation", "Education"), ("Egalité de genre et intersectionnalité", "Gender equality and intersectionality"),
    ("Santé, Sécurité sociale et soutien aux familles", "Health, social security and family support"),
    ("Logement et urbanisme", "Housing and urban planning"), ("Perspective internationale", "International perspective"),
    ("Leadership et engagement politique", "Leadership and political commitment"),
    ("Médiation et résolution des conflits", "Mediation and conflict resolution"), ("Multilinguisme", "Multilingualism"),
    ("Voisinage", "Neighbourhood"), ("Participation politique et publique", "Political and public participation"),
    ("Services publics et de proximité", "Public and local services"), ("Personnes réfugiées", "Refugees"),
    ("Religion et dialogue interreligieux", "Religion and interreligious dialogue"), ("Roms", "Roma"),
    ("Sécurité, Justice et sûreté", "Security, justice and safety"),
    ("Accueil et intégration sociale", "Welcoming and social integration"), ("Jeunesse", "Youth"),
    ("Combattre la désinformation", "Combating disinformation")]
GOALS = [
    ("Pas de pauvreté", "No poverty"), ("Faim “zero”", "Zero hunger"),
    ("Bonne santé et bien-être", "Good health and well-being"), ("Education de qualité", "Quality education"),
    ("Egalité de genre", "Gender equality"), ("Eau propre et assainissement", "Clean water and sanitation"),
    ("Energie propre et d’un coût abordable", "Affordable and clean energy"),
    ("Travail décent et croissance économique", "Decent work and economic growth"),
    ("Industrie, innovation et infrastructure", "Industry, innovation and infrastructure"),
    ("Inégalités réduites", "Reduced inequalities"),
    ("Villes et communautés durables", "Sustainable cities and communities"),
    ("Consommation et production responsables", "Responsible consumption and production"),
    ("Mesures relatives à la lutte contre les changements climatiques", "Climate action"),
    ("Vie aquatique", "Life below water"), ("Vie terrestre", "Life on land"),
    ("Paix, justice et institutions efficaces", "Peace, justice and strong institutions"),
    ("Partenariat pour la réalisation des objectifs", "Partnerships for the goals")]
FR, EN = 0, 1

LABELS = {
    FR: dict(title_of_form="FORMULAIRE DE BONNE PRATIQUE", contact="Information de contact*",
             city="Nom de la ville (Pays)", contactPerson="Personne de contact", role="Position / Rôle",
             department="Département / Service", email="Email", themes="Thême de la bonne pratique*",
             titleAndSummary="Titre et résumé de l’initiative*", dates="Dates de mise en œuvre",
             context="Contexte / Problèmes identifités *", process="Processus de mise en œuvre*",
             results="Résultats atteints*", crossCutting="Aspects transversaux*",
             resources="Ressources et Documentation",
             sdgs="Lien vers les Objectifs de Développement Durable de l’ONU (ODDs)"),
    EN: dict(title_of_form="GOOD PRACTICE FORM", contact="Contact information*",
             city="Name of the city (Country)", contactPerson="Contact person", role="Position / Role",
             department="Department / Service", email="Email", themes="Theme of the good practice*",
             titleAndSummary="Title and summary of the initiative*", dates="Implementation dates",
             context="Context / Problems identified*", process="Implementation process*",
             results="Results achieved*", crossCutting="Cross-cutting aspects*",
             resources="Resources and documentation",
             sdgs="Link to the UN Sustainable Development Goals (SDGs)")}
LABELS_OLDER = {
    FR: dict(city="Ville:", department="Département:", date="Date du formulaire:", contactPerson="Personne de contact:",
             title="Titre :", domain="Principal domaine d’action:", objective="Principal objectif:",
             dates="Période de mise en œuvre :", aim="But", context="Point de départ", process="Processus",
             results="Impact", resources="Principaux documents de référence", contact="Coordonnées",
             practice="Bonne pratique", description="Description de la bonne pratique"),
    EN: dict(city="City:", department="Department:", date="Date of the form:", contactPerson="Contact person:",
             title="Title:", domain="Main field of action:", objective="Main objective:",
             dates="Implementation period:", aim="Aim", context="Starting point", process="Process",
             results="Impact", resources="Key reference documents", contact="Contact details",
             practice="Good practice", description="Description of the good practice")}

GARDEN = dict(
    language=FR, city="Exempleville", country="Belgique", contactPerson="Bureau de l’interculturalité",
    role="Référente interculturelle", department="Direction des espaces verts", email="jardins@exempleville.example",
    themes=[4, 14, 21], title="Les jardins partagés : semer la rencontre",
    summary=["Douze jardins au pied des immeubles, cultivés à plusieurs.",
             "Objectif : que des voisines et voisins qui se croisent sans se parler fassent quelque chose ensemble."],
    dates=("du 15 mars 2019 au 30 juin 2022", "2019-03-15", "2022-06-30"),
    context=["Une enquête de 2018 a montré que 6 habitants sur 10 ne connaissaient pas leurs voisins.",
             "Groupes cibles : familles nouvellement arrivées, personnes âgées."],
    process=["Choix des terrains avec les comités de quartier.", "Formation de 20 ambassadrices et ambassadeurs.",
             "Partenaires : régie de quartier, deux écoles."],
    results=["240 parcelles cultivées, 31 langues parlées.", "« Ici, on se dit bonjour », résume une participante.",
             "Difficulté : l’eau en été ; facteur de réussite : une clé pour chacun·e."],
    crossCutting=["Égalité de genre : parité dans les comités.", "Durabilité : budget de fonctionnement inscrit jusqu’en 2027."],
    resources=["Carnet du jardinier, 2021.", "https://www.example.org/jardins_partages"],
    sdgs=[11, 15])
LIBRARY = dict(
    language=EN, city="Sampleton", country="Ireland", contactPerson="Intercultural office",
    role="Coordinator", department="Library Service", email="library@sampleton.example",
    themes=[6, 13, 22], title="Living library in nineteen languages",
    summary=["Readers borrow a person instead of a book and talk for half an hour.",
             "The aim is that people meet who would not have met, and that languages are heard in public."],
    dates=("September 2019 to June 2021", "2019-09", "2021-06"),
    context=["Half of the library’s users said they had never spoken with a newcomer.", "Target groups: pupils, newcomers."],
    process=["Recruiting living books with the schools.", "Training of two evenings.", "One open day each month."],
    results=["1,120 conversations in 19 languages.", "“I was nervous, then I was curious”, said a reader.",
             "Main difficulty: finding a quiet room."],
    crossCutting=["Youth: pupils choose the books of the month.", "Sustainability: part of the library’s yearly budget."],
    resources=["Handbook for living books, 2021.", "https://www.example.org/living-library"],
    sdgs=[4, 10, 16])
RUMOURS = dict(
    language=FR, city="Modèle-sur-Mer", country="Suisse", contactPerson="Équipe anti-rumeurs",
    role="Cheffe de projet", department="Service de la cohésion sociale", email="rumeurs@modele.example",
    themes=[1, 3, 23], title="Agents anti-rumeurs : répondre sans faire la leçon",
    summary=["Des habitantes et habitants apprennent à répondre aux rumeurs sur les personnes migrantes."],
    dates=("depuis mars 2021", "2021-03", None),
    context=["En 2020, trois rumeurs revenaient sans cesse dans les commerces."],
    process=["Recueil des rumeurs dans 40 lieux.", "Formation de 120 agents.", "Campagne avec les commerces."],
    results=["Les rumeurs recueillies ont diminué de moitié en deux ans."],
    crossCutting=["Jeunesse : un tiers des agents ont moins de 25 ans."],
    resources=["Guide de l’agent anti-rumeurs."], sdgs=[10, 16])
BUSES = dict(
    language=EN, city="Specimen Bay", country="Canada", contactPerson="Office for newcomers",
    role="Head of office", department="Community Services", email="welcome@specimen.example",
    themes=[2, 17, 21], title="First week guides",
    summary=["Volunteers show newcomers the town in their first week."],
    dates=("01/09/2022 – ongoing", "2022-09-01", None),
    context=["Newcomers found the library after four months on average."],
    process=["Volunteers are trained by the bus company and the clinic.", "A phone line in twelve languages."],
    results=["640 newcomers guided in the first year.", "The library is now found within nine days."],
    crossCutting=["Gender equality: women can ask for a woman as guide."],
    resources=["Map for the first week: https://www.example.org/first-week"], sdgs=[10, 11])

MANDATORY = ["city", "country", "contactPerson", "role", "department", "email", "themes", "title", "summary",
             "startDate", "context", "process", "results", "crossCutting"]
TEXTS = ["summary", "context", "process", "results", "crossCutting", "resources"]


def expected(practice, **changes):
    p = {**practice, **changes}
    written, start, end = p["dates"] or (None, None, None)
    found = {key: p[key] for key in ("city", "country", "contactPerson", "role", "department", "email")}
    found["themes"] = [THEMES[t][FR] for t in p["themes"]]
    found["title"] = p["title"]
    for text in TEXTS:
        found[text] = "\n".join(p[text]) if p[text] else None
    found.update(startDate=start, endDate=end, ongoing=None if start is None else end is None, sdgs=p["sdgs"])
    empty = lambda field: not found[field]
    found["warnings"] = ["missing:" + field for field in MANDATORY if empty(field)] + p.get("warnings", [])
    found["rejected"] = None
    return found


# --- FODT, as far as the forms need it

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"
 xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">
<office:font-face-decls><style:font-face style:name="Wingdings" svg:font-family="Wingdings" style:font-charset="x-symbol"/></office:font-face-decls>
<office:styles>
 <style:default-style style:family="paragraph"><style:text-properties style:font-name="%(font)s" fo:font-family="%(font)s" fo:font-size="%(size)s"/></style:default-style>
 <style:style style:name="Standard" style:family="paragraph"/>
 <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"><style:text-properties fo:font-weight="bold"/></style:style>
 <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>
 <text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>
</office:styles>
<office:automatic-styles>
 <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="W" style:family="text"><style:text-properties style:font-name="Wingdings" fo:font-family="Wingdings" style:font-charset="x-symbol"/></style:style>
 <style:style style:name="dark" style:family="table-cell"><style:table-cell-properties fo:background-color="#1f4e79"/></style:style>
 <style:style style:name="light" style:family="table-cell"><style:table-cell-properties fo:background-color="#deeaf6"/></style:style>
 <style:style style:name="yellow" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffff00"/></style:style>
 <style:style style:name="none" style:family="table-cell"/>
</office:automatic-styles>
<office:body><office:text>%(changes)s
"""
TAIL = "</office:text></office:body></office:document>"


def bold(text): return '<text:span text:style-name="B">%s</text:span>' % escape(text)
def link(text, url): return '<text:a xlink:type="simple" xlink:href=%s>%s</text:a>' % (quoteattr(url), escape(text))
def p(inline=""): return '<text:p text:style-name="Standard">%s</text:p>' % inline
def h(text): return '<text:h text:style-name="Heading_20_2" text:outline-level="2">%s</text:h>' % escape(text)
def ps(texts): return "".join(p(escape(t)) for t in texts)
def items(inlines, style="Bullets"):
    return '<text:list text:style-name="%s">%s</text:list>' % (
        style, "".join("<text:list-item>%s</text:list-item>" % p(i) for i in inlines))
def cell(blocks, fill="none", wide=1, high=1):
    covered = "<table:covered-table-cell/>" * (wide - 1)
    return '<table:table-cell table:style-name="%s" table:number-columns-spanned="%d" table:number-rows-spanned="%d">%s</table:table-cell>%s' % (
        fill, wide, high, blocks or p(), covered)
def row(*cells): return "<table:table-row>%s</table:table-row>" % "".join(cells)
COVERED = "<table:covered-table-cell/>"
tables = 0
def table(columns, *rows):
    global tables
    tables += 1
    return '<table:table table:name="T%d"><table:table-column table:number-columns-repeated="%d"/>%s</table:table>%s' % (
        tables, columns, "".join(rows), p())
def box(blocks, name):
    return p('<draw:frame draw:name="%s" text:anchor-type="paragraph" svg:width="15cm" svg:height="3cm"><draw:text-box fo:min-height="1cm">%s</draw:text-box></draw:frame>' % (name, blocks))


def label(practice, key, labels=None):
    return (labels or LABELS[practice["language"]])[key]


# --- the parts of the present form as it is, from which the layouts below differ

def head(pr, labels=None): return p(bold(label(pr, "title_of_form", labels)))
def title_row(text, wide=2): return row(cell(p(bold(text)), "dark", wide))
def contact(pr, labels=None):
    place = "%s (%s)" % (pr["city"], pr["country"])
    values = dict(pr, city=place)
    return table(2, title_row(label(pr, "contact", labels)), *[
        row(cell(p(escape(label(pr, key, labels))), "light"), cell(p(escape(values[key]))))
        for key in ("city", "contactPerson", "role", "department", "email")])
def names(pr, all_of): return [each[pr["language"]] for each in all_of]
def ticked(pr, index): return index in pr["themes"]
def theme_table(pr, tick=lambda on: p(bold("X")) if on else p(), labels=None):
    return table(2, title_row(label(pr, "themes", labels)), *[
        row(cell(p(escape(name))), cell(tick(i in pr["themes"]))) for i, name in enumerate(names(pr, THEMES))])
def goal_table(pr, tick=lambda on: p(bold("X")) if on else p(), labels=None):
    return table(2, title_row(label(pr, "sdgs", labels)), *[
        row(cell(p(escape("%d. %s" % (i + 1, name)))), cell(tick(i + 1 in pr["sdgs"])))
        for i, name in enumerate(names(pr, GOALS))])
def titling(pr, labels=None):
    return table(2, title_row(label(pr, "titleAndSummary", labels)),
                 row(cell(p(bold(pr["title"])) + ps(pr["summary"]), wide=2)),
                 row(cell(p(escape(label(pr, "dates", labels))), "light"), cell(p(escape(pr["dates"][0])))))
def text_part(pr, key, labels=None, blocks=None):
    return table(1, title_row(label(pr, key, labels), 1), row(cell(blocks or ps(pr[key]))))
def texts(pr, labels=None): return "".join(text_part(pr, key, labels) for key in TEXTS[1:])
def whole(pr, labels=None):
    return head(pr, labels) + contact(pr, labels) + theme_table(pr, labels=labels) + titling(pr, labels) + texts(pr, labels) + goal_table(pr, labels=labels)
def around(pr, themes, goals, labels=None):
    return head(pr, labels) + contact(pr, labels) + themes + titling(pr, labels) + texts(pr, labels) + goals

FORMS = {}
def form(name, body, found, font="Liberation Sans", size="10pt", changes=""):
    FORMS[name] = (HEAD % dict(font=font, size=size, changes=changes) + body + TAIL, found)


# --- layouts

def plain_paragraphs():
    pr = GARDEN
    body = head(pr)
    for key in ("city", "contactPerson", "role", "department", "email"):
        value = "%s, %s" % (pr["city"], pr["country"]) if key == "city" else pr[key]
        body += p(bold(label(pr, key))) + p(escape(value))
    body += p(bold(label(pr, "themes"))) + "".join(
        p(escape(("☒ " if i in pr["themes"] else "☐ ") + n)) for i, n in enumerate(names(pr, THEMES)))
    body += p(bold(label(pr, "titleAndSummary"))) + p(escape(pr["title"])) + ps(pr["summary"])
    body += p(bold(label(pr, "dates"))) + p(escape(pr["dates"][0]))
    body += "".join(p(bold(label(pr, key))) + ps(pr[key]) for key in TEXTS[1:])
    body += p(bold(label(pr, "sdgs"))) + "".join(
        p(escape("%d. %s%s" % (i + 1, n, " ✔" if i + 1 in pr["sdgs"] else ""))) for i, n in enumerate(names(pr, GOALS)))
    form("fr-plain-paragraphs", body, expected(pr), "DejaVu Serif", "12pt")

def inline_labels():
    pr = {**LIBRARY, "dates": ("2019/2021", "2019", "2021")}
    body = head(pr)
    place = "%s – %s" % (pr["city"], pr["country"])
    for key in ("city", "contactPerson", "role", "department", "email", "dates"):
        value = {"city": place, "dates": pr["dates"][0]}.get(key, pr.get(key))
        body += p(bold(label(pr, key) + ": ") + escape(value))
    body += p(bold("Title: ") + escape(pr["title"]))
    body += p(bold("Summary: ") + escape(pr["summary"][0])) + ps(pr["summary"][1:])
    body += p(escape("Theme of the good practice: " + "; ".join(THEMES[t][EN] for t in pr["themes"])))
    for key in TEXTS[1:]:
        body += p(bold(label(pr, key).rstrip("*") + ":") + " " + escape(pr[key][0])) + ps(pr[key][1:])
    body += p(bold("Sustainable Development Goals: ") + "SDG 4, SDG 10 and SDG 16")
    form("en-inline-labels", body, expected(pr), "Times New Roman", "11pt")

def upper_case():
    import unicodedata
    bare = lambda t: "".join(c for c in unicodedata.normalize("NFD", t) if not unicodedata.combining(c)).upper().replace("Œ", "OE")
    pr = {**RUMOURS, "dates": ("MARS 2021 – EN COURS", "2021-03", None)}
    form("fr-upper-case-without-accents", whole(pr, {k: bare(v) for k, v in LABELS[FR].items()}), expected(pr), "Courier New", "9pt")

def misspelt():
    pr = {**GARDEN, "dates": ("15/03/2019 - 30/06/2022", "2019-03-15", "2022-06-30")}
    labels = dict(LABELS[FR], city="Nom de la vile (Pays)", contactPerson="Personne de contacte", themes="Téme de la bone pratique",
                  titleAndSummary="Titre et resumé de l'iniative", context="Contexte/Problemes identifiées", process="Procesus de mise en oeuvre :",
                  results="Résultat atteint", crossCutting="Aspect transverseaux", resources="Resources et documentations")
    form("fr-misspelt-labels", whole(pr, labels), expected(pr))

def reordered():
    pr = {**BUSES, "dates": ("since September 2022", "2022-09", None)}
    body = head(pr) + goal_table(pr) + text_part(pr, "results") + text_part(pr, "context") + titling(pr) + text_part(pr, "resources")
    body += text_part(pr, "crossCutting") + text_part(pr, "process") + theme_table(pr) + contact(pr)
    form("en-reordered", body, expected(pr))

def merged_cells():
    pr = {**RUMOURS, "dates": ("à partir de 2021", "2021", None)}
    l = LABELS[FR]
    body = head(pr) + table(3,
        row(cell(p(bold(l["contact"])), "light", 1, 5), cell(p(escape(l["city"]))), cell(p("%s (%s)" % (pr["city"], pr["country"])))),
        *[row(COVERED, cell(p(escape(l[k]))), cell(p(escape(pr[k])))) for k in ("contactPerson", "role", "department", "email")])
    body += table(3, *[row(cell(p(bold(l["themes"])), "light", 1, 24) if i == 0 else COVERED, cell(p(escape(n))), cell(p("x" if i in pr["themes"] else "")))
                       for i, n in enumerate(names(pr, THEMES))])
    body += table(3, row(cell(p(bold(l["titleAndSummary"])), "light"), cell(p(escape(pr["title"])) + ps(pr["summary"]), wide=2)),
                  row(cell(p(bold(l["dates"])), "light"), cell(p(escape(pr["dates"][0])), wide=2)),
                  *[row(cell(p(bold(l[k])), "light"), cell(ps(pr[k]), wide=2)) for k in TEXTS[1:]])
    body += goal_table(pr)
    form("fr-merged-cells", body, expected(pr))

def ticks_before():
    pr = {**LIBRARY, "dates": ("Sept. 2019 – Jun. 2021", "2019-09", "2021-06")}
    themes = table(2, title_row(label(pr, "themes")), *[row(cell(p("✓" if i in pr["themes"] else "")), cell(p(escape(n)))) for i, n in enumerate(names(pr, THEMES))])
    goals = table(2, title_row(label(pr, "sdgs")), *[row(cell(p("✓" if i + 1 in pr["sdgs"] else "")), cell(p("%d. %s" % (i + 1, escape(n))))) for i, n in enumerate(names(pr, GOALS))])
    form("en-ticks-before", around(pr, themes, goals), expected(pr))

def ticks_in_four_columns():
    pr = {**GARDEN, "dates": ("2019-2022", "2019", "2022")}
    n = names(pr, THEMES)
    mark = lambda i: p("☑" if i in pr["themes"] else "☐")
    themes = table(4, title_row(label(pr, "themes"), 4), *[
        row(cell(p(escape(n[i]))), cell(mark(i)), cell(p(escape(n[i + 12]))), cell(mark(i + 12))) for i in range(12)])
    form("fr-ticks-in-four-columns", around(pr, themes, goal_table(pr)), expected(pr))

def ticks_as_words():
    pr = {**BUSES, "dates": ("1 September 2022 to date", "2022-09-01", None)}
    yes = lambda on: p("Yes" if on else "no")
    form("en-ticks-as-words", around(pr, theme_table(pr, yes), goal_table(pr, yes)), expected(pr))
    pr = {**GARDEN, "dates": ("mars 2019 à juin 2022", "2019-03", "2022-06")}
    marks = iter(["oui", "x", "✓", "✔", "☑"])
    mixed = lambda on: p(next(marks) if on else "non")
    form("fr-ticks-mixed", around(pr, theme_table(pr, mixed), goal_table(pr, mixed)), expected(pr))

def shaded_and_bold():
    pr = {**LIBRARY, "dates": ("2019-21", "2019", "2021")}
    shaded = lambda names_, on, first: [row(cell(p(escape(n)), "yellow" if on(i + first) else "none"), cell(p(), "yellow" if on(i + first) else "none")) for i, n in enumerate(names_)]
    themes = table(2, title_row(label(pr, "themes")), *shaded(names(pr, THEMES), lambda i: i in pr["themes"], 0))
    goals = table(2, title_row(label(pr, "sdgs")), *shaded(names(pr, GOALS), lambda i: i in pr["sdgs"], 1))
    form("en-shaded-rows", around(pr, themes, goals), expected(pr))
    pr = {**RUMOURS, "dates": ("01.03.2021 - …", "2021-03-01", None)}
    strong = lambda n, on: p(bold(n) if on else escape(n))
    themes = table(1, title_row(label(pr, "themes"), 1), *[row(cell(strong(n, i in pr["themes"]))) for i, n in enumerate(names(pr, THEMES))])
    goals = table(1, title_row(label(pr, "sdgs"), 1), *[row(cell(strong("%d. %s" % (i + 1, n), i + 1 in pr["sdgs"]))) for i, n in enumerate(names(pr, GOALS))])
    form("fr-bold-rows", around(pr, themes, goals), expected(pr))

def boxes():
    pr = {**BUSES, "dates": ("2022-09 – today", "2022-09", None)}
    control = lambda on: ('<loext:content-control loext:checkbox="true" loext:checked="%s" loext:checked-state="☒" loext:unchecked-state="☐">%s</loext:content-control>'
                          % ("true" if on else "false", "☒" if on else "☐"))
    themes = p(bold(label(pr, "themes"))) + "".join(p(control(i in pr["themes"]) + " " + escape(n)) for i, n in enumerate(names(pr, THEMES)))
    goals = goal_table(pr, lambda on: p(control(on)))
    form("en-content-controls", around(pr, themes, goals), expected(pr))
    pr = {**GARDEN, "dates": ("mars 2019 – juin 2022", "2019-03", "2022-06")}
    field = lambda on: '<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="%s"/></field:fieldmark>' % ("true" if on else "false")
    form("fr-form-fields", around(pr, theme_table(pr, lambda on: p(field(on))), goal_table(pr, lambda on: p(field(on)))), expected(pr))
    pr = {**LIBRARY, "dates": ("from September 2019 until June 2021", "2019-09", "2021-06")}
    sign = lambda on: p('<text:span text:style-name="W">%s</text:span>' % ("\uf0fe" if on else "\uf0a8"))
    form("en-symbol-font", around(pr, theme_table(pr, sign), goal_table(pr, sign)), expected(pr))

def both_languages():
    pr = {**GARDEN, "dates": ("15 mars 2019 / 30 juin 2022", "2019-03-15", "2022-06-30")}
    labels = {k: "%s / %s" % (LABELS[FR][k].rstrip("* "), LABELS[EN][k]) for k in LABELS[FR]}
    form("fr-en-labels", whole(pr, labels), expected(pr))

def labels_above():
    pr = {**LIBRARY, "dates": ("09/2019-06/2021", "2019-09", "2021-06")}
    l = LABELS[EN]
    keys = ("city", "contactPerson", "role", "department", "email")
    body = head(pr) + table(5, row(*[cell(p(bold(l[k])), "light") for k in keys]),
                            row(*[cell(p(escape("%s (%s)" % (pr["city"], pr["country"]) if k == "city" else pr[k]))) for k in keys]))
    body += theme_table(pr)
    body += table(2, row(cell(p(bold(l["titleAndSummary"])), "light"), cell(p(bold(l["dates"])), "light")),
                  row(cell(p(bold(pr["title"])) + ps(pr["summary"])), cell(p(escape(pr["dates"][0])))))
    body += table(2, row(cell(p(bold(l["context"])), "light"), cell(p(bold(l["process"])), "light")), row(cell(ps(pr["context"])), cell(ps(pr["process"]))),
                  row(cell(p(bold(l["results"])), "light"), cell(p(bold(l["crossCutting"])), "light")), row(cell(ps(pr["results"])), cell(ps(pr["crossCutting"]))))
    body += text_part(pr, "resources") + goal_table(pr)
    form("en-labels-above", body, expected(pr))

def nested():
    pr = {**RUMOURS, "dates": ("mars 2021 à ce jour", "2021-03", None)}
    inner = table(2, *[row(cell(p(escape(n))), cell(p("X" if i in pr["themes"] else ""))) for i, n in enumerate(names(pr, THEMES))])
    left = contact(pr) + p(bold(label(pr, "themes"))) + inner
    right = titling(pr) + texts(pr) + goal_table(pr)
    form("fr-nested-tables", head(pr) + table(2, row(cell(left), cell(right))), expected(pr))

def text_boxes():
    pr = {**BUSES, "dates": ("September 2022 - present", "2022-09", None)}
    body = head(pr) + contact(pr) + theme_table(pr) + titling(pr)
    for i, key in enumerate(TEXTS[1:]):
        body += box(p(bold(label(pr, key))) + ps(pr[key]), "Box%d" % i)
    form("en-text-boxes", body + goal_table(pr), expected(pr))

def tracked():
    pr = GARDEN
    change = '<text:changed-region xml:id="%s" text:id="%s"><text:%s><office:change-info><dc:creator>x</dc:creator><dc:date>2022-01-01T00:00:00</dc:date></office:change-info>%s</text:%s></text:changed-region>'
    changes = "<text:tracked-changes>%s%s</text:tracked-changes>" % (
        change % ("d1", "d1", "deletion", p("neuf "), "deletion"), change % ("i1", "i1", "insertion", "", "insertion"))
    summary = p(bold(pr["title"])) + p('<text:change text:change-id="d1"/><text:change-start text:change-id="i1"/>Douze <text:change-end text:change-id="i1"/>'
                + escape(pr["summary"][0][len("Douze "):])) + ps(pr["summary"][1:])
    middle = table(2, title_row(label(pr, "titleAndSummary")), row(cell(summary, wide=2)),
                   row(cell(p(escape(label(pr, "dates"))), "light"), cell(p(escape(pr["dates"][0])))))
    body = head(pr) + contact(pr) + theme_table(pr) + middle + texts(pr) + goal_table(pr)
    form("fr-tracked-changes", body, expected(pr), changes=changes)

def lists_and_links():
    pr = {**LIBRARY, "dates": ("2 September 2019 – 30 June 2021", "2019-09-02", "2021-06-30"), "resources": ["Handbook for living books, 2021.", "Our page about it"],
          "crossCutting": ["Youth: pupils choose the books of the month.", "Sustainability: part of the library’s yearly budget."]}
    body = head(pr) + contact(pr) + theme_table(pr) + titling(pr) + text_part(pr, "context")
    body += text_part(pr, "process", blocks=items(map(escape, pr["process"]), "Numbers"))
    body += text_part(pr, "results", blocks=items(map(escape, pr["results"])))
    body += text_part(pr, "crossCutting", blocks="".join(p("– " + bold(t.split(":")[0] + ":") + escape(t.split(":")[1])) for t in pr["crossCutting"]))
    body += text_part(pr, "resources", blocks=p(escape(pr["resources"][0])) + p(link(pr["resources"][1], "https://www.example.org/living-library")))
    form("en-lists-and-links", body + goal_table(pr), expected(pr))

def older():
    l, pr = LABELS_OLDER[FR], RUMOURS
    pair = lambda k, v: row(cell(p(bold(l[k])), "light"), cell(p(escape(v))))
    described = lambda k, t: p(bold(l[k] + " : ") + escape(t[0])) + ps(t[1:])
    body = p(bold("GUIDE ET MODÈLE POUR LA COLLECTE DE BONNES PRATIQUES")) + p("Les bonnes pratiques sont un outil d'apprentissage essentiel.")
    body += h(l["contact"]) + table(2, pair("city", "%s (%s)" % (pr["city"], pr["country"])), pair("department", pr["department"]), pair("date", "12/05/2023"), pair("contactPerson", pr["contactPerson"]))
    body += h(l["practice"]) + table(2, pair("title", pr["title"]), pair("domain", "Anti-rumeurs, Espace public"), pair("objective", pr["summary"][0]), pair("dates", "Depuis le 1er mars 2021"))
    body += h(l["description"]) + described("aim", ["faire baisser la tension.", "Donner des arguments."]) + described("context", pr["context"])
    body += described("process", pr["process"]) + described("results", pr["results"]) + described("resources", pr["resources"])
    form("fr-older", body, expected(pr, role=None, email=None, themes=[1], summary=pr["summary"] + ["faire baisser la tension.", "Donner des arguments."],
         dates=("", "2021-03-01", None), crossCutting=[], sdgs=[], warnings=["unmapped-theme:Espace public"]))
    l, pr = LABELS_OLDER[EN], BUSES
    line = lambda k, v: p(bold(l[k]) + " " + escape(v))
    body = h(l["contact"]) + line("city", pr["city"]) + line("department", "N/A") + line("date", "N/A") + line("contactPerson", pr["contactPerson"])
    body += h(l["practice"]) + line("title", pr["title"]) + line("domain", "Welcoming and social integration; Refugees") + line("objective", pr["summary"][0]) + line("dates", "Summer 2022 – ongoing")
    body += h(l["description"])
    for key, text in (("aim", ["to make the first week easier."]), ("context", pr["context"]), ("process", pr["process"]), ("results", pr["results"]), ("resources", pr["resources"])):
        body += p(bold(l[key])) + ps(text)
    form("en-older-without-tables", body, expected(pr, country=None, department=None, role=None, email=None, themes=[17, 21],
         summary=pr["summary"] + ["to make the first week easier."], dates=("", "2022", None), crossCutting=[], sdgs=[]))

def guidance_left():
    pr = {**GARDEN, "dates": ("de mars 2019 à juin 2022", "2019-03", "2022-06")}
    g = lambda *t: ps(t)
    body = p("Tout champ marqué d’un astérisque doit être rempli.")
    body = head(pr) + body + contact(pr) + theme_table(pr)
    body += table(2, title_row(label(pr, "titleAndSummary")), row(cell(
        g("Titre court, clair, accrocheur :") + p(escape(pr["title"])) + g("Description concise de l'action - objectifs principaux, groupes cibles, changements attendus") + ps(pr["summary"]), wide=2)),
        row(cell(p(escape(label(pr, "dates"))), "light"), cell(p(escape(pr["dates"][0])))))
    body += text_part(pr, "context", blocks=items([escape("Origine de l’initiative (comment l’idée a émergé, consultations, données, etc.) : " + pr["context"][0]),
            escape("Groupe cible (résidents, communautés spécifiques, etc.)")]) + ps(pr["context"][1:]))
    body += text_part(pr, "process", blocks=items(["Chronologie (dates clés/durée)", "Principales étapes", "…"]) + ps(pr["process"]))
    body += text_part(pr, "results", blocks=ps(pr["results"]) + items([escape("Veuillez souligner les défis auxquels vous avez été confrontés et comment vous les avez surmontés")]))
    body += text_part(pr, "crossCutting", blocks=items(["Perspective jeunesse"]) + ps(pr["crossCutting"]))
    body += text_part(pr, "resources") + goal_table(pr)
    form("fr-guidance-left", body, expected(pr))

def free_words():
    pr = {**BUSES, "dates": ("Autumn 2022, still running", "2022", None)}
    themes = table(2, row(cell(p(bold(label(pr, "themes"))), "light"), cell(p("Business and employment, Refugees, Welcoming and social integration"))))
    goals = table(2, row(cell(p(bold(label(pr, "sdgs"))), "light"), cell(p("10. Reduced inequalities") + p("11. Sustainable cities and communities"))))
    form("en-choices-in-words", around(pr, themes, goals), expected(pr))

def one_cell_each():
    pr = {**LIBRARY, "dates": ("3 to 15 May 2021", "2021-05-03", "2021-05-15")}
    l = LABELS[EN]
    joined = lambda k, ts: cell(p("<text:line-break/>".join([bold(l[k])] + [escape(t) for t in ts])))
    body = head(pr) + table(2,
        row(joined("city", ["%s, %s" % (pr["city"], pr["country"])]), joined("contactPerson", [pr["contactPerson"]])),
        row(joined("role", [pr["role"]]), joined("department", [pr["department"]])),
        row(joined("email", [pr["email"]]), joined("dates", [pr["dates"][0]])),
        row(cell(p("<text:line-break/>".join([bold(l["titleAndSummary"]), escape(pr["title"])] + [escape(t) for t in pr["summary"]])), wide=2)),
        *[row(cell(p("<text:line-break/>".join([bold(l[k])] + [escape(t) for t in pr[k]])), wide=2)) for k in TEXTS[1:]])
    form("en-label-and-answer-in-one-cell", body + theme_table(pr) + goal_table(pr), expected(pr), "Georgia", "11pt")

def half_filled():
    pr = GARDEN
    changes = dict(role="", email="", process=[], crossCutting=[], resources=[], dates=("à préciser", None, None), sdgs=[])
    shown = {**pr, **changes, "role": "N/A", "email": "—"}
    form("fr-half-filled", whole(shown), expected(pr, **{**changes, "role": None, "email": None}))

for layout in (plain_paragraphs, inline_labels, upper_case, misspelt, reordered, merged_cells, ticks_before, ticks_in_four_columns,
               ticks_as_words, shaded_and_bold, boxes, both_languages, labels_above, nested, text_boxes, tracked, lists_and_links,
               older, guidance_left, free_words, one_cell_each, half_filled):
    layout()

with tempfile.TemporaryDirectory() as folder:
    for name, (fodt, found) in FORMS.items():
        with open(os.path.join(folder, name + ".fodt"), "w", encoding="utf-8") as file:
            file.write(fodt)
        with open(os.path.join(HERE, name + ".expected.json"), "w", encoding="utf-8") as file:
            json.dump(found, file, ensure_ascii=False, indent=2)
            file.write("\n")
    subprocess.run(["soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "docx:MS Word 2007 XML",
                    "--outdir", HERE] + [os.path.join(folder, n + ".fodt") for n in FORMS], check=True, stdout=subprocess.DEVNULL)
print(len(FORMS), "forms")
