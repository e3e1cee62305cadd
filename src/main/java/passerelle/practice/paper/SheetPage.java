package passerelle.practice.paper;

import static passerelle.practice.form.HtmlProse.escape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import passerelle.practice.PracticeDates;
import passerelle.practice.PracticeLink;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeSection;
import passerelle.practice.classification.TermKind;
import passerelle.practice.form.HtmlProse;
import passerelle.shared.PartialDate;

/** A practice as the page from which the printed sheet is made: the summary first, then the facts, then what was done. */
final class SheetPage {

    private static final List<PracticeSection> TOLD = List.of(
            PracticeSection.CONTEXT,
            PracticeSection.PROCESS,
            PracticeSection.RESULTS,
            PracticeSection.CROSS_CUTTING,
            PracticeSection.RESOURCES);

    private final PracticeSheet sheet;
    private final PaperWords words;
    private final StringBuilder page = new StringBuilder();
    private final SheetPhotos photos;

    private SheetPage(PracticeSheet sheet) {
        this.sheet = sheet;
        this.words = new PaperWords(sheet.frame());
        this.photos = new SheetPhotos(sheet, page);
    }

    static String of(PracticeSheet sheet) {
        return new SheetPage(sheet).write();
    }

    private String write() {
        var title = sheet.title().isBlank() ? words.of("practice.untitled") : sheet.title();
        var about = words.of("practice.paper.about", place());
        page.append("<!DOCTYPE html><html lang=\"")
                .append(sheet.frame().getLanguage())
                .append("\"><head><title>")
                .append(escape(title))
                .append("</title><meta name=\"description\" content=\"")
                .append(escape(about))
                .append("\"/><meta name=\"subject\" content=\"")
                .append(escape(about))
                .append("\"/><style>")
                .append(style().replace("$foot", foot()))
                .append("</style></head><body>");
        element("div", "kind", words.of("practice.paper.kind"));
        page.append("<h1 lang=\"")
                .append(sheet.language())
                .append("\">")
                .append(escape(title))
                .append("</h1>");
        element("p", "place", place());
        prose("summary", sheet.text(PracticePart.SUMMARY));
        photos.first();
        facts();
        TOLD.forEach(this::section);
        photos.others();
        return page.append("</body></html>").toString();
    }

    private String place() {
        return sheet.city().name(sheet.frame()) + ", " + sheet.city().country().name(sheet.frame());
    }

    /** Which version it is: whoever finds the sheet can find the page. */
    private String foot() {
        var practice = sheet.practice();
        var published = practice.course().publishedOn();
        var state = published == null
                ? words.name(practice.status())
                : words.of("practice.published.on", words.day(published));
        return (practice.code() + " · " + words.of("practice.version", practice.revision()) + " · " + state)
                .replaceAll("[\"\\\\<>&]", "");
    }

    private void facts() {
        var facts = sheet.facts();
        page.append("<table class=\"facts\"><tbody>");
        fact("practice.when", dates(facts.dates()));
        fact("practice.themes", terms(TermKind.THEME));
        fact("practice.domains", terms(TermKind.DOMAIN));
        fact("practice.goals", terms(TermKind.GOAL));
        fact("practice.contact.name", facts.contact().name());
        fact("practice.contact.role", facts.contact().role());
        fact("practice.contact.department", facts.contact().department());
        fact("practice.contact.email", facts.contact().email());
        page.append("</tbody></table>");
    }

    private void fact(String key, String text) {
        if (!text.isBlank()) {
            page.append("<tr>");
            page.append("<th scope=\"row\">").append(escape(words.of(key))).append("</th>");
            element("td", "", text);
            page.append("</tr>");
        }
    }

    private String terms(TermKind kind) {
        return sheet.terms(kind).stream()
                .map(term -> kind == TermKind.GOAL
                        ? term.name(sheet.frame())
                        : term.label().in(sheet.frame()))
                .collect(Collectors.joining(" · "));
    }

    private String dates(PracticeDates dates) {
        var start = dates.start() == null ? "" : written(dates.start());
        var end = dates.end() == null ? "" : written(dates.end());
        if (dates.ongoing()) {
            return start.isEmpty() ? words.of("practice.dates.goes.on") : words.of("practice.dates.since", start);
        }
        if (start.isEmpty() || end.isEmpty()) {
            return end.isEmpty() ? start : words.of("practice.dates.until", end);
        }
        return start.equals(end) ? start : start + " – " + end;
    }

    private String written(PartialDate date) {
        return date.written(words.isFrench() ? Locale.FRANCE : Locale.UK);
    }

    private void section(PracticeSection section) {
        var links = section == PracticeSection.RESOURCES ? sheet.facts().links() : List.<PracticeLink>of();
        var parts = PracticePart.of(section).stream()
                .filter(part -> !sheet.text(part).isBlank())
                .toList();
        if (parts.isEmpty() && links.isEmpty()) {
            return;
        }
        element("h2", "", words.name(section));
        for (var part : parts) {
            if (part != PracticePart.of(section).getFirst()) {
                element("h3", "", words.name(part));
            }
            prose("prose", sheet.text(part));
        }
        links(links);
    }

    private void links(List<PracticeLink> links) {
        if (!links.isEmpty()) {
            page.append("<ul>");
            links.forEach(link -> page.append("<li><a href=\"")
                    .append(escape(link.url()))
                    .append("\">")
                    .append(escape(link.name()))
                    .append("</a></li>"));
            page.append("</ul>");
        }
    }

    private void prose(String kind, String markdown) {
        if (!markdown.isBlank()) {
            page.append("<div class=\"")
                    .append(kind)
                    .append("\" lang=\"")
                    .append(sheet.language())
                    .append("\">")
                    .append(HtmlProse.of(markdown))
                    .append("</div>");
        }
    }

    private void element(String name, String kind, String text) {
        page.append('<').append(name);
        if (!kind.isEmpty()) {
            page.append(" class=\"").append(kind).append('"');
        }
        page.append('>').append(escape(text)).append("</").append(name).append('>');
    }

    private static String style() {
        try (var file = Objects.requireNonNull(SheetPage.class.getResourceAsStream("/practice/sheet.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
