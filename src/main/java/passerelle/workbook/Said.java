package passerelle.workbook;

import org.jspecify.annotations.Nullable;
import passerelle.assessment.Figure;
import passerelle.assessment.NewLink;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.ProfileField;

/** What a cell says, or what stands on line in its place. */
public sealed interface Said {

    boolean isBlank();

    record Answer(Indicator indicator, @Nullable AnswerValue value) implements Said {

        @Override
        public boolean isBlank() {
            return value == null;
        }
    }

    /** An explanation, an answer in words, or words about the city. */
    record Words(String text) implements Said {

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    record Amount(ProfileField field, Figure figure) implements Said {

        @Override
        public boolean isBlank() {
            return figure.isBlank();
        }
    }

    record Link(NewLink link) implements Said {

        @Override
        public boolean isBlank() {
            return false;
        }
    }

    /** What cannot be understood, as it was typed; also what a link adds to: nothing. */
    record Typed(String text) implements Said {

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }
}
