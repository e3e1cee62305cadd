package passerelle.text;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WrittenTexts extends JpaRepository<WrittenText, TextKey> {

    List<WrittenText> findByKeySubjectAndKeyObjectId(String subject, UUID objectId);

    List<WrittenText> findByKeySubjectAndKeyObjectIdIn(String subject, Collection<UUID> objectIds);
}
