package passerelle.document;

import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentContents extends JpaRepository<DocumentBytes, DocumentId> {}
