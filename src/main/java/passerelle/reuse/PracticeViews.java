package passerelle.reuse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** How often a practice was read, whoever read it. */
@Entity
class PracticeViews {

    /** The code of it. */
    @Id
    private String practice;

    private long views;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected PracticeViews() {}

    PracticeViews(String practice, long views) {
        this.practice = practice;
        this.views = views;
    }
}
