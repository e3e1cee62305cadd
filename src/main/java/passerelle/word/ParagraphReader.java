package passerelle.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.word.WordText.Block;
import passerelle.word.WordText.Paragraph;
import passerelle.word.WordText.Run;

/** One paragraph, with the text boxes and pictures that hang on it behind it. */
final class ParagraphReader {

    private static final Map<String, String> SIGNS =
            Map.of("w:tab", "\t", "w:ptab", "\t", "w:br", "\n", "w:cr", "\n", "w:noBreakHyphen", "‑");

    /** How a run looks. */
    private record Look(boolean bold, boolean hidden, String font) {}

    private final DocumentReader document;
    private final Elements at;
    private final List<Run> runs = new ArrayList<>();
    private final List<Block> behind = new ArrayList<>();
    private @Nullable String address;
    private @Nullable String style;
    private @Nullable String number;
    private int level;
    private boolean outlined;
    private @Nullable String fill;

    ParagraphReader(DocumentReader document, Elements at) {
        this.document = document;
        this.at = at;
    }

    List<Block> read() {
        at.children(this::part);
        var styles = document.styles();
        var item = document.numbering()
                .item(number != null ? number : styles.numbering(style).orElse(null), level);
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(List.copyOf(runs), item, outlined || styles.isHeading(style), fill));
        blocks.addAll(behind);
        return blocks;
    }

    private void part(String name) {
        switch (name) {
            case "w:pPr" -> at.children(this::property);
            case "w:r" -> run();
            case "w:hyperlink" ->
                linked(at.attribute("id").flatMap(document.relations()::address).orElse(null));
            case "w:fldSimple" -> linked(Fields.address(at.attribute("instr").orElse("")));
            case "w:sdt" -> Control.read(at, this::control);
            case "mc:AlternateContent" -> document.alternative(at, this::part);
            case "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo" -> at.children(this::part);
            default -> {}
        }
    }

    private void linked(@Nullable String to) {
        var before = address;
        address = to != null ? to : before;
        at.children(this::part);
        address = before;
    }

    private void control(Control control) {
        var box = control.box();
        if (box == null) {
            at.children(this::part);
        } else {
            add(box, false);
        }
    }

    private void property(String name) {
        switch (name) {
            case "w:pStyle" -> style = at.attribute("val").orElse(null);
            case "w:outlineLvl" -> outlined = !at.attribute("val").orElse("9").equals("9");
            case "w:shd" -> fill = DocumentReader.fill(at);
            case "w:numPr" ->
                at.children(part -> {
                    switch (part) {
                        case "w:numId" -> number = at.attribute("val").orElse(null);
                        case "w:ilvl" -> level = Numbering.number(at.attribute("val"));
                        default -> {}
                    }
                });
            default -> {}
        }
    }

    private void run() {
        var look = new Look[] {new Look(document.styles().isBold(style), false, "")};
        at.children(name -> {
            if (name.equals("w:rPr")) {
                look[0] = look(look[0]);
            } else {
                content(name, look[0]);
            }
        });
    }

    private Look look(Look usual) {
        var bold = new boolean[] {usual.bold()};
        var hidden = new boolean[1];
        var font = new String[] {""};
        at.children(name -> {
            switch (name) {
                case "w:rStyle" -> {
                    var own = at.attribute("val").orElse(null);
                    bold[0] |= own != null && document.styles().isBold(own);
                    hidden[0] |= document.styles().isPlaceholder(own);
                }
                case "w:b" -> bold[0] = at.isOn();
                case "w:vanish" -> hidden[0] = at.isOn();
                case "w:rFonts" -> font[0] = at.attribute("ascii").orElse("");
                case "w:highlight" ->
                    fill = at.attribute("val")
                            .filter(colour -> !colour.equals("none"))
                            .orElse(fill);
                case "w:shd" ->
                    fill = Optional.ofNullable(DocumentReader.fill(at)).orElse(fill);
                default -> {}
            }
        });
        return new Look(bold[0], hidden[0], font[0]);
    }

    private void content(String name, Look look) {
        switch (name) {
            case "w:fldChar" -> add(document.fields().mark(at), look.bold());
            case "w:instrText" -> document.fields().instruct(at.text());
            case "w:drawing", "w:pict", "w:object" -> behind.addAll(document.drawing(at));
            case "mc:AlternateContent" -> document.alternative(at, inner -> content(inner, look));
            case "w:ruby" ->
                at.children(inner -> {
                    if (inner.equals("w:rubyBase")) {
                        at.children(this::part);
                    }
                });
            default -> text(name, look);
        }
    }

    private void text(String name, Look look) {
        if (look.hidden()) {
            return;
        }
        switch (name) {
            case "w:t" -> add(lettered(at.text(), look), look.bold());
            case "w:sym" -> add(symbol(), look.bold());
            default -> add(SIGNS.getOrDefault(name, ""), look.bold());
        }
    }

    private static String lettered(String text, Look look) {
        return Symbols.isSymbolFont(look.font()) ? Symbols.signs(look.font(), text) : text;
    }

    private String symbol() {
        var character = at.attribute("char").filter(code -> code.matches("[0-9A-Fa-f]{1,5}"));
        return character
                .map(code -> Symbols.sign(
                        at.attribute("font").orElse(""), Integer.parseInt(code.toUpperCase(Locale.ROOT), 16)))
                .orElse("");
    }

    private void add(String text, boolean bold) {
        if (text.isEmpty() || !document.fields().show()) {
            return;
        }
        var to = document.fields().address().orElse(address);
        var run = new Run(text, bold, to);
        if (!runs.isEmpty() && runs.getLast().looksLike(run)) {
            run = new Run(runs.removeLast().text() + text, bold, to);
        }
        runs.add(run);
    }
}
