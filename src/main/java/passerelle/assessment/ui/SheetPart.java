package passerelle.assessment.ui;

import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;

/** What another subject shows on an answer sheet, such as remarks or what a review said; contributed as a bean. */
@NamedInterface("sheet")
public interface SheetPart {

    /** Its place among the others, from the top. */
    int order();

    /** Reads once, for the whole page, what it will show. */
    SheetAddition open(CityDetails city, OpenSheet sheet);
}
