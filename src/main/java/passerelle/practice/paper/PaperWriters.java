package passerelle.practice.paper;

import org.springframework.stereotype.Component;
import passerelle.practice.form.FormWriter;

/** The ways to write a sheet. */
@Component
class PaperWriters {

    private final FormWriter forms;

    PaperWriters(FormWriter forms) {
        this.forms = forms;
    }

    byte[] word(PracticeSheet sheet) {
        return forms.write(sheet.form(new PaperWords(sheet.frame())), sheet.frame());
    }
}
