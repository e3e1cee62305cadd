package passerelle.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import passerelle.document.FileContent;

/** A paper of one page that says what it would be: a valid PDF of a few hundred bytes. */
public final class DemoPaper {

    private DemoPaper() {}

    public static FileContent pdf(String name, String title) {
        var text = "BT /F1 20 Tf 72 740 Td (" + ascii(title)
                + ") Tj 0 -30 Td /F1 11 Tf (Fictional paper of the demo) Tj ET";
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        return new FileContent(name, written(objects));
    }

    private static byte[] written(List<String> objects) {
        var file = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        print(file, "%PDF-1.4\n");
        for (var number = 1; number <= objects.size(); number++) {
            places.add(file.size());
            print(file, number + " 0 obj\n" + objects.get(number - 1) + "\nendobj\n");
        }
        var table = file.size();
        print(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> print(file, "%010d 00000 n \n".formatted(place)));
        print(file, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\n");
        print(file, "startxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void print(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String ascii(String title) {
        return title.replaceAll("[^\\x20-\\x7e]", "-").replaceAll("[()\\\\]", "-");
    }
}
