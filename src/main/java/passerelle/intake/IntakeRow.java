package passerelle.intake;

/** An intake and the name of the person who looked at it. */
record IntakeRow(Intake intake, String by) {

    IntakeDetails details() {
        return intake.details(by);
    }
}
