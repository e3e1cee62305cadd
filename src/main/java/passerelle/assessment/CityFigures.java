package passerelle.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CityFigures extends JpaRepository<CityFigure, CityFigure.Key> {

    @Query("select f from CityFigure f where f.key.assessment = :assessment")
    List<CityFigure> of(AssessmentId assessment);
}
