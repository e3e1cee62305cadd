package passerelle.rights;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import passerelle.intake.IntakeUpload;
import passerelle.practice.DeskFilter;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PartSuggestion;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeFileId;
import passerelle.practice.PracticePart;
import passerelle.practice.TestPractices;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.practice.received.FormUpload;
import passerelle.practice.received.ReceivedFormId;
import passerelle.practice.received.TestForms;
import passerelle.reuse.AdaptationId;
import passerelle.reuse.AdaptationNote;
import passerelle.reuse.TestReuse;
import passerelle.shared.CityId;
import passerelle.shared.LocalizedText;

@TestComponent
class WorldOfPractices implements WorldPart {

    private final TestPractices practices;
    private final TestReuse reuse;

    private final TestForms forms;

    WorldOfPractices(TestPractices practices, TestReuse reuse, TestForms forms) {
        this.practices = practices;
        this.reuse = reuse;
        this.forms = forms;
    }

    @Override
    public void furnish(CityId city, Map<Class<?>, Object> things) {
        var practice = practices.returned(city, "Bridges", "Say more");
        things.put(GoodPracticeId.class, practice);
        things.put(PracticeFileId.class, practices.file(practice));
        things.put(PracticeChange.class, new PracticeChange.Title("en", "Bridges"));
        things.put(TermId.class, TermId.of(TermKind.THEME, "youth"));
        things.put(LocalizedText.class, new LocalizedText("Sport", "Sport"));
        things.put(PartSuggestion.class, new PartSuggestion(PracticePart.CONTEXT, "en", 1));
        things.put(AdaptationId.class, reuse.adaptation(city));
        things.put(AdaptationNote.class, new AdaptationNote("In school yards"));
        things.put(DeskFilter.class, DeskFilter.TO_REVIEW);
        things.put(ReceivedFormId.class, forms.arrived(city));
        things.put(IntakeUpload.class, new IntakeUpload("collection.zip", Path.of("collection.zip")));
        things.put(FormUpload.class, new FormUpload(city, "form.docx", Path.of("form.docx")));
        things.put(ReceivedCode.class, new ReceivedCode(forms.received(city)));
        things.put(PracticeCode.class, new PracticeCode(practices.code(practice)));
    }

    /** By which a page is addressed. */
    record PracticeCode(String value) {}

    /** By which the page of what was read from a form is addressed. */
    record ReceivedCode(String value) {}
}
