package passerelle.practice.received;

import java.util.List;
import passerelle.practice.GoodPracticeId;

/**
 * What came of reading the forms of one person.
 *
 * @param forms how many were read, refused ones included
 * @param practices what was made of them
 */
public record FormsRead(int forms, List<GoodPracticeId> practices) {}
