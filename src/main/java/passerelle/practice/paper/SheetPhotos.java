package passerelle.practice.paper;

import static passerelle.practice.form.HtmlProse.escape;

import java.util.Base64;
import java.util.Locale;
import passerelle.practice.form.FormPhoto;
import passerelle.practice.form.FormPhoto.Print;

/** The photos on the printed page: the first across it, all others two by two at the end. */
final class SheetPhotos {

    static final String ADDRESS = "data:image/jpeg;base64,";

    private final PracticeSheet sheet;
    private final StringBuilder page;

    SheetPhotos(PracticeSheet sheet, StringBuilder page) {
        this.sheet = sheet;
        this.page = page;
    }

    void first() {
        sheet.photos().stream().limit(1).forEach(photo -> write(photo, new Frame("photo", 170, 92)));
    }

    void others() {
        if (sheet.photos().size() > 1) {
            page.append("<h2>")
                    .append(escape(new PaperWords(sheet.frame()).of("practice.paper.photos")))
                    .append("</h2>");
            sheet.photos().stream().skip(1).forEach(photo -> write(photo, new Frame("photo half", 80, 60)));
        }
    }

    private void write(FormPhoto photo, Frame frame) {
        page.append("<div class=\"").append(frame.kind()).append("\">");
        if (photo.print() != null) {
            page.append("<img src=\"")
                    .append(ADDRESS)
                    .append(Base64.getEncoder().encodeToString(photo.print().jpeg()))
                    .append("\" alt=\"")
                    .append(escape(photo.shows()))
                    .append("\" style=\"")
                    .append(frame.size(photo.print()))
                    .append("\"/>");
        }
        page.append("<p class=\"legend\">").append(escape(photo.legend())).append("</p></div>");
    }

    /** @param width in millimetres, as the height */
    private record Frame(String kind, double width, double height) {

        String size(Print print) {
            return String.format(
                    Locale.ROOT,
                    "width: %.1fmm; height: %.1fmm",
                    print.widthIn(width, height),
                    print.heightIn(width, height));
        }
    }
}
