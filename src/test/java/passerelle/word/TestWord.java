package passerelle.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files as small as they can be, made of what stands between {@code <w:body>} and its end. */
public final class TestWord {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="xml" ContentType="application/xml"/>
              <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>
            """;

    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """;

    private static final String DOCUMENT = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                xmlns:v="urn:schemas-microsoft-com:vml"><w:body>%s</w:body></w:document>
            """;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TestWord() {
        with("[Content_Types].xml", TYPES);
        with("_rels/.rels", RELATIONS);
    }

    public static TestWord of(String body) {
        return new TestWord().with("word/document.xml", DOCUMENT.formatted(body));
    }

    /** A paragraph of plain text. */
    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>".formatted(text);
    }

    public TestWord with(String part, String content) {
        return with(part, content.getBytes(UTF_8));
    }

    public TestWord with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public TestWord without(String part) {
        parts.remove(part);
        return this;
    }

    TestWord withRelation(String id, String type, String target, String mode) {
        return with("word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"%s/>
                </Relationships>
                """.formatted(id, type, target, mode));
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
