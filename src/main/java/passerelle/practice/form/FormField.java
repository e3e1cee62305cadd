package passerelle.practice.form;

/** The fields of a good practice as the present form asks for them, in its order. */
public enum FormField {
    CITY("city"),
    COUNTRY("country"),
    CONTACT_PERSON("contactPerson"),
    ROLE("role"),
    DEPARTMENT("department"),
    EMAIL("email"),
    THEMES("themes"),
    TITLE("title"),
    SUMMARY("summary"),
    START_DATE("startDate"),
    CONTEXT("context"),
    PROCESS("process"),
    RESULTS("results"),
    CROSS_CUTTING("crossCutting"),
    RESOURCES("resources"),
    GOALS("sdgs");

    private final String code;

    FormField(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    boolean isMandatory() {
        return this != RESOURCES && this != GOALS;
    }
}
