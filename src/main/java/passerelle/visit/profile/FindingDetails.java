package passerelle.visit.profile;

import passerelle.audit.Act;

/**
 * What a finding is about.
 *
 * @param area its code in the active edition of the Index
 * @param indicator its code, or blank when the finding concerns the area as a whole
 */
public record FindingDetails(String area, FindingKind kind, String indicator) {

    @Override
    public String toString() {
        return area + (indicator.isEmpty() ? "" : ", " + indicator) + ", " + Act.word(kind);
    }
}
