package passerelle.assessment.ui;

import java.util.List;
import passerelle.assessment.FigureRow;
import passerelle.assessment.FormerFigures;
import passerelle.instrument.ProfileField;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.text.SavedText;

/** What the city said of itself in the round before, as far as it is asked again. */
class FormerFigureList extends FactList {

    FormerFigureList(List<ProfileField> asked, FormerFigures former) {
        with(getTranslation("assessment.figures.former.round"), former.round() + "");
        asked.forEach(field -> with(field.title().in(Phrases.locale()), words(field, former)));
    }

    private String words(ProfileField field, FormerFigures former) {
        var figure =
                former.figures().getOrDefault(field.code(), FigureRow.BLANK).figure();
        var text = former.texts().getOrDefault(field.code(), SavedText.BLANK).body();
        return figure.isBlank() ? text : (new FigureWords(field, this).of(figure) + " " + text).strip();
    }
}
