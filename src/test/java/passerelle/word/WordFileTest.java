package passerelle.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.word.WordText.Block;
import passerelle.word.WordText.ListItem;
import passerelle.word.WordText.Paragraph;
import passerelle.word.WordText.Picture;
import passerelle.word.WordText.Run;
import passerelle.word.WordText.Table;

class WordFileTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @Test
    void tellsTabsAndBreaksOfAParagraph() {
        assertThat(text("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r></w:p>"))
                .isEqualTo("a\tb\nc‑");
    }

    @Test
    void joinsRunsThatLookTheSameAndKnowsTheBoldOnes() {
        var runs = runs("<w:p><w:r><w:t>one </w:t></w:r><w:r><w:t>two</w:t></w:r>"
                + "<w:r><w:rPr><w:b/></w:rPr><w:t>three</w:t></w:r>"
                + "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>four</w:t></w:r></w:p>");

        assertThat(runs).containsExactly(run("one two", false), run("three", true), run("four", false));
    }

    @Test
    void takesBoldAndHeadingsFromTheStylesToo() {
        var file = TestWord.of("<w:p><w:pPr><w:pStyle w:val=\"Titre2\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>")
                .withRelation("s", "styles", "styles.xml", "")
                .with("word/styles.xml", """
                        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                          <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
                          <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="mine"/><w:basedOn w:val="Titre"/></w:style>
                        </w:styles>
                        """);

        assertThat(blocks(file)).containsExactly(new Paragraph(List.of(run("x", true)), null, true, null));
    }

    @Test
    void knowsTheAddressBehindALinkOfEitherKind() {
        var field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText> HYPERLINK \"https://b.example/\" </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>b</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var file = TestWord.of("<w:p><w:hyperlink r:id=\"l\"><w:r><w:t>a</w:t></w:r></w:hyperlink>" + field
                        + "<w:r><w:t>c</w:t></w:r></w:p>")
                .withRelation("l", "hyperlink", "https://a.example/", " TargetMode=\"External\"");

        assertThat(((Paragraph) blocks(file).getFirst()).runs())
                .containsExactly(
                        new Run("a", false, "https://a.example/"),
                        new Run("b", false, "https://b.example/"),
                        run("c", false));
    }

    @Test
    void tellsListsWithNumbersFromThoseWithMarks() {
        var item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr></w:p>";
        var file = TestWord.of(item.formatted(0, 1) + item.formatted(1, 1) + item.formatted(0, 0))
                .withRelation("n", "numbering", "numbering.xml", "")
                .with("word/numbering.xml", """
                        <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                          <w:abstractNum w:abstractNumId="7">
                            <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
                            <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl>
                          </w:abstractNum>
                          <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
                        </w:numbering>
                        """);

        assertThat(blocks(file))
                .extracting(block -> ((Paragraph) block).item())
                .containsExactly(new ListItem(0, true), new ListItem(1, false), null);
    }

    @Test
    void keepsTablesWithTheirMergedCellsAndColours() {
        var table =
                table("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:shd w:fill=\"DEEAF6\"/></w:tcPr>%s</w:tc>"
                                .formatted(TestWord.paragraph("wide"))
                        + "<w:tc>%s</w:tc></w:tr>".formatted(TestWord.paragraph("next"))
                        + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>%s</w:tc></w:tr></w:tbl>"
                                .formatted(TestWord.paragraph("unseen")));

        var cells = table.rows().getFirst().cells();
        assertThat(cells).extracting(WordText.Cell::column).containsExactly(0, 2);
        assertThat(cells).extracting(WordText.Cell::fill).containsExactly("DEEAF6", null);
        assertThat(table.rows().get(1).cells().getFirst().blocks()).isEmpty();
    }

    @Test
    void countsWhatWasInsertedAndNotWhatWasTakenOut() {
        assertThat(
                        text(
                                "<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del>"
                                        + "<w:ins><w:r><w:t>c</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>d</w:t></w:r></w:moveFrom></w:p>"))
                .isEqualTo("ac");
        assertThat(table("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc/></w:tr></w:tbl>")
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent></w:sdt> | ☒
            <w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent></w:sdt> | ☐
            <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r> | ☒
            <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r> | ☐
            <w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r> | ☑
            <w:r><w:sym w:font="Wingdings 2" w:char="F050"/></w:r> | ✔
            <w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>x</w:t></w:r> | ☒
            """)
    void makesSignsOfBoxesToTick(String content, String sign) {
        assertThat(text("<w:p>" + content + "</w:p>")).isEqualTo(sign);
    }

    @Test
    void leavesOutPlaceholdersHiddenTextAndTablesOfContents() {
        assertThat(text(
                        "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r>"
                                + "</w:sdtContent></w:sdt><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Contents</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>seen</w:t></w:r></w:p>"))
                .isEqualTo("seen");
    }

    @Test
    void readsTextBoxesOnceAndBehindTheirParagraph() {
        var box = "<w:p><w:r><w:t>before</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                + "<w:txbxContent>%1$s</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + "<w:txbxContent>%1$s</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertThat(blocks(TestWord.of(box.formatted(TestWord.paragraph("in the box")))))
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("before", "in the box");
    }

    @Test
    void handsOutPicturesWithTheirTypeAndDescription() {
        var file = TestWord.of("<w:p><w:r><w:drawing><wp:inline><wp:docPr descr=\"A square\"/><a:blip r:embed=\"i\"/>"
                        + "</wp:inline></w:drawing></w:r></w:p>")
                .withRelation("i", "image", "media/image1.bin", "")
                .with("word/media/image1.bin", PNG);

        assertThat(blocks(file).get(1)).isInstanceOfSatisfying(Picture.class, picture -> {
            assertThat(picture.bytes()).isEqualTo(PNG);
            assertThat(picture.type()).isEqualTo("image/png");
            assertThat(picture.description()).isEqualTo("A square");
        });
    }

    private static List<Block> blocks(TestWord file) {
        return WordFile.read(file.bytes()).blocks();
    }

    private static List<Run> runs(String paragraph) {
        return ((Paragraph) blocks(TestWord.of(paragraph)).getFirst()).runs();
    }

    private static String text(String paragraph) {
        return ((Paragraph) blocks(TestWord.of(paragraph)).getFirst()).text();
    }

    private static Table table(String table) {
        return (Table) blocks(TestWord.of(table)).getFirst();
    }

    private static Run run(String text, boolean bold) {
        return new Run(text, bold, null);
    }
}
