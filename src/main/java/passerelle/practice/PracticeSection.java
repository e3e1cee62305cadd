package passerelle.practice;

/** The parts of the programme’s form, in its order. */
public enum PracticeSection {
    CONTACT(true),
    THEMES(true),
    SUMMARY(true),
    DATES(false),
    CONTEXT(true),
    PROCESS(true),
    RESULTS(true),
    CROSS_CUTTING(true),
    RESOURCES(false),
    GOALS(false);

    private final boolean mandatory;

    PracticeSection(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** Whether it must be filled in before the practice is submitted. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** Such as cross-cutting: its name within a page. */
    public String code() {
        return PracticePart.codeOf(this);
    }
}
