package passerelle.practice.paper;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.document.DocumentService;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeFileRow;
import passerelle.practice.PracticeFileService;
import passerelle.practice.form.FormPhoto;

/** The photos of a practice as its page shows them: those alone that have their credit and consent. */
@Component
class PaperPhotos {

    private final PracticeFileService files;
    private final DocumentService documents;

    PaperPhotos(PracticeFileService files, DocumentService documents) {
        this.files = files;
        this.documents = documents;
    }

    List<FormPhoto> of(GoodPracticeId practice, PaperWords words) {
        return files.of(practice).stream()
                .filter(file -> file.photo() && file.isShown())
                .map(file -> photo(file, words))
                .toList();
    }

    private FormPhoto photo(PracticeFileRow file, PaperWords words) {
        var print = Prints.of(documents.download(file.document()).bytes());
        var caption = file.words().caption();
        var credit = words.of("practice.photo.credit", file.words().credit());
        var missing = print.isPresent() ? "" : words.of("practice.paper.photo.missing");
        return new FormPhoto(
                print.orElse(null), caption.isBlank() ? credit : caption, legend(caption, credit, missing));
    }

    private static String legend(String... parts) {
        return Stream.of(parts).filter(not(String::isBlank)).collect(Collectors.joining(" · "));
    }
}
