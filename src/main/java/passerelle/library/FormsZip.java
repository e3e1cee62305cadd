package passerelle.library;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.WrittenPractice;
import passerelle.practice.classification.Classification;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.paper.PracticeForms;
import passerelle.shared.CityId;

/** Practices as the programme's Word forms in one archive, a form for each language in which a practice is told. */
@Component
@Order(3)
class FormsZip implements LibraryExport {

    private final PracticeForms forms;
    private final CityService cities;
    private final ClassificationService classification;

    FormsZip(PracticeForms forms, CityService cities, ClassificationService classification) {
        this.forms = forms;
        this.cities = cities;
        this.classification = classification;
    }

    @Override
    public String ending() {
        return "zip";
    }

    @Override
    public String type() {
        return "application/zip";
    }

    @Override
    public void write(Stream<List<WrittenPractice>> pages, Locale reader, OutputStream out) throws IOException {
        var all = new Writing(classification.all(), new HashMap<>());
        try (var zip = new ZipOutputStream(out)) {
            for (var page : (Iterable<List<WrittenPractice>>) pages::iterator) {
                for (var practice : page) {
                    write(practice, all, zip);
                }
            }
        }
    }

    private void write(WrittenPractice written, Writing all, ZipOutputStream zip) throws IOException {
        var practice = written.practice();
        var town = all.towns().computeIfAbsent(practice.city(), cities::get);
        for (var language : PracticeLanguage.all()) {
            if (practice.facts().title().isIn(language)) {
                zip.putNextEntry(new ZipEntry(new FormName(practice, language).toString()));
                zip.write(forms.write(written, town, all.terms(), Locale.of(language)));
                zip.closeEntry();
            }
        }
    }

    /** @param towns those that have come by */
    private record Writing(Classification terms, Map<CityId, CityDetails> towns) {}
}
